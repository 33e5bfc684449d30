package org.jimu.audit.values;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Indicator;
import org.jimu.audit.rule.IndicatorRule;
import org.jimu.audit.rule.Kind;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.model.StandardFields;

/** A number has a unit. Indexes and scores have none, and a year is a time. */
final class MissingUnitRule extends IndicatorRule {

    private static final Pattern PURE = Pattern.compile("郁闭度|酸碱度|(?i:pH)|指数|系数|得分|评分|分值|等级|名次|排名|倍数|比值|代码");
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1990);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

    MissingUnitRule() {
        super("missingUnit", Severity.WARNING);
    }

    @Override
    protected Optional<Finding> checkRow(Table table, Indicator row) {
        return row.isNumeric() && row.unit().isEmpty() && !isTime(row)
                && (Names.isRate(row) || !PURE.matcher(row.name()).find())
                        ? Optional.of(finding(table.at(row, StandardFields.INDICATOR_TARGET), row.target().text())
                                .with(unit(row).map(unit -> Retarget.unit(row, unit))))
                        : Optional.empty();
    }

    private static boolean isTime(Indicator row) {
        var number = row.number().orElseThrow();
        // ≥2000 is no year
        var bare = row.kind() == Kind.TIMELINESS || Character.isDigit(row.value().charAt(0));
        return bare && number.scale() == 0 && number.compareTo(FIRST_YEAR) >= 0 && number.compareTo(LAST_YEAR) <= 0
                || ExcelDateRule.looksLike(row);
    }

    private static Optional<String> unit(Indicator row) {
        var rate = Names.isRate(row) || Names.isSatisfaction(row);
        // 0.95 may be 95%
        return rate
                ? Optional.of("%").filter(any -> row.number().orElseThrow().compareTo(BigDecimal.ONE) > 0)
                : CountUnitRule.unit(row);
    }
}
