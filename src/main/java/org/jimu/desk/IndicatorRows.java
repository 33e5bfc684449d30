package org.jimu.desk;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.jimu.model.SubjectId;

/** The indicators of a list in their order, eight bytes each. Immutable. */
public final class IndicatorRows {

    /** No rows. */
    public static final IndicatorRows NONE = new IndicatorRows(new long[0]);

    private final long[] ids;
    // the same in ascending order, made when it is first asked for one
    private volatile long[] ascending = new long[0];

    IndicatorRows(long[] ids) {
        this.ids = ids;
    }

    public int size() {
        return ids.length;
    }

    /** The indicator in a row. */
    public SubjectId get(int row) {
        return new SubjectId(ids[row]);
    }

    /** Whether the subject is one of the indicators. */
    public boolean contains(SubjectId id) {
        if (ascending.length != ids.length) {
            ascending = LongStream.of(ids).sorted().toArray();
        }
        return Arrays.binarySearch(ascending, id.value()) >= 0;
    }

    /** The row of an indicator; -1 where it is not shown. */
    public int indexOf(SubjectId id) {
        for (var row = 0; row < ids.length; row++) {
            if (ids[row] == id.value()) {
                return row;
            }
        }
        return -1;
    }

    /** How many rows at the start both have alike. */
    public int sameAtStart(IndicatorRows other) {
        var differs = Arrays.mismatch(ids, other.ids);
        return differs < 0 ? ids.length : differs;
    }

    /** How many rows at the end both have alike, not counting those of a common start. */
    public int sameAtEnd(IndicatorRows other) {
        var most = Math.min(ids.length, other.ids.length) - sameAtStart(other);
        var same = 0;
        while (same < most && ids[ids.length - 1 - same] == other.ids[other.ids.length - 1 - same]) {
            same++;
        }
        return same;
    }

    IndicatorRows without(Set<SubjectId> gone) {
        var sorted = sorted(gone);
        return new IndicatorRows(LongStream.of(ids).filter(id -> Arrays.binarySearch(sorted, id) < 0).toArray());
    }

    /** Those of the indicators that have a row. */
    Set<SubjectId> among(Set<SubjectId> asked) {
        var sorted = sorted(asked);
        return LongStream.of(ids).filter(id -> Arrays.binarySearch(sorted, id) >= 0).mapToObj(SubjectId::new)
                .collect(Collectors.toSet());
    }

    private static long[] sorted(Set<SubjectId> some) {
        return some.stream().mapToLong(SubjectId::value).sorted().toArray();
    }

    /**
     * With more rows.
     *
     * @param added  in their order
     * @param places ascending; before which of the present rows each of them stands
     */
    IndicatorRows with(SubjectId[] added, int[] places) {
        var merged = new long[ids.length + added.length];
        var from = 0;
        for (var i = 0; i < added.length; i++) {
            System.arraycopy(ids, from, merged, from + i, places[i] - from);
            merged[places[i] + i] = added[i].value();
            from = places[i];
        }
        System.arraycopy(ids, from, merged, from + added.length, ids.length - from);
        return new IndicatorRows(merged);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IndicatorRows that && Arrays.equals(ids, that.ids);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ids);
    }

    @Override
    public String toString() {
        return ids.length + " rows";
    }
}
