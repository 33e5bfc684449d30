package org.jimu.audit.rule;

import java.util.HashSet;
import java.util.Set;

import org.jimu.model.CellText;

/** How much two texts have in common. */
public final class Likeness {

    private Likeness() {
    }

    /** The text without blanks and punctuation, full-width digits and letters made narrow. */
    public static String bare(String text) {
        return CellText.narrow(text).replaceAll("[\\s\\p{P}]+", "");
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
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }
}
