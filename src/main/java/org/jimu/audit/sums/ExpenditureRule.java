package org.jimu.audit.sums;

import java.util.List;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TableRule;
import org.jimu.audit.rule.Wan;
import org.jimu.model.StandardFields;

/** Of a department: 资金总额 = 基本支出 + 项目支出. */
final class ExpenditureRule extends TableRule {

    ExpenditureRule() {
        super("expenditure", Severity.ERROR);
    }

    @Override
    public List<Finding> check(Table table) {
        var total = table.money(StandardFields.BUDGET_TOTAL);
        var basic = table.money(StandardFields.BUDGET_BASIC);
        var project = table.money(StandardFields.BUDGET_PROJECT);
        if (total.isEmpty() || basic.isEmpty() || project.isEmpty()) {
            return List.of();
        }
        var sum = basic.get().plus(project.get());
        return sum.equals(total.get())
                ? List.of()
                : List.of(finding(table.at(StandardFields.BUDGET_TOTAL), Wan.of(total.get()), Wan.of(sum))
                        .beside(List.of(table.at(StandardFields.BUDGET_BASIC),
                                table.at(StandardFields.BUDGET_PROJECT))));
    }
}
