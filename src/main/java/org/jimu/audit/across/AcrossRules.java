package org.jimu.audit.across;

import java.util.List;

import org.jimu.audit.rule.Rule;

/** The rules of this family. */
public final class AcrossRules {

    public static final List<Rule> ALL = List.of(new ProjectTwiceRule(), new CodeTwiceRule(), new CodeShapeRule(),
            new NamesDifferRule(), new AmountsDifferRule(), new SummaryGoalRule(), new GoalCopiedRule(),
            new SentenceCopiedRule(), new GoalNamesOtherRule(), new NarrativeRepeatedRule(), new LastYearRule(),
            new FactsDifferRule(), new PaidTwiceRule(), new UnitNamesRule());

    private AcrossRules() {
    }
}
