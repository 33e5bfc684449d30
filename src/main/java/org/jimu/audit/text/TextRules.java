package org.jimu.audit.text;

import java.util.List;

import org.jimu.audit.rule.Rule;

/** The rules of this family. */
public final class TextRules {

    public static final List<Rule> ALL = List.of(new GoalIsNameRule(), new DoubledRule(), new WrongWordRule(),
            new LetterDigitRule(), new OldWordingRule(), new TruncatedRule(), new BracketsRule(), new TooLongRule(),
            new ListMarkersRule(),
            new BlanksRule(), new PunctuationRule(), new ResidueRule(), new DocumentTitleRule(), new PersonNameRule(),
            new VagueUnitRule(), new VillageRule(), new DescriptionRule(), new WeakRelationRule());

    private TextRules() {
    }
}
