package org.jimu.audit.values;

import java.util.Optional;
import java.util.regex.Pattern;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Indicator;
import org.jimu.audit.rule.IndicatorRule;
import org.jimu.audit.rule.Kind;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.model.StandardFields;

/** A value is one number: not about so many, not from so many to so many, not two in one cell. Times are not asked. */
final class SingleValueRule extends IndicatorRule {

    private static final Pattern ROUGH = Pattern.compile("^[≥≤><=]?(?:.{0,2}约|大约|大概|近|将近)\\d.*"
            + "|.*\\d.{0,4}(?:左右|上下|余|多)[\\p{IsHan}]{0,2}$");
    private static final Pattern ABOUT = Pattern.compile(".*(?:左右|上下)|[余多][人名个次家户场件台位].*");
    private static final Pattern RANGE = Pattern.compile("[≥≤><=]?\\d+(?:\\.\\d+)?[%\\p{IsHan}]{0,3}[-~～—至到]+\\d.*");
    private static final Pattern SEVERAL = Pattern
            .compile("[≥≤><=]?\\d+(?:\\.\\d+)?[%\\p{IsHan}]{1,6}[、，,；;和及]+"
                    + "[≥≤><=\\p{IsHan}]{0,6}\\d+(?:\\.\\d+)?[%\\p{IsHan}]*.*");
    private static final Pattern TIME = Pattern.compile(".*(?:\\d年|月|日|天|小时|分钟).*");

    SingleValueRule() {
        super("singleValue", Severity.WARNING);
    }

    @Override
    protected Optional<Finding> checkRow(Table table, Indicator row) {
        var value = row.value();
        if (row.isNumeric() && ABOUT.matcher(row.target().unit()).matches()
                || value.startsWith("约") && row.kind() != Kind.TIMELINESS) {
            return Optional.of(finding(table.at(row, StandardFields.INDICATOR_TARGET), row.target().text()));
        }
        if (row.isNumeric() || row.kind() == Kind.TIMELINESS || TIME.matcher(value).matches() && !value.contains("/")) {
            return Optional.empty();
        }
        var place = table.at(row, StandardFields.INDICATOR_TARGET);
        if (SEVERAL.matcher(value).matches()) {
            return Optional.of(variant("several", place, row.target().text()));
        }
        if (RANGE.matcher(value).matches()) {
            return Optional.of(variant("range", place, row.target().text()));
        }
        return ROUGH.matcher(value).matches() ? Optional.of(finding(place, row.target().text())) : Optional.empty();
    }
}
