package org.jimu.audit.values;

import java.util.Optional;
import java.util.regex.Pattern;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Indicator;
import org.jimu.audit.rule.IndicatorRule;
import org.jimu.audit.rule.Kind;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.model.Operator;
import org.jimu.model.StandardFields;

/** What is spent is bounded from above: an expenditure has ≤, not ≥. Money that comes in may be as much as it likes. */
final class CostOperatorRule extends IndicatorRule {

    private static final Pattern MONEY = Pattern.compile("(?:元|万元|万)(?:[/每].*)?");
    private static final Pattern SPENT = Pattern.compile("支出|费用|费|经费|购买|购置|采购|成本|开支|资金|补助|补贴|工资|设备");
    private static final Pattern EARNED = Pattern
            .compile("收入|增收|产值|税|收益|利润|融资|投资|节约|节省|争取|募集|筹|带动|营业|销售|发放|兑付|兑现|拨付|投入|贷款|捐|挽回|追回|减少|降低");

    // under 成本 what is invested is spent; how much each hectare must get (亩均投资) may have a floor
    private static final Pattern SAVED = Pattern.compile("收入|增收|收益|利润|节约|节省|带动|撬动|减少|降低");

    CostOperatorRule() {
        super("costOperator", Severity.ERROR);
    }

    private static Pattern earned(Indicator row) {
        return row.kind() == Kind.COST && row.money().isPresent() ? SAVED : EARNED;
    }

    @Override
    protected Optional<Finding> checkRow(Table table, Indicator row) {
        if (!row.isNumeric() || !MONEY.matcher(row.unit()).matches()
                || row.kind().isBenefit() || earned(row).matcher(row.name()).find()) {
            return Optional.empty();
        }
        var place = table.at(row, StandardFields.INDICATOR_TARGET);
        var spent = row.kind() == Kind.COST || SPENT.matcher(row.name()).find();
        var told = switch (row.target().operator().orElseThrow()) {
            case AT_LEAST, GREATER -> Optional.of(finding(place, row.name(), row.target().text()))
                    .filter(any -> spent);
            case EQUAL -> Optional.of(variant("bare", place, row.name(), row.target().text()).as(Severity.HINT))
                    .filter(any -> row.kind() == Kind.COST && row.money().isPresent());
            default -> Optional.<Finding>empty();
        };
        return told.map(finding -> finding.with(Retarget.operator(row, Operator.AT_MOST)));
    }
}
