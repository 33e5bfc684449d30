package org.jimu.paper;

import java.io.IOException;
import java.util.BitSet;

import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A typeface within one PDF file. Knows which characters the pages use and embeds only those. Glyph numbers are the codes
 * of the text, so showing a text takes a look-up for each character and no encoder.
 */
final class PdfFont {

    private final Typeface face;
    private final TrueTypeFont program;
    private final PDType0Font font;
    private final BitSet used = new BitSet();
    private int[] codes = new int[1 << 7];

    PdfFont(PDDocument document, Typeface face) throws IOException {
        this.face = face;
        program = face.program().font();
        synchronized (program) {
            font = PDType0Font.load(document, program, true);
        }
    }

    PDType0Font font() {
        return font;
    }

    /** Shows the text at the current place. */
    void show(String text, ContentStream stream) {
        if (codes.length < text.length()) {
            codes = new int[text.length()];
        }
        int count = 0;
        for (int i = 0; i < text.length();) {
            int codePoint = text.codePointAt(i);
            int glyph = face.glyph(codePoint);
            if (glyph != 0 && !used.get(codePoint)) {
                used.set(codePoint);
                font.addToSubset(codePoint);
            }
            codes[count++] = glyph;
            i += Character.charCount(codePoint);
        }
        stream.show(codes, count);
    }

    /** Embeds the glyphs that were shown; after this nothing more may be shown. */
    void embed() throws IOException {
        synchronized (program) {
            font.subset();
        }
    }
}
