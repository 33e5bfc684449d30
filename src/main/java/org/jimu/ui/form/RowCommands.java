package org.jimu.ui.form;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import org.jimu.edit.Edit;
import org.jimu.form.RowEditing;
import org.jimu.form.RowsEditing;
import org.jimu.model.Book;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.sheet.Binding;

/** What can be done with rows: with that of the current cell, or with all rows of its kind that are chosen. */
public final class RowCommands {

    private final FormView view;
    private final BookDoor door;
    private final FormCursor cursor;

    RowCommands(FormView view, BookDoor door, FormCursor cursor) {
        this.view = view;
        this.door = door;
        this.cursor = cursor;
    }

    /** Adds blank rows beside the chosen ones, as many as are chosen, and goes there. */
    public void add(boolean below) {
        apply(true, (book, rows) -> Optional.of(RowsEditing.insertBeside(book, rows, below)));
    }

    public void remove() {
        apply(false, (book, rows) -> Optional.of(RowsEditing.remove(rows)));
    }

    /** Adds copies of the chosen rows below them, and goes there. */
    public void duplicate() {
        apply(true, (book, rows) -> Optional.of(RowsEditing.duplicate(book, rows)));
    }

    /** Moves the chosen rows one place. */
    public void move(boolean down) {
        apply(false, (book, rows) -> RowsEditing.move(book, rows, down));
    }

    /** Moves rows to the line of a cell: beside its row, or into its level where there is none. */
    void moveTo(List<SubjectId> rows, FormCell goal, boolean below) {
        if (view.canEdit() && cursor.commit()) {
            door.make(book -> goal.binding() instanceof Binding.NewRow line
                    ? RowsEditing.moveInto(book, rows, line)
                    : RowsEditing.moveBeside(book, rows, goal.binding().subject(), below)).ifPresent(cursor::tell);
        }
    }

    /** @param goes whether the cursor goes to the first row that is new */
    private void apply(boolean goes, BiFunction<Book, List<SubjectId>, Optional<Edit>> edit) {
        if (!view.canEdit() || !cursor.commit()) {
            return;
        }
        var rows = chosen();
        if (!rows.isEmpty()) {
            if (goes) {
                cursor.want(door.nextRow());
            }
            door.make(book -> edit.apply(book, rows)).ifPresent(cursor::tell);
        }
    }

    /** The rows of the chosen cells, of the kind of the current one's, in the order of the form. */
    private List<SubjectId> chosen() {
        return view.currentRowProperty().get().map(row -> chosenWith(row)).orElse(List.of());
    }

    /** The chosen rows where a row is among them, else that row alone. */
    List<SubjectId> chosenWith(Subject row) {
        var rows = cursor.current().stream().flatMap(at -> cursor.selection().cells(at).stream())
                .flatMap(cell -> RowEditing.rowOf(door.book(), cell.binding()).stream())
                .filter(other -> other.kind() == row.kind()).map(Subject::id).distinct().toList();
        return rows.contains(row.id()) ? rows : List.of(row.id());
    }
}
