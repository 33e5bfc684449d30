package org.jimu.ui.form;

import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

import org.jimu.paper.FontCatalog;
import org.jimu.paper.PlacedCell;
import org.jimu.sheet.CellStyle.Vertical;

/**
 * How a text is set in a cell, in pixels: for the editor to set it as the paper does.
 *
 * @param font     in its size on the screen
 * @param em       type size
 * @param ascent   height of the em box above the base line
 * @param leading  distance of two base lines
 * @param padding  room between the cell's edge and its text
 * @param vertical where a text stands that is lower than its cell
 */
record CellType(Font font, double em, double ascent, double leading, double padding, TextAlignment alignment,
        Vertical vertical) {

    // typefaces measure in thousandths of the type size
    private static final double PER_EM = 1000;

    static CellType of(PlacedCell place, PageScale scale, FontCatalog catalog) {
        var style = place.cell().style();
        var face = catalog.stack(style.font()).first();
        var em = scale.type(place.size());
        return new CellType(PageFonts.of(face, em), em, em * face.ascent() / PER_EM, em * style.lineSpacing(),
                scale.pixels(style.padding() * place.size() / style.size()), switch (style.horizontal()) {
                    case LEFT -> TextAlignment.LEFT;
                    case CENTER -> TextAlignment.CENTER;
                    case RIGHT -> TextAlignment.RIGHT;
                }, style.vertical());
    }

    /** How far below the cell's upper edge the first base line is, as on paper. */
    double firstBaseLine(int lines, double cellHeight) {
        var room = cellHeight - lines * leading;
        var above = switch (vertical) {
            case TOP -> padding;
            case MIDDLE -> Math.max(0, room / 2);
            case BOTTOM -> Math.max(0, room - padding);
        };
        return above + (leading - em) / 2 + ascent;
    }
}
