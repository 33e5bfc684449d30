package org.jimu.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** Breaks a text into lines of one font stack. All widths are in thousandths of the type size. */
final class LineBreaker {

    /** What is printed for a character that no font has. */
    static final int MISSING = '□';
    private static final double SLACK = 0.01;

    private final FontStack fonts;
    private final IntConsumer missing;

    /** @param missing told of each character that no font has */
    LineBreaker(FontStack fonts, IntConsumer missing) {
        this.fonts = fonts;
        this.missing = missing;
    }

    /** A paragraph with its widths and fonts, character by character. */
    private record Shaped(int[] characters, double[] widths, Typeface[] faces, byte[] breaks) {

        int length() {
            return characters.length;
        }
    }

    /**
     * Lines no wider than the measure; only a character that is wider than the measure itself makes a longer one.
     *
     * @param indent free space at the first line of each paragraph
     */
    List<Line> lines(String text, double measure, double indent) {
        var lines = new ArrayList<Line>();
        text.lines().forEach(paragraph -> fill(shape(paragraph), measure, indent, lines));
        if (text.endsWith("\n")) {
            lines.add(Line.EMPTY);
        }
        return lines;
    }

    /** One character a line; a short number stays upright in one. */
    List<Line> upright(String text, double measure) {
        var lines = new ArrayList<Line>();
        for (var paragraph : text.lines().toList()) {
            var shaped = shape(paragraph);
            for (int start = 0; start < shaped.length();) {
                int end = start + 1;
                double width = shaped.widths[start];
                while (end < shaped.length() && digit(shaped.characters[start]) && digit(shaped.characters[end])
                        && width + shaped.widths[end] <= measure + SLACK) {
                    width += shaped.widths[end++];
                }
                if (!LineRules.blank(shaped.characters[start])) {
                    lines.add(line(shaped, start, end, 0));
                }
                start = end;
            }
        }
        return lines;
    }

    private static boolean digit(int codePoint) {
        return codePoint >= '0' && codePoint <= '9';
    }

    private Shaped shape(String paragraph) {
        int[] characters = paragraph.codePoints().filter(LineBreaker::visible).toArray();
        var widths = new double[characters.length];
        var faces = new Typeface[characters.length];
        for (int i = 0; i < characters.length; i++) {
            if (characters[i] == '\t' || characters[i] == 0xA0) {
                characters[i] = ' ';
            }
            faces[i] = fonts.first();
            if (!faces[i].has(characters[i])) {
                substitute(characters, faces, i);
            }
            widths[i] = faces[i].advance(characters[i]);
        }
        return new Shaped(characters, widths, faces, LineRules.breaks(characters));
    }

    private void substitute(int[] characters, Typeface[] faces, int at) {
        var other = fonts.faceOf(characters[at]);
        if (other.isEmpty()) {
            missing.accept(characters[at]);
            characters[at] = MISSING;
        }
        faces[at] = other.or(() -> fonts.faceOf(MISSING)).orElse(fonts.first());
    }

    /** Marks without a shape (byte order mark, joiners, variation selectors) need no glyph and leave no gap. */
    private static boolean visible(int codePoint) {
        return codePoint == '\t'
                || !(Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.FORMAT
                        || codePoint >= 0xFE00 && codePoint <= 0xFE0F || codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }

    private static void fill(Shaped text, double measure, double indent, List<Line> lines) {
        int length = text.length();
        int start = 0;
        double free = indent;
        do {
            int end = end(text, start, measure - free);
            lines.add(line(text, start, end, free));
            start = end;
            while (start < length && LineRules.blank(text.characters[start])) {
                start++;
            }
            free = 0;
        } while (start < length);
    }

    /** Index after the last character of the line that begins at start. */
    private static int end(Shaped text, int start, double measure) {
        double width = 0;
        int good = start;
        int fair = start;
        int at = start;
        for (; at < text.length(); at++) {
            if (at > start && text.breaks[at] == LineRules.WILLINGLY) {
                good = at;
            } else if (at > start && text.breaks[at] == LineRules.UNWILLINGLY) {
                fair = at;
            }
            width += text.widths[at];
            if (width > measure + SLACK && !LineRules.blank(text.characters[at])) {
                break;
            }
        }
        if (at == text.length()) {
            return at;
        }
        if (good > start) {
            return good;
        }
        return fair > start ? fair : forced(text, start, at);
    }

    /** A word or number that is longer than the line breaks where the line is full, still minding the marks. */
    private static int forced(Shaped text, int start, int full) {
        int end = Math.max(full, start + 1);
        for (int at = end; at > start + 1; at--) {
            if (at < text.length() && !LineRules.forbiddenFirst(text.characters[at])
                    && !LineRules.forbiddenLast(text.characters[at - 1])) {
                return at;
            }
        }
        return end;
    }

    private static Line line(Shaped text, int start, int end, double indent) {
        int last = end;
        while (last > start && LineRules.blank(text.characters[last - 1])) {
            last--;
        }
        var pieces = new ArrayList<Line.Piece>();
        double width = 0;
        for (int at = start; at < last;) {
            int next = at;
            double piece = 0;
            while (next < last && text.faces[next] == text.faces[at]) {
                piece += text.widths[next++];
            }
            pieces.add(new Line.Piece(text.faces[at], new String(text.characters, at, next - at), piece));
            width += piece;
            at = next;
        }
        return new Line(pieces, width, indent);
    }
}
