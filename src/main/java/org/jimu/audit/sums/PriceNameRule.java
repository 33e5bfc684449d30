package org.jimu.audit.sums;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Indicator;
import org.jimu.audit.rule.IndicatorRule;
import org.jimu.audit.rule.Kind;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TextAmount;
import org.jimu.audit.rule.Wan;
import org.jimu.model.Money;
import org.jimu.model.StandardFields;

/** A price that the name of a cost indicator states (按每月100元的标准) is the one of its value (1200元/人/年). */
final class PriceNameRule extends IndicatorRule {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final Pattern YEARLY = Pattern.compile(".*每年[^月]*$");
    private static final Pattern MONTHLY = Pattern.compile(".*每月[^年]*$");

    PriceNameRule() {
        super("priceName", Severity.WARNING);
    }

    @Override
    protected Optional<Finding> checkRow(Table table, Indicator row) {
        var price = UnitPrice.of(row).filter(one -> one.least().equals(one.most()));
        var named = TextAmount.in(row.name()).stream().map(PriceNameRule::yearly).toList();
        if (row.kind() != Kind.COST || price.isEmpty() || named.isEmpty()
                || named.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        var sum = Money.sum(named.stream().flatMap(Optional::stream).toList());
        return sum.equals(price.get().least())
                ? Optional.empty()
                : Optional.of(finding(table.at(row, StandardFields.INDICATOR_TARGET), row.target().text(),
                        Wan.plain(sum.yuan()), Wan.plain(price.get().least().yuan())));
    }

    /** For a year; empty where the name does not say for how long it is. */
    private static Optional<Money> yearly(TextAmount amount) {
        var monthly = MONTHLY.matcher(amount.before()).matches() || amount.after().matches("/月.*|/人/月.*|每月.*");
        if (monthly) {
            return Optional.of(new Money(amount.money().yuan().multiply(MONTHS)));
        }
        return YEARLY.matcher(amount.before()).matches() || amount.after().matches("/年.*|/人/年.*|每年.*")
                ? Optional.of(amount.money())
                : Optional.empty();
    }
}
