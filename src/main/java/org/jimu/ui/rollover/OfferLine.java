package org.jimu.ui.rollover;

import org.jimu.model.SubjectId;

/**
 * A line of what can be taken to another year.
 *
 * @param kind    what is taken with it
 * @param subject the project, or the year of a department; the book for the first line
 * @param text    what it is called
 */
record OfferLine(Kind kind, SubjectId subject, String text) {

    /** What a line stands for. */
    enum Kind {
        /** All departments. */
        ALL,
        /** A department with all that stands below the line. */
        DEPARTMENT,
        /** The whole-department table of a year. */
        WHOLE,
        /** A project. */
        PROJECT
    }
}
