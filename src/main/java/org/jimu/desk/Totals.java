package org.jimu.desk;

import java.util.List;
import java.util.Optional;

import org.jimu.model.Amount;
import org.jimu.model.Book;
import org.jimu.model.Money;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;

/**
 * Computed sums of the projects below a subject. Never typed.
 *
 * @param projects   number of projects
 * @param indicators number of indicators of the projects
 * @param total      sum of the projects' amounts
 * @param printed    the total that the paper states, where the book keeps one
 */
public record Totals(int projects, int indicators, Money total, Optional<Money> printed) {

    /** The sums of all projects below a department, a year or the book. */
    public static Totals of(Book book, SubjectId top) {
        return of(book, book.all(top, SubjectKind.PROJECT),
                book.get(top).fields().get(StandardFields.SUMMARY_PRINTED_TOTAL).flatMap(Amount::money));
    }

    /** The sums of some projects. */
    public static Totals of(Book book, List<Subject> projects, Optional<Money> printed) {
        var indicators = projects.stream()
                .mapToInt(project -> book.children(project.id(), SubjectKind.INDICATOR).size()).sum();
        var amounts = projects.stream().flatMap(project -> project.fields().get(StandardFields.BUDGET_TOTAL).stream())
                .flatMap(amount -> amount.money().stream()).toList();
        return new Totals(projects.size(), indicators, Money.sum(amounts), printed);
    }

    /** Both together; no paper states their total. */
    public Totals and(Totals other) {
        return new Totals(projects + other.projects, indicators + other.indicators, total.plus(other.total),
                Optional.empty());
    }

    /** Whether the paper states another total than the computed one. */
    public boolean differs() {
        return printed.filter(stated -> !stated.equals(total)).isPresent();
    }
}
