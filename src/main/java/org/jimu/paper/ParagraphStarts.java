package org.jimu.paper;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds among the lines of a text those that begin a paragraph. */
final class ParagraphStarts {

    private ParagraphStarts() {
    }

    /** Indexes of the lines with which the paragraphs of the text begin. */
    static Set<Integer> of(String text, List<String> lines) {
        var starts = new HashSet<Integer>();
        var line = 0;
        for (var paragraph : text.split("\n", -1)) {
            starts.add(line);
            var left = characters(paragraph);
            do {
                left -= line < lines.size() ? characters(lines.get(line)) : left;
                line++;
            } while (left > 0);
        }
        return starts;
    }

    // blanks vanish where lines are broken
    private static long characters(String text) {
        return text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
    }
}
