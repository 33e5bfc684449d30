package org.jimu.store;

import java.time.Instant;

import org.jimu.edit.Edit;

/** What a transaction means to the history. */
public sealed interface Mark {

    /** A new edit; edits that were taken back can no longer be done again. */
    record Made(Edit edit, Edit inverse, Instant at, String who) implements Mark {}

    /** An edit was taken back. */
    record Undone(long sequence) implements Mark {}

    /** An edit was done again. */
    record Redone(long sequence) implements Mark {}
}
