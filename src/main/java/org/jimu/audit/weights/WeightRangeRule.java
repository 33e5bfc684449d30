package org.jimu.audit.weights;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Indicator;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TableRule;
import org.jimu.model.StandardFields;

/** A weight is a number above 0 and not above 100; an indicator that says that there is none has no weight. */
final class WeightRangeRule extends TableRule {

    WeightRangeRule() {
        super("weightRange", Severity.ERROR);
    }

    @Override
    public List<Finding> check(Table table) {
        return table.indicators().stream().flatMap(row -> check(table, row)).toList();
    }

    private Stream<Finding> check(Table table, Indicator row) {
        var text = row.row().text(StandardFields.INDICATOR_WEIGHT).strip();
        var place = table.at(row, StandardFields.INDICATOR_WEIGHT);
        var number = row.weight();
        if (text.isEmpty()) {
            return Stream.empty();
        }
        if (number.isEmpty()) {
            return text.matches("[-/无—]+") ? Stream.empty() : Stream.of(variant("number", place, text));
        }
        if (row.isUnused()) {
            return number.get().signum() == 0
                    ? Stream.empty()
                    : Stream.of(variant("unused", place, row.level2(), text).as(Severity.WARNING));
        }
        var outside = number.get().signum() < 0 || number.get().compareTo(Weights.FULL) > 0;
        return outside
                ? Stream.of(finding(place, text))
                : Stream.of(variant("zero", place, row.name()).as(Severity.WARNING))
                        .filter(any -> number.get().compareTo(BigDecimal.ZERO) == 0);
    }
}
