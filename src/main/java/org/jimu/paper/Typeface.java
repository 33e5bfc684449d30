package org.jimu.paper;

import java.awt.geom.GeneralPath;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A font file opened for setting type: one set of metrics serves screen and paper. May be asked from any thread; what
 * draws the glyphs is in its {@link FontProgram}.
 */
public final class Typeface {

    /** Where the bytes of a font file come from; asked anew each time. */
    @FunctionalInterface
    interface Source {
        InputStream open() throws IOException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(Typeface.class);

    private final Source source;
    private final int index;
    private final FontProgram program;
    private final FontMetrics metrics;
    private final Map<Integer, GeneralPath> outlines = new ConcurrentHashMap<>();

    /** @param parser reads the font as a whole when its glyphs are wanted */
    private Typeface(Source source, int index, FontProgram.Parser parser, FontMetrics metrics) {
        this.source = source;
        this.index = index;
        this.program = new FontProgram(parser);
        this.metrics = metrics;
    }

    /**
     * Opens a font file.
     *
     * @param index of the font in a collection (.ttc); 0 for a file with one font
     * @throws IOException if the file cannot be read, is no font, has no TrueType outlines or may not be embedded
     */
    static Typeface of(Path file, int index) throws IOException {
        FontProgram.Parser parser = () -> fontsOf(file).get(index);
        return new Typeface(() -> new BufferedInputStream(Files.newInputStream(file)), index, parser,
                metrics(file, index, parser));
    }

    private static FontMetrics metrics(Path file, int index, FontProgram.Parser parser) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            return FontTables.read(in, Files.size(file), index);
        } catch (IOException unusual) {
            LOG.debug("font read as a whole: {}: {}", file, unusual.getMessage());
        }
        try {
            return FontMetrics.of(embeddable(file, parser.parse()));
        } catch (RuntimeException damaged) {
            throw new IOException(file + " is not a font that can be read", damaged);
        }
    }

    /** Opens a font with one file that is always there. */
    static Typeface of(Source source) throws IOException {
        FontProgram.Parser parser = () -> {
            try (var bytes = source.open()) {
                return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            }
        };
        try (var in = source.open()) {
            return new Typeface(source, 0, parser, FontTables.read(in, Long.MAX_VALUE, 0));
        }
    }

    private static List<TrueTypeFont> fontsOf(Path file) throws IOException {
        if (!file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".ttc")) {
            return List.of(new TTFParser().parse(new RandomAccessReadBuffer(Files.readAllBytes(file))));
        }
        var fonts = new ArrayList<TrueTypeFont>();
        try (var bytes = new BufferedInputStream(Files.newInputStream(file))) {
            // Closing the collection would close its fonts too; read from a stream, it holds no file.
            new TrueTypeCollection(bytes).processAllFonts(fonts::add);
        }
        return fonts;
    }

    private static TrueTypeFont embeddable(Path file, TrueTypeFont font) throws IOException {
        if (font.getGlyph() == null) {
            throw new IOException(file + " has no TrueType outlines");
        }
        var os2 = font.getOS2Windows();
        int rights = os2 == null ? 0 : os2.getFsType();
        int forbidden = OS2WindowsMetricsTable.FSTYPE_NO_SUBSETTING | OS2WindowsMetricsTable.FSTYPE_BITMAP_ONLY;
        if ((rights & 0xF) == OS2WindowsMetricsTable.FSTYPE_RESTRICTED || (rights & forbidden) != 0) {
            throw new IOException(file + " may not be embedded");
        }
        return font;
    }

    /** Name by which the font is found in a message, such as 宋体 or Noto Serif SC. */
    public String name() {
        return metrics.name();
    }

    /** The font file's bytes from the start, for the window; the caller closes. */
    public InputStream open() throws IOException {
        return source.open();
    }

    /** Index of the font in a collection file (.ttc); 0 for a file with one font. */
    public int index() {
        return index;
    }

    /** Whether the font has a glyph for the character. */
    public boolean has(int codePoint) {
        return glyph(codePoint) != 0;
    }

    /** Width of one character in thousandths of the type size. */
    public double advance(int codePoint) {
        int glyph = glyph(codePoint);
        return glyph < metrics.advances().length ? metrics.advances()[glyph] : 0;
    }

    /** Width of the text in thousandths of the type size. */
    public double width(String text) {
        double sum = 0;
        for (int i = 0; i < text.length();) {
            int codePoint = text.codePointAt(i);
            sum += advance(codePoint);
            i += Character.charCount(codePoint);
        }
        return sum;
    }

    /** Height of the em box above the base line in thousandths of the type size. */
    public double ascent() {
        return metrics.ascent();
    }

    /** Depth of the em box below the base line in thousandths of the type size, positive. */
    public double descent() {
        return 1000 - metrics.ascent();
    }

    /** Number of the glyph that draws the character; 0 if there is none. */
    int glyph(int codePoint) {
        return codePoint < FontMetrics.PLANE
                ? metrics.glyphs()[codePoint]
                : metrics.rareGlyphs().getOrDefault(codePoint, 0);
    }

    /** Outline of the character's glyph in the font's own units, y upwards. */
    GeneralPath outline(int codePoint) {
        int glyph = glyph(codePoint);
        var known = outlines.get(glyph);
        if (known != null) {
            return known;
        }
        try {
            var font = program.font();
            synchronized (font) {
                var drawn = font.getGlyph().getGlyph(glyph);
                var path = drawn == null ? new GeneralPath() : drawn.getPath();
                outlines.put(glyph, path);
                return path;
            }
        } catch (IOException damaged) {
            throw new PaperException("font.unreadable", damaged, metrics.name());
        }
    }

    /** Font units in the type size. */
    int unitsPerEm() {
        return metrics.unitsPerEm();
    }

    /** The glyphs themselves, for those who write them into a file. */
    FontProgram program() {
        return program;
    }

    @Override
    public String toString() {
        return metrics.name();
    }
}
