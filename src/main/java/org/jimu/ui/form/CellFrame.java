package org.jimu.ui.form;

import javafx.geometry.Bounds;
import javafx.scene.shape.Rectangle;

/** A frame around a cell, on whole pixels; never in the way of the mouse, and not seen until there is a cell. */
final class CellFrame extends Rectangle {

    CellFrame(String styleClass) {
        getStyleClass().add(styleClass);
        setMouseTransparent(true);
        setVisible(false);
    }

    void surround(Bounds bounds) {
        setX(Math.rint(bounds.getMinX()));
        setY(Math.rint(bounds.getMinY()));
        setWidth(Math.rint(bounds.getMaxX()) - getX());
        setHeight(Math.rint(bounds.getMaxY()) - getY());
    }
}
