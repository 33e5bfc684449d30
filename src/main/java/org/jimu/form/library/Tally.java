package org.jimu.form.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What was used and how often: an immutable set of items, one for each name and kind, that answers what is being typed.
 *
 * <p>The items lie in small buckets by hash, the names of a bucket one after the other in one array. So a change copies
 * one bucket, and a search runs through memory in a line and touches only the items that it finds.
 */
final class Tally<E extends Tally.Counted> {

    /** An item of a tally. */
    interface Counted {

        /** What is typed to find it. */
        String name();

        /** What tells items of one name apart; empty where names are enough. */
        String kind();

        /** How often it was used. */
        int uses();
    }

    /** Takes what a search finds. */
    interface Finder<E> {

        /**
         * @param match how the name has what was typed, see {@link TypedText}
         */
        void found(E item, int match);
    }

    /**
     * Items of like hash.
     *
     * @param names their folded names, one after the other
     * @param ends  where in the names each ends
     */
    private record Bucket<E>(List<E> items, char[] names, int[] ends) {}

    private static final int USUAL_IN_BUCKET = 32;
    private static final int MOST_IN_BUCKET = 64;

    private final List<Bucket<E>> buckets;
    private final int size;

    private Tally(List<Bucket<E>> buckets, int size) {
        this.buckets = buckets;
        this.size = size;
    }

    /** A tally of the items, no two of which have one name and kind. */
    static <E extends Counted> Tally<E> of(Collection<E> items) {
        var count = Integer.highestOneBit(Math.max(1, items.size() / USUAL_IN_BUCKET)) * 2;
        var sorted = new ArrayList<List<E>>(count);
        for (var i = 0; i < count; i++) {
            sorted.add(new ArrayList<>());
        }
        for (var item : items) {
            sorted.get(hash(item.name(), item.kind()) & count - 1).add(item);
        }
        return new Tally<>(sorted.stream().map(Tally::bucket).toList(), items.size());
    }

    private static <E extends Counted> Bucket<E> bucket(List<E> items) {
        var names = new StringBuilder();
        var ends = new int[items.size()];
        for (var i = 0; i < ends.length; i++) {
            names.append(TypedText.fold(items.get(i).name()));
            ends[i] = names.length();
        }
        var packed = new char[names.length()];
        names.getChars(0, packed.length, packed, 0);
        return new Bucket<>(List.copyOf(items), packed, ends);
    }

    private static int hash(String name, String kind) {
        var hash = 31 * name.hashCode() + kind.hashCode();
        return hash ^ hash >>> Short.SIZE;
    }

    int size() {
        return size;
    }

    Optional<E> find(String name, String kind) {
        var items = buckets.get(hash(name, kind) & buckets.size() - 1).items();
        var at = indexOf(items, name, kind);
        return at < 0 ? Optional.empty() : Optional.of(items.get(at));
    }

    private int indexOf(List<E> items, String name, String kind) {
        for (var i = 0; i < items.size(); i++) {
            if (items.get(i).name().equals(name) && items.get(i).kind().equals(kind)) {
                return i;
            }
        }
        return -1;
    }

    /** With the item added, or put in the place of the one with its name and kind. */
    Tally<E> with(E item) {
        var at = hash(item.name(), item.kind()) & buckets.size() - 1;
        var old = buckets.get(at);
        var place = indexOf(old.items(), item.name(), item.kind());
        var items = new ArrayList<>(old.items());
        if (place >= 0) {
            items.set(place, item);
            return replaced(at, new Bucket<>(List.copyOf(items), old.names(), old.ends()), size);
        }
        items.add(item);
        var changed = replaced(at, bucket(items), size + 1);
        return changed.size > changed.buckets.size() * MOST_IN_BUCKET ? of(changed.items()) : changed;
    }

    /** Without the item of the name and kind. */
    Tally<E> without(String name, String kind) {
        var at = hash(name, kind) & buckets.size() - 1;
        var items = new ArrayList<>(buckets.get(at).items());
        var place = indexOf(items, name, kind);
        if (place < 0) {
            return this;
        }
        items.remove(place);
        return replaced(at, bucket(items), size - 1);
    }

    private Tally<E> replaced(int at, Bucket<E> bucket, int newSize) {
        var changed = new ArrayList<>(buckets);
        changed.set(at, bucket);
        return new Tally<>(changed, newSize);
    }

    private List<E> items() {
        return buckets.stream().flatMap(bucket -> bucket.items().stream()).toList();
    }

    /** Tells the finder of every item whose name has what was typed, in no order. */
    void search(TypedText typed, Finder<E> finder) {
        for (var bucket : buckets) {
            var from = 0;
            for (var i = 0; i < bucket.ends().length; i++) {
                var match = typed.match(bucket.names(), from, bucket.ends()[i]);
                if (match != TypedText.NO_MATCH) {
                    finder.found(bucket.items().get(i), match);
                }
                from = bucket.ends()[i];
            }
        }
    }
}
