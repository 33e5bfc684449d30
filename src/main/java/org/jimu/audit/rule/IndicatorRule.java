package org.jimu.audit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A rule for one indicator by itself. Rows that say that there is no such indicator are not asked. */
public abstract class IndicatorRule extends TableRule {

    protected IndicatorRule(String id, Severity severity) {
        super(id, severity);
    }

    @Override
    public final List<Finding> check(Table table) {
        var found = new ArrayList<Finding>();
        for (var row : table.used()) {
            checkRow(table, row).ifPresent(found::add);
        }
        return found;
    }

    /** What is wrong with the indicator. */
    protected abstract Optional<Finding> checkRow(Table table, Indicator row);
}
