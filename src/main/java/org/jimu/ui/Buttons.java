package org.jimu.ui;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** Buttons that are alike all over the window. */
public final class Buttons {

    private Buttons() {
    }

    /**
     * A button of one name: {@code list.back} has the caption {@code list.back}, the tooltip {@code list.back.tooltip} and
     * the id {@code list-back}. It never becomes narrower than its caption.
     */
    public static Button of(String name, Texts texts, Runnable action) {
        var button = new Button(texts.get(name));
        button.setId(name.replace('.', '-'));
        button.setTooltip(new Tooltip(texts.get(name + ".tooltip")));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** Leaves a dialog that has done what it was for (关闭); Esc does the same. */
    public static ButtonType close(Texts texts) {
        return new ButtonType(texts.get("close"), ButtonData.CANCEL_CLOSE);
    }

    /** Leaves a dialog without doing what it is for (取消); Esc does the same. */
    public static ButtonType cancel(Texts texts) {
        return new ButtonType(texts.get("cancel"), ButtonData.CANCEL_CLOSE);
    }
}
