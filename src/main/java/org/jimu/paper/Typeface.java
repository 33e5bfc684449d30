package org.jimu.paper;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;

import java.awt.geom.GeneralPath;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/** A font opened for setting type: one set of metrics serves screen and paper. */
public final class Typeface {

    /** Where the font comes from, for those who read the file themselves (the window). */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }

    private static final int UNKNOWN = -1;
    private static final int BASIC_PLANE = 0x10000;

    private final String name;
    private final TrueTypeFont font;
    private final Source source;
    private final CmapLookup characters;
    private final double[] advances;
    private final int[] glyphs = new int[BASIC_PLANE];
    private final ConcurrentHashMap<Integer, GeneralPath> outlines = new ConcurrentHashMap<>();

    Typeface(String name, TrueTypeFont font, Source source) throws IOException {
        this.name = name;
        this.font = font;
        this.source = source;
        this.characters = font.getUnicodeCmapLookup();
        this.advances = new double[font.getNumberOfGlyphs()];
        var scale = 1000.0 / font.getUnitsPerEm();
        for (var glyph = 0; glyph < advances.length; glyph++) {
            advances[glyph] = font.getAdvanceWidth(glyph) * scale;
        }
        Arrays.fill(glyphs, UNKNOWN);
    }

    /** Name of the font in messages, such as 宋体 or Noto Serif SC. */
    public String name() {
        return name;
    }

    /** The font file as it is, for the window. */
    public InputStream open() throws IOException {
        return source.open();
    }

    /** Width of the text in thousandths of the type size. */
    public double width(String text) {
        return text.codePoints().mapToDouble(this::advance).sum();
    }

    /** Width of one character in thousandths of the type size. */
    public double advance(int codePoint) {
        return advances[glyph(codePoint)];
    }

    /** Whether the font has a glyph for the character. */
    public boolean has(int codePoint) {
        return glyph(codePoint) != 0;
    }

    /** Index of the glyph of a character; 0, the empty box, where the font has none. */
    int glyph(int codePoint) {
        if (codePoint >= BASIC_PLANE) {
            return characters.getGlyphId(codePoint);
        }
        if (glyphs[codePoint] == UNKNOWN) {
            glyphs[codePoint] = characters.getGlyphId(codePoint);
        }
        return glyphs[codePoint];
    }

    /** The outline of a glyph in font units, upwards. */
    GeneralPath outline(int glyph) {
        return outlines.computeIfAbsent(glyph, this::readOutline);
    }

    private GeneralPath readOutline(int glyph) {
        // the reader of the file has one position for all
        synchronized (font) {
            try {
                var data = font.getGlyph().getGlyph(glyph);
                return data == null ? new GeneralPath() : data.getPath();
            } catch (IOException e) {
                throw new PaperException("font.unreadable", e, name);
            }
        }
    }

    int unitsPerEm() {
        try {
            return font.getUnitsPerEm();
        } catch (IOException e) {
            throw new PaperException("font.unreadable", e, name);
        }
    }

    TrueTypeFont font() {
        return font;
    }

    @Override
    public String toString() {
        return name;
    }
}
