package org.jimu.audit.sums;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.Wan;
import org.jimu.audit.rule.Year;
import org.jimu.audit.rule.YearRule;
import org.jimu.model.Money;
import org.jimu.model.StandardFields;

/** The parts (支出方向) of a special fund (所属专项) do not add up to more than the fund has. */
final class ParentAmountRule extends YearRule {

    ParentAmountRule() {
        super("parentAmount", Severity.ERROR);
    }

    @Override
    public List<Finding> check(Year year) {
        var programs = year.projects().stream().filter(one -> !program(one).isEmpty())
                .collect(Collectors.groupingBy(ParentAmountRule::program, LinkedHashMap::new, Collectors.toList()));
        return programs.values().stream().flatMap(parts -> {
            var sum = Money
                    .sum(parts.stream().flatMap(one -> one.money(StandardFields.BUDGET_TOTAL).stream()).toList());
            return parts.stream().filter(one -> one.money(StandardFields.PROJECT_PARENT_AMOUNT)
                    .filter(whole -> sum.compareTo(whole) > 0).isPresent())
                    .map(one -> finding(one.at(StandardFields.PROJECT_PARENT_AMOUNT), program(one),
                            one.money(StandardFields.PROJECT_PARENT_AMOUNT).map(Wan::of).orElse(""), Wan.of(sum)));
        }).toList();
    }

    private static String program(Table project) {
        return project.subject().text(StandardFields.PROJECT_PARENT_PROGRAM).strip();
    }
}
