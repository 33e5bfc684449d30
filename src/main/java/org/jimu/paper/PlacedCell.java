package org.jimu.paper;

import org.jimu.sheet.Cell;

/**
 * A cell of the sheet at its place on a page.
 *
 * @param cell     the cell
 * @param row      index of the sheet row in which the cell begins
 * @param x        left edge in mm
 * @param y        upper edge in mm
 * @param width    in mm
 * @param height   in mm
 * @param size     type size in pt after shrinking
 * @param continued whether the cell began on an earlier page or is a repeated head
 */
public record PlacedCell(Cell cell, int row, double x, double y, double width, double height, double size,
        boolean continued) {

    /** Whether the point in mm lies in the cell. */
    public boolean contains(double px, double py) {
        return px >= x && px < x + width && py >= y && py < y + height;
    }

    PlacedCell moved(double right, double down) {
        return new PlacedCell(cell, row, x + right, y + down, width, height, size, continued);
    }
}
