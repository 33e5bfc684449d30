package org.jimu.desk.overview;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jimu.audit.rule.Finding;
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

    static YearLine of(Book book, Subject year, List<Subject> projects, Function<SubjectId, List<Finding>> findings) {
        var whole = Stream.of(year).filter(one -> hasTable(book, one));
        return new YearLine(year.id(), book.get(year.parent()).text(StandardFields.DEPARTMENT_NAME),
                year.text(StandardFields.YEAR), Totals.of(book, year.id()),
                States.of(Stream.concat(whole, projects.stream())),
                Stream.concat(Stream.of(year), projects.stream())
                        .map(table -> FindingCounts.of(findings.apply(table.id())))
                        .reduce(FindingCounts.NONE, FindingCounts::and));
    }

    /** Whether the county asks for a whole-department table. */
    static boolean hasTable(Book book, Subject year) {
        return book.inherited(year.id(), StandardFields.FORM_DEPARTMENT).filter(form -> !form.isBlank()).isPresent();
    }
}
