package org.jimu.ui.tree;

import org.jimu.model.SubjectId;

/**
 * A line of the tree.
 *
 * @param shows  what a click on it shows
 * @param name   its text
 * @param amount amount in 万元 at the right; empty for none
 * @param wrong  what is wrong in it, a sentence a line; empty for nothing
 */
public record BookEntry(SubjectId subject, Shows shows, String name, String amount, String wrong) {

    /** What a line of the tree stands for. */
    public enum Shows {
        BOOK, DEPARTMENT, YEAR, DEPARTMENT_TABLE, LIST, PROJECT
    }
}
