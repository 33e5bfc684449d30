package org.jimu.store;

import java.time.Instant;
import java.util.List;

import org.jimu.edit.Edit;
import org.jimu.edit.Removed;
import org.jimu.model.Book;

/** What a transaction means to the history. */
public sealed interface Mark {

    /**
     * A new edit; edits that were taken back can no longer be done again.
     *
     * @param removed departments, years and projects that it takes out
     */
    record Made(Edit edit, Edit inverse, List<Removed> removed, Instant at, String who) implements Mark {

        public static Made of(Edit edit, Book before, Instant at, String who) {
            return new Made(edit, edit.inverse(before), Removed.by(edit, before), at, who);
        }
    }

    /** An edit was taken back. */
    record Undone(long sequence) implements Mark {}

    /** An edit was done again. */
    record Redone(long sequence) implements Mark {}
}
