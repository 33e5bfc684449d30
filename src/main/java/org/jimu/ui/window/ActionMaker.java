package org.jimu.ui.window;

import java.util.Optional;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;

import org.jimu.ui.Texts;

/** Makes the actions of an open book, with the rules for when they can be done. */
final class ActionMaker {

    private final BookPane pane;
    private final Texts texts;

    ActionMaker(BookPane pane, Texts texts) {
        this.pane = pane;
        this.texts = texts;
    }

    /** Something that can be done at any time. */
    Action always(String id, Way way, Runnable run) {
        return action(id, named(id), way, new SimpleBooleanProperty(false), run);
    }

    /** One of several choices. */
    Action choice(String id, Way way, ObservableBooleanValue chosen, Runnable run) {
        return new Action(id, named(id), way, new SimpleBooleanProperty(false), run, Optional.of(chosen));
    }

    /** Something that changes the book. */
    Action writing(String id, Way way, Runnable run) {
        return action(id, named(id), way, new SimpleBooleanProperty(pane.desk().readOnly()), run);
    }

    /** Something done with the row of the current cell. */
    Action onRow(String id, Way way, Runnable run) {
        return action(id, named(id), way, pane.noRow(), run);
    }

    /** Something done with the table that is shown, not with a list of tables. */
    Action onTable(String id, Way way, Runnable run) {
        return action(id, named(id), way, pane.noTable(), run);
    }

    /** Something done with the chosen cells of the form. */
    Action inForm(String id, Way way, boolean writes, Runnable run) {
        var disabled = writes && pane.desk().readOnly()
                ? new SimpleBooleanProperty(true)
                : pane.middle().formHiddenProperty();
        return action(id, named(id), way, disabled, run);
    }

    Action action(String id, ObservableStringValue name, Way way, ObservableBooleanValue disabled, Runnable run) {
        return new Action(id, name, way, disabled, run, Optional.empty());
    }

    private ObservableStringValue named(String id) {
        return new SimpleStringProperty(texts.get("action." + id));
    }
}
