package org.jimu.paper;

import java.util.List;

import org.jimu.sheet.Cell;

/**
 * A cell whose text is broken into lines.
 *
 * @param cell       the cell
 * @param row        sheet row in which it begins
 * @param lines      its text
 * @param size       type size in pt
 * @param lineHeight distance of two base lines in mm
 * @param padding    space around the text in mm
 */
record Block(Cell cell, int row, List<Line> lines, double size, double lineHeight, double padding) {

    private static final double SLACK = 1e-6;

    /** Height in mm that so many lines need. */
    double height(int count) {
        return count == 0 ? 0 : count * lineHeight + 2 * padding;
    }

    /** How many lines go into the height. */
    int fitting(double height) {
        return Math.clamp((long) Math.floor((height - 2 * padding + SLACK) / lineHeight), 0, lines.size());
    }

    /** Last sheet row that it covers. */
    int lastRow() {
        return row + cell.rowSpan() - 1;
    }

    boolean covers(int sheetRow) {
        return sheetRow >= row && sheetRow <= lastRow();
    }
}
