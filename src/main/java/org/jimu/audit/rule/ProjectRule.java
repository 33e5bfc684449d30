package org.jimu.audit.rule;

import java.util.List;

/** A rule for the tables of projects alone. */
public abstract class ProjectRule extends TableRule {

    protected ProjectRule(String id, Severity severity) {
        super(id, severity);
    }

    @Override
    public final List<Finding> check(Table table) {
        return table.isProject() ? checkProject(table) : List.of();
    }

    /** What is wrong in the table of a project. */
    protected abstract List<Finding> checkProject(Table table);
}
