package org.jimu.form.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The best few of many, in order; those of one rank by length of their names, then by the names. */
final class Best<T> {

    private record Ranked<T>(long rank, String name, T item) {}

    private static final Comparator<Ranked<?>> ORDER = Comparator.<Ranked<?>>comparingLong(Ranked::rank)
            .thenComparingInt(ranked -> ranked.name().length()).thenComparing(Ranked::name);

    private final int limit;
    private final List<Ranked<T>> best = new ArrayList<>();

    Best(int limit) {
        this.limit = limit;
    }

    /**
     * @param rank the lower the better
     */
    void offer(long rank, String name, T item) {
        if (limit <= 0 || best.size() == limit && rank > best.getLast().rank()) {
            return;
        }
        var offered = new Ranked<>(rank, name, item);
        var place = best.size();
        while (place > 0 && ORDER.compare(offered, best.get(place - 1)) < 0) {
            place--;
        }
        best.add(place, offered);
        if (best.size() > limit) {
            best.removeLast();
        }
    }

    List<T> items() {
        return best.stream().map(Ranked::item).toList();
    }
}
