package org.jimu.audit.completeness;

import java.util.Optional;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Indicator;
import org.jimu.audit.rule.IndicatorRule;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.model.Field;
import org.jimu.model.StandardFields;

/** Where the operator (绩效指标性质) has a column of its own, every value has one. */
final class MissingOperatorRule extends IndicatorRule {

    MissingOperatorRule() {
        super("missingOperator", Severity.ERROR);
    }

    @Override
    protected Optional<Finding> checkRow(Table table, Indicator row) {
        return table.form().prints(Field.text("indicator.operator")) && row.target().operator().isEmpty()
                && !row.isWithoutValue()
                        ? Optional.of(finding(table.at(row, StandardFields.INDICATOR_TARGET), row.name(),
                                row.target().value()))
                        : Optional.empty();
    }
}
