package org.jimu.office;

import java.util.ArrayList;
import java.util.List;

import org.jimu.sheet.Cell;
import org.jimu.sheet.Sheet;
import org.jimu.sheet.SheetRow;
import org.jimu.sheet.SheetRow.Role;

/** Gives every paragraph of running text a row of its own: the workbook format knows no row higher than 409 pt. */
final class Paragraphs {

    private Paragraphs() {
    }

    static Sheet apart(Sheet sheet) {
        var rows = new ArrayList<SheetRow>();
        for (var row : sheet.rows()) {
            if (row.role() == Role.TEXT && row.cells().size() == 1) {
                split(row.cells().getFirst()).forEach(
                        cell -> rows.add(new SheetRow(row.role(), row.region(), row.minHeight(), List.of(cell))));
            } else {
                rows.add(row);
            }
        }
        return new Sheet(sheet.title(), sheet.page(), sheet.columns(), rows);
    }

    private static List<Cell> split(Cell cell) {
        return List.of(cell.text().split("\n", -1)).stream()
                .map(text -> new Cell(cell.column(), cell.columnSpan(), 1, text, cell.style(), cell.binding(),
                        cell.number()))
                .toList();
    }
}
