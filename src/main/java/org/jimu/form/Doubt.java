package org.jimu.form;

import java.util.List;

/**
 * What looks wrong in the text of a cell. The text is kept all the same.
 *
 * @param key   of the sentence that tells it
 * @param terms what the sentence speaks of
 */
public record Doubt(String key, List<String> terms) {

    public Doubt {
        terms = List.copyOf(terms);
    }

    static Doubt of(String key, String... terms) {
        return new Doubt(key, List.of(terms));
    }
}
