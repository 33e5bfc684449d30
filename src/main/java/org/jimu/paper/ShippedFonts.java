package org.jimu.paper;

import java.io.IOException;
import java.io.InputStream;

/** The fonts that ship, parsed once: Noto Serif SC and Noto Sans SC (SIL Open Font License, beside the files). */
public final class ShippedFonts {

    private static final String SERIF = "fonts/NotoSerifSC-Regular.ttf";
    private static final String SANS = "fonts/NotoSansSC-Regular.ttf";

    private ShippedFonts() {
    }

    /** The file of the sans font, which the window is set in. */
    public static InputStream openSans() {
        return open(SANS);
    }

    static Typeface serif() {
        return Serif.FACE;
    }

    static Typeface sans() {
        return Sans.FACE;
    }

    private static InputStream open(String resource) {
        var in = ShippedFonts.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("the shipped font is missing: " + resource);
        }
        return in;
    }

    private static Typeface read(String resource) {
        try {
            return Typeface.of(() -> open(resource));
        } catch (IOException e) {
            throw new IllegalStateException("the shipped font is damaged: " + resource, e);
        }
    }

    private static final class Serif {
        static final Typeface FACE = read(SERIF);
    }

    private static final class Sans {
        static final Typeface FACE = read(SANS);
    }
}
