package org.jimu.audit.completeness;

import java.util.List;

import org.jimu.audit.rule.Rule;

/** The rules of this family. */
public final class CompletenessRules {

    public static final List<Rule> ALL = List.of(new MissingValueRule(), new MissingOperatorRule(),
            new RequiredRule(), new LevelsRule(), new PlaceholderRule(), new NumberedOutputRule(), new GoalRule(),
            new EvidenceRule(), new AmountRule(), new HeadRule(), new ContactRule(), new OwnLabelRule());

    private CompletenessRules() {
    }
}
