package org.jimu.audit;

import java.util.List;
import java.util.Optional;

import org.jimu.audit.Finding.Severity;
import org.jimu.model.Amount;
import org.jimu.model.Book;
import org.jimu.model.Field;
import org.jimu.model.Money;
import org.jimu.model.MoneyUnit;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;

/** 资金总额 = 财政拨款 + 其他资金, where the form prints the sources. */
final class SourcesRule implements Rule {

    @Override
    public List<Finding> check(Book book, Subject project) {
        var total = money(project, StandardFields.BUDGET_TOTAL);
        var fiscal = money(project, StandardFields.BUDGET_FISCAL);
        var sources = fiscal.orElse(Money.ZERO).plus(money(project, StandardFields.BUDGET_OTHER).orElse(Money.ZERO));
        if (total.isEmpty() || fiscal.isEmpty() || total.get().equals(sources)) {
            return List.of();
        }
        return List.of(new Finding("audit.sources", Severity.ERROR, project.id(), StandardFields.BUDGET_TOTAL.key(),
                List.of(total.get().print(MoneyUnit.WAN_YUAN, 2), sources.print(MoneyUnit.WAN_YUAN, 2))));
    }

    private static Optional<Money> money(Subject project, Field<Amount> field) {
        return project.fields().get(field).flatMap(Amount::money);
    }
}
