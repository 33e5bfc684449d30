package org.jimu.audit.completeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Fix;
import org.jimu.audit.rule.ProjectRule;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.model.StandardFields;

/** A project has an amount that can be read, and says where the money comes from where the form asks. */
final class AmountRule extends ProjectRule {

    AmountRule() {
        super("amount", Severity.ERROR);
    }

    @Override
    protected List<Finding> checkProject(Table table) {
        var found = new ArrayList<Finding>();
        var total = table.subject().text(StandardFields.BUDGET_TOTAL);
        var place = table.at(StandardFields.BUDGET_TOTAL);
        if (total.isBlank()) {
            if (table.form().form().isEmpty() || table.form().prints(StandardFields.BUDGET_TOTAL)) {
                found.add(finding(place));
            }
        } else if (table.money(StandardFields.BUDGET_TOTAL).isEmpty()) {
            found.add(variant("unreadable", place, total));
        } else if (isWithoutSource(table)) {
            found.add(variant("source", table.at(StandardFields.BUDGET_FISCAL), total).as(Severity.WARNING)
                    .with(allFiscal(table)));
        }
        return found;
    }

    private static boolean isWithoutSource(Table table) {
        return table.form().prints(StandardFields.BUDGET_FISCAL)
                && table.subject().text(StandardFields.BUDGET_FISCAL).isBlank()
                && table.subject().text(StandardFields.BUDGET_OTHER).isBlank();
    }

    private static Optional<Fix> allFiscal(Table table) {
        return table.subject().fields().get(StandardFields.BUDGET_TOTAL)
                .map(total -> Fix.set(table.subject(), StandardFields.BUDGET_FISCAL, total));
    }
}
