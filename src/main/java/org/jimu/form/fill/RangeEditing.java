package org.jimu.form.fill;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jimu.edit.Edit;
import org.jimu.form.CellEditing;
import org.jimu.form.Form;
import org.jimu.model.Book;
import org.jimu.sheet.CellRange;
import org.jimu.sheet.Sheet;

/** Edits of all cells in a rectangle of a form; labels in it stay as they are. Each is empty where nothing changes. */
public final class RangeEditing {

    private RangeEditing() {
    }

    /** The cells of a rectangle that are bound to data, row by row. */
    public static List<CellRange.At> bound(Sheet sheet, CellRange range) {
        return range.cells(sheet).stream().filter(at -> at.cell().binding().isPresent()).toList();
    }

    /**
     * Empties the cells.
     *
     * @param title key of the resource text that names it in the history
     */
    public static Optional<Edit> clear(Book book, Form form, Sheet sheet, CellRange range, String title) {
        return write(book, form, sheet, range, "", title);
    }

    /** Puts one typed text into all cells. */
    public static Optional<Edit> fill(Book book, Form form, Sheet sheet, CellRange range, String typed) {
        return write(book, form, sheet, range, typed, "history.fill");
    }

    private static Optional<Edit> write(Book book, Form form, Sheet sheet, CellRange range, String text,
            String title) {
        var writer = new CellWriter(book, form, false);
        bound(sheet, range).forEach(at -> writer.write(at.row(), at.cell().binding().orElseThrow(), text));
        return writer.edit(title);
    }

    /** Copies the texts of the first row of the rectangle into the rows below it. */
    public static Optional<Edit> fillDown(Book book, Form form, Sheet sheet, CellRange range) {
        var writer = new CellWriter(book, form, false);
        var cells = bound(sheet, range);
        for (var from : cells) {
            if (from.row() == range.row()) {
                var text = textOf(book, from);
                cells.stream().filter(to -> to.row() > from.row() && to.cell().column() == from.cell().column())
                        .forEach(to -> writer.write(to.row(), to.cell().binding().orElseThrow(), text));
            }
        }
        return writer.edit("history.fillDown");
    }

    /**
     * The rectangle of a cell and the one above it in the same table.
     *
     * @return empty where the cell is the first of its column, or stands in no table
     */
    public static Optional<CellRange> withAbove(Book book, Form form, Sheet sheet, CellRange.At cell) {
        var table = TableLines.around(book, form, sheet, cell.row(), cell.cell().binding().orElseThrow());
        return table.flatMap(lines -> lines.lines().stream()
                .filter(line -> line.row() < cell.row() && line.cells().containsKey(cell.cell().column()))
                .max(Comparator.comparingInt(TableLines.Line::row)))
                .map(above -> cell.range().with(new CellRange(above.row(), cell.cell().column(), above.row(),
                        cell.cell().column())));
    }

    /** The text without the numbering (指标1:), which is each row's own. */
    private static String textOf(Book book, CellRange.At at) {
        return CellWriter.bare(CellEditing.text(book, at.cell().binding().orElseThrow()),
                at.cell().binding().orElseThrow());
    }
}
