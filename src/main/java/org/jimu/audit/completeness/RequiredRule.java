package org.jimu.audit.completeness;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Indicator;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TableRule;
import org.jimu.model.StandardFields;

/** A second level that the table marks 必填 has an indicator, not a blank row, 无, / or 不涉及. */
final class RequiredRule extends TableRule {

    RequiredRule() {
        super("required", Severity.ERROR);
    }

    static boolean isRequired(Table table, Indicator row) {
        return table.mark(row).startsWith("必填");
    }

    @Override
    public List<Finding> check(Table table) {
        var levels = table.indicators().stream()
                .collect(Collectors.groupingBy(Indicator::level2, LinkedHashMap::new, Collectors.toList()));
        return levels.values().stream()
                .filter(rows -> rows.stream().allMatch(Indicator::isUnused))
                .map(List::getFirst).filter(row -> isRequired(table, row))
                .map(row -> finding(table.at(row, StandardFields.INDICATOR_NAME), row.level2(), table.mark(row)))
                .toList();
    }
}
