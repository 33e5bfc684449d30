package org.jimu.audit.sums;

import java.util.List;
import java.util.Optional;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.ProjectRule;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TextAmount;
import org.jimu.audit.rule.Wan;
import org.jimu.model.Amount;
import org.jimu.model.Money;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectKind;

/** The amount of a line of 支出明细 is what its 测算依据 comes to, where that can be followed. */
final class CostCalculationRule extends ProjectRule {

    CostCalculationRule() {
        super("costCalculation", Severity.ERROR);
    }

    @Override
    protected List<Finding> checkProject(Table table) {
        return table.rows(SubjectKind.COST).stream().flatMap(line -> check(table, line).stream()).toList();
    }

    private Optional<Finding> check(Table table, Subject line) {
        var amount = line.fields().get(StandardFields.COST_AMOUNT).flatMap(Amount::money);
        var derived = derived(line.text(StandardFields.COST_CALCULATION));
        return amount.isEmpty() || derived.isEmpty() || amount.equals(derived)
                ? Optional.empty()
                : Optional.of(finding(table.at(line, StandardFields.COST_AMOUNT), Wan.of(amount.get()),
                        Wan.of(derived.get())).beside(List.of(table.at(line, StandardFields.COST_CALCULATION))));
    }

    /** All results together; only the last one where it is the sum of those before it. */
    private static Money total(List<Money> stated) {
        var before = Money.sum(stated.subList(0, stated.size() - 1));
        return before.equals(stated.getLast()) ? stated.getLast() : before.plus(stated.getLast());
    }

    /** The result of the only formula, or the sum of several; else amounts that a plus joins; else the only amount. */
    private static Optional<Money> derived(String calculation) {
        var formulas = Formula.in(calculation);
        if (!formulas.isEmpty()) {
            var stated = formulas.stream().flatMap(formula -> formula.stated().stream()).toList();
            return stated.size() == formulas.size() ? Optional.of(total(stated)) : Optional.empty();
        }
        var amounts = TextAmount.in(calculation);
        var plain = amounts.stream().noneMatch(one -> one.isPrice() || one.isLimit() || one.isElsewhere());
        var joined = amounts.size() - 1 == calculation.chars().filter(c -> c == '+' || c == '＋').count();
        return plain && joined && !amounts.isEmpty() && !calculation.matches(".*[*×=＝].*")
                ? Optional.of(Money.sum(amounts.stream().map(TextAmount::money).toList()))
                : Optional.empty();
    }
}
