package org.jimu.desk;

import org.jimu.form.library.LibraryEntry;

/** Something that may be meant by what is typed into a cell. */
public sealed interface Choice {

    /** What stands in the cell when it is chosen. */
    String text();

    /**
     * A whole indicator, from the book's past or from the library.
     *
     * @param uses how often the book has it; 0 for one from the library
     */
    record Entry(LibraryEntry entry, int uses) implements Choice {
        @Override
        public String text() {
            return entry.name();
        }
    }

    /** A text: a unit, a sign, or what the same field said elsewhere in the book. */
    record Text(String text) implements Choice {}
}
