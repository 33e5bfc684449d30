package org.jimu.ui.list;

import java.util.AbstractList;
import java.util.List;

import javafx.collections.ObservableListBase;

import org.jimu.desk.IndicatorRows;
import org.jimu.model.SubjectId;

/** The rows as a table wants them. Nothing is copied: an id is made when a row is looked at. */
final class IndicatorItems extends ObservableListBase<SubjectId> {

    private IndicatorRows rows = IndicatorRows.NONE;

    /** Shows other rows; told as one change of the part that differs. */
    void show(IndicatorRows next) {
        var start = rows.sameAtStart(next);
        var end = rows.sameAtEnd(next);
        var gone = part(rows, start, rows.size() - end);
        var to = next.size() - end;
        rows = next;
        if (!gone.isEmpty() || to > start) {
            beginChange();
            nextReplace(start, to, gone);
            endChange();
        }
    }

    private static List<SubjectId> part(IndicatorRows rows, int from, int to) {
        return new AbstractList<>() {
            @Override
            public SubjectId get(int index) {
                return rows.get(from + index);
            }

            @Override
            public int size() {
                return to - from;
            }
        };
    }

    IndicatorRows rows() {
        return rows;
    }

    @Override
    public SubjectId get(int index) {
        return rows.get(index);
    }

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    public int indexOf(Object item) {
        return item instanceof SubjectId id ? rows.indexOf(id) : -1;
    }

    @Override
    public boolean contains(Object item) {
        return indexOf(item) >= 0;
    }
}
