package org.jimu.audit.sums;

import java.util.Optional;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Indicator;
import org.jimu.audit.rule.IndicatorRule;
import org.jimu.audit.rule.Kind;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.Wan;
import org.jimu.model.StandardFields;

/** An indicator elsewhere than under 成本 that says to be the whole, or has the project's own name, is the budget. */
final class TotalIndicatorRule extends IndicatorRule {

    TotalIndicatorRule() {
        super("totalIndicator", Severity.ERROR);
    }

    @Override
    protected Optional<Finding> checkRow(Table table, Indicator row) {
        var whole = Whole.isSaid(table, row) || row.name().equals(table.name().strip());
        if (row.kind() == Kind.COST || !whole || row.money().isEmpty() || !row.isAnnual()) {
            return Optional.empty();
        }
        return table.money(StandardFields.BUDGET_TOTAL).filter(budget -> !budget.equals(row.money().get()))
                .map(budget -> finding(table.at(row, StandardFields.INDICATOR_TARGET), row.name(),
                        Wan.of(row.money().get()), Wan.of(budget)));
    }
}
