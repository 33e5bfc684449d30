package org.jimu.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jimu.edit.Edit;
import org.jimu.edit.EditRefused;
import org.jimu.form.CellEditing;
import org.jimu.model.Book;
import org.jimu.model.SubjectId;

/** Edits of many cells of the list of indicators at once; each is one edit. Indicators that are gone are passed over. */
public final class ListEditing {

    private final List<Edit> edits = new ArrayList<>();
    // as it is after the edits so far: two cells may be parts of one value
    private Book book;

    private ListEditing(Book book) {
        this.book = book;
    }

    /**
     * Puts texts into cells, from the upper left one on. A single line goes into every row, longer ones into as many rows
     * as there are. What belongs to a column that takes no text is left out.
     *
     * @param columns shown columns from the current one to the right
     * @param rows    for one line the selected rows, else the rows from the first selected one down
     * @return empty where nothing changes
     * @throws EditRefused where a text cannot be taken
     */
    public static Optional<Edit> paste(Book book, List<SubjectId> rows, List<IndicatorColumn> columns,
            List<List<String>> lines) {
        var editing = new ListEditing(book);
        for (var row = 0; row < rows.size() && (lines.size() == 1 || row < lines.size()); row++) {
            var line = lines.get(lines.size() == 1 ? 0 : row);
            for (var at = 0; at < Math.min(line.size(), columns.size()); at++) {
                editing.type(rows.get(row), columns.get(at), line.get(at));
            }
        }
        return editing.batch("history.paste");
    }

    /**
     * Puts the text of the first row's cell into the cells of the others.
     *
     * @return empty where nothing changes
     */
    public static Optional<Edit> fillDown(Book book, List<SubjectId> rows, IndicatorColumn column) {
        var editing = new ListEditing(book);
        rows.stream().findFirst().filter(first -> book.find(first).isPresent())
                .map(first -> CellEditing.text(book, column.binding(first)))
                .ifPresent(text -> rows.stream().skip(1).forEach(row -> editing.type(row, column, text)));
        return editing.batch("history.fillDown");
    }

    /**
     * Empties the cells of a column.
     *
     * @return empty where they are empty already
     */
    public static Optional<Edit> clear(Book book, List<SubjectId> rows, IndicatorColumn column) {
        var editing = new ListEditing(book);
        rows.forEach(row -> editing.type(row, column, ""));
        return editing.batch("history.clear");
    }

    /**
     * Takes whole rows out of the book.
     *
     * @return empty where none is there
     */
    public static Optional<Edit> remove(Book book, List<SubjectId> rows) {
        var editing = new ListEditing(book);
        rows.stream().filter(row -> book.find(row).isPresent()).forEach(row -> editing.edits.add(new Edit.Remove(row)));
        return editing.batch(editing.edits.size() == 1 ? "history.removeRow" : "history.removeRows");
    }

    private void type(SubjectId row, IndicatorColumn column, String text) {
        if (column.isEditable() && book.find(row).isPresent()) {
            CellEditing.edit(book, column.binding(row), text).ifPresent(edit -> {
                edits.add(edit);
                book = edit.applyTo(book);
            });
        }
    }

    private Optional<Edit> batch(String title) {
        return edits.isEmpty() ? Optional.empty() : Optional.of(new Edit.Batch(title, edits));
    }
}
