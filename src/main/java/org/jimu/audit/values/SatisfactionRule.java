package org.jimu.audit.values;

import java.math.BigDecimal;
import java.util.Optional;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Indicator;
import org.jimu.audit.rule.IndicatorRule;
import org.jimu.audit.rule.Kind;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.model.StandardFields;

/** 满意度 is usually between 80% and 100%: all are never content, and less is no aim. */
final class SatisfactionRule extends IndicatorRule {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final BigDecimal LEAST = BigDecimal.valueOf(80);

    SatisfactionRule() {
        super("satisfaction", Severity.HINT);
    }

    @Override
    protected Optional<Finding> checkRow(Table table, Indicator row) {
        if (row.kind() != Kind.SATISFACTION || row.name().contains("投诉") || !row.isNumeric()
                || !row.unit().equals("%")) {
            return Optional.empty();
        }
        var number = row.number().orElseThrow();
        var place = table.at(row, StandardFields.INDICATOR_TARGET);
        if (number.compareTo(WHOLE) == 0) {
            return Optional.of(variant("all", place, row.name()));
        }
        return number.compareTo(LEAST) < 0
                ? Optional.of(finding(place, row.name(), row.target().text()))
                : Optional.empty();
    }
}
