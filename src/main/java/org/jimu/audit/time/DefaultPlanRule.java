package org.jimu.audit.time;

import java.util.List;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.Year;
import org.jimu.audit.rule.YearRule;
import org.jimu.model.StandardFields;
import org.jimu.model.SubjectKind;

/** Where all projects of a year have the very same spending plan, nobody has planned. */
final class DefaultPlanRule extends YearRule {

    private static final int MANY = 3;

    DefaultPlanRule() {
        super("defaultPlan", Severity.HINT);
    }

    @Override
    public List<Finding> check(Year year) {
        var planned = year.projects().stream().filter(project -> plan(project).size() > 1).toList();
        var plans = planned.stream().map(DefaultPlanRule::plan).distinct().toList();
        if (planned.size() < MANY || plans.size() != 1) {
            return List.of();
        }
        var first = planned.getFirst();
        return List.of(finding(first.at(first.rows(SubjectKind.PLAN).getFirst(), StandardFields.PLAN_PERCENT),
                Integer.toString(planned.size()), String.join("、", plans.getFirst())));
    }

    private static List<String> plan(Table project) {
        return project.rows(SubjectKind.PLAN).stream().map(row -> row.text(StandardFields.PLAN_PERCENT).strip())
                .filter(text -> !text.isEmpty()).toList();
    }
}
