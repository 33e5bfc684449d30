package org.jimu.ui.form;

import java.util.Locale;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TextArea;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;

/**
 * The one text field of the form. It is parked, empty and unseen, on the current cell, so that an input method finds it
 * before the first key; the first character that arrives makes it visible.
 */
final class CellEditor extends TextArea {

    private static final PseudoClass EDITING = PseudoClass.getPseudoClass("editing");
    private static final double SLACK = 1.5;

    private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper();
    private boolean composing;
    private double cellHeight;
    private double lineHeight;

    CellEditor() {
        getStyleClass().add("cell-editor");
        setWrapText(true);
        setManaged(false);
        editing.addListener((any, was, is) -> pseudoClassStateChanged(EDITING, is));
        textProperty().addListener((any, was, is) -> {
            if (!is.isEmpty()) {
                editing.set(true);
            }
            grow();
        });
        addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, event -> composing = !event.getComposed().isEmpty());
        addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (!isEditable()) {
                event.consume();
            }
        });
    }

    /** Whether the user is typing into the cell. */
    ReadOnlyBooleanProperty editingProperty() {
        return editing.getReadOnlyProperty();
    }

    boolean isEditing() {
        return editing.get();
    }

    /** Whether an input method has text that is not chosen yet. */
    boolean isComposing() {
        return composing;
    }

    /** Stands on a cell, empty and unseen. */
    void park(FormCell cell, PageScale scale, boolean editable) {
        setText("");
        editing.set(false);
        composing = false;
        setEditable(editable);
        var place = cell.place();
        cellHeight = scale.pixels(place.height());
        lineHeight = scale.type(place.size()) * SLACK;
        setPrefSize(scale.pixels(place.width()), cellHeight);
        resizeRelocate(scale.pixels(place.x()), scale.pixels(place.y()), scale.pixels(place.width()), cellHeight);
        setStyle("-fx-font-size: " + scale.type(place.size()) + "px; -fx-text-alignment: "
                + place.cell().style().horizontal().name().toLowerCase(Locale.ROOT) + ";");
        setAccessibleText(place.cell().text());
    }

    /** Takes the cell's text for editing. */
    void begin(String text) {
        editing.set(true);
        setText(text);
        // not selected, so that the next key adds to the text and does not replace it
        end();
    }

    /** Gives up what was typed. */
    void clearEdit() {
        setText("");
        editing.set(false);
    }

    private void grow() {
        var columns = Math.max(1, getWidth() / (lineHeight / SLACK) - 1);
        var lines = getText().lines().mapToDouble(line -> Math.max(1, Math.ceil(ems(line) / columns))).sum();
        var wanted = Math.max(cellHeight, (lines + (getText().endsWith("\n") ? 1 : 0)) * lineHeight + lineHeight / 2);
        resize(getWidth(), wanted);
    }

    private static double ems(String line) {
        return line.codePoints().mapToDouble(c -> c < 0x2E80 ? 0.55 : 1).sum();
    }
}
