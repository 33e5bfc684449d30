package org.jimu.desk.overview;

import org.jimu.desk.FindingCounts;
import org.jimu.desk.Totals;
import org.jimu.model.Book;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;

/**
 * A fiscal year of a department.
 *
 * @param year       the subject
 * @param department name of its department
 * @param number     2024
 * @param totals     as {@code jimu summary} states them
 * @param states     of its projects' tables, and of its whole-department table where its county has a form for one
 */
public record YearLine(SubjectId year, String department, String number, Totals totals, States states,
        FindingCounts wrong) {

    YearLine with(FindingCounts found) {
        return new YearLine(year, department, number, totals, states, found);
    }

    /** Whether the county asks for a whole-department table. */
    static boolean hasTable(Book book, Subject year) {
        return book.inherited(year.id(), StandardFields.FORM_DEPARTMENT).filter(form -> !form.isBlank()).isPresent();
    }
}
