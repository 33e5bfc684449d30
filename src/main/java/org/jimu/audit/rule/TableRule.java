package org.jimu.audit.rule;

import java.util.List;

/** A rule for one table by itself: that of a project, or the whole-department table of a year. */
public abstract non-sealed class TableRule extends Rule {

    protected TableRule(String id, Severity severity) {
        super(id, severity);
    }

    /** What is wrong in the table. */
    public abstract List<Finding> check(Table table);
}
