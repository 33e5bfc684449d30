package org.jimu.ui.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;

import org.jimu.desk.Choice;
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
    private final Rectangle frame = new Rectangle();
    private final Rectangle hover = new Rectangle();
    private final CellMessage message = new CellMessage();
    // what is wrong in the cell below the mouse
    private final CellMessage hovered = new CellMessage();
    private String toldOfCell = "";
    private final CellSelection selection;
    private final ChoiceList choices;
    private Optional<FormCell> current = Optional.empty();
    private Optional<SubjectId> wantedRow = Optional.empty();
    // who had the keyboard when it was asked for the form, while there was no cell yet
    private Optional<Node> focusAskedFrom = Optional.empty();
    private final ReadOnlyObjectWrapper<Optional<Typed>> typed = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean committing;
    private boolean waiting;

    FormCursor(FormView view, BookDoor door, Completion completion, Texts texts) {
        this.view = view;
        this.door = door;
        this.choices = new ChoiceList(completion, texts, this::choose);
        this.selection = new CellSelection(view);
        frame.getStyleClass().add("cell-frame");
        hover.getStyleClass().add("cell-hover");
        for (var shown : List.of(frame, hover)) {
            shown.setMouseTransparent(true);
            shown.setVisible(false);
        }
        editor.focusedProperty().addListener((any, was, is) -> {
            if (is) {
                choices.prepareSoon(view::whenPainted);
            } else {
                choices.close();
            }
        });
        Leaving.hear(editor, this::commit);
        editor.onRefused(this::mayType);
        editor.sceneProperty().addListener((any, was, is) -> {
            if (is != null && waiting) {
                Platform.runLater(this::focus);
            }
        });
        editor.editingProperty().addListener((any, was, is) -> noteTyped());
        editor.textProperty().addListener((any, was, is) -> {
            noteTyped();
            if (editor.isEditing() && !committing) {
                current.ifPresent(cell -> typed(cell, editor.settledText()));
            }
        });
        editor.boxProperty().addListener((any, was, is) -> {
            surround(frame, is);
            if (editor.isEditing()) {
                view.reveal(is);
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

    private void typed(FormCell cell, String text) {
        tell(door.doubtOf(cell, text));
        if (text.isBlank()) {
            choices.close();
        } else {
            offer(cell, text);
        }
    }

    /** Whether something can be typed into the current cell; a signed table says why not. */
    private boolean mayType() {
        current.map(door::lockOf).filter(lock -> !lock.isEmpty()).ifPresent(this::tell);
        return current.filter(door::canEdit).isPresent();
    }

    private void offer(FormCell cell, String text) {
        choices.offer(cell, text, editor.getParent(), editor.boxProperty().get());
    }

    /** Shows what is usual in the cell, or what may be meant by what is typed. */
    void offer() {
        if (mayType()) {
            current.ifPresent(cell -> offer(cell, editor.isEditing() ? editor.settledText() : ""));
        }
    }

    ChoiceList choices() {
        return choices;
    }

    /** Takes a choice for what was typed. */
    void choose(Choice choice) {
        choices.close();
        current.ifPresent(cell -> {
            switch (choice) {
                case Choice.Entry entry -> {
                    editor.clearEdit();
                    door.choose(cell, view.form().orElseThrow(), entry.entry())
                            .ifPresentOrElse(this::tell, this::placeAgain);
                }
                case Choice.Text text -> {
                    editor.begin(text.text());
                    commit();
                    choices.close();
                }
            }
        });
    }

    /** The nodes that stand above the pages, the lowest first. */
    List<Node> nodes() {
        return List.of(hover, selection.node(), editor, frame, message, hovered);
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
            view.reveal(view.boundsOf(to));
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
        // before the first layout the editor is in no scene and could not take the keyboard
        waiting = editor.getScene() == null;
        if (waiting) {
            return;
        }
        if (current.isPresent()) {
            editor.requestFocus();
        } else {
            // until there is a cell the form itself holds the keyboard, lest a button of the tool bar gets it
            view.requestFocus();
            focusAskedFrom = Optional.of(view);
        }
    }

    /** Makes a cell the current one; the keyboard stays where it is. */
    void stand(FormCell cell) {
        var asked = focusAskedFrom.filter(owner -> view.getScene().getFocusOwner() == owner).isPresent();
        focusAskedFrom = Optional.empty();
        choices.close();
        current = Optional.of(cell);
        editor.park(place(cell), door.canEdit(cell));
        editor.setAccessibleText(view.nameOf(cell));
        frame.setVisible(true);
        view.reveal(view.boundsOf(cell));
        tellOf(cell);
        view.selected(current);
        if (asked) {
            editor.requestFocus();
        }
    }

    private CellEditor.Place place(FormCell cell) {
        return new CellEditor.Place(view.boundsOf(cell), view.typeOf(cell), view.seenHeight() - 2 * PageColumn.GAP,
                view.columnHeight());
    }

    /** Forgets the cell, when another document is shown. */
    void forget() {
        if (editor.isFocused()) {
            focusAskedFrom = Optional.of(editor);
        }
        current = Optional.empty();
        choices.close();
        selection.drop();
        editor.rest();
        tell("");
        frame.setVisible(false);
        hover.setVisible(false);
        view.selected(current);
    }

    /** Goes to a new row as soon as the pages have it. */
    void want(SubjectId row) {
        wantedRow = Optional.of(row);
    }

    /** Finds the cell again after the pages were laid out anew. What is being typed goes along with its cell. */
    void placeAgain() {
        hover.setVisible(false);
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
        hover.setVisible(false);
        current.filter(at -> at.page() < view.pages().size()).ifPresent(at -> editor.stand(place(at)));
        selection.placeAgain(current);
        tell(message.sentence());
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
        message.tell(sentence, editor.boxProperty().get(), view.columnWidth(), view.columnHeight())
                .ifPresent(view::reveal);
    }

    /** Tells what is wrong in the cell. */
    private void tellOf(FormCell cell) {
        toldOfCell = Stream.of(door.doubtOf(cell), view.marks().sentences(cell, false)).filter(told -> !told.isEmpty())
                .distinct().collect(Collectors.joining("\n"));
        tell(toldOfCell);
    }

    /** What is wrong in the current cell may be something else now. What was told for another reason stays. */
    void findingsChanged() {
        if (!editor.isEditing() && (message.sentence().isEmpty() || message.sentence().equals(toldOfCell))) {
            current.ifPresent(this::tellOf);
        }
    }

    /** Shows that a click would take the cell, and what is wrong in it. */
    void hoverOver(Optional<FormCell> cell) {
        var other = cell.filter(at -> current.filter(at::isPartOf).isEmpty());
        hover.setVisible(other.isPresent());
        other.ifPresent(at -> surround(hover, view.boundsOf(at)));
        hovered.tell(cell.map(at -> view.marks().sentences(at, true)).filter(told -> !told.equals(message.sentence()))
                .orElse(""), cell.map(view::boundsOf).orElseGet(() -> editor.boxProperty().get()),
                view.columnWidth(), view.columnHeight());
    }

    private static void surround(Rectangle rectangle, Bounds bounds) {
        rectangle.setX(Math.rint(bounds.getMinX()));
        rectangle.setY(Math.rint(bounds.getMinY()));
        rectangle.setWidth(Math.rint(bounds.getMaxX()) - rectangle.getX());
        rectangle.setHeight(Math.rint(bounds.getMaxY()) - rectangle.getY());
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
