package org.jimu.model;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * Where the subjects of a book lie until they are asked for. Its answers never change: what is written later belongs to
 * later books, which carry their changes with them. May be asked by several threads at once.
 */
public interface SubjectSource {

    /** A source that has nothing. */
    SubjectSource NOTHING = new SubjectSource() {
        @Override
        public Optional<Subject> find(SubjectId id) {
            return Optional.empty();
        }

        @Override
        public Map<SubjectId, Subject> findAll(Collection<SubjectId> ids) {
            return Map.of();
        }

        @Override
        public int size() {
            return 0;
        }
    };

    Optional<Subject> find(SubjectId id);

    /** Those of the subjects that are here, in one go. */
    Map<SubjectId, Subject> findAll(Collection<SubjectId> ids);

    /** How many subjects lie here. */
    int size();
}
