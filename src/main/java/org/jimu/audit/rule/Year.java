package org.jimu.audit.rule;

import java.util.List;

/**
 * A year of a department.
 *
 * @param own      its whole-department table
 * @param projects the tables of its projects, in order
 */
public record Year(Table own, List<Table> projects) {

    public Year {
        projects = List.copyOf(projects);
    }
}
