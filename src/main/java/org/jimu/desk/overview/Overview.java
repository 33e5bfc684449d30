package org.jimu.desk.overview;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jimu.audit.rule.Finding;
import org.jimu.desk.FindingCounts;
import org.jimu.desk.Totals;
import org.jimu.model.Book;
import org.jimu.model.Money;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;

/**
 * A book, or a department with all below it, at a glance. Sums are those of {@link Totals}, as summaries print them.
 *
 * @param top     the book or the department
 * @param name    how it is called
 * @param years   each department's years, in the order of the tree
 * @param all     the sums of all these years
 * @param kinds   the amounts by kinds of projects, the largest first
 * @param missing what is still to be done, what is missing most first
 */
public record Overview(SubjectId top, String name, List<YearLine> years, Totals all, List<KindLine> kinds,
        List<Missing> missing) {

    private static final Totals NOTHING = new Totals(0, 0, Money.ZERO, Optional.empty());

    public Overview {
        years = List.copyOf(years);
        kinds = List.copyOf(kinds);
        missing = List.copyOf(missing);
    }

    /**
     * Looks a book over.
     *
     * @param year     only this fiscal year; all where it is empty
     * @param findings what is wrong in the table of a project or year
     */
    public static Overview of(Book book, SubjectId top, Optional<String> year,
            Function<SubjectId, List<Finding>> findings) {
        return of(book, top, year, findings, one -> YearPart.of(book, one));
    }

    /** @param parts what is taken from a year */
    static Overview of(Book book, SubjectId top, Optional<String> year, Function<SubjectId, List<Finding>> findings,
            Function<Subject, YearPart> parts) {
        var chosen = book.all(top, SubjectKind.YEAR).stream()
                .filter(one -> year.isEmpty() || one.text(StandardFields.YEAR).equals(year.get())).map(parts).toList();
        var subject = book.get(top);
        return new Overview(top, subject.text(StandardFields.nameOf(subject.kind())),
                chosen.stream().map(part -> part.line(findings)).toList(),
                chosen.stream().map(part -> part.line().totals()).reduce(NOTHING, Totals::and),
                KindLine.together(chosen.stream().flatMap(part -> part.kinds().stream()).toList()),
                chosen.stream().flatMap(part -> part.missing().stream()).sorted(Missing.WORST_FIRST).toList());
    }

    /** The fiscal years of a book, or of a department and all below it. */
    public static List<String> yearsOf(Book book, SubjectId top) {
        return book.all(top, SubjectKind.YEAR).stream().map(year -> year.text(StandardFields.YEAR)).distinct().sorted()
                .toList();
    }

    /** How many of all tables are wrong in some way. */
    public FindingCounts wrong() {
        return years.stream().map(YearLine::wrong).reduce(FindingCounts.NONE, FindingCounts::and);
    }

    /** How many tables there are in each state. */
    public States states() {
        return years.stream().map(YearLine::states).reduce(States.NONE, States::and);
    }
}
