package org.jimu.audit.completeness;

import java.util.Optional;
import java.util.regex.Pattern;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Indicator;
import org.jimu.audit.rule.IndicatorRule;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.model.StandardFields;

/** An indicator that has a name has a value, and one that has a value has a name. */
final class MissingValueRule extends IndicatorRule {

    private static final Pattern UNDECIDED = Pattern.compile("[*＊]+|待定|待填|暂无|暂不确定|略|同上");

    MissingValueRule() {
        super("missingValue", Severity.ERROR);
    }

    @Override
    protected Optional<Finding> checkRow(Table table, Indicator row) {
        if (row.name().isEmpty()) {
            return Optional.of(variant("noName", table.at(row, StandardFields.INDICATOR_NAME), row.level2(),
                    row.target().text()));
        }
        var place = table.at(row, StandardFields.INDICATOR_TARGET);
        if (row.target().isBlank()) {
            return Optional.of(finding(place, row.name()));
        }
        return row.isWithoutValue() || UNDECIDED.matcher(row.value()).matches()
                ? Optional.of(variant("placeholder", place, row.name(), row.target().text())
                        .as(table.mark(row).startsWith("选填") ? Severity.WARNING : Severity.ERROR))
                : Optional.empty();
    }
}
