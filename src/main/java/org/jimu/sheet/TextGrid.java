package org.jimu.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Texts in rows and columns as they go over the clipboard. A merged cell stands at every place that it covers.
 *
 * @param rows from top to bottom, all of them equally wide: the cell that covers each place
 */
public record TextGrid(List<List<Part>> rows) {

    /**
     * A cell with its text.
     *
     * @param row        first row, from 0
     * @param column     first column, from 0
     * @param rowSpan    how many rows it covers
     * @param columnSpan how many columns it covers
     */
    public record Part(int row, int column, int rowSpan, int columnSpan, String text) {

        boolean beginsAt(int atRow, int atColumn) {
            return row == atRow && column == atColumn;
        }
    }

    public TextGrid {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Plain rows of texts; short ones are filled up with blanks. */
    public static TextGrid ofTexts(List<List<String>> texts) {
        var parts = new ArrayList<Part>();
        for (var row = 0; row < texts.size(); row++) {
            for (var column = 0; column < texts.get(row).size(); column++) {
                parts.add(new Part(row, column, 1, 1, texts.get(row).get(column)));
            }
        }
        return of(parts);
    }

    /**
     * The grid that the cells make. Rows and columns in which no cell begins are left out, places that no cell covers are
     * blank; of cells that overlap, the earlier has the place.
     */
    public static TextGrid of(List<Part> parts) {
        var rowStarts = new TreeSet<Integer>();
        var columnStarts = new TreeSet<Integer>();
        for (var part : parts) {
            rowStarts.add(part.row());
            columnStarts.add(part.column());
        }
        var places = new Part[rowStarts.size()][columnStarts.size()];
        for (var part : parts) {
            var row = rowStarts.headSet(part.row()).size();
            var column = columnStarts.headSet(part.column()).size();
            var height = rowStarts.subSet(part.row(), part.row() + part.rowSpan()).size();
            var width = columnStarts.subSet(part.column(), part.column() + part.columnSpan()).size();
            cover(places, new Part(row, column, height, width, part.text()));
        }
        return new TextGrid(IntStream.range(0, places.length).mapToObj(row -> filled(places[row], row)).toList());
    }

    private static void cover(Part[][] places, Part part) {
        for (var row = part.row(); row < part.row() + part.rowSpan(); row++) {
            for (var column = part.column(); column < part.column() + part.columnSpan(); column++) {
                if (places[row][column] == null) {
                    places[row][column] = part;
                }
            }
        }
    }

    private static List<Part> filled(Part[] places, int row) {
        return IntStream.range(0, places.length)
                .mapToObj(column -> places[column] == null ? new Part(row, column, 1, 1, "") : places[column]).toList();
    }

    /** The printed texts of a part of a sheet, labels included. */
    public static TextGrid of(Sheet sheet, CellRange range) {
        return of(range.cells(sheet).stream().map(at -> new Part(at.row(), at.cell().column(), at.cell().rowSpan(),
                at.cell().columnSpan(), at.cell().text())).toList());
    }

    public int height() {
        return rows.size();
    }

    public int width() {
        return rows.isEmpty() ? 0 : rows.getFirst().size();
    }

    /** Whether a cell begins at the place, or its place has none. */
    public boolean begins(int row, int column) {
        return rows.get(row).get(column).beginsAt(row, column);
    }

    /** The text of the cell that covers the place. */
    public String covering(int row, int column) {
        return rows.get(row).get(column).text();
    }

    /** The text of the cell that begins at the place; blank where one from above or from the left goes on. */
    public String text(int row, int column) {
        return begins(row, column) ? covering(row, column) : "";
    }

    /** The cells that begin in a row, from left to right. */
    public List<Part> beginning(int row) {
        return IntStream.range(0, width()).filter(column -> begins(row, column))
                .mapToObj(column -> rows.get(row).get(column)).toList();
    }

    /** Whether no cell has a text. */
    public boolean isBlank() {
        return texts().allMatch(String::isBlank);
    }

    private Stream<String> texts() {
        return rows.stream().flatMap(List::stream).map(Part::text);
    }

    /** The columns below each other as one text: the first column alone, a line for each row. */
    public String lines() {
        return String.join("\n", IntStream.range(0, height()).mapToObj(row -> text(row, 0)).toList());
    }
}
