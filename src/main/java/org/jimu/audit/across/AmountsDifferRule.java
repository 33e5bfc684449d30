package org.jimu.audit.across;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Likeness;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.Year;
import org.jimu.audit.rule.YearRule;
import org.jimu.model.Amount;
import org.jimu.model.Field;
import org.jimu.model.Money;
import org.jimu.model.MoneyUnit;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectKind;

/** A project has one amount in all forms: in its table, as its 所属专项 of the same name, as a key task of the department. */
final class AmountsDifferRule extends YearRule {

    AmountsDifferRule() {
        super("amountsDiffer", Severity.ERROR);
    }

    @Override
    public List<Finding> check(Year year) {
        var found = new ArrayList<Finding>();
        for (var project : year.projects()) {
            var program = project.subject().text(StandardFields.PROJECT_PARENT_PROGRAM);
            if (Likeness.bare(program).equals(project.bareName())) {
                // a program may hold more than its part of the same name
                compare(project, project.subject(), StandardFields.PROJECT_PARENT_AMOUNT, project)
                        .map(finding -> finding.as(Severity.WARNING)).ifPresent(found::add);
            }
        }
        for (var task : year.own().rows(SubjectKind.TASK)) {
            year.projects().stream().filter(project -> project.bareName()
                    .equals(Likeness.bare(task.text(StandardFields.TASK_ITEM)))).findFirst()
                    .flatMap(project -> compare(year.own(), task, StandardFields.TASK_AMOUNT, project))
                    .ifPresent(found::add);
        }
        return found;
    }

    private Optional<Finding> compare(Table table, Subject subject, Field<Amount> field, Table project) {
        var there = subject.fields().get(field).flatMap(Amount::money);
        var total = project.money(StandardFields.BUDGET_TOTAL);
        return there.isEmpty() || total.isEmpty() || there.equals(total) || project.name().isBlank()
                ? Optional.empty()
                : Optional.of(finding(table.at(subject, field), project.name().strip(), print(there.get()),
                        print(total.get())).beside(List.of(project.at(StandardFields.BUDGET_TOTAL))));
    }

    private static String print(Money money) {
        return money.print(MoneyUnit.WAN_YUAN, 2);
    }
}
