package org.jimu.ui;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;

/** Follows where in a text field an input method's characters stand that the user has not chosen yet. */
public final class Composition {

    private final TextInputControl field;
    private int start;
    private int length;

    /** Follows the field from now on. */
    public Composition(TextInputControl field) {
        this.field = field;
        field.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, this::hear);
    }

    private void hear(InputMethodEvent event) {
        if (!field.isEditable()) {
            return;
        }
        // heard before the field changes its text: until then the selection is where the text goes
        start = (isOpen() ? start : field.getSelection().getStart()) + event.getCommitted().length();
        length = event.getComposed().stream().mapToInt(run -> run.getText().length()).sum();
    }

    /** Whether there is text that is not chosen yet. */
    public boolean isOpen() {
        return length > 0;
    }

    /** Forgets what is not chosen, when the text is set by the program. */
    public void end() {
        length = 0;
    }

    /** The text without what is not chosen yet. */
    public String settled() {
        var text = field.getText();
        return isOpen() && start + length <= text.length()
                ? text.substring(0, start) + text.substring(start + length)
                : text;
    }
}
