package org.jimu.paper;

import java.util.List;

import org.jimu.sheet.SheetRow;

/** Heights of rows in mm: as high as their texts need, merged cells sharing out what they need more. */
final class RowHeights {

    private RowHeights() {
    }

    static double[] of(List<SheetRow> rows, List<List<SetCell>> cells, double scale) {
        var heights = new double[rows.size()];
        for (var row = 0; row < heights.length; row++) {
            heights[row] = rows.get(row).minHeight() * scale;
            for (var cell : cells.get(row)) {
                if (cell.cell().rowSpan() == 1) {
                    heights[row] = Math.max(heights[row], cell.height());
                }
            }
        }
        for (var row : cells) {
            for (var cell : row) {
                if (cell.cell().rowSpan() > 1) {
                    stretch(heights, cell.row(), cell.lastRow(), cell.height());
                }
            }
        }
        return heights;
    }

    /** Makes the rows from first to last together at least so high, each by the same share. */
    static void stretch(double[] heights, int first, int last, double needed) {
        var sum = 0.0;
        for (var row = first; row <= last; row++) {
            sum += heights[row];
        }
        if (sum < needed) {
            var share = (needed - sum) / (last - first + 1);
            for (var row = first; row <= last; row++) {
                heights[row] += share;
            }
        }
    }
}
