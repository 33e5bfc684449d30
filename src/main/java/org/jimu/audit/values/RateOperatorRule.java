package org.jimu.audit.values;

import java.math.BigDecimal;
import java.util.Optional;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Indicator;
import org.jimu.audit.rule.IndicatorRule;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.model.CellText;
import org.jimu.model.Field;
import org.jimu.model.Operator;
import org.jimu.model.StandardFields;

/** A rate that should be high (合格率, 满意度) has ≥: with ≤ doing nothing would do, with = doing better would not. */
final class RateOperatorRule extends IndicatorRule {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    RateOperatorRule() {
        super("rateOperator", Severity.ERROR);
    }

    @Override
    protected Optional<Finding> checkRow(Table table, Indicator row) {
        var place = table.at(row, StandardFields.INDICATOR_TARGET);
        if (isLowWithFloor(row)) {
            return Optional.of(variant("low", place, row.name(), row.target().text())
                    .with(Retarget.operator(row, Operator.AT_MOST)));
        }
        if (!row.isNumeric() || !row.unit().equals("%") || !Names.isGoodRate(row)) {
            return Optional.empty();
        }
        var told = switch (row.target().operator().orElseThrow()) {
            case LESS, AT_MOST -> Optional.of(finding(place, row.name(), row.target().text()));
            case EQUAL -> isPart(row)
                    ? Optional.of(isSaid(table, row)
                            ? variant("exact", place, row.name(), row.target().text()).as(Severity.WARNING)
                            : variant("bare", place, row.name(), row.target().text()).as(Severity.HINT))
                    : Optional.<Finding>empty();
            default -> Optional.<Finding>empty();
        };
        return told.map(finding -> finding.with(Retarget.operator(row, Operator.AT_LEAST)));
    }

    /** 差错率 ≥1%, 事故起数 ≥3起: what should not be is asked for. */
    private static boolean isLowWithFloor(Indicator row) {
        return row.isNumeric() && Names.isLow(row) && row.number().orElseThrow().signum() > 0
                && row.target().operator().filter(sign -> sign == Operator.AT_LEAST || sign == Operator.GREATER)
                        .isPresent();
    }

    private static boolean isPart(Indicator row) {
        var number = row.number().orElseThrow();
        return number.signum() > 0 && number.compareTo(WHOLE) < 0;
    }

    /** Whether the sign = is written; a bare number is only read as equal. */
    private static boolean isSaid(Table table, Indicator row) {
        return table.form().prints(Field.text("indicator.operator"))
                || CellText.narrow(row.target().text()).strip().startsWith("=");
    }
}
