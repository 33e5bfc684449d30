package org.jimu.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jimu.sheet.Cell;
import org.jimu.sheet.CellStyle.FontFamily;
import org.jimu.sheet.Sheet;

/** Breaks the texts of a sheet's cells into lines at a scale. */
final class CellSetter {

    /** Millimetres of a point (1/72 inch). */
    static final double MM_PER_PT = 25.4 / 72;
    private static final double UPRIGHT_SPACING = 1.15;

    private final Sheet sheet;
    private final FontCatalog fonts;
    private final double[] edges;

    CellSetter(Sheet sheet, FontCatalog fonts) {
        this.sheet = sheet;
        this.fonts = fonts;
        this.edges = new double[sheet.columns().size() + 1];
        for (var i = 0; i < sheet.columns().size(); i++) {
            edges[i + 1] = edges[i] + sheet.columns().get(i);
        }
    }

    /** The rows of the sheet with their cells set at the scale. */
    List<List<SetCell>> set(double scale) {
        var rows = new ArrayList<List<SetCell>>();
        for (var row = 0; row < sheet.rows().size(); row++) {
            var index = row;
            rows.add(sheet.rows().get(row).cells().stream().map(cell -> set(cell, index, scale)).toList());
        }
        return rows;
    }

    private SetCell set(Cell cell, int row, double scale) {
        var style = cell.style();
        var size = style.size() * scale;
        var em = size * MM_PER_PT;
        var padding = style.padding() * scale;
        if (style.upright()) {
            var characters = cell.text().codePoints().mapToObj(Character::toString).toList();
            return new SetCell(cell, row, size, padding, em * UPRIGHT_SPACING, 0, characters);
        }
        var room = edges[cell.column() + cell.columnSpan()] - edges[cell.column()] - 2 * padding;
        var widths = widthsOf(style.font());
        var indent = style.indent() * em;
        var lines = LineBreaker.lines(cell.text(), room, indent, c -> widths.advance(c) * em / 1000);
        return new SetCell(cell, row, size, padding, em * style.lineSpacing(), indent, lines);
    }

    private final Map<FontFamily, FontRuns> runs = new HashMap<>();

    FontRuns widthsOf(FontFamily family) {
        return runs.computeIfAbsent(family, key -> new FontRuns(fonts.chain(key)));
    }

    double edge(int column) {
        return edges[column];
    }
}
