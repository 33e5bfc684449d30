package org.jimu.ui.form;

import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;

/** The part of the pages that is seen. Draws only what is near, and keeps its place when the pages change. */
final class PageScroll extends ScrollPane {

    private final PageColumn column;
    private final StackPane desk;

    PageScroll(PageColumn column) {
        this.column = column;
        desk = new StackPane(column);
        desk.getStyleClass().add("pages");
        setContent(desk);
        setFitToWidth(true);
        setFocusTraversable(false);
        // its skin keeps what is seen as a picture, which would be painted anew as a whole for each letter that is typed
        skinProperty().addListener((any, was, is) -> lookup(".viewport").setCache(false));
        vvalueProperty().addListener((any, was, is) -> drawNear());
        viewportBoundsProperty().addListener((any, was, is) -> drawNear());
    }

    /** Height in pixels of what is seen. */
    double seenHeight() {
        return getViewportBounds().getHeight();
    }

    private double range() {
        return Math.max(0, desk.getLayoutBounds().getHeight() - seenHeight());
    }

    private double top() {
        return range() * getVvalue();
    }

    /** Draws the pages that are seen, and their neighbours. */
    void drawNear() {
        var seen = Math.max(1, seenHeight());
        var top = top() - column.getLayoutY();
        column.draw(top - seen, top + 2 * seen);
    }

    void goToStart() {
        setVvalue(0);
        setHvalue(0);
        drawNear();
    }

    /** After the pages changed: the same place is seen as before. */
    void keepPlace(Runnable change) {
        var top = top();
        var height = column.getPrefHeight();
        var width = column.getPrefWidth();
        change.run();
        if (height != column.getPrefHeight() || width != column.getPrefWidth()) {
            layOutNow();
            setVvalue(range() > 0 ? Math.clamp(top / range(), 0, 1) : 0);
        }
        drawNear();
    }

    /** After the size changed: the same part of the whole stands in the middle as before. */
    void keepMiddle(Runnable change) {
        var whole = Math.max(1, desk.getLayoutBounds().getHeight());
        var middle = (top() + seenHeight() / 2) / whole;
        change.run();
        layOutNow();
        var top = middle * desk.getLayoutBounds().getHeight() - seenHeight() / 2;
        setVvalue(range() > 0 ? Math.clamp(top / range(), 0, 1) : 0);
        drawNear();
    }

    private void layOutNow() {
        applyCss();
        layout();
    }

    /** Scrolls as little as shows the place, given in the pixels of the column; its upper left corner in any case. */
    void reveal(Bounds place) {
        if (seenHeight() <= 0) {
            return;
        }
        var y = place.getMinY() + column.getLayoutY();
        var top = top();
        if (range() > 0 && (y < top || y + place.getHeight() > top + seenHeight())) {
            setVvalue(Math.clamp(shift(y, place.getHeight(), top, seenHeight()) / range(), 0, 1));
        }
        var width = getViewportBounds().getWidth();
        var across = Math.max(0, desk.getLayoutBounds().getWidth() - width);
        var x = place.getMinX() + column.getLayoutX();
        var left = across * getHvalue();
        if (across > 0 && (x < left || x + place.getWidth() > left + width)) {
            setHvalue(Math.clamp(shift(x, place.getWidth(), left, width) / across, 0, 1));
        }
    }

    private static double shift(double start, double length, double from, double seen) {
        return start < from || length + 2 * PageColumn.GAP > seen
                ? start - PageColumn.GAP
                : start + length + PageColumn.GAP - seen;
    }
}
