package org.jimu.audit.rule;

import java.util.HashSet;
import java.util.Set;

import org.jimu.model.CellText;

/** How much two texts have in common. */
public final class Likeness {

    // the block in which nearly all characters of Chinese texts lie, and the first character of any other
    private static final char FIRST_USUAL_HAN = '一';
    private static final char LAST_USUAL_HAN = '\u9fff';
    private static final char FIRST_HAN = '\u2e80';

    private Likeness() {
    }

    /** The text without blanks and punctuation, full-width digits and letters made narrow. */
    public static String bare(String text) {
        var narrow = CellText.narrow(text);
        for (var i = 0; i < narrow.length(); i++) {
            if (isBlankOrSign(narrow.charAt(i))) {
                return bareFrom(narrow, i);
            }
        }
        return narrow;
    }

    private static String bareFrom(String text, int first) {
        var bare = new StringBuilder(text.length()).append(text, 0, first);
        for (var i = first + 1; i < text.length(); i++) {
            if (!isBlankOrSign(text.charAt(i))) {
                bare.append(text.charAt(i));
            }
        }
        return bare.toString();
    }

    private static boolean isBlankOrSign(char c) {
        if (c >= FIRST_USUAL_HAN && c <= LAST_USUAL_HAN) {
            return false;
        }
        return c == ' ' || c >= '\t' && c <= '\r' || switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION ->
                true;
            default -> false;
        };
    }

    /** 1 for the same characters in the same order, 0 where nothing is shared: twice the shared ones by all. */
    public static double of(String one, String other) {
        return one.isEmpty() && other.isEmpty()
                ? 1
                : 2.0 * inCommon(one, other) / (one.length() + other.length());
    }

    /** How many characters the longest common subsequence has. */
    public static int inCommon(String one, String other) {
        var before = new int[other.length() + 1];
        for (var i = 0; i < one.length(); i++) {
            var here = new int[other.length() + 1];
            for (var j = 0; j < other.length(); j++) {
                here[j + 1] = one.charAt(i) == other.charAt(j) ? before[j] + 1 : Math.max(here[j], before[j + 1]);
            }
            before = here;
        }
        return before[other.length()];
    }

    /** All pairs of Chinese characters that stand side by side: near enough to the words of a text. */
    public static Set<String> pairs(String text) {
        var pairs = new HashSet<String>();
        for (var i = 0; i + 1 < text.length(); i++) {
            if (isHan(text.charAt(i)) && isHan(text.charAt(i + 1))) {
                pairs.add(text.substring(i, i + 2));
            }
        }
        return pairs;
    }

    /** Whether it is a Chinese character. */
    public static boolean isHan(char c) {
        return c >= FIRST_USUAL_HAN && c <= LAST_USUAL_HAN
                || c >= FIRST_HAN && Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }
}
