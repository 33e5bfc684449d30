package org.jimu.ui.tree;

import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.model.WorkState;

/**
 * A line of the tree.
 *
 * @param shows  what a click on it shows
 * @param name   its text
 * @param amount amount of a project in 万元; empty where it has none, and for all other lines
 * @param branch whether there is anything below it
 * @param state  how far the work on a project or whole-department table has come; being filled in for all other lines
 */
public record BookEntry(SubjectId subject, Shows shows, String name, String amount, boolean branch, WorkState state) {

    /** A line that has neither an amount nor a state. */
    static BookEntry plain(SubjectId subject, Shows shows, String name, boolean branch) {
        return new BookEntry(subject, shows, name, "", branch, WorkState.FILLING);
    }

    /** What a line of the tree stands for. */
    public enum Shows {
        BOOK, DEPARTMENT, YEAR, DEPARTMENT_TABLE, LIST, PROJECT;

        /** Whether the line is the subject's own one, and not a document of it: it can be renamed, moved and deleted. */
        public boolean isSubject() {
            return this == DEPARTMENT || this == YEAR || this == PROJECT;
        }

        /** The line whose document has the cells of a department, a year or a project. */
        public static Shows holding(SubjectKind kind) {
            return switch (kind) {
                case PROJECT -> PROJECT;
                case YEAR -> DEPARTMENT_TABLE;
                default -> DEPARTMENT;
            };
        }

        static Shows of(SubjectKind kind) {
            return switch (kind) {
                case BOOK -> BOOK;
                case DEPARTMENT -> DEPARTMENT;
                case YEAR -> YEAR;
                case PROJECT -> PROJECT;
                default -> throw new IllegalArgumentException("the tree has no lines of " + kind);
            };
        }
    }

    LineKey key() {
        return new LineKey(subject, shows);
    }
}
