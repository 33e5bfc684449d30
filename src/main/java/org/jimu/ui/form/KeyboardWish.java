package org.jimu.ui.form;

import java.util.Optional;

import javafx.application.Platform;
import javafx.scene.Node;

/** Brings the keyboard onto the current cell; where there is none yet, it is remembered that the cell is to have it. */
final class KeyboardWish {

    private final Node form;
    private final Node editor;
    // who had the keyboard when it was asked for the form, while there was no cell yet
    private Optional<Node> askedFrom = Optional.empty();
    private boolean waiting;

    /** @param editor stands on the current cell */
    KeyboardWish(Node form, Node editor) {
        this.form = form;
        this.editor = editor;
    }

    /**
     * The editor is in a scene, if it waited for one.
     *
     * @param then asks for the keyboard again
     */
    void inScene(Runnable then) {
        if (waiting) {
            Platform.runLater(then);
        }
    }

    /** Puts the keyboard onto the current cell, or onto the first as soon as there is one. */
    void focus(boolean onCell) {
        // before the first layout the editor is in no scene and could not take the keyboard
        waiting = editor.getScene() == null;
        if (waiting) {
            return;
        }
        if (onCell) {
            editor.requestFocus();
        } else {
            // until there is a cell the form itself holds the keyboard, lest a button of the tool bar gets it
            form.requestFocus();
            askedFrom = Optional.of(form);
        }
    }

    /** The cell is gone: the next one gets the keyboard if this one had it. */
    void forget() {
        if (editor.isFocused()) {
            askedFrom = Optional.of(editor);
        }
    }

    /** Whether the cell that is there now is to have the keyboard; asked once. */
    boolean isDue() {
        var due = askedFrom.filter(owner -> form.getScene().getFocusOwner() == owner).isPresent();
        askedFrom = Optional.empty();
        return due;
    }
}
