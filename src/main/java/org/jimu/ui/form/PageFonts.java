package org.jimu.ui.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import javafx.scene.text.Font;

import org.jimu.paper.Page;
import org.jimu.paper.TextRun;
import org.jimu.paper.Typeface;

/** The fonts of pages for the window, read from the same files as for paper; once for the whole window. */
final class PageFonts {

    private static final Map<Typeface, Font> LOADED = new ConcurrentHashMap<>();
    private static final double ANY_SIZE = 12;

    private PageFonts() {
    }

    /**
     * The font of a typeface.
     *
     * @param pixels type size in pixels
     */
    static Font of(Typeface face, double pixels) {
        return new Font(LOADED.computeIfAbsent(face, PageFonts::load).getName(), pixels);
    }

    /** Reads a font; may run beside the window's thread. */
    static void prepare(Typeface face) {
        LOADED.computeIfAbsent(face, PageFonts::load);
    }

    /** Reads the fonts that pages need; may run beside the window's thread. */
    static void load(Collection<Page> pages) {
        pages.stream().flatMap(page -> page.texts().stream()).map(TextRun::face).distinct()
                .forEach(PageFonts::prepare);
    }

    private static Font load(Typeface face) {
        try (var in = face.open()) {
            // null where the file holds nothing that the window can draw
            var fonts = Font.loadFonts(in, ANY_SIZE);
            return fonts == null ? Font.getDefault() : fonts[Math.min(face.index(), fonts.length - 1)];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
