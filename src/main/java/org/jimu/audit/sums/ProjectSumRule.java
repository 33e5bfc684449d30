package org.jimu.audit.sums;

import java.util.List;
import java.util.stream.Stream;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.Wan;
import org.jimu.audit.rule.Year;
import org.jimu.audit.rule.YearRule;
import org.jimu.model.Amount;
import org.jimu.model.Field;
import org.jimu.model.Money;
import org.jimu.model.StandardFields;
import org.jimu.model.SubjectKind;

/**
 * The projects of a year add up to the department's 项目支出 and to the total that its paper states. While an amount is
 * missing, too little is not wrong. A department that has units below it may state their projects too.
 */
final class ProjectSumRule extends YearRule {

    ProjectSumRule() {
        super("projectSum", Severity.ERROR);
    }

    @Override
    public List<Finding> check(Year year) {
        var own = year.own();
        var hasUnits = own.book().children(own.department().id(), SubjectKind.DEPARTMENT).stream().findAny()
                .isPresent();
        if (year.projects().isEmpty() || hasUnits) {
            return List.of();
        }
        var amounts = year.projects().stream().flatMap(one -> one.money(StandardFields.BUDGET_TOTAL).stream())
                .toList();
        var sum = Money.sum(amounts);
        var complete = amounts.size() == year.projects().size();
        return Stream.of(StandardFields.BUDGET_PROJECT, StandardFields.SUMMARY_PRINTED_TOTAL)
                .flatMap(field -> check(own, field, sum, complete)).toList();
    }

    private Stream<Finding> check(Table own, Field<Amount> field, Money sum, boolean complete) {
        return own.money(field).stream()
                .filter(stated -> !stated.equals(sum) && (complete || sum.compareTo(stated) > 0))
                .map(stated -> field.equals(StandardFields.BUDGET_PROJECT)
                        ? finding(own.at(field), Wan.of(stated), Wan.of(sum))
                        : variant("printed", own.at(field), Wan.of(stated), Wan.of(sum)));
    }
}
