package org.jimu.audit.sums;

import java.util.List;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.ProjectRule;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.Wan;
import org.jimu.model.Money;
import org.jimu.model.StandardFields;
import org.jimu.model.SubjectKind;

/** The lines of 支出明细 add up to the project's amount. While a line has no amount, too little is not wrong. */
final class CostDetailSumRule extends ProjectRule {

    CostDetailSumRule() {
        super("costDetailSum", Severity.ERROR);
    }

    @Override
    protected List<Finding> checkProject(Table table) {
        var lines = table.rows(SubjectKind.COST);
        var amounts = lines.stream().flatMap(line -> line.fields().get(StandardFields.COST_AMOUNT).stream())
                .flatMap(amount -> amount.money().stream()).toList();
        var sum = Money.sum(amounts);
        return table.money(StandardFields.BUDGET_TOTAL).stream()
                .filter(total -> !amounts.isEmpty() && !sum.equals(total))
                .filter(total -> amounts.size() == lines.size() || sum.compareTo(total) > 0)
                .map(total -> Wan.isMixedUp(sum, total)
                        ? variant("unit", table.at(lines.getFirst(), StandardFields.COST_AMOUNT), Wan.of(sum),
                                Wan.of(total))
                        : finding(table.at(lines.getFirst(), StandardFields.COST_AMOUNT), Wan.of(sum), Wan.of(total)))
                .map(finding -> finding.beside(List.of(table.at(StandardFields.BUDGET_TOTAL)))).toList();
    }
}
