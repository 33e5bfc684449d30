package org.jimu.desk;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.jimu.model.Book;
import org.jimu.model.SubjectId;
import org.jimu.paper.Progress;

/**
 * The list of indicators (指标列表): which rows it has and in which order. Knows ids alone; what a row shows is asked from
 * the book when it is shown, see {@link IndicatorLine}. Immutable.
 *
 * @param stale rows that an edit has changed but that stay where they are, until the list is asked for anew
 */
public record IndicatorTable(IndicatorQuery query, IndicatorRows rows, Set<SubjectId> stale) {

    // what takes longer than a blink is better found anew beside the window
    private static final int MOST_FOLLOWED = 400;

    /** A list before its rows are known. */
    public static final IndicatorTable NONE = new IndicatorTable(IndicatorQuery.ALL, IndicatorRows.NONE, Set.of());

    /** Where a row goes whose text was edited. */
    public enum Edited {
        /** To where it belongs; out of the list where it no longer matches. */
        MOVES,
        /** Nowhere, as a user expects of the row that he types into. */
        STAYS
    }

    public IndicatorTable {
        stale = Set.copyOf(stale);
    }

    /**
     * Finds the rows. Looks at every project of the chosen departments and years, so it belongs beside the window.
     *
     * @return empty where the listener stopped the work
     */
    public static Optional<IndicatorTable> of(Book book, IndicatorQuery query, Progress progress) {
        return new IndicatorSearch(book, query, progress).run().map(rows -> new IndicatorTable(query, rows, Set.of()));
    }

    /**
     * The list after a change of the book it was made from, found by looking at what the change touched.
     *
     * @return empty where so much has changed that the list is better found anew
     */
    public Optional<IndicatorTable> after(Change change, Edited edited) {
        return TouchedIndicators.of(change, query, MOST_FOLLOWED)
                .map(touched -> following(touched, change.after(), edited));
    }

    private IndicatorTable following(TouchedIndicators touched, Book book, Edited edited) {
        var staying = edited == Edited.STAYS ? staying(touched, book) : Set.<SubjectId>of();
        var again = new HashSet<>(touched.all());
        again.removeAll(staying);
        var left = rows.without(again);
        var order = new RowOrder(book, query.order());
        var coming = again.stream().filter(id -> isWanted(book, id)).sorted(order).toArray(SubjectId[]::new);
        var loose = new HashSet<>(stale);
        loose.addAll(staying);
        var places = Arrays.stream(coming).mapToInt(id -> place(left, id, order, loose)).toArray();
        var changed = left.with(coming, places);
        loose.removeAll(again);
        staying.stream().filter(id -> isWanted(book, id) && standsRight(changed, id, order, loose))
                .forEach(loose::remove);
        return new IndicatorTable(query, changed, loose);
    }

    private Set<SubjectId> staying(TouchedIndicators touched, Book book) {
        var staying = new HashSet<>(rows.among(touched.edited()));
        staying.removeAll(touched.placed());
        staying.removeIf(id -> book.find(id).isEmpty());
        return staying;
    }

    private boolean isWanted(Book book, SubjectId id) {
        return IndicatorLine.of(book, id).filter(query::matches).isPresent() && query.covers(book, id);
    }

    /**
     * Before which row an indicator belongs.
     *
     * @param loose rows that are not where they belong and say nothing of others
     */
    private static int place(IndicatorRows rows, SubjectId id, RowOrder order, Set<SubjectId> loose) {
        var low = 0;
        var high = rows.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            var asked = middle;
            while (asked < high && loose.contains(rows.get(asked))) {
                asked++;
            }
            if (asked < high && order.compare(rows.get(asked), id) < 0) {
                low = asked + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean standsRight(IndicatorRows rows, SubjectId id, RowOrder order, Set<SubjectId> loose) {
        var above = rows.indexOf(id) - 1;
        while (above >= 0 && loose.contains(rows.get(above))) {
            above--;
        }
        var below = rows.indexOf(id) + 1;
        while (below < rows.size() && loose.contains(rows.get(below))) {
            below++;
        }
        return (above < 0 || order.compare(rows.get(above), id) < 0)
                && (below == rows.size() || order.compare(id, rows.get(below)) < 0);
    }
}
