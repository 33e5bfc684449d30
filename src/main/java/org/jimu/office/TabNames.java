package org.jimu.office;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names for worksheets: at most 31 characters, none of those that the format forbids, each only once. */
final class TabNames {

    private static final int LONGEST = 31;

    private final Set<String> used = new HashSet<>();

    String of(String title) {
        var clean = title.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ").replaceAll("^'+|'+$", "").strip();
        var base = clean.isEmpty() ? "Sheet" : clean;
        var name = cut(base, LONGEST);
        for (var number = 2; !used.add(name.toLowerCase(Locale.ROOT)); number++) {
            var ending = "(" + number + ")";
            name = cut(base, LONGEST - ending.length()) + ending;
        }
        return name;
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length).strip();
    }
}
