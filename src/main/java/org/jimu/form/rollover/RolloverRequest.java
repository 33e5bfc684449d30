package org.jimu.form.rollover;

import java.util.List;
import java.util.Set;

import org.jimu.model.SubjectId;

/**
 * What is to be taken to another year.
 *
 * @param wholes   years whose whole-department table goes along
 * @param projects projects that go along
 * @param changes  the years in texts that are moved
 */
public record RolloverRequest(YearShift shift, Set<SubjectId> wholes, Set<SubjectId> projects, CarryOver carry,
        List<YearChange> changes) {

    public RolloverRequest {
        wholes = Set.copyOf(wholes);
        projects = Set.copyOf(projects);
        changes = List.copyOf(changes);
    }
}
