package org.jimu.desk.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jimu.model.Amount;
import org.jimu.model.Book;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.model.WorkState;

/**
 * Something that is still to be done.
 *
 * @param table      the project, or the year
 * @param kind       which of the two it is
 * @param department name of its department
 * @param year       2024
 * @param project    its name; empty where it is the year
 */
public record Missing(What what, SubjectId table, SubjectKind kind, String department, String year, String project) {

    /** What is missing. */
    public enum What {
        /** A year has no project. */
        NO_PROJECTS,
        /** A project has no name. */
        NO_NAME,
        /** A project has no amount. */
        NO_AMOUNT,
        /** A project has no indicator. */
        NO_INDICATORS,
        /** A table is still being filled in (填报中). */
        FILLING
    }

    static final Comparator<Missing> WORST_FIRST = Comparator.comparing(Missing::what);

    static List<Missing> in(Book book, Subject year, List<Subject> projects) {
        var found = new ArrayList<Missing>();
        if (projects.isEmpty()) {
            found.add(of(book, What.NO_PROJECTS, year, year));
        }
        if (YearLine.hasTable(book, year) && WorkState.of(year) == WorkState.FILLING) {
            found.add(of(book, What.FILLING, year, year));
        }
        for (var project : projects) {
            in(book, project).forEach(what -> found.add(of(book, what, year, project)));
        }
        return found;
    }

    private static List<What> in(Book book, Subject project) {
        var found = new ArrayList<What>();
        if (project.text(StandardFields.PROJECT_NAME).isBlank()) {
            found.add(What.NO_NAME);
        }
        if (project.fields().get(StandardFields.BUDGET_TOTAL).flatMap(Amount::money).isEmpty()) {
            found.add(What.NO_AMOUNT);
        }
        if (book.children(project.id(), SubjectKind.INDICATOR).isEmpty()) {
            found.add(What.NO_INDICATORS);
        }
        if (WorkState.of(project) == WorkState.FILLING) {
            found.add(What.FILLING);
        }
        return found;
    }

    private static Missing of(Book book, What what, Subject year, Subject table) {
        return new Missing(what, table.id(), table.kind(), book.get(year.parent()).text(StandardFields.DEPARTMENT_NAME),
                year.text(StandardFields.YEAR),
                table.kind() == SubjectKind.PROJECT ? table.text(StandardFields.PROJECT_NAME) : "");
    }
}
