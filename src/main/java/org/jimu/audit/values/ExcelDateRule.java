package org.jimu.audit.values;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Indicator;
import org.jimu.audit.rule.IndicatorRule;
import org.jimu.audit.rule.Kind;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.model.StandardFields;

/** A date that came out of a spreadsheet as its inner number (45657) becomes a date again. */
final class ExcelDateRule extends IndicatorRule {

    // day 0 of spreadsheets, which take 1900 for a leap year
    private static final LocalDate ORIGIN = LocalDate.of(1899, 12, 30);
    private static final BigDecimal FIRST = BigDecimal.valueOf(40_000);
    private static final BigDecimal LAST = BigDecimal.valueOf(60_000);

    ExcelDateRule() {
        super("excelDate", Severity.ERROR);
    }

    static boolean looksLike(Indicator row) {
        return row.kind() == Kind.TIMELINESS && row.isNumeric() && row.target().unit().isEmpty()
                && row.number().filter(number -> number.scale() == 0 && number.compareTo(FIRST) >= 0
                        && number.compareTo(LAST) <= 0).isPresent();
    }

    @Override
    protected Optional<Finding> checkRow(Table table, Indicator row) {
        return looksLike(row)
                ? Optional.of(date(row)).map(date -> finding(
                        table.at(row, StandardFields.INDICATOR_TARGET), row.target().text(), date)
                        .with(Retarget.text(row, date)))
                : Optional.empty();
    }

    private static String date(Indicator row) {
        var day = ORIGIN.plusDays(row.number().orElseThrow().longValueExact());
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
