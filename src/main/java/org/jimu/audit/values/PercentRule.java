package org.jimu.audit.values;

import java.math.BigDecimal;
import java.util.Optional;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Fix;
import org.jimu.audit.rule.Indicator;
import org.jimu.audit.rule.IndicatorRule;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.model.Operator;
import org.jimu.model.StandardFields;

/** A share of a whole is not above 100%, nor can more than 100% be asked for. A growth may be more. */
final class PercentRule extends IndicatorRule {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    PercentRule() {
        super("percent", Severity.ERROR);
    }

    @Override
    protected Optional<Finding> checkRow(Table table, Indicator row) {
        if (!row.isNumeric() || !row.unit().equals("%") || Names.isGrowth(row) || Names.isCount(row)) {
            return Optional.empty();
        }
        var place = table.at(row, StandardFields.INDICATOR_TARGET);
        var operator = row.target().operator().orElseThrow();
        var number = row.number().orElseThrow();
        var against = number.compareTo(WHOLE);
        if (number.signum() == 0 && operator == Operator.AT_LEAST) {
            return Optional.of(variant("nothing", place, row.target().text()));
        }
        if (number.signum() > 0 && number.compareTo(BigDecimal.ONE) < 0 && Names.isGoodRate(row)
                && !row.name().contains("节约")) {
            var meant = number.movePointRight(2).stripTrailingZeros().toPlainString();
            return Optional.of(variant("share", place, row.target().text(), meant).as(Severity.WARNING)
                    .with(Fix.set(row.row(), StandardFields.INDICATOR_TARGET, row.target().withValue(meant))));
        }
        if (against > 0) {
            // a task can be done to more than was planned
            var overdone = row.name().contains("完成率") || row.name().contains("执行率");
            return Optional.of(variant("over", place, row.target().text())
                    .as(overdone ? Severity.WARNING : Severity.ERROR));
        }
        return against == 0 && (operator == Operator.AT_LEAST || operator == Operator.GREATER)
                ? Optional.of(finding(place, row.target().text()).with(Retarget.operator(row, Operator.EQUAL)))
                : Optional.empty();
    }
}
