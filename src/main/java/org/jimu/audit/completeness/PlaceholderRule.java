package org.jimu.audit.completeness;

import java.util.List;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Fix;
import org.jimu.audit.rule.Indicator;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TableRule;
import org.jimu.model.StandardFields;
import org.jimu.model.Target;

/** What need not be filled in is left blank, in one way in the whole table: not 无 here, / there and 不涉及 elsewhere. */
final class PlaceholderRule extends TableRule {

    PlaceholderRule() {
        super("placeholder", Severity.HINT);
    }

    @Override
    public List<Finding> check(Table table) {
        var rows = table.indicators().stream().filter(Indicator::isUnused)
                .filter(row -> !(row.name() + row.target().text()).isBlank()).toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        var levels = String.join("、", rows.stream().map(Indicator::level2).distinct().toList());
        var fix = rows.stream().map(PlaceholderRule::blank).reduce(Fix::and)
                .map(all -> all.titled("fix.blank"));
        return List.of(finding(table.at(rows.getFirst(), StandardFields.INDICATOR_NAME), levels).with(fix)
                .beside(rows.stream().skip(1).map(row -> table.at(row, StandardFields.INDICATOR_NAME)).toList()));
    }

    private static Fix blank(Indicator row) {
        return Fix.set(row.row(), StandardFields.INDICATOR_NAME, "")
                .and(Fix.set(row.row(), StandardFields.INDICATOR_TARGET, Target.BLANK));
    }
}
