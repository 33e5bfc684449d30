package org.jimu.paper;

import java.util.List;

import org.jimu.sheet.Cell;

/**
 * A cell with its text broken into lines.
 *
 * @param cell       the cell
 * @param row        sheet row in which it begins
 * @param size       type size in pt
 * @param padding    in mm
 * @param lineHeight in mm
 * @param indent     of the first line in mm
 * @param lines      all its lines; for upright cells one character a line
 */
record SetCell(Cell cell, int row, double size, double padding, double lineHeight, double indent, List<String> lines) {

    /** Height in mm that the given number of lines needs. */
    double heightOf(int count) {
        return count * lineHeight + 2 * padding;
    }

    double height() {
        return cell.text().isEmpty() ? 0 : heightOf(lines.size());
    }

    /** How many lines go into a height in mm. */
    int linesIn(double height) {
        return (int) Math.floor((height - 2 * padding) / lineHeight + 1e-6);
    }

    int lastRow() {
        return row + cell.rowSpan() - 1;
    }
}
