package org.jimu.audit.values;

import java.util.Optional;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Indicator;
import org.jimu.audit.rule.IndicatorRule;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.model.StandardFields;

/** A price says its money: 1200元/人/年, not 1200/人/年. */
final class PriceCurrencyRule extends IndicatorRule {

    PriceCurrencyRule() {
        super("priceCurrency", Severity.WARNING);
    }

    @Override
    protected Optional<Finding> checkRow(Table table, Indicator row) {
        var unit = row.target().unit();
        return row.isNumeric() && (unit.startsWith("/") || unit.startsWith("／"))
                ? Optional.of(finding(table.at(row, StandardFields.INDICATOR_TARGET), row.target().text())
                        .with(Retarget.unit(row, "元" + unit)))
                : Optional.empty();
    }
}
