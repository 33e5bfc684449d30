package org.jimu.audit.time;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Place;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TableRule;
import org.jimu.model.Numeral;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectKind;

/** The spending plan (资金支出计划) is cumulative: it never falls, never passes 100% and ends there. */
final class SpendingPlanRule extends TableRule {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    SpendingPlanRule() {
        super("spendingPlan", Severity.ERROR);
    }

    private record Step(Subject row, BigDecimal percent) {}

    @Override
    public List<Finding> check(Table table) {
        var steps = new ArrayList<Step>();
        table.rows(SubjectKind.PLAN).forEach(row -> row.fields().get(StandardFields.PLAN_PERCENT)
                .flatMap(Numeral::number).ifPresent(percent -> steps.add(new Step(row, percent))));
        return steps.size() < 2 ? List.of() : wrong(table, steps);
    }

    private List<Finding> wrong(Table table, List<Step> steps) {
        var last = steps.getLast();
        var sum = steps.stream().map(Step::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(ALL) == 0 && last.percent().signum() != 0 && last.percent().compareTo(ALL) != 0) {
            return List.of(variant("shares", at(table, last)).as(Severity.WARNING));
        }
        var found = new ArrayList<Finding>();
        for (var i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            if (step.percent().compareTo(ALL) > 0) {
                found.add(variant("over", at(table, step), by(step), printed(step)));
            } else if (i > 0 && step.percent().compareTo(steps.get(i - 1).percent()) < 0
                    && steps.get(i - 1).percent().compareTo(ALL) <= 0) {
                var before = steps.get(i - 1);
                found.add(finding(at(table, step), by(step), printed(step), by(before), printed(before)));
            }
        }
        if (last.percent().compareTo(ALL) < 0) {
            found.add(variant("end", at(table, last), by(last), printed(last)));
        }
        return found;
    }

    private static Place at(Table table, Step step) {
        return table.at(step.row(), StandardFields.PLAN_PERCENT);
    }

    private static String by(Step step) {
        return step.row().text(StandardFields.PLAN_BY);
    }

    private static String printed(Step step) {
        return step.percent().stripTrailingZeros().toPlainString() + "%";
    }
}
