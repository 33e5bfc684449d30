package org.jimu.desk.overview;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.WorkState;

/**
 * Tables by the state of the work on them.
 *
 * @param tables the projects, and for whole-department tables the years, of each state that has any
 */
public record States(Map<WorkState, List<SubjectId>> tables) {

    static final States NONE = new States(Map.of());

    public States {
        tables = Map.copyOf(tables);
    }

    static States of(Stream<Subject> tables) {
        return new States(tables.collect(Collectors.groupingBy(WorkState::of, () -> new EnumMap<>(WorkState.class),
                Collectors.mapping(Subject::id, Collectors.toList()))));
    }

    States and(States other) {
        return new States(Stream.of(this, other).flatMap(one -> one.tables.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue,
                        (some, more) -> Stream.concat(some.stream(), more.stream()).toList(),
                        () -> new EnumMap<>(WorkState.class))));
    }

    /** The tables in a state, in the order of the tree. */
    public List<SubjectId> in(WorkState state) {
        return tables.getOrDefault(state, List.of());
    }

    public int count(WorkState state) {
        return in(state).size();
    }

    /** Number of all tables. */
    public int count() {
        return tables.values().stream().mapToInt(List::size).sum();
    }
}
