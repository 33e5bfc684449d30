package org.jimu.ui.list;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

import org.jimu.ui.ParkedField;
import org.jimu.ui.Theme;

/** The text field of the list. */
final class ListEditor extends ParkedField {

    private static final PseudoClass EDITING = PseudoClass.getPseudoClass("editing");
    // in a narrow column one still sees some words of what is typed
    private static final double LEAST_WIDTH = 180;
    private static final int MOST_LINES = 8;
    private static final double SIDE = 8;
    // room for the caret at a line's end
    private static final double SLACK = 4;

    private final Text measure = new Text();

    ListEditor() {
        setId("list-editor");
        getStyleClass().add("list-editor");
        setManaged(false);
        setMouseTransparent(true);
        editingProperty().addListener((any, was, is) -> {
            pseudoClassStateChanged(EDITING, is);
            setMouseTransparent(!is);
        });
        addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (!isEditable()) {
                event.consume();
            }
        });
    }

    /**
     * Stands on a cell; while something is typed it grows to what its text needs, within the area.
     *
     * @param cell bounds of the cell
     * @param area what it may not reach beyond
     */
    void stand(Bounds cell, Bounds area) {
        var width = isEditing()
                ? Math.min(area.getWidth(), Math.max(cell.getWidth(), Theme.sized(LEAST_WIDTH)))
                : cell.getWidth();
        var height = isEditing() ? Math.max(cell.getHeight(), needed(width, cell.getHeight())) : cell.getHeight();
        var x = Math.max(area.getMinX(), Math.min(cell.getMinX(), area.getMaxX() - width));
        var y = Math.max(area.getMinY(), Math.min(cell.getMinY(), area.getMaxY() - height));
        if (x != getLayoutX() || y != getLayoutY() || width != getWidth() || height != getHeight()) {
            resizeRelocate(x, y, width, height);
            layout();
        }
    }

    private double needed(double width, double lineOfCell) {
        measure.setFont(getFont());
        measure.setWrappingWidth(0);
        measure.setText("");
        var line = measure.getLayoutBounds().getHeight();
        measure.setText(getText());
        measure.setWrappingWidth(width - 2 * SIDE - SLACK);
        var lines = Math.min(MOST_LINES, Math.max(1, Math.round(measure.getLayoutBounds().getHeight() / line)));
        return lineOfCell + (lines - 1) * line;
    }
}
