package org.jimu.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jimu.model.Book;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.paper.Progress;

/** One walk through the book, project by project, that finds the rows of a list; it keeps ids and what sorts them. */
final class IndicatorSearch {

    private final Book book;
    private final IndicatorQuery query;
    private final Progress progress;
    private final Map<SortKey, Integer> numbers = new HashMap<>();
    private final List<SortKey> keys = new ArrayList<>();
    private long[] ids = new long[256];
    // which of the keys each row has; empty where nothing is sorted
    private int[] keyOfRow = new int[0];
    private int size;
    private int yearsDone;
    private int years;

    IndicatorSearch(Book book, IndicatorQuery query, Progress progress) {
        this.book = book;
        this.query = query;
        this.progress = progress;
    }

    /** The rows; empty where the listener stopped the walk. */
    Optional<IndicatorRows> run() {
        var chosen = new ArrayList<Subject>();
        collectYears(book.root(), query.takes(SubjectId.BOOK), chosen);
        years = chosen.size();
        for (var year : chosen) {
            if (!ofYear(year)) {
                return Optional.empty();
            }
            yearsDone++;
        }
        progress.step(years, years);
        return Optional
                .of(new IndicatorRows(query.order().map(this::sorted).orElseGet(() -> Arrays.copyOf(ids, size))));
    }

    private void collectYears(Subject above, boolean taken, List<Subject> found) {
        book.children(above.id()).forEach(child -> {
            var takes = taken || query.takes(child.id());
            if (child.kind() == SubjectKind.DEPARTMENT) {
                collectYears(child, takes, found);
            } else if (child.kind() == SubjectKind.YEAR && takes) {
                found.add(child);
            }
        });
    }

    private boolean ofYear(Subject year) {
        var department = book.get(year.parent()).text(StandardFields.DEPARTMENT_NAME);
        var number = year.text(StandardFields.YEAR);
        for (var child : book.children(year.id()).toList()) {
            if (!progress.step(yearsDone, years)) {
                return false;
            }
            if (child.kind() == SubjectKind.PROJECT) {
                var name = child.text(StandardFields.PROJECT_NAME);
                book.children(child.id()).filter(row -> row.kind() == SubjectKind.INDICATOR)
                        .forEach(row -> take(new IndicatorLine(row, department, number, name)));
            } else if (child.kind() == SubjectKind.INDICATOR) {
                take(new IndicatorLine(child, department, number, ""));
            }
        }
        return true;
    }

    private void take(IndicatorLine line) {
        if (!query.matches(line)) {
            return;
        }
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, size * 2);
        }
        ids[size] = line.indicator().id().value();
        query.order().ifPresent(order -> remember(order.column().sortKey(line)));
        size++;
    }

    private void remember(SortKey key) {
        if (keyOfRow.length < ids.length) {
            keyOfRow = Arrays.copyOf(keyOfRow, ids.length);
        }
        keyOfRow[size] = numbers.computeIfAbsent(key, fresh -> {
            keys.add(fresh);
            return keys.size() - 1;
        });
    }

    private long[] sorted(IndicatorQuery.Order order) {
        var ranks = SortKey.ranks(keys, order.descending());
        // the rank above, the place in the book below: one comparison sorts by both
        var places = new long[size];
        for (var row = 0; row < size; row++) {
            places[row] = (long) ranks[keyOfRow[row]] << Integer.SIZE | row;
        }
        Arrays.sort(places);
        var inOrder = new long[size];
        for (var row = 0; row < size; row++) {
            inOrder[row] = ids[(int) places[row]];
        }
        return inOrder;
    }
}
