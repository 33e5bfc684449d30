package org.jimu.audit.weights;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Fix;
import org.jimu.audit.rule.Indicator;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TableRule;
import org.jimu.audit.rule.Wan;
import org.jimu.model.StandardFields;

/** Where one indicator of a table has a weight, all have. If one alone has none, it gets what is left. */
final class WeightMissingRule extends TableRule {

    WeightMissingRule() {
        super("weightMissing", Severity.ERROR);
    }

    @Override
    public List<Finding> check(Table table) {
        var weights = Weights.of(table);
        if (!weights.areUsed()) {
            return List.of();
        }
        var without = weights.rows().stream()
                .filter(row -> row.row().text(StandardFields.INDICATOR_WEIGHT).isBlank()).toList();
        var rest = weights.wanted().map(wanted -> wanted.subtract(weights.sum()))
                .filter(left -> without.size() == 1 && left.signum() > 0);
        return without.stream().map(row -> finding(table.at(row, StandardFields.INDICATOR_WEIGHT), row.name())
                .with(fill(row, rest))).toList();
    }

    private static Optional<Fix> fill(Indicator row, Optional<BigDecimal> rest) {
        return rest.map(left -> Fix.typed(row.row(), StandardFields.INDICATOR_WEIGHT, Wan.plain(left)));
    }
}
