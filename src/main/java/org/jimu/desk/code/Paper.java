package org.jimu.desk.code;

import java.util.List;
import java.util.Optional;

import org.jimu.model.SubjectId;
import org.jimu.store.HistoryEntry;

/**
 * What a check code tells of the paper that it stands on.
 *
 * @param table       the table that was printed
 * @param name        how it is called; empty where the book never had it
 * @param made        the last edit that led to the data on the paper; empty for what the book began with, and where
 *                    that is not known
 * @param changed     the edit by which the book left that data; empty where it did not, or that is not known
 * @param differences what the book shows there now that the paper does not
 */
public record Paper(PrintedTable table, Optional<Name> name, Standing standing, Optional<HistoryEntry> made,
        Optional<HistoryEntry> changed, List<Difference> differences) {

    /** How the paper and the book stand to each other. */
    public enum Standing {
        /** The book says what the paper says. */
        SAME,
        /** The book has changed since. */
        CHANGED,
        /** The paper shows data that were taken back by undo. */
        TAKEN_BACK,
        /** The table was deleted. */
        DELETED,
        /** The book has the table, and never had these data: a paper of another book, or an older history. */
        OTHER_DATA,
        /** The book never had such a table. */
        NO_TABLE
    }

    /**
     * How a table is called.
     *
     * @param project empty where it is no project's
     */
    public record Name(String department, String year, String project) {}

    /**
     * A cell that shows something else now.
     *
     * @param key of the field
     * @param was on the paper
     * @param is  in the book
     */
    public record Difference(SubjectId subject, String key, String was, String is) {}

    public Paper {
        differences = List.copyOf(differences);
    }

    /** Whether the book still has the table. */
    public boolean isThere() {
        return standing != Standing.DELETED && standing != Standing.NO_TABLE;
    }
}
