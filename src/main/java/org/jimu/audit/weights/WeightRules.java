package org.jimu.audit.weights;

import java.util.List;

import org.jimu.audit.rule.Rule;

/** The rules of this family. */
public final class WeightRules {

    public static final List<Rule> ALL = List.of(new WeightSumRule(), new WeightShareRule(), new WeightMissingRule(),
            new WeightRangeRule(), new WeightHeavyRule(), new WeightDecimalsRule());

    private WeightRules() {
    }
}
