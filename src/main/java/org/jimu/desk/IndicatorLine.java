package org.jimu.desk;

import java.util.Optional;

import org.jimu.model.Book;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;

/**
 * An indicator with what stands above it in the book: one row of the list of indicators.
 *
 * @param indicator  the indicator
 * @param department name of its department
 * @param year       its fiscal year; blank where the year has no number
 * @param project    name of its project; empty for an indicator of the whole department
 */
public record IndicatorLine(Subject indicator, String department, String year, String project) {

    /** The line of an indicator; empty where the book has no such indicator. */
    public static Optional<IndicatorLine> of(Book book, SubjectId id) {
        return book.find(id).filter(subject -> subject.kind() == SubjectKind.INDICATOR).map(indicator -> {
            var owner = book.get(indicator.parent());
            var inProject = owner.kind() == SubjectKind.PROJECT;
            var year = inProject ? book.get(owner.parent()) : owner;
            var department = book.get(year.parent());
            return new IndicatorLine(indicator, department.text(StandardFields.DEPARTMENT_NAME),
                    year.text(StandardFields.YEAR), inProject ? owner.text(StandardFields.PROJECT_NAME) : "");
        });
    }
}
