package org.jimu.ui.tree;

import java.util.Locale;
import java.util.function.Consumer;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

import org.jimu.ui.Texts;
import org.jimu.ui.tree.Filter.State;

/** The box and the menu above the tree that say what of it is shown. */
final class FilterBar extends StackPane {

    private final Texts texts;
    private final Consumer<Filter> onFilter;
    private final TextField text = new TextField();
    private final MenuButton states = new MenuButton();
    private final ToggleGroup group = new ToggleGroup();
    private final ProgressBar busy = new ProgressBar();
    private State state = State.ALL;
    private boolean telling;

    /**
     * @param onFilter hears what is wanted, once for all that was typed before a picture
     */
    FilterBar(Texts texts, Consumer<Filter> onFilter) {
        this.texts = texts;
        this.onFilter = onFilter;
        getStyleClass().add("tree-filter-bar");
        text.setId("tree-filter");
        text.setPromptText(texts.get("tree.filter"));
        text.setAccessibleText(texts.get("tree.filter"));
        text.textProperty().addListener((any, was, is) -> tell());
        HBox.setHgrow(text, Priority.ALWAYS);
        states.setId("tree-state");
        states.setMinWidth(USE_PREF_SIZE);
        states.setTooltip(new Tooltip(texts.get("tree.state")));
        states.setAccessibleText(texts.get("tree.state"));
        for (var one : State.values()) {
            states.getItems().add(item(one));
        }
        choose(State.ALL);
        busy.setId("tree-filtering");
        busy.setMaxWidth(Double.MAX_VALUE);
        busy.setMouseTransparent(true);
        showBusy(false);
        setAlignment(Pos.BOTTOM_CENTER);
        getChildren().addAll(new HBox(text, states), busy);
    }

    private RadioMenuItem item(State one) {
        var item = new RadioMenuItem(name(one));
        item.setId("tree-state-" + one.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        item.setUserData(one);
        item.setToggleGroup(group);
        item.setOnAction(event -> {
            choose(one);
            tell();
        });
        return item;
    }

    private String name(State one) {
        return texts.get("tree.state." + one.name().toLowerCase(Locale.ROOT));
    }

    private void choose(State one) {
        state = one;
        states.setText(name(one));
        group.getToggles().stream().filter(toggle -> toggle.getUserData() == one)
                .forEach(toggle -> toggle.setSelected(true));
    }

    private void tell() {
        if (!telling) {
            telling = true;
            Platform.runLater(() -> {
                telling = false;
                onFilter.accept(filter());
            });
        }
    }

    Filter filter() {
        return new Filter(text.getText(), state);
    }

    /** Asks for what is wanted, as if the user had. */
    void ask(String wanted, State one) {
        text.setText(wanted);
        choose(one);
        tell();
    }

    /** Takes the filter away; nobody is told. */
    void clear() {
        telling = true;
        text.clear();
        choose(State.ALL);
        telling = false;
    }

    void showBusy(boolean is) {
        busy.setVisible(is);
        busy.setManaged(is);
    }

    /** Puts the cursor into the box. */
    void begin() {
        text.requestFocus();
        text.selectAll();
    }

    boolean hasKeyboard() {
        return text.isFocused();
    }
}
