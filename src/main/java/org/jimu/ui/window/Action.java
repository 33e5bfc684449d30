package org.jimu.ui.window;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;

/**
 * Something that the user can do: one object for the menu, the tool bar and the key.
 *
 * @param id       name for style sheets and tests
 * @param name     what it is called now; undo names what it takes back
 * @param key      the key, or {@link KeyCombination#NO_MATCH}
 * @param disabled when it cannot be done
 */
record Action(String id, ObservableStringValue name, KeyCombination key, ObservableBooleanValue disabled,
        Runnable run) {

    MenuItem menuItem() {
        var item = new MenuItem();
        item.setId("menu-" + id);
        item.textProperty().bind(name);
        if (key != KeyCombination.NO_MATCH) {
            item.setAccelerator(key);
        }
        item.disableProperty().bind(disabled);
        item.setOnAction(event -> run.run());
        return item;
    }

    /** A button of the tool bar with a short caption. */
    Button button(String caption) {
        var button = new Button(caption);
        button.setId("button-" + id);
        button.setFocusTraversable(false);
        button.disableProperty().bind(disabled);
        button.setOnAction(event -> run.run());
        var tooltip = new Tooltip();
        tooltip.textProperty().bind(Bindings.createStringBinding(
                () -> key == KeyCombination.NO_MATCH ? name.get() : name.get() + "  " + key.getDisplayText(), name));
        button.setTooltip(tooltip);
        button.accessibleTextProperty().bind(name);
        return button;
    }
}
