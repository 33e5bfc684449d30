package org.jimu.audit.across;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.GroupRule;
import org.jimu.audit.rule.Place;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TextCell;
import org.jimu.model.Book;
import org.jimu.model.Numeral;
import org.jimu.model.StandardFields;
import org.jimu.model.SubjectKind;

/** A project that goes on has a goal for this year: goal and indicators are not last year's, word for word. */
final class LastYearRule extends GroupRule {

    private static final int LONG_ENOUGH = 8;

    LastYearRule() {
        super("lastYear", Severity.HINT);
    }

    @Override
    public Stream<Member> members(Table table) {
        var name = table.bareName().replaceAll("20\\d\\d年?度?", "");
        return name.isEmpty() || Goal.of(table).length() < LONG_ENOUGH
                ? Stream.empty()
                : Stream.of(new Member(table.department().id() + ":" + name, TextCell.goals(table).getFirst().place()));
    }

    @Override
    public List<Finding> check(Group group) {
        var book = group.book();
        var byYear = group.members().stream().sorted(Comparator.comparing(member -> year(book, member))).toList();
        var found = new ArrayList<Finding>();
        for (var i = 1; i < byYear.size(); i++) {
            var before = byYear.get(i - 1);
            var here = byYear.get(i);
            var next = year(book, here).subtract(year(book, before)).compareTo(BigDecimal.ONE) == 0;
            if (next && texts(book, here).equals(texts(book, before))) {
                found.add(finding(here, year(book, before).toPlainString()).beside(List.of(before)));
            }
        }
        return found;
    }

    private static BigDecimal year(Book book, Place place) {
        return book.enclosing(place.table(), SubjectKind.YEAR).orElseThrow().fields().get(StandardFields.YEAR)
                .flatMap(Numeral::number).orElse(BigDecimal.ZERO);
    }

    /** The goals and indicators of a project with their values, as they stand there. */
    private static String texts(Book book, Place place) {
        return book.subtree(place.table()).stream().map(subject -> switch (subject.kind()) {
            case PROJECT -> subject.text(StandardFields.PROJECT_ANNUAL_GOAL);
            case GOAL -> subject.text(StandardFields.GOAL_TEXT);
            case INDICATOR -> subject.text(StandardFields.INDICATOR_NAME) + "="
                    + subject.text(StandardFields.INDICATOR_TARGET);
            default -> "";
        }).collect(Collectors.joining("\n"));
    }
}
