package org.jimu.audit.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A list of phrases that are looked for in long texts: where none begins, a glance is enough. */
final class Phrases {

    /** What stands instead of a phrase that is taken out. */
    private static final char GAP = '。';

    private final BitSet initials = new BitSet();
    private final Map<Character, List<String>> byInitial = new HashMap<>();

    /** @param phrases with | between them; of two that begin at one place, the one that is listed first counts */
    Phrases(String phrases) {
        for (var phrase : phrases.split("\\|")) {
            initials.set(phrase.charAt(0));
            byInitial.computeIfAbsent(phrase.charAt(0), any -> new ArrayList<>()).add(phrase);
        }
    }

    /** The text with a full stop instead of each of the phrases. */
    String takenOut(String text) {
        var rest = new StringBuilder(text.length());
        for (var i = 0; i < text.length();) {
            var length = at(text, i);
            rest.append(length == 0 ? text.charAt(i) : GAP);
            i += Math.max(1, length);
        }
        return rest.toString();
    }

    /** Whether any of the phrases stands in the text. */
    boolean isIn(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (at(text, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** The length of the phrase that stands here; 0 for none. */
    private int at(String text, int at) {
        if (initials.get(text.charAt(at))) {
            for (var phrase : byInitial.get(text.charAt(at))) {
                if (text.startsWith(phrase, at)) {
                    return phrase.length();
                }
            }
        }
        return 0;
    }
}
