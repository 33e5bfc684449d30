package org.jimu.ui.tree;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jimu.model.SubjectId;

/**
 * What was found out about subjects, until an edit touches them. Used by several threads: what was found out from a book
 * that is no longer the newest does not come in where an edit came between.
 */
final class FactCache<V> {

    private final Map<SubjectId, Known<V>> known = new HashMap<>();
    private final Map<SubjectId, Integer> droppedAt = new HashMap<>();
    private int edits;

    private record Known<V>(V value, boolean fresh) {}

    /** A moment in the sequence of edits; to be taken before the book is looked at. */
    synchronized int moment() {
        return edits;
    }

    synchronized Optional<V> get(SubjectId id) {
        return Optional.ofNullable(known.get(id)).filter(Known::fresh).map(Known::value);
    }

    /** What is known, or was known before the last edit. */
    synchronized Optional<V> last(SubjectId id) {
        return Optional.ofNullable(known.get(id)).map(Known::value);
    }

    /**
     * @param moment when the book was looked at
     */
    synchronized void put(SubjectId id, V value, int moment) {
        if (droppedAt.getOrDefault(id, 0) <= moment) {
            known.put(id, new Known<>(value, true));
        }
    }

    synchronized void drop(Collection<SubjectId> ids) {
        edits++;
        for (var id : ids) {
            droppedAt.put(id, edits);
            known.computeIfPresent(id, (any, was) -> new Known<>(was.value(), false));
        }
    }
}
