package org.jimu.audit.sums;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TableRule;
import org.jimu.audit.rule.Wan;
import org.jimu.model.Amount;
import org.jimu.model.Field;
import org.jimu.model.Money;
import org.jimu.model.StandardFields;

/**
 * 资金总额 = the sum of its sources, where the form prints them. A blank source is nothing. Forms differ in whether 财政拨款
 * stands for 一般公共预算 and 政府性基金 together or beside them, so any of the ways to add up is right.
 */
final class SourcesRule extends TableRule {

    SourcesRule() {
        super("sources", Severity.ERROR);
    }

    @Override
    public List<Finding> check(Table table) {
        var total = table.money(StandardFields.BUDGET_TOTAL);
        var fiscal = table.money(StandardFields.BUDGET_FISCAL);
        var other = or0(table, StandardFields.BUDGET_OTHER);
        var general = table.money(StandardFields.BUDGET_GENERAL);
        var fund = or0(table, StandardFields.BUDGET_GOVERNMENT_FUND);
        var sums = Stream.of(fiscal.map(other::plus), general.map(other.plus(fund)::plus),
                fiscal.map(other.plus(fund)::plus)).flatMap(Optional::stream).distinct().toList();
        return total.isEmpty() || sums.isEmpty() || sums.contains(total.get())
                ? List.of()
                : List.of(finding(table.at(StandardFields.BUDGET_TOTAL), Wan.of(total.get()),
                        Wan.of(sums.getFirst())));
    }

    private static Money or0(Table table, Field<Amount> field) {
        return table.money(field).orElse(Money.ZERO);
    }
}
