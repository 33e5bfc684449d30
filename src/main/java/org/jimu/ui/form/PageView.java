package org.jimu.ui.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Polygon;

import org.jimu.audit.rule.Severity;
import org.jimu.paper.Page;
import org.jimu.paper.PlacedCell;
import org.jimu.sheet.Binding;

/** One sheet of paper on the screen; drawn only while it is near what is seen. */
final class PageView extends Pane {

    private static final double CORNER = 7;

    private final Pane print = new Pane();
    private final Pane marks = new Pane();
    private final Map<Record, Node> drawn = new HashMap<>();
    private Map<Binding, Severity> marked = Map.of();
    private Page page;
    private PageScale scale;

    PageView(Page page, PageScale scale) {
        getStyleClass().add("paper");
        print.setMouseTransparent(true);
        marks.setMouseTransparent(true);
        getChildren().addAll(print, marks);
        this.page = page;
        this.scale = scale;
        size();
    }

    /** Shows another page, or the same in another size. Of a drawn page, only what differs is drawn anew. */
    void show(Page other, PageScale otherScale) {
        var resized = !scale.equals(otherScale);
        if (!resized && page.equals(other)) {
            return;
        }
        page = other;
        scale = otherScale;
        size();
        if (resized) {
            setDrawn(false);
        } else if (isDrawn()) {
            draw();
        }
    }

    /** Marks the cells in which something is wrong, by how bad it is; on the screen alone. */
    void mark(Map<Binding, Severity> cells) {
        var same = marked.equals(cells);
        marked = cells;
        if (isDrawn() && !same) {
            drawMarks();
        }
    }

    private void drawMarks() {
        marks.getChildren().setAll(page.cells().stream()
                .filter(place -> !place.continued()).flatMap(place -> place.cell().binding().stream()
                        .filter(marked::containsKey).map(cell -> corner(place, marked.get(cell))))
                .toList());
    }

    private Node corner(PlacedCell place, Severity severity) {
        var x = scale.pixels(place.x() + place.width());
        var y = scale.pixels(place.y());
        var corner = new Polygon(x - CORNER, y, x, y, x, y + CORNER);
        corner.getStyleClass().addAll("cell-doubt", "doubt-" + severity.code());
        return corner;
    }

    private void size() {
        var width = scale.pixels(page.width());
        var height = scale.pixels(page.height());
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
    }

    /** Draws the page, or takes the drawing away to save memory. */
    void setDrawn(boolean wanted) {
        if (wanted && !isDrawn()) {
            draw();
        } else if (!wanted) {
            drawn.clear();
            print.getChildren().clear();
            marks.getChildren().clear();
        }
    }

    private void draw() {
        var fresh = new LinkedHashMap<Record, Node>();
        var gone = new HashMap<>(drawn);
        PageDrawing.marks(page).forEach(mark -> {
            if (gone.remove(mark) == null && !drawn.containsKey(mark)) {
                fresh.computeIfAbsent(mark, one -> PageDrawing.node(one, scale, dots()));
            }
        });
        if (!gone.isEmpty()) {
            drawn.keySet().removeAll(gone.keySet());
            print.getChildren().removeAll(new ArrayList<>(gone.values()));
        }
        drawn.putAll(fresh);
        print.getChildren().addAll(fresh.values());
        drawMarks();
    }

    private double dots() {
        return getScene() != null && getScene().getWindow() != null ? getScene().getWindow().getRenderScaleX() : 1;
    }

    boolean isDrawn() {
        return !print.getChildren().isEmpty();
    }
}
