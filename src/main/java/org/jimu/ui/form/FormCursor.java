package org.jimu.ui.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;

import org.jimu.desk.Completion;
import org.jimu.model.SubjectId;
import org.jimu.ui.Leaving;
import org.jimu.ui.Texts;
import org.jimu.ui.Typed;

/** The current cell of a form: its frame, the editor on it, and the sentence when it cannot take a text. */
final class FormCursor {

    private final FormView view;
    private final BookDoor door;
    private final CellEditor editor = new CellEditor();
    private final CellFrame frame = new CellFrame("cell-frame");
    private final CellTelling telling;
    private final KeyboardWish keyboard;
    private final CellSelection selection;
    private final CellChoices choices;
    private Optional<FormCell> current = Optional.empty();
    private Optional<SubjectId> wantedRow = Optional.empty();
    private final ReadOnlyObjectWrapper<Optional<Typed>> typed = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean committing;

    FormCursor(FormView view, BookDoor door, Completion completion, Texts texts) {
        this.view = view;
        this.door = door;
        this.choices = new CellChoices(view, door, this, completion, texts);
        this.selection = new CellSelection(view);
        this.telling = new CellTelling(view, door, editor);
        this.keyboard = new KeyboardWish(view, editor);
        editor.focusedProperty().addListener((any, was, is) -> choices.focused(is));
        Leaving.hear(editor, this::commit);
        editor.onRefused(this::mayType);
        editor.sceneProperty().addListener((any, was, is) -> {
            if (is != null) {
                keyboard.inScene(this::focus);
            }
        });
        editor.editingProperty().addListener((any, was, is) -> noteTyped());
        editor.textProperty().addListener((any, was, is) -> {
            noteTyped();
            if (editor.isEditing() && !committing) {
                current.ifPresent(cell -> {
                    var text = editor.settledText();
                    tell(door.doubtOf(cell, text));
                    choices.typed(cell, text);
                });
            }
        });
        editor.boxProperty().addListener((any, was, is) -> {
            frame.surround(is);
            if (editor.isEditing()) {
                view.places().reveal(is);
            }
        });
    }

    private void noteTyped() {
        typed.set(editor.isEditing()
                ? current.map(cell -> new Typed(cell.binding(), editor.settledText()))
                : Optional.empty());
    }

    /** What is being typed. */
    ReadOnlyObjectProperty<Optional<Typed>> typedProperty() {
        return typed.getReadOnlyProperty();
    }

    /** Goes on typing into a cell where the program was ended. */
    void resume(FormCell cell, String text, String sentence) {
        select(cell);
        if (door.canEdit() && !text.equals(door.textOf(cell))) {
            editor.begin(text);
            choices.close();
            tell(sentence);
        }
    }

    /** Whether something can be typed into the current cell; a signed table says why not. */
    boolean mayType() {
        current.map(door::lockOf).filter(lock -> !lock.isEmpty()).ifPresent(this::tell);
        return current.filter(door::canEdit).isPresent();
    }

    CellChoices choices() {
        return choices;
    }

    /** The nodes that stand above the pages, the lowest first. */
    List<Node> nodes() {
        return List.of(telling.hover(), selection.node(), editor, frame, telling.message(), telling.hovered());
    }

    CellEditor editor() {
        return editor;
    }

    Optional<FormCell> current() {
        return current;
    }

    CellSelection selection() {
        return selection;
    }

    /** Chooses from the current cell to another; the keyboard stays on the current one. */
    void reach(FormCell to) {
        if (commit()) {
            current.ifPresent(from -> selection.reach(from, to));
            view.places().reveal(view.places().of(to));
        }
    }

    /** Chooses all cells of the form. */
    void chooseAll() {
        if (commit() && current.isPresent()) {
            view.cells().first().ifPresent(first -> {
                select(first);
                view.cells().last().ifPresent(last -> selection.reach(first, last));
            });
        }
    }

    /** Goes to a cell with the keyboard; stays where what is typed cannot be taken. */
    void select(FormCell cell) {
        if (commit()) {
            selection.drop();
            // a commit may have laid the pages out anew
            stand(view.cells().again(cell).orElse(cell));
            editor.requestFocus();
        }
    }

