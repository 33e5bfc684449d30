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
import org.jimu.model.SubjectKind;

/**
 * All that the overview takes from one year of a department; what is wrong in it is asked anew each time.
 *
 * @param line   without what is wrong
 * @param kinds  its projects by kinds
 * @param tables its whole-department table and its projects
 */
record YearPart(YearLine line, List<KindLine> kinds, List<Missing> missing, List<SubjectId> tables) {

    YearPart {
        kinds = List.copyOf(kinds);
        missing = List.copyOf(missing);
        tables = List.copyOf(tables);
    }

    static YearPart of(Book book, Subject year) {
        var projects = book.children(year.id(), SubjectKind.PROJECT);
        var whole = Stream.of(year).filter(one -> YearLine.hasTable(book, one));
        var line = new YearLine(year.id(), book.get(year.parent()).text(StandardFields.DEPARTMENT_NAME),
                year.text(StandardFields.YEAR), Totals.of(book, year.id()),
                States.of(Stream.concat(whole, projects.stream())), FindingCounts.NONE);
        return new YearPart(line, KindLine.of(projects), Missing.in(book, year, projects),
                Stream.concat(Stream.of(year), projects.stream()).map(Subject::id).toList());
    }

    YearLine line(Function<SubjectId, List<Finding>> findings) {
        return line.with(tables.stream().map(table -> FindingCounts.of(findings.apply(table)))
                .reduce(FindingCounts.NONE, FindingCounts::and));
    }
}
