package org.jimu.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.jimu.audit.across.AcrossRules;
import org.jimu.audit.completeness.CompletenessRules;
import org.jimu.audit.rule.Rule;
import org.jimu.audit.structure.StructureRules;
import org.jimu.audit.sums.SumRules;
import org.jimu.audit.text.TextRules;
import org.jimu.audit.time.TimeRules;
import org.jimu.audit.values.ValueRules;
import org.jimu.audit.weights.WeightRules;

/** What rules are about, in the order in which they are listed. */
public enum Family {
    SUMS(SumRules.ALL), WEIGHTS(WeightRules.ALL), VALUES(ValueRules.ALL), COMPLETENESS(CompletenessRules.ALL), TIME(
            TimeRules.ALL), STRUCTURE(StructureRules.ALL), TEXT(TextRules.ALL), ACROSS(AcrossRules.ALL);

    private static final Map<String, Family> BY_RULE = Arrays.stream(values())
            .flatMap(family -> family.rules.stream().map(rule -> Map.entry(rule.id(), family)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final List<Rule> rules;

    Family(List<Rule> rules) {
        this.rules = rules;
    }

    public List<Rule> rules() {
        return rules;
    }

    /** The name used in keys of texts: {@code sums}, {@code weights} …. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The family of a rule.
     *
     * @throws IllegalArgumentException where there is no such rule
     */
    public static Family ofRule(String id) {
        var family = BY_RULE.get(id);
        if (family == null) {
            throw new IllegalArgumentException("there is no rule " + id);
        }
        return family;
    }
}
