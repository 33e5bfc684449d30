package org.jimu.form.fill;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jimu.model.SubjectKind;
import org.jimu.sheet.Cell;
import org.jimu.sheet.CellRange;
import org.jimu.sheet.Sheet;
import org.jimu.sheet.TextGrid;

/**
 * Texts for cells that stand in no lines: row by row, over the cells that can be edited. Labels that the texts bring along
 * are recognised. A table of indicators that follows in the texts goes into the form's own.
 *
 * @param end  the row of the texts with the heads of such a table, else the one after the last
 * @param rest the table of indicators
 */
record SpreadPasting(Place place, TextGrid grid, int end, Optional<LinePasting> rest) implements GridPasting {

    static SpreadPasting of(Place place, TextGrid grid) {
        var lines = TableLines.below(place.book(), place.form(), place.sheet(), place.cell().row(),
                SubjectKind.INDICATOR);
        var end = lines.map(TableLines::headNames)
                .flatMap(heads -> IntStream.range(1, grid.height())
                        .filter(row -> SourceColumns.isHead(grid, row, heads)).boxed().findFirst())
                .orElse(grid.height());
        var rest = lines.filter(table -> end < grid.height()).map(table -> LinePasting.of(place, table, grid, end));
        return new SpreadPasting(place, grid, end, rest);
    }

    @Override
    public Optional<Question> question() {
        return rest.flatMap(LinePasting::question);
    }

    @Override
    public Pasted paste(Surplus surplus) {
        var writer = new CellWriter(place.book(), place.form(), true);
        var at = place.cell().row();
        for (var row = 0; row < end; row++) {
            var texts = grid.beginning(row).stream().map(TextGrid.Part::text).toList();
            at = next(at, texts);
            if (at == place.sheet().rows().size()) {
                texts.forEach(writer::leave);
            } else {
                write(writer, at, texts);
                at++;
            }
        }
        rest.ifPresent(table -> table.write(writer, surplus));
        return Pasted.of(writer);
    }

    /** The next row of the form that a row of texts may go to: one with cells to edit, or with the same labels. */
    private int next(int from, List<String> texts) {
        var column = place.cell().cell().column();
        return IntStream.range(from, place.sheet().rows().size())
                .filter(row -> begins(place.sheet(), row, column))
                .filter(row -> cells(row).stream().anyMatch(cell -> cell.binding().isPresent())
                        || fits(cells(row), texts))
                .findFirst().orElse(place.sheet().rows().size());
    }

    /** Whether the cell at a place does not go on from a row above. */
    private static boolean begins(Sheet sheet, int row, int column) {
        return sheet.rows().get(row).cells().stream().map(cell -> new CellRange.At(row, cell).range())
                .anyMatch(range -> range.column() <= column && range.lastColumn() >= column);
    }

    private List<Cell> cells(int row) {
        return place.sheet().rows().get(row).cells();
    }

    private void write(CellWriter writer, int row, List<String> texts) {
        var cells = cells(row);
        var here = (int) cells.stream()
                .takeWhile(cell -> cell.column() + cell.columnSpan() <= place.cell().cell().column()).count();
        var labelled = IntStream.rangeClosed(0, here).map(back -> here - back)
                .filter(start -> fits(cells.subList(start, cells.size()), texts)).findFirst();
        var goals = labelled.isPresent()
                ? cells.subList(labelled.getAsInt(), cells.size())
                : cells.subList(here, cells.size()).stream().filter(cell -> cell.binding().isPresent()).toList();
        for (var i = 0; i < texts.size(); i++) {
            var text = texts.get(i);
            if (i >= goals.size()) {
                writer.leave(text);
            } else {
                goals.get(i).binding().ifPresent(cell -> writer.write(row, cell, text));
            }
        }
    }

    /** Whether the texts bring the labels of the cells along, at least one and no other. */
    private static boolean fits(List<Cell> cells, List<String> texts) {
        var labels = IntStream.range(0, Math.min(cells.size(), texts.size()))
                .filter(i -> cells.get(i).binding().isEmpty()).boxed().toList();
        return labels.stream().anyMatch(i -> !texts.get(i).isBlank())
                && labels.stream().allMatch(i -> bare(texts.get(i)).equals(bare(cells.get(i).text())));
    }

    private static String bare(String label) {
        return label.replaceAll("[\\s:：]", "");
    }
}
