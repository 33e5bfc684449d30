package org.jimu.form.library;

import java.util.List;

/**
 * A field of work (领域) such as 党建 or 城管环卫, with its common indicators.
 *
 * @param words words by which the name of a project tells that it belongs here
 */
public record FieldOfWork(String name, List<String> words, List<LibraryEntry> entries) {

    public FieldOfWork {
        words = List.copyOf(words);
        entries = List.copyOf(entries);
    }

    /** Whether the name of a project speaks of this field. */
    public boolean speaksOf(String project) {
        return words.stream().anyMatch(project::contains);
    }
}
