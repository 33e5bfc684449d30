package org.jimu.ui.print;

import java.util.Arrays;
import java.util.Optional;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import org.jimu.desk.print.PageRanges;
import org.jimu.desk.print.PrintPages;
import org.jimu.desk.print.PrinterOffset;
import org.jimu.paper.Page;
import org.jimu.ui.Latest;
import org.jimu.ui.Texts;
import org.jimu.ui.form.PaperNode;

/** The pages of a job as they will be printed, one at a time; only the one that is looked at is set and drawn. */
final class PagePreview extends BorderPane {

    private static final double ROOM = 36;
    private static final double LEAST_ZOOM = 0.1;

    private final Texts texts;
    private final StackPane desk = new StackPane();
    private final Label place = new Label();
    private final Button first;
    private final Button previous;
    private final Button next;
    private final Button last;
    private final Latest latest = new Latest();
    private Optional<PrintPages> pages = Optional.empty();
    private int[] indexes = {};
    private int at;
    private PrinterOffset offset = PrinterOffset.NONE;
    private Optional<Page> shown = Optional.empty();

    PagePreview(Texts texts) {
        this.texts = texts;
        first = button("first", "«", () -> go(0));
        previous = button("previous", "‹", () -> go(at - 1));
        next = button("next", "›", () -> go(at + 1));
        last = button("last", "»", () -> go(indexes.length - 1));
        getStyleClass().add("print-preview");
        desk.getStyleClass().add("pages");
        desk.setMinSize(0, 0);
        desk.setId("print-page");
        desk.widthProperty().addListener((any, was, is) -> draw());
        desk.heightProperty().addListener((any, was, is) -> draw());
        desk.addEventHandler(ScrollEvent.SCROLL, event -> {
            if (event.getDeltaY() != 0 && !event.isInertia()) {
                go(event.getDeltaY() > 0 ? at - 1 : at + 1);
            }
        });
        place.setId("print-place");
        var bar = new HBox(first, previous, place, next, last);
        bar.getStyleClass().add("print-paging");
        bar.setAlignment(Pos.CENTER);
        setCenter(desk);
        setBottom(bar);
        showPlace();
    }

    private Button button(String name, String caption, Runnable run) {
        var button = new Button(caption);
        button.setId("print-" + name);
        button.setTooltip(new Tooltip(texts.get("print.paging." + name)));
        button.setAccessibleText(texts.get("print.paging." + name));
        button.setOnAction(event -> run.run());
        return button;
    }

    /** Pages by Page Up and Page Down, with Ctrl to the ends. */
    void pageByKeys(KeyEvent event) {
        var up = event.getCode() == KeyCode.PAGE_UP;
        if (up || event.getCode() == KeyCode.PAGE_DOWN) {
            go(event.isShortcutDown() ? up ? 0 : indexes.length - 1 : up ? at - 1 : at + 1);
            event.consume();
        }
    }

    /**
     * Shows pages; what is looked at stays where it is still printed.
     *
     * @param ranges which of them are printed
     */
    void show(PrintPages of, PageRanges ranges) {
        var wanted = ranges.indexes(of.size()).toArray();
        if (pages.filter(of::equals).isPresent() && Arrays.equals(indexes, wanted)) {
            return;
        }
        var former = pages.filter(of::equals).isPresent() && at < indexes.length ? indexes[at] : 0;
        pages = Optional.of(of);
        indexes = wanted;
        at = 0;
        for (var i = 0; i < indexes.length && indexes[i] <= former; i++) {
            at = i;
        }
        load();
    }

    /** Shows where the printer has to print. */
    void move(PrinterOffset by) {
        if (!offset.equals(by)) {
            offset = by;
            draw();
        }
    }

    /** Shows nothing, until there is something. */
    void clear() {
        pages = Optional.empty();
        indexes = new int[]{};
        at = 0;
        load();
    }

    private void go(int to) {
        if (to >= 0 && to < indexes.length && to != at) {
            at = to;
            load();
        }
    }

    private void load() {
        showPlace();
        if (pages.isEmpty() || indexes.length == 0) {
            latest.drop();
            shown = Optional.empty();
            draw();
            return;
        }
        var of = pages.get();
        var index = indexes[at];
        latest.ask(() -> {
            var page = of.page(index);
            PaperNode.prepare(page);
            return page;
        }, page -> {
            shown = Optional.of(page);
            draw();
        });
    }

    private void showPlace() {
        place.setText(indexes.length == 0 ? "" : texts.get("print.place", indexes[at] + 1, at + 1, indexes.length));
        first.setDisable(at == 0);
        previous.setDisable(at == 0);
        next.setDisable(at >= indexes.length - 1);
        last.setDisable(at >= indexes.length - 1);
    }

    private void draw() {
        var zoom = shown.map(page -> Math.max(LEAST_ZOOM, PaperNode.zoomToFit(page, desk.getWidth() - ROOM,
                desk.getHeight() - ROOM)));
        desk.getChildren().setAll(shown.map(offset::move).map(page -> PaperNode.ofScreen(page, zoom.orElseThrow()))
                .stream().toList());
        desk.setAccessibleText(place.getText());
    }
}
