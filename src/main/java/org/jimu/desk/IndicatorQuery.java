package org.jimu.desk;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jimu.model.Book;
import org.jimu.model.CellText;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;

/**
 * Which indicators a list shows, and in which order.
 *
 * @param tops    departments and years whose indicators are shown with all below; empty for the whole book
 * @param filters by column, what its text must contain; width and case of letters make no difference
 * @param order   by which column; empty for the order of the book
 */
public record IndicatorQuery(Set<SubjectId> tops, Map<IndicatorColumn, String> filters, Optional<Order> order) {

    /** Every indicator in the order of the book. */
    public static final IndicatorQuery ALL = new IndicatorQuery(Set.of(), Map.of(), Optional.empty());

    /** The column that a list is sorted by; what is equal stays in the order of the book, what is blank comes last. */
    public record Order(IndicatorColumn column, boolean descending) {}

    public IndicatorQuery {
        tops = Set.copyOf(tops);
        var plain = new EnumMap<IndicatorColumn, String>(IndicatorColumn.class);
        filters.forEach((column, text) -> {
            if (!text.isBlank()) {
                plain.put(column, plain(text.strip()));
            }
        });
        filters = Map.copyOf(plain);
    }

    public IndicatorQuery withTops(Set<SubjectId> changed) {
        return new IndicatorQuery(changed, filters, order);
    }

    public IndicatorQuery withFilters(Map<IndicatorColumn, String> changed) {
        return new IndicatorQuery(tops, changed, order);
    }

    public IndicatorQuery withOrder(Optional<Order> changed) {
        return new IndicatorQuery(tops, filters, changed);
    }

    private static String plain(String text) {
        return CellText.narrow(text).toLowerCase(Locale.ROOT);
    }

    /** Whether the line has what the filters ask for. */
    public boolean matches(IndicatorLine line) {
        for (var filter : filters.entrySet()) {
            if (!plain(filter.getKey().text(line)).contains(filter.getValue())) {
                return false;
            }
        }
        return true;
    }

    boolean takes(SubjectId id) {
        return tops.isEmpty() || tops.contains(id);
    }

    /** Whether the subject stands below one of the tops. */
    boolean covers(Book book, SubjectId id) {
        var at = book.get(id);
        while (!takes(at.id())) {
            if (at.kind() == SubjectKind.BOOK) {
                return false;
            }
            at = book.get(at.parent());
        }
        return true;
    }

    /** Whether the text of a column decides which rows stand where. */
    boolean asks(IndicatorColumn column) {
        return filters.containsKey(column) || order.filter(by -> by.column() == column).isPresent();
    }
}
