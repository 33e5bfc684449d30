package org.jimu.ui.help;

import java.util.Arrays;
import java.util.Locale;

/**
 * What a key does.
 *
 * @param keys what is pressed
 * @param text what happens
 */
public record HelpLine(String keys, String text) {

    /** Whether the words typed are in it, in any order; keys are found by their names as well. */
    boolean matches(String section, String typed) {
        var all = (section + " " + keys + " " + text).toLowerCase(Locale.ROOT);
        return Arrays.stream(typed.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(all::contains);
    }
}
