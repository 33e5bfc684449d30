package org.jimu.ui.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.Map;

import javafx.scene.text.Font;

import org.jimu.paper.Typeface;

/** The fonts of pages for the window, read from the same files as for paper. */
final class PageFonts {

    private final Map<Typeface, Font> loaded = new IdentityHashMap<>();

    /**
     * @param pixels type size in pixels
     */
    Font of(Typeface face, double pixels) {
        var font = loaded.computeIfAbsent(face, PageFonts::load);
        return new Font(font.getName(), pixels);
    }

    private static Font load(Typeface face) {
        try (var in = face.open()) {
            var font = Font.loadFont(in, 12);
            return font == null ? Font.getDefault() : font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
