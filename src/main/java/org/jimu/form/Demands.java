package org.jimu.form;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a place demands of those who fill its form in, as far as rules can check it. Shares of first levels and marks of
 * second levels (必填量化) stand in the taxonomy, because they are printed.
 *
 * @param rules    by id of the rule: {@code off}, {@code error}, {@code warning} or {@code hint}
 * @param required standard names of first and second levels that must have an indicator
 * @param weights  what the weights of a table add up to: 100, or 90 where 预算执行率 has the other 10
 */
public record Demands(Map<String, String> rules, Set<String> required, Optional<BigDecimal> weights) {

    /** Nothing beyond what is usual. */
    public static final Demands NONE = new Demands(Map.of(), Set.of(), Optional.empty());

    public Demands {
        rules = Map.copyOf(rules);
        required = Set.copyOf(required);
    }
}
