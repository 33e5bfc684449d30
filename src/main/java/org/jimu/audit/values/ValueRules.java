package org.jimu.audit.values;

import java.util.List;

import org.jimu.audit.rule.Rule;

/** The rules of this family. */
public final class ValueRules {

    public static final List<Rule> ALL = List.of(new RateUnitRule(), new CountUnitRule(), new PercentRule(),
            new RateOperatorRule(), new CostOperatorRule(), new VolumeOperatorRule(), new SpellingRule(),
            new SingleValueRule(), new MissingUnitRule(), new PriceCurrencyRule(), new MeasureWordRule(),
            new MoneyWordRule(), new NameValueRule(), new QuantifiedRule(), new YesNoRule(), new VagueRule(),
            new SatisfactionRule(), new ExcelDateRule(), new ValueColumnRule(), new GoalValueRule());

    private ValueRules() {
    }
}
