package org.jimu.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Map;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

import org.jimu.audit.rule.Severity;
import org.jimu.paper.Page;
import org.jimu.paper.PlacedCell;
import org.jimu.sheet.Binding;

/** All pages of a document below each other, and above them what shows the current cell. */
final class PageColumn extends Pane {

    /** Room between pages, and around them, in pixels. */
    static final double GAP = 18;

    private final List<PageView> views = new ArrayList<>();
    private List<Page> pages = List.of();
    private PageScale scale = new PageScale(1);

    /** A place on a page in mm. */
    record Spot(int page, double x, double y) {}

    /** @param above nodes that stand at places of their own above all pages */
    PageColumn(List<Node> above) {
        getStyleClass().add("page-column");
        above.forEach(node -> node.setManaged(false));
        getChildren().setAll(above);
    }

    void show(List<Page> shown, PageScale inScale) {
        pages = shown;
        scale = inScale;
        while (views.size() > pages.size()) {
            getChildren().remove(views.removeLast());
        }
        var y = 0.0;
        for (var i = 0; i < pages.size(); i++) {
            if (i == views.size()) {
                var added = new PageView(pages.get(i), scale);
                // below what stands above the pages
                getChildren().add(i, added);
                views.add(added);
            }
            views.get(i).show(pages.get(i), scale);
            views.get(i).relocate(0, y);
            y = snapPositionY(y + scale.pixels(pages.get(i).height()) + GAP);
        }
        var width = pages.stream().mapToDouble(page -> scale.pixels(page.width())).max().orElse(0);
        setMinSize(width, Math.max(0, y - GAP));
        setPrefSize(width, Math.max(0, y - GAP));
        setMaxSize(width, Math.max(0, y - GAP));
    }

    /** Marks the cells in which something is wrong. */
    void mark(Map<Binding, Severity> cells) {
        views.forEach(view -> view.mark(cells));
    }

    PageScale scale() {
        return scale;
    }

    /** Where a cell stands, in the pixels of this column. */
    Bounds boundsOf(int page, PlacedCell place) {
        return new BoundingBox(scale.pixels(place.x()), views.get(page).getLayoutY() + scale.pixels(place.y()),
                scale.pixels(place.width()), scale.pixels(place.height()));
    }

    /** The place on a page below a point of this column. */
    Optional<Spot> spotAt(double x, double y) {
        for (var i = 0; i < views.size(); i++) {
            var view = views.get(i);
            if (view.getBoundsInParent().contains(x, y)) {
                return Optional.of(new Spot(i, scale.mm(x), scale.mm(y - view.getLayoutY())));
            }
        }
        return Optional.empty();
    }

    /** Draws what lies between two heights of this column, and takes the drawing of all else away. */
    void draw(double from, double to) {
        for (var i = 0; i < views.size(); i++) {
            var view = views.get(i);
            view.setDrawn(view.getLayoutY() < to
                    && view.getLayoutY() + scale.pixels(pages.get(i).height()) > from);
        }
    }
}
