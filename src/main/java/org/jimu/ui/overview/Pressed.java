package org.jimu.ui.overview;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

/** Makes parts of charts work like buttons. */
final class Pressed {

    private Pressed() {
    }

    /** Does something on a click, Enter or the space bar; says what it is to pointers and screen readers. */
    static void make(Node node, String text, Runnable run) {
        node.setFocusTraversable(true);
        node.setAccessibleRole(AccessibleRole.BUTTON);
        // charts have their own, which say less
        node.accessibleTextProperty().unbind();
        node.setAccessibleText(text);
        Tooltip.install(node, new Tooltip(text));
        node.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                run.run();
            }
        });
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                run.run();
                event.consume();
            }
        });
    }
}
