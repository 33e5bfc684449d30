package org.jimu.model;

/**
 * Identity of a subject within its book. Ids are given once, ascending, and never reused, so that a reference in the
 * history, in a printed check code or in another program stays true after the subject was deleted.
 *
 * @param value a positive number; 1 is the book itself
 */
public record SubjectId(long value) implements Comparable<SubjectId> {

    /** The book's own id; the root of the tree. */
    public static final SubjectId BOOK = new SubjectId(1);

    public SubjectId {
        if (value < 1) {
            throw new IllegalArgumentException("a subject id is positive: " + value);
        }
    }

    @Override
    public int compareTo(SubjectId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
