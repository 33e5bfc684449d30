package org.jimu.audit.structure;

import java.util.List;

import org.jimu.audit.rule.Rule;

/** The rules of this family. */
public final class StructureRules {

    public static final List<Rule> ALL = List.of(new MisplacedLevelRule(), new SecondTwiceRule(), new RowOrderRule(),
            new NumberingRule(), new IndicatorTwiceRule(), new SeveralIndicatorsRule(), new CopiedTableRule(),
            new LevelFitsRule(),
            new NameIsLevelRule(), new EcologyRule());

    private StructureRules() {
    }
}
