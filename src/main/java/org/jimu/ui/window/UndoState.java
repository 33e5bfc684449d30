package org.jimu.ui.window;

import java.util.Optional;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;

import org.jimu.desk.Desk;
import org.jimu.desk.Wording;
import org.jimu.store.HistoryEntry;
import org.jimu.ui.Texts;

/** What undo and redo would do, as their names in the menu tell it, and whether there is anything to do. */
final class UndoState {

    private final Desk desk;
    private final Texts texts;
    private final SimpleStringProperty undoName = new SimpleStringProperty();
    private final SimpleStringProperty redoName = new SimpleStringProperty();
    private final SimpleBooleanProperty nothingToUndo = new SimpleBooleanProperty(true);
    private final SimpleBooleanProperty nothingToRedo = new SimpleBooleanProperty(true);

    UndoState(Desk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    /** Takes in what has happened to the book. */
    void update() {
        var undoable = desk.undoable();
        var redoable = desk.redoable();
        undoName.set(texts.get("action.undo") + named(undoable));
        redoName.set(texts.get("action.redo") + named(redoable));
        nothingToUndo.set(undoable.isEmpty() || desk.readOnly());
        nothingToRedo.set(redoable.isEmpty() || desk.readOnly());
    }

    private String named(Optional<HistoryEntry> entry) {
        return entry.map(e -> " · " + new Wording(texts.locale()).edit(e.edit())).orElse("");
    }

    ObservableStringValue undoName() {
        return undoName;
    }

    ObservableStringValue redoName() {
        return redoName;
    }

    ObservableBooleanValue nothingToUndo() {
        return nothingToUndo;
    }

    ObservableBooleanValue nothingToRedo() {
        return nothingToRedo;
    }
}
