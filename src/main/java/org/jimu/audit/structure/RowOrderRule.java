package org.jimu.audit.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Indicator;
import org.jimu.audit.rule.Kind;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TableRule;
import org.jimu.model.Levels;
import org.jimu.model.StandardFields;

/** The rows of a second level stand together, and the second levels in the order of the form. */
final class RowOrderRule extends TableRule {

    RowOrderRule() {
        super("rowOrder", Severity.WARNING);
    }

    @Override
    public List<Finding> check(Table table) {
        return table.indicators().stream().map(Horizon::of).distinct()
                .flatMap(horizon -> look(table, Horizon.rows(table, horizon)).stream()).toList();
    }

    private List<Finding> look(Table table, List<Indicator> rows) {
        var found = new ArrayList<Finding>();
        var done = new HashSet<String>();
        for (var i = 1; i < rows.size(); i++) {
            var row = rows.get(i);
            var before = rows.get(i - 1);
            if (!level(row).equals(level(before))) {
                done.add(level(before));
                if (done.contains(level(row)) && !row.level2().isBlank()) {
                    found.add(finding(table.at(row, StandardFields.INDICATOR_LEVEL2), row.level2()));
                }
            }
        }
        if (found.size() > 1) {
            // a system that prints in no order at all: nobody has misplaced a row
            return List.of(found.getFirst().as(Severity.HINT));
        }
        return found.isEmpty() ? outOfOrder(table, rows) : found;
    }

    private List<Finding> outOfOrder(Table table, List<Indicator> rows) {
        if (rows.stream().anyMatch(row -> row.level1().startsWith(Levels.COST)) && table.form().form().isEmpty()) {
            // where 成本 is a first level of its own, only the form knows whether it comes first
            return List.of();
        }
        var order = FirstLevels.order(table.form());
        for (var i = 1; i < rows.size(); i++) {
            var here = order.indexOf(rows.get(i).kind());
            var before = order.indexOf(rows.get(i - 1).kind());
            if (rows.get(i).kind() != Kind.OTHER && here >= 0 && before > here) {
                return List.of(variant("order", table.at(rows.get(i), StandardFields.INDICATOR_LEVEL2),
                        rows.get(i).level2(), rows.get(i - 1).level2()).as(Severity.HINT));
            }
        }
        return List.of();
    }

    private static String level(Indicator row) {
        return row.level1() + "/" + row.level2();
    }
}
