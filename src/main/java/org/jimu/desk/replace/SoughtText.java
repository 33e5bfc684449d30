package org.jimu.desk.replace;

import java.util.ArrayList;
import java.util.List;

import org.jimu.desk.replace.ReplaceRequest.Options;
import org.jimu.model.CellText;

/** A text that is looked for in others, folded once for all of them. Folding keeps every character at its place. */
final class SoughtText {

    private final Options options;
    private final String wanted;

    SoughtText(String wanted, Options options) {
        this.options = options;
        this.wanted = folded(wanted);
    }

    private String folded(String text) {
        var folded = new char[text.length()];
        for (var i = 0; i < folded.length; i++) {
            var c = text.charAt(i);
            var narrow = options.anyWidth() ? CellText.halfWidth(c) : c;
            folded[i] = options.matchCase() ? narrow : Character.toLowerCase(narrow);
        }
        return new String(folded);
    }

    /** Where the text stands in another, from left to right, none upon another. */
    List<Span> in(String text) {
        if (wanted.isEmpty() || text.length() < wanted.length()) {
            return List.of();
        }
        var folded = folded(text);
        if (options.wholeCell()) {
            return folded.strip().equals(wanted.strip()) ? List.of(new Span(0, text.length())) : List.of();
        }
        var found = new ArrayList<Span>();
        for (var at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length())) {
            found.add(new Span(at, at + wanted.length()));
        }
        return found;
    }

    /** The text with other words at the places. */
    static String replaced(String text, List<Span> places, String replacement) {
        var replaced = new StringBuilder(text.length());
        var from = 0;
        for (var place : places) {
            replaced.append(text, from, place.start()).append(replacement);
            from = place.end();
        }
        return replaced.append(text, from, text.length()).toString();
    }
}
