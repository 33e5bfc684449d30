package org.jimu.desk;

import org.jimu.edit.Edit;
import org.jimu.model.Book;

/**
 * What has happened to a book.
 *
 * @param edit the edit that was applied; for an undo, the inverse
 */
public record Change(Book before, Book after, Edit edit, Cause cause) {

    /** Why a book changed. */
    public enum Cause {
        EDIT, UNDO, REDO
    }
}
