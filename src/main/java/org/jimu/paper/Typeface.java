package org.jimu.paper;

/**
 * A font file opened for setting type: one set of metrics serves screen and paper.
 */
public interface Typeface {

    /** Name by which the font is found in a message, such as 宋体 or Noto Serif SC. */
    String name();

    /** Width of the text in thousandths of the type size. */
    double width(String text);

    /** Whether the font has a glyph for the character. */
    boolean has(int codePoint);

    /** Height above the base line in thousandths of the type size. */
    double ascent();

    /** Depth below the base line in thousandths of the type size, positive. */
    double descent();

    /** The font file, for the writers and the window. */
    java.nio.file.Path file();

    /** Index of the font in a collection file (.ttc); 0 for a file with one font. */
    int index();
}
