package org.jimu.audit.weights;

import java.util.List;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TableRule;
import org.jimu.audit.rule.Wan;
import org.jimu.model.StandardFields;

/**
 * The weights of a table add up to what its form wants: 100, or 90 where 预算执行率 has the other 10. While a weight is
 * missing, too little is not wrong.
 */
final class WeightSumRule extends TableRule {

    WeightSumRule() {
        super("weights", Severity.ERROR);
    }

    @Override
    public List<Finding> check(Table table) {
        var weights = Weights.of(table);
        if (!weights.areUsed()) {
            return List.of();
        }
        var sum = weights.sum();
        var wanted = weights.wanted();
        var right = wanted.isPresent()
                ? sum.compareTo(wanted.get()) == 0
                : sum.compareTo(Weights.FULL) == 0 || sum.compareTo(Weights.WITHOUT_EXECUTION) == 0;
        var first = weights.rows().stream().filter(row -> row.weight().isPresent()).findFirst().orElseThrow();
        var place = table.at(first, StandardFields.INDICATOR_WEIGHT);
        return right || !weights.areComplete() && sum.compareTo(wanted.orElse(Weights.FULL)) < 0
                ? List.of()
                : List.of(wanted.map(Wan::plain).map(all -> variant("form", place, Wan.plain(sum), all))
                        .orElseGet(() -> finding(place, Wan.plain(sum))));
    }
}
