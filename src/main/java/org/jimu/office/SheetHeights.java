package org.jimu.office;

import org.jimu.sheet.Cell;
import org.jimu.sheet.Sheet;

/**
 * Heights of worksheet rows. Office programs set merged cells without growing their rows, so the height must be there;
 * as they break lines with fonts of their own, it is reckoned with a little room.
 */
final class SheetHeights {

    private static final double MM_PER_PT = 25.4 / 72;
    private static final double OFFICE_LINE = 1.35;
    private static final double ROOM = 1.05;

    private SheetHeights() {
    }

    /** Heights in mm. */
    static double[] of(Sheet sheet) {
        var heights = new double[sheet.rows().size()];
        for (var row = 0; row < heights.length; row++) {
            heights[row] = sheet.rows().get(row).minHeight();
            for (var cell : sheet.rows().get(row).cells()) {
                if (cell.rowSpan() == 1) {
                    heights[row] = Math.max(heights[row], needed(cell, sheet));
                }
            }
        }
        for (var row = 0; row < heights.length; row++) {
            for (var cell : sheet.rows().get(row).cells()) {
                share(heights, row, cell, sheet);
            }
        }
        return heights;
    }

    private static void share(double[] heights, int row, Cell cell, Sheet sheet) {
        var sum = 0.0;
        for (var r = row; r < row + cell.rowSpan(); r++) {
            sum += heights[r];
        }
        var missing = cell.style().upright() ? 0 : needed(cell, sheet) - sum;
        for (var r = row; missing > 0 && r < row + cell.rowSpan(); r++) {
            heights[r] += missing / cell.rowSpan();
        }
    }

    private static double needed(Cell cell, Sheet sheet) {
        var em = cell.style().size() * MM_PER_PT;
        var width = sheet.columnEdge(cell.column() + cell.columnSpan()) - sheet.columnEdge(cell.column())
                - 2 * cell.style().padding();
        var lines = cell.text().lines().mapToDouble(line -> Math.ceil(Math.max(1, ems(line) * em * ROOM / width)))
                .sum();
        return lines * em * OFFICE_LINE + cell.style().padding();
    }

    /** Width in ems: Chinese characters are as wide as high, others half as wide. */
    private static double ems(String line) {
        return line.codePoints().mapToDouble(c -> c < 0x2E80 ? 0.5 : 1).sum();
    }
}
