package org.jimu.audit.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jimu.audit.rule.Table;
import org.jimu.model.CellText;
import org.jimu.model.StandardFields;

/**
 * From one day to another.
 *
 * @param first its first day, the first of a month or year where no day is given
 * @param last  its last day
 */
record Span(LocalDate first, LocalDate last) {

    private static final Pattern DATE = Pattern.compile("(?<!\\d)(20\\d\\d)(?:\\s*[年./-]\\s*(\\d{1,2})(?!\\d)"
            + "(?:\\s*[月./-]\\s*(\\d{1,2})(?!\\d)\\s*(?:日|号)?)?)?");

    /** The days, months or years that a text names, each as a span, in order. */
    static List<Span> all(String text) {
        var found = new ArrayList<Span>();
        var date = DATE.matcher(CellText.narrow(text));
        while (date.find()) {
            part(date.group(1), Optional.ofNullable(date.group(2)), Optional.ofNullable(date.group(3)))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Span> part(String year, Optional<String> month, Optional<String> day) {
        var y = Integer.parseInt(year);
        try {
            if (month.isEmpty()) {
                return Optional.of(new Span(LocalDate.of(y, 1, 1), LocalDate.of(y, 12, 31)));
            }
            var of = YearMonth.of(y, Integer.parseInt(month.get()));
            return Optional.of(day.map(Integer::parseInt)
                    .map(d -> new Span(of.atDay(d), of.atDay(d)))
                    .orElseGet(() -> new Span(of.atDay(1), of.atEndOfMonth())));
        } catch (DateTimeException e) {
            // 2024.13 is no date: a number or a code
            return Optional.empty();
        }
    }

    /**
     * The period of a project (项目期限), where its two ends are given as dates. It may begin after its end: that is a
     * mistake of the table.
     */
    static Optional<Span> of(Table table) {
        var start = all(table.subject().text(StandardFields.PROJECT_START));
        var end = all(table.subject().text(StandardFields.PROJECT_END));
        if (start.size() == 1 && end.size() == 1) {
            return Optional.of(new Span(start.getFirst().first(), end.getFirst().last()));
        }
        var dates = all(table.subject().text(StandardFields.PROJECT_PERIOD));
        return dates.size() == 2
                ? Optional.of(new Span(dates.getFirst().first(), dates.getLast().last()))
                : Optional.empty();
    }

    boolean isReversed() {
        return last.isBefore(first);
    }

    /** Whether it goes over the end of a year. */
    boolean isOfYears() {
        return first.getYear() < last.getYear();
    }

    /** Whether it is one year, from its first day to its last. */
    boolean isWholeYear() {
        return first.getDayOfYear() == 1 && last.equals(LocalDate.of(first.getYear(), 12, 31));
    }

    boolean touches(int year) {
        return first.getYear() <= year && year <= last.getYear();
    }

    /** Whether all of the other lies within this. */
    boolean contains(Span other) {
        return !other.first.isBefore(first) && !other.last.isAfter(last);
    }
}
