package org.jimu.ui;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.TextArea;

/**
 * The one text field of a form or a list. It is parked, empty and unseen, on the current cell, so that an input method
 * finds it before the first key; the first character that arrives begins the editing. How it is seen then, and where it
 * stands, is its form's or its list's business.
 */
public abstract class ParkedField extends TextArea {

    private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper();
    private final Composition composition = new Composition(this);

    protected ParkedField() {
        setWrapText(true);
        setEditable(false);
        textProperty().addListener((any, was, is) -> {
            if (!is.isEmpty()) {
                editing.set(true);
            }
        });
    }

    /** Whether the user is typing into the cell. */
    public final boolean isEditing() {
        return editing.get();
    }

    public final ReadOnlyBooleanProperty editingProperty() {
        return editing.getReadOnlyProperty();
    }

    /** Whether an input method has text that is not chosen yet. */
    public final boolean isComposing() {
        return composition.isOpen();
    }

    /** What is typed, without what an input method has not settled yet. */
    public final String settledText() {
        return composition.settled();
    }

    /** Takes the cell's text for editing. */
    public final void begin(String text) {
        setText(text);
        editing.set(true);
        end();
    }

    /** Gives up what was typed. */
    public final void clearEdit() {
        composition.end();
        setText("");
        editing.set(false);
    }
}
