package org.jimu.paper;

import java.io.IOException;
import java.lang.ref.SoftReference;

import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * The glyphs of a font file. Parsed, a Chinese font takes some 40 MB: they are read when pages are written to a file, and
 * may go when the memory is wanted for something else. Setting type needs the metrics alone, which {@link Typeface} keeps.
 */
final class FontProgram {

    private final Parser parser;
    private SoftReference<TrueTypeFont> parsed = new SoftReference<>(null);

    /** Reads the font file from its start. */
    @FunctionalInterface
    interface Parser {
        TrueTypeFont parse() throws IOException;
    }

    FontProgram(Parser parser) {
        this.parser = parser;
    }

    /**
     * The parsed font. Several callers may get the same one; whoever reads glyphs of it holds its lock.
     *
     * @throws IOException where the file cannot be read any more
     */
    synchronized TrueTypeFont font() throws IOException {
        var font = parsed.get();
        if (font == null) {
            font = parser.parse();
            parsed = new SoftReference<>(font);
        }
        return font;
    }
}
