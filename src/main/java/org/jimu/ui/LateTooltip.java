package org.jimu.ui;

import java.util.function.Supplier;

import javafx.event.EventHandler;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * A tooltip that is made when the mouse first comes to its control. Each is a window of its own: all of those that a start
 * needs at no time would take a tenth of it. Who uses no mouse hears the control's accessible text.
 */
public final class LateTooltip {

    private LateTooltip() {
    }

    /**
     * Has a control make its tooltip then.
     *
     * @param tooltip makes it
     */
    public static void give(Control control, Supplier<Tooltip> tooltip) {
        control.addEventHandler(MouseEvent.MOUSE_ENTERED, new EventHandler<>() {
            @Override
            public void handle(MouseEvent entered) {
                control.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
                control.setTooltip(tooltip.get());
            }
        });
    }
}