    /** Puts the keyboard onto the current cell, or onto the first as soon as there is one. */
    void focus() {
        keyboard.focus(current.isPresent());
    }

    /** Makes a cell the current one; the keyboard stays where it is. */
    void stand(FormCell cell) {
        var asked = keyboard.isDue();
        choices.close();
        current = Optional.of(cell);
        editor.park(place(cell), door.canEdit(cell));
        editor.setAccessibleText(view.nameOf(cell));
        frame.setVisible(true);
        view.places().reveal(view.places().of(cell));
        telling.tellOf(cell);
        view.selected(current);
        if (asked) {
            editor.requestFocus();
        }
    }

    private CellEditor.Place place(FormCell cell) {
        var places = view.places();
        return new CellEditor.Place(places.of(cell), places.typeOf(cell), places.seenHeight() - 2 * PageColumn.GAP,
                places.height());
    }

    /** Forgets the cell, when another document is shown. */
    void forget() {
        keyboard.forget();
        current = Optional.empty();
        choices.close();
        selection.drop();
        editor.rest();
        tell("");
        frame.setVisible(false);
        telling.leave();
        view.selected(current);
    }

    /** Goes to a new row as soon as the pages have it. */
    void want(SubjectId row) {
        wantedRow = Optional.of(row);
    }

    /** Finds the cell again after the pages were laid out anew. What is being typed goes along with its cell. */
    void placeAgain() {
        telling.leave();
        var row = wantedRow.flatMap(wanted -> current.flatMap(at -> view.cells().ofRow(wanted, at)));
        wantedRow = Optional.empty();
        if (committing && editor.isEditing()) {
            // follows when the text is known to be taken, or not
            return;
        }
        if (editor.isEditing()) {
            // a cell that is gone keeps its text at its former place; it is refused with a sentence when it is left
            current = current.map(at -> view.cells().same(at).orElse(at));
            current.filter(at -> at.page() < view.pages().size()).ifPresent(at -> editor.stand(place(at)));
            view.selected(current);
        } else {
            row.or(() -> current.flatMap(view.cells()::again)).ifPresentOrElse(this::stand, this::forget);
            selection.placeAgain(current);
        }
    }

    /** After the size or the width changed: all stands on the cell again, with what is typed. */
    void resize() {
        telling.leave();
        current.filter(at -> at.page() < view.pages().size()).ifPresent(at -> editor.stand(place(at)));
        selection.placeAgain(current);
        telling.placeAgain();
    }

    /** Brings what is typed into the book; false where it was refused and stays in the editor. */
    boolean commit() {
        return commit(typed -> door.write(current.orElseThrow(), typed));
    }

    /** @param write takes the text to the book, and answers with a sentence where it was refused */
    boolean commit(Function<String, Optional<String>> write) {
        if (!editor.isEditing() || current.isEmpty() || committing) {
            return true;
        }
        committing = true;
        try {
            var typed = editor.settledText();
            var refused = write.apply(typed);
            refused.ifPresentOrElse(this::tell, this::taken);
            return refused.isEmpty();
        } finally {
            committing = false;
        }
    }

    /** The text is in the book: what shows it now is the page. */
    private void taken() {
        choices.close();
        tell("");
        editor.clearEdit();
        placeAgain();
    }

    /** Shows a sentence at the cell; none if it is empty. */
    void tell(String sentence) {
        telling.tell(sentence);
    }

    /** What is wrong in the current cell may be something else now. */
    void findingsChanged() {
        if (!editor.isEditing()) {
            current.ifPresent(telling::tellAgainOf);
        }
    }

    /** Shows that a click would take the cell, and what is wrong in it. */
    void hoverOver(Optional<FormCell> cell) {
        telling.hoverOver(cell, current);
    }

    /** Edits the text that the cell has. */
    void begin() {
        if (mayType()) {
            current.ifPresent(cell -> editor.begin(door.textOf(cell)));
        }
    }

    /** Edits the cell from nothing. */
    void beginEmpty() {
        if (mayType()) {
            editor.begin("");
        }
    }

    /** Gives the cell back as it was. */
    void cancel() {
        choices.close();
        tell("");
        editor.clearEdit();
    }
}
