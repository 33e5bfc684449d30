package org.jimu.audit.sums;

import java.util.List;

import org.jimu.audit.rule.Rule;

/** The rules of this family. */
public final class SumRules {

    public static final List<Rule> ALL = List.of(new SourcesRule(), new ExpenditureRule(), new ProjectSumRule(),
            new ParentAmountRule(), new CostDetailSumRule(), new CostCalculationRule(), new CostMatchRule(),
            new CostTotalRule(), new TotalIndicatorRule(), new UnitPriceRule(), new PriceNameRule(),
            new GoalAmountRule(), new TextTotalRule(), new FormulaRule());

    private SumRules() {
    }
}
