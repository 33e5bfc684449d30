package org.jimu.sheet;

/**
 * Paper and margins in mm.
 *
 * @param width      width of the paper as it is read, so 297 for A4 landscape
 * @param height     height of the paper as it is read
 * @param margins    free space at the four sides
 * @param pageNumber text at the foot of each page with {@code {page}} and {@code {pages}}; empty for none
 * @param fit        whether the sheet is shrunk to stay on one page
 */
public record PageSetup(double width, double height, Margins margins, String pageNumber, Fit fit) {

    /** ISO A4 paper in mm. */
    public static final double A4_SHORT = 210;
    public static final double A4_LONG = 297;

    /** Free space in mm. */
    public record Margins(double top, double right, double bottom, double left) {}

    /** How a sheet that is longer than a page is treated. */
    public enum Fit {
        /** Runs over as many pages as it needs. */
        FLOW,
        /** Shrinks to one page while no text falls below 8 pt; past that it flows at its full size. */
        ONE_PAGE
    }

    /** Width between the margins in mm. */
    public double printableWidth() {
        return width - margins.left() - margins.right();
    }

    /** Height between the margins in mm. */
    public double printableHeight() {
        return height - margins.top() - margins.bottom();
    }

    public boolean landscape() {
        return width > height;
    }
}
