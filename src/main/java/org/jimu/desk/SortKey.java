package org.jimu.desk;

import java.math.BigDecimal;
import java.text.CollationKey;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a row is sorted by in one column: numbers before texts, blanks at the end.
 *
 * @param number what the row is sorted by first; empty for a text
 * @param text   what it is sorted by next; not longer than needed to tell rows apart in a list
 */
record SortKey(Optional<BigDecimal> number, String text) {

    // longer texts that begin alike stay in the order of the book
    private static final int MOST = 60;

    static SortKey of(Optional<BigDecimal> number, String text) {
        // 3 and 3.00 are one number
        return new SortKey(number.map(BigDecimal::stripTrailingZeros),
                text.length() <= MOST ? text : text.substring(0, MOST));
    }

    boolean isBlank() {
        return number.isEmpty() && text.isBlank();
    }

    /** Puts keys in order; Chinese in the order of its dictionary, blanks last in either direction. */
    static Comparator<SortKey> comparator(boolean descending) {
        var collator = Collator.getInstance(Locale.SIMPLIFIED_CHINESE);
        return comparator(descending, Comparator.comparing((SortKey key) -> key.text, collator::compare));
    }

    /** The same order for many keys that are known beforehand, quicker. */
    static Comparator<SortKey> comparator(boolean descending, Iterable<SortKey> keys) {
        var collator = Collator.getInstance(Locale.SIMPLIFIED_CHINESE);
        var collated = new HashMap<String, CollationKey>();
        keys.forEach(key -> collated.computeIfAbsent(key.text, collator::getCollationKey));
        return comparator(descending, Comparator.comparing((SortKey key) -> collated.get(key.text)));
    }

    private static Comparator<SortKey> comparator(boolean descending, Comparator<SortKey> byText) {
        // what the dictionary takes for one is told apart by its characters, so that no two keys share a place
        var up = Comparator.<SortKey>comparingInt(key -> key.number.isPresent() ? 0 : 1)
                .thenComparing(key -> key.number.orElse(BigDecimal.ZERO)).thenComparing(byText)
                .thenComparing(SortKey::text);
        return Comparator.comparing(SortKey::isBlank).thenComparing(descending ? up.reversed() : up);
    }

    /** The place of each key among all. */
    static int[] ranks(List<SortKey> keys, boolean descending) {
        var order = comparator(descending, keys);
        var places = new Integer[keys.size()];
        for (var i = 0; i < places.length; i++) {
            places[i] = i;
        }
        Arrays.sort(places, Comparator.comparing(keys::get, order));
        var ranks = new int[places.length];
        for (var rank = 0; rank < places.length; rank++) {
            ranks[places[rank]] = rank;
        }
        return ranks;
    }
}
