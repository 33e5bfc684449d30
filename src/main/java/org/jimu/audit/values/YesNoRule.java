package org.jimu.audit.values;

import java.util.Optional;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Indicator;
import org.jimu.audit.rule.IndicatorRule;
import org.jimu.audit.rule.Kind;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.model.StandardFields;

/** 是 is no value that can be checked; of a cost indicator it is no amount. */
final class YesNoRule extends IndicatorRule {

    YesNoRule() {
        super("yesNo", Severity.WARNING);
    }

    static boolean isYesNo(Indicator row) {
        return row.value().equals("是") || row.value().equals("否");
    }

    @Override
    protected Optional<Finding> checkRow(Table table, Indicator row) {
        var place = table.at(row, StandardFields.INDICATOR_TARGET);
        return !isYesNo(row)
                ? Optional.empty()
                : Optional.of(row.kind() == Kind.COST
                        ? variant("cost", place, row.name(), row.target().text()).as(Severity.ERROR)
                        : finding(place, row.name(), row.target().text()));
    }
}
