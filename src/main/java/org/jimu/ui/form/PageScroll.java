package org.jimu.ui.form;

import java.util.List;
import java.util.Optional;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import org.jimu.paper.Page;

/** Pages below each other, of which only those near what is seen are drawn. */
final class PageScroll extends ScrollPane {

    private static final double GAP = 18;

    private final VBox pages = new VBox(GAP);
    private final PageFonts fonts = new PageFonts();

    PageScroll() {
        setContent(pages);
        pages.getStyleClass().add("pages");
        setFitToWidth(true);
        setFocusTraversable(false);
        vvalueProperty().addListener((any, was, is) -> drawNear());
        viewportBoundsProperty().addListener((any, was, is) -> drawNear());
    }

    /** Shows pages in place of those before, at the same height. */
    void show(List<Page> shown, PageScale scale) {
        pages.getChildren().setAll(shown.stream().map(page -> new PageView(page, scale)).toList());
    }

    /** Draws what is seen after pages were shown. */
    void settle(double height) {
        applyCss();
        layout();
        setVvalue(height);
        drawNear();
    }

    private void drawNear() {
        var seen = getViewportBounds().getHeight();
        var top = Math.max(0, total() - seen) * getVvalue();
        for (var page : views()) {
            var bounds = page.getBoundsInParent();
            var near = bounds.getMaxY() > top - seen && bounds.getMinY() < top + 2 * Math.max(seen, 1);
            page.setDrawn(near || seen <= 0, fonts);
        }
    }

    List<PageView> views() {
        return pages.getChildren().stream().filter(PageView.class::isInstance).map(PageView.class::cast).toList();
    }

    Optional<PageView> view(int index) {
        return views().stream().skip(index).findFirst();
    }

    /** Width for a page between the gaps, in pixels; nothing before the first layout. */
    double room() {
        return getViewportBounds().getWidth() - 2 * GAP;
    }

    /** Keeps a cell in view. */
    void reveal(PageView page, FormCell cell) {
        var seen = getViewportBounds().getHeight();
        if (total() <= seen || seen <= 0) {
            return;
        }
        var top = page.getBoundsInParent().getMinY() + page.scale().pixels(cell.place().y());
        var bottom = top + page.scale().pixels(cell.place().height());
        var from = (total() - seen) * getVvalue();
        if (top < from) {
            setVvalue(Math.max(0, top - GAP) / (total() - seen));
        } else if (bottom > from + seen) {
            setVvalue(Math.min(1, (bottom + GAP - seen) / (total() - seen)));
        }
    }

    private double total() {
        return pages.getLayoutBounds().getHeight();
    }
}
