package org.jimu.audit.rule;

import java.util.List;

/** A rule for a year of a department with all its projects. */
public abstract non-sealed class YearRule extends Rule {

    protected YearRule(String id, Severity severity) {
        super(id, severity);
    }

    /** What is wrong between the tables of the year; it may stand in any of them. */
    public abstract List<Finding> check(Year year);
}
