package org.jimu.store;

import java.time.Instant;

import org.jimu.edit.Edit;

/**
 * One edit in the history of a book.
 *
 * @param sequence ascending number
 * @param at       when it was made
 * @param who      who made it
 * @param inverse  what takes it back
 */
public record HistoryEntry(long sequence, Instant at, String who, Edit edit, Edit inverse, State state) {

    /** Whether an edit counts. */
    public enum State {
        /** It counts. */
        DONE,
        /** It was taken back and can be done again. */
        UNDONE,
        /** It was taken back, and something else was done since. */
        DROPPED
    }
}
