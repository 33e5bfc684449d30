package org.jimu.ui;

import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.Window;

/**
 * A dialog with much to look at: its user may make it larger.
 *
 * @param <R> what it results in
 */
public abstract class WideDialog<R> extends Dialog<R> {

    protected WideDialog(String title, Window owner) {
        initOwner(owner);
        setTitle(title);
        setResizable(true);
    }

    /**
     * Puts the content and the buttons into the dialog.
     *
     * @param width  that it begins with, measured with the plain look
     * @param height that it begins with, measured with the plain look
     */
    protected final void fill(Node content, double width, double height, ButtonType... buttons) {
        var pane = getDialogPane();
        pane.getStyleClass().add("wide");
        pane.getButtonTypes().addAll(buttons);
        pane.setContent(content);
        Theme.prefer(pane, getOwner(), width, height);
        Theme.dress(pane.getScene());
    }
}
