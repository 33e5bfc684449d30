package org.jimu.audit.time;

import java.util.List;

import org.jimu.audit.rule.Rule;

/** The rules of this family. */
public final class TimeRules {

    public static final List<Rule> ALL = List.of(new OtherYearRule(), new EarlierYearRule(), new PeriodRule(),
            new OutsidePeriodRule(), new ImpossibleDateRule(), new SpendingPlanRule(), new DefaultPlanRule(),
            new TimelinessRule(),
            new VagueTimeRule());

    private TimeRules() {
    }
}
