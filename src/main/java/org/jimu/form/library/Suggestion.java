package org.jimu.form.library;

/**
 * An indicator that may be meant by what is typed.
 *
 * @param uses how often the book has it; 0 for one from the library
 */
public record Suggestion(LibraryEntry entry, int uses) {

    /** Whether it comes from the book's own past. */
    public boolean isPast() {
        return uses > 0;
    }
}
