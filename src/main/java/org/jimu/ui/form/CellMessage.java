package org.jimu.ui.form;

import org.jimu.ui.Theme;

import java.util.Optional;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;

/** A sentence at a cell: below it, or above where there is no room. Never in the way of the mouse. */
final class CellMessage extends Label {

    private static final double MOST_WIDTH = 360;
    private static final double GAP = 4;

    CellMessage() {
        getStyleClass().add("cell-message");
        setWrapText(true);
        setMouseTransparent(true);
        setVisible(false);
    }

    /** What is told now; empty for nothing. */
    String sentence() {
        return isVisible() ? getText() : "";
    }

    /**
     * Shows a sentence; none if it is empty.
     *
     * @param cell   where the cell stands
     * @param width  of all that there is
     * @param height of all that there is
     * @return what is to be seen of it, with its cell
     */
    Optional<Bounds> tell(String sentence, Bounds cell, double width, double height) {
        setText(sentence);
        setVisible(!sentence.isEmpty());
        return isVisible() ? Optional.of(place(cell, width, height)) : Optional.empty();
    }

    private Bounds place(Bounds cell, double width, double height) {
        applyCss();
        var ownWidth = Math.min(Theme.sized(MOST_WIDTH), prefWidth(-1));
        var ownHeight = prefHeight(ownWidth);
        var below = cell.getMaxY() + GAP;
        var y = below + ownHeight > height ? cell.getMinY() - GAP - ownHeight : below;
        var x = Math.max(0, Math.min(cell.getMinX(), width - ownWidth));
        resizeRelocate(x, y, ownWidth, ownHeight);
        return new BoundingBox(x, Math.min(y, cell.getMinY()), ownWidth, cell.getHeight() + ownHeight + GAP);
    }
}
