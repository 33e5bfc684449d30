package org.jimu.audit.weights;

import java.math.BigDecimal;
import java.util.List;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TableRule;
import org.jimu.audit.rule.Wan;
import org.jimu.model.StandardFields;

/** One indicator has not a third of all weight, unless it is the only one of its first level and takes its whole share. */
final class WeightHeavyRule extends TableRule {

    private static final BigDecimal HEAVY = BigDecimal.valueOf(30);

    WeightHeavyRule() {
        super("weightHeavy", Severity.HINT);
    }

    @Override
    public List<Finding> check(Table table) {
        var rows = Weights.of(table).rows();
        return rows.stream()
                .filter(row -> row.weight().filter(weight -> weight.compareTo(HEAVY) >= 0).isPresent())
                .filter(row -> rows.stream().filter(other -> other.level1().equals(row.level1())).count() > 1)
                .map(row -> finding(table.at(row, StandardFields.INDICATOR_WEIGHT), row.name(),
                        row.weight().map(Wan::plain).orElse("")))
                .toList();
    }
}
