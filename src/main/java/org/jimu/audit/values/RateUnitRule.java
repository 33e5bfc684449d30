package org.jimu.audit.values;

import java.util.Optional;
import java.util.regex.Pattern;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Indicator;
import org.jimu.audit.rule.IndicatorRule;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.model.StandardFields;

/** A rate (…率, 满意度) is measured in %, not in persons or pieces. */
final class RateUnitRule extends IndicatorRule {

    private static final Pattern SHARE = Pattern.compile("%|‰|百分.*|千分.*|倍|分|.*[/／每].*|");

    RateUnitRule() {
        super("rateUnit", Severity.ERROR);
    }

    /** A satisfaction may be in points; what should be high is never a few in a thousand. */
    private static boolean isShare(Indicator row) {
        return SHARE.matcher(row.unit()).matches()
                && (!row.unit().equals("分") || Names.isSatisfaction(row) || !Names.isGoodRate(row))
                && (!row.unit().equals("‰") || !Names.isGoodRate(row));
    }

    @Override
    protected Optional<Finding> checkRow(Table table, Indicator row) {
        return row.isNumeric() && Names.isRate(row) && !isShare(row)
                ? Optional.of(finding(table.at(row, StandardFields.INDICATOR_TARGET), row.name(),
                        row.unit()).as(row.unit().equals("‰") ? Severity.WARNING : Severity.ERROR))
                : Optional.empty();
    }
}
