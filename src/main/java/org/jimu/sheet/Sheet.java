package org.jimu.sheet;

import java.util.List;

/**
 * A printed form: a grid of rows and cells over columns of fixed width. Narrative forms are sheets too, of full-width
 * rows without borders.
 *
 * @param title   what the document is called in a bookmark, a window title or a sheet tab
 * @param page    paper, margins and page numbers
 * @param columns widths of the grid columns in mm; their sum is at most the printable width
 * @param rows    from top to bottom
 */
public record Sheet(String title, PageSetup page, List<Double> columns, List<SheetRow> rows) {

    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Left edge of a column in mm from the left end of the grid; the index after the last is the grid's right end. */
    public double columnEdge(int column) {
        return columns.stream().limit(column).mapToDouble(Double::doubleValue).sum();
    }

    public double width() {
        return columnEdge(columns.size());
    }
}
