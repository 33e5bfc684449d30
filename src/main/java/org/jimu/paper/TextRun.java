package org.jimu.paper;

/**
 * One line of text in one font.
 *
 * @param x    left end of the line in mm
 * @param y    base line in mm from the upper edge
 * @param face the font
 * @param size type size in pt
 * @param bold whether the strokes are thickened (the font files have no bold cut)
 * @param text what is printed
 */
public record TextRun(double x, double y, Typeface face, double size, boolean bold, String text) {

    /** Length of the line in mm. */
    public double width() {
        return face.width(text) * size / 1000 * Page.POINT;
    }

    TextRun moved(double right, double down) {
        return new TextRun(x + right, y + down, face, size, bold, text);
    }

    Extent extent() {
        var em = size / 1000 * Page.POINT;
        return new Extent(x, y - face.ascent() * em, x + width(), y + face.descent() * em);
    }
}
