package org.jimu.sheet;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A rectangle of the grid of a sheet.
 *
 * @param row        first row, from 0
 * @param column     first grid column, from 0
 * @param lastRow    last row, included
 * @param lastColumn last grid column, included
 */
public record CellRange(int row, int column, int lastRow, int lastColumn) {

    /** A cell at its place. */
    public record At(int row, Cell cell) {

        /** The grid places that the cell covers. */
        public CellRange range() {
            return new CellRange(row, cell.column(), row + cell.rowSpan() - 1,
                    cell.column() + cell.columnSpan() - 1);
        }
    }

    /** The least rectangle that holds both. */
    public CellRange with(CellRange other) {
        return new CellRange(Math.min(row, other.row), Math.min(column, other.column),
                Math.max(lastRow, other.lastRow), Math.max(lastColumn, other.lastColumn));
    }

    public boolean meets(CellRange other) {
        return row <= other.lastRow && other.row <= lastRow && column <= other.lastColumn
                && other.column <= lastColumn;
    }

    public boolean contains(CellRange other) {
        return with(other).equals(this);
    }

    /** Grown until it cuts no merged cell of the sheet in two. */
    public CellRange whole(Sheet sheet) {
        var grown = this;
        while (true) {
            var now = grown;
            var next = all(sheet).map(At::range).filter(now::meets).reduce(now, CellRange::with);
            if (next.equals(grown)) {
                return grown;
            }
            grown = next;
        }
    }

    /** The cells of the sheet that begin in the rectangle, row by row. */
    public List<At> cells(Sheet sheet) {
        return IntStream.rangeClosed(row, Math.min(lastRow, sheet.rows().size() - 1)).boxed()
                .flatMap(at -> cellsOf(sheet, at)).filter(at -> contains(at.range())).toList();
    }

    /** All cells of the sheet, row by row. */
    public static Stream<At> all(Sheet sheet) {
        return IntStream.range(0, sheet.rows().size()).boxed().flatMap(row -> cellsOf(sheet, row));
    }

    private static Stream<At> cellsOf(Sheet sheet, int row) {
        return sheet.rows().get(row).cells().stream().map(cell -> new At(row, cell));
    }
}
