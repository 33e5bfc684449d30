package org.jimu.ui.window;

import java.util.Optional;
import java.util.stream.Stream;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Tooltip;

import org.jimu.ui.LateTooltip;

/**
 * Something that the user can do: one object for the menu, the tool bar, the key and the help.
 *
 * @param id       name for style sheets and tests
 * @param name     what it is called now; undo names what it takes back
 * @param way      how the keyboard reaches it
 * @param disabled when it cannot be done
 * @param chosen   for one of several choices: whether it is the one that holds
 */
record Action(String id, ObservableStringValue name, Way way, ObservableBooleanValue disabled, Runnable run,
        Optional<ObservableBooleanValue> chosen) implements MenuEntry {

    @Override
    public String letter() {
        return way.letter();
    }

    @Override
    public MenuItem menuItem() {
        var item = chosen.map(this::radioItem).orElseGet(MenuItem::new);
        item.setId("menu-" + id);
        item.textProperty().bind(Bindings.createStringBinding(() -> Way.caption(name.get(), way.letter()), name));
        // a name may have a low line in it, which is no letter to press
        item.setMnemonicParsing(!way.letter().isEmpty());
        if (way.hasKey()) {
            item.setAccelerator(way.key());
        }
        item.disableProperty().bind(disabled);
        item.setOnAction(event -> {
            run.run();
            // a click on the choice that holds already would take its mark away
            if (item instanceof RadioMenuItem radio) {
                radio.setSelected(chosen.orElseThrow().get());
            }
        });
        return item;
    }

    private MenuItem radioItem(ObservableBooleanValue holds) {
        var item = new RadioMenuItem();
        item.setSelected(holds.get());
        holds.addListener((any, was, is) -> item.setSelected(is));
        return item;
    }

    @Override
    public Stream<Reached> actions() {
        return Stream.of(new Reached(this, way.letter()));
    }

    /** A button of the tool bar with a short caption. */
    Button button(String caption) {
        var button = new Button(caption);
        button.setId("button-" + id);
        button.setFocusTraversable(false);
        button.disableProperty().bind(disabled);
        button.setOnAction(event -> run.run());
        LateTooltip.give(button, this::tooltip);
        button.accessibleTextProperty().bind(name);
        return button;
    }

    private Tooltip tooltip() {
        var tooltip = new Tooltip();
        tooltip.textProperty().bind(Bindings.createStringBinding(
                () -> way.hasKey() ? name.get() + "  " + way.key().getDisplayText() : name.get(), name));
        return tooltip;
    }
}
