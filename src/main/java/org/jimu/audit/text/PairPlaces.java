package org.jimu.audit.text;

import java.util.Arrays;

/** Where the pairs of neighbouring characters of a text stand again: so a search for repetitions need not try all places. */
final class PairPlaces {

    private static final int NOWHERE = -1;

    private final int[] next;

    PairPlaces(String text) {
        next = new int[text.length()];
        Arrays.fill(next, NOWHERE);
        // the first place of each pair behind the one that is looked at; pairs of one hash are chained
        var mask = Integer.highestOneBit(Math.max(1, text.length())) * 2 - 1;
        var first = new int[mask + 1];
        Arrays.fill(first, NOWHERE);
        var chained = new int[text.length()];
        for (var i = text.length() - 2; i >= 0; i--) {
            var hash = hash(text, i) & mask;
            var same = first[hash];
            while (same >= 0 && !text.regionMatches(i, text, same, 2)) {
                same = chained[same];
            }
            next[i] = same;
            chained[i] = first[hash];
            first[hash] = i;
        }
    }

    private static int hash(String text, int at) {
        var hash = (31 * text.charAt(at) + text.charAt(at + 1)) * 0x9E3779B9;
        return hash ^ hash >>> Character.SIZE;
    }

    /** The next place where the two characters of a place stand; negative where there is none. */
    int after(int at) {
        return next[at];
    }
}
