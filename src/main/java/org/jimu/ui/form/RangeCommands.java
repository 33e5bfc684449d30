package org.jimu.ui.form;

import java.util.List;
import java.util.Optional;

import org.jimu.edit.Edit;
import org.jimu.form.Form;
import org.jimu.form.fill.RangeEditing;
import org.jimu.sheet.CellRange;
import org.jimu.sheet.Sheet;
import org.jimu.ui.Texts;

/** What can be done with all cells that are chosen, or with the current one alone. */
public final class RangeCommands {

    private final FormView view;
    private final BookDoor door;
    private final FormCursor cursor;
    private final Texts texts;

    RangeCommands(FormView view, BookDoor door, FormCursor cursor, Texts texts) {
        this.view = view;
        this.door = door;
        this.cursor = cursor;
        this.texts = texts;
    }

    /** What makes an edit of a rectangle of the form that is shown. */
    private interface RangeEdit {
        Optional<Edit> of(Form form, Sheet sheet, CellRange range);
    }

    private Optional<CellRange> range() {
        return cursor.selection().range().or(() -> cursor.current().map(FormCell::range));
    }

    /** @return the sentence where it was refused */
    private Optional<String> apply(RangeEdit edit) {
        return door.make(book -> view.sheetNow().flatMap(sheet -> range()
                .flatMap(range -> edit.of(view.form().orElseThrow(), sheet, range))));
    }

    /** Empties the chosen cells. */
    public void clear() {
        clear("history.clear");
    }

    /** @param title key of the resource text that names it in the history */
    void clear(String title) {
        if (view.canEdit() && cursor.commit()) {
            apply((form, sheet, range) -> RangeEditing.clear(door.book(), form, sheet, range, title))
                    .ifPresent(cursor::tell);
        }
    }

    /** Puts what is being typed into all chosen cells. */
    void fillTyped() {
        cursor.commit(typed -> apply(
                (form, sheet, range) -> RangeEditing.fill(door.book(), form, sheet, range, typed)));
    }

    /** Copies the first chosen row into those below; of one row alone, the row above into it. */
    public void fillDown() {
        if (!view.canEdit() || !cursor.commit()) {
            return;
        }
        var from = view.sheetNow().flatMap(sheet -> range().flatMap(range -> source(sheet, range)));
        if (from.isEmpty()) {
            cursor.tell(texts.get("form.nothingAbove"));
            return;
        }
        apply((form, sheet, range) -> RangeEditing.fillDown(door.book(), form, sheet, from.get()))
                .ifPresent(cursor::tell);
    }

    private Optional<CellRange> source(Sheet sheet, CellRange range) {
        var cells = RangeEditing.bound(sheet, range);
        var rows = cells.stream().map(CellRange.At::row).distinct().toList();
        return rows.size() > 1 ? Optional.of(range) : above(sheet, range, cells);
    }

    private Optional<CellRange> above(Sheet sheet, CellRange range, List<CellRange.At> cells) {
        return cells.stream().findFirst()
                .flatMap(cell -> RangeEditing.withAbove(door.book(), view.form().orElseThrow(), sheet, cell))
                .map(range::with);
    }
}
