package org.jimu.form;

import java.util.ArrayList;
import java.util.List;

import org.jimu.sheet.Cell;
import org.jimu.sheet.CellStyle;
import org.jimu.sheet.SheetRow;

/** Makes the column heads of a table: a lone head spans all head rows, equal heads beside each other are one cell. */
final class TableHeads {

    private static final double HEIGHT = 8;

    private TableHeads() {
    }

    static List<SheetRow> compose(Section.Table table, CellStyle style, int firstColumn, int region) {
        var rows = new ArrayList<SheetRow>();
        for (var level = 0; level < table.headRows(); level++) {
            rows.add(new SheetRow(SheetRow.Role.HEAD, region, HEIGHT, cells(table, style, firstColumn, level)));
        }
        return rows;
    }

    private static List<Cell> cells(Section.Table table, CellStyle style, int firstColumn, int level) {
        var cells = new ArrayList<Cell>();
        for (var c = 0; c < table.columns().size();) {
            var heads = table.columns().get(c).heads();
            var span = level < heads.size() ? sameHeads(table, c, level) : 1;
            if (level < heads.size()) {
                var down = level == heads.size() - 1 ? table.headRows() - level : 1;
                cells.add(Cell.label(firstColumn + c, span, heads.get(level), style).withRowSpan(down));
            }
            c += span;
        }
        return cells;
    }

    private static int sameHeads(Section.Table table, int column, int level) {
        var heads = table.columns().get(column).heads();
        var span = 1;
        // only the upper heads of a group join; the lowest names one column
        while (level < heads.size() - 1 && column + span < table.columns().size()
                && startsAlike(heads, table.columns().get(column + span).heads(), level)) {
            span++;
        }
        return span;
    }

    private static boolean startsAlike(List<String> heads, List<String> others, int level) {
        return others.size() > level + 1 && others.subList(0, level + 1).equals(heads.subList(0, level + 1));
    }
}
