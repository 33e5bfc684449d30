package org.jimu.ui.list;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

import org.jimu.ui.Composition;
import org.jimu.ui.Theme;

/**
 * The one text field of the list. It is parked, empty and unseen, on the current cell, so that an input method finds it
 * before the first key; the first character that arrives makes it visible.
 */
final class ListEditor extends TextArea {

    private static final PseudoClass EDITING = PseudoClass.getPseudoClass("editing");
    // in a narrow column one still sees some words of what is typed
    private static final double LEAST_WIDTH = 180;
    private static final int MOST_LINES = 8;
    private static final double SIDE = 8;
    // room for the caret at a line's end
    private static final double SLACK = 4;

    private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper();
    private final Composition composition = new Composition(this);
    private final Text measure = new Text();

    ListEditor() {
        setId("list-editor");
        getStyleClass().add("list-editor");
        setWrapText(true);
        setManaged(false);
        setEditable(false);
        setMouseTransparent(true);
        editing.addListener((any, was, is) -> {
            pseudoClassStateChanged(EDITING, is);
            setMouseTransparent(!is);
        });
        textProperty().addListener((any, was, is) -> {
            if (!is.isEmpty()) {
                editing.set(true);
            }
        });
        addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (!isEditable()) {
                event.consume();
            }
        });
    }

    /** Whether the user is typing into the cell. */
    boolean isEditing() {
        return editing.get();
    }

    ReadOnlyBooleanProperty editingProperty() {
        return editing.getReadOnlyProperty();
    }

    /** Whether an input method has text that is not chosen yet. */
    boolean isComposing() {
        return composition.isOpen();
    }

    /** What is typed, without what an input method has not settled yet. */
    String settledText() {
        return composition.settled();
    }

    /** Takes the cell's text for editing. */
    void begin(String text) {
        setText(text);
        editing.set(true);
        end();
    }

    /** Gives up what was typed. */
    void clearEdit() {
        composition.end();
        setText("");
        editing.set(false);
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
