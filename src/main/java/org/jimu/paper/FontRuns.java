package org.jimu.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * A chain of fonts as one: each character in the first font that has it.
 *
 * @param chain first choice first
 */
record FontRuns(List<Typeface> chain) {

    /**
     * A piece of text in one font.
     *
     * @param width in thousandths of the type size
     */
    record Run(Typeface face, String text, double width) {}

    Typeface faceOf(int codePoint) {
        for (var face : chain) {
            if (face.has(codePoint)) {
                return face;
            }
        }
        return chain.getFirst();
    }

    boolean has(int codePoint) {
        return chain.stream().anyMatch(face -> face.has(codePoint)) || Character.isISOControl(codePoint);
    }

    double advance(int codePoint) {
        return faceOf(codePoint).advance(codePoint);
    }

    /** The text in as few pieces as it has fonts. */
    List<Run> split(String text) {
        var runs = new ArrayList<Run>();
        var start = 0;
        for (var at = 0; at < text.length();) {
            var face = faceOf(text.codePointAt(at));
            var next = at + Character.charCount(text.codePointAt(at));
            if (next == text.length() || faceOf(text.codePointAt(next)) != face) {
                var piece = text.substring(start, next);
                runs.add(new Run(face, piece, face.width(piece)));
                start = next;
            }
            at = next;
        }
        return runs;
    }
}
