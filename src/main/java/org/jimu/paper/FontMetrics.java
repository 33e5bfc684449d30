package org.jimu.paper;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.NameRecord;
import org.apache.fontbox.ttf.NamingTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * What setting type wants to know of a font.
 *
 * @param glyphs     numbers of glyphs by character of the first plane; 0 for none
 * @param rareGlyphs the same for characters beyond the first plane, such as those of rare names
 * @param advances   widths by glyph in thousandths of the type size
 * @param unitsPerEm font units in the type size
 * @param name       name by which the font is found in a message
 * @param ascent     height of the em box above the base line in thousandths of the type size
 */
record FontMetrics(char[] glyphs, Map<Integer, Integer> rareGlyphs, float[] advances, int unitsPerEm, String name,
        double ascent) {

    /** Characters of the first plane. */
    static final int PLANE = 0x10000;
    static final int SIMPLIFIED_CHINESE = 0x804;

    private static final double THOUSAND = 1000;
    // of a font that tells nothing of its height
    private static final double USUAL_ASCENT = 860;

    /** The metrics of a font that was parsed as a whole. */
    static FontMetrics of(TrueTypeFont font) throws IOException {
        var glyphs = new char[PLANE];
        var rare = new HashMap<Integer, Integer>();
        number(font.getUnicodeCmapLookup(), font.getNumberOfGlyphs(), glyphs, rare);
        var unit = 1000f / font.getUnitsPerEm();
        var advances = new float[font.getNumberOfGlyphs()];
        for (int glyph = 0; glyph < advances.length; glyph++) {
            advances[glyph] = font.getAdvanceWidth(glyph) * unit;
        }
        var os2 = font.getOS2Windows();
        var head = font.getHorizontalHeader();
        var ascent = os2 != null && os2.getTypoAscender() > 0
                ? emAscent(os2.getTypoAscender(), os2.getTypoDescender())
                : emAscent(head.getAscender(), head.getDescender());
        return new FontMetrics(glyphs, rare, advances, font.getUnitsPerEm(), nameOf(font.getNaming()), ascent);
    }

    private static void number(CmapLookup characters, int count, char[] glyphs, Map<Integer, Integer> rare) {
        for (int codePoint = 0; codePoint < PLANE; codePoint++) {
            glyphs[codePoint] = (char) characters.getGlyphId(codePoint);
        }
        for (int glyph = 1; glyph < count; glyph++) {
            var codes = characters.getCharCodes(glyph);
            if (codes != null) {
                for (int codePoint : codes) {
                    if (codePoint >= PLANE) {
                        rare.put(codePoint, glyph);
                    }
                }
            }
        }
    }

    private static String nameOf(NamingTable naming) {
        var chinese = naming.getName(NameRecord.NAME_FONT_FAMILY_NAME, NameRecord.PLATFORM_WINDOWS,
                NameRecord.ENCODING_WINDOWS_UNICODE_BMP, SIMPLIFIED_CHINESE);
        return chinese == null ? String.valueOf(naming.getFontFamily()) : chinese;
    }

    /**
     * Chinese characters fill the em box; where it stands on the base line, only the typographic metrics tell.
     *
     * @param up   ascender in font units
     * @param down descender in font units, negative
     */
    static double emAscent(double up, double down) {
        return up - down <= 0 ? USUAL_ASCENT : THOUSAND * up / (up - down);
    }
}
