package org.jimu.audit.sums;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Indicator;
import org.jimu.audit.rule.Kind;
import org.jimu.audit.rule.ProjectRule;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.Wan;
import org.jimu.model.Money;
import org.jimu.model.StandardFields;

/**
 * Where costs are prices (元/人/月), the sum of price by count by months is the budget. Only where every price has its
 * count beyond doubt; a range gives a range.
 */
final class UnitPriceRule extends ProjectRule {

    private static final BigDecimal NEAR_LIMIT = new BigDecimal("0.9");

    UnitPriceRule() {
        super("unitPrice", Severity.WARNING);
    }

    /** A price with its count. */
    private record Priced(UnitPrice price, Count count) {

        /** A price that is a limit (≤5.33万元/辆) may be a little above what is spent. */
        Money least() {
            var all = price.least().yuan().multiply(count.least());
            return new Money(price.limit() ? all.multiply(NEAR_LIMIT) : all);
        }

        Money rounding() {
            return new Money(price.rounding().yuan().multiply(count.most().orElse(count.least())));
        }

        Optional<Money> most() {
            return count.most().map(number -> new Money(price.most().yuan().multiply(number)));
        }
    }

    @Override
    protected List<Finding> checkProject(Table table) {
        var costs = table.annual().stream().filter(row -> row.kind() == Kind.COST).toList();
        var prices = costs.stream().filter(row -> UnitPrice.of(row).isPresent()).toList();
        var budget = table.money(StandardFields.BUDGET_TOTAL);
        var priced = prices.stream().flatMap(row -> priced(table, row, prices.size()).stream()).toList();
        if (prices.isEmpty() || budget.isEmpty() || priced.size() < prices.size()) {
            return List.of();
        }
        // a whole beside its parts is not one cost more
        var others = Money.sum(costs.stream().filter(row -> !Whole.isWhole(row, budget.get()))
                .flatMap(row -> row.money().stream()).toList());
        var least = Money.sum(priced.stream().map(Priced::least).toList()).plus(others);
        var most = priced.stream().map(Priced::most).reduce(Optional.of(others),
                (one, other) -> one.flatMap(sum -> other.map(sum::plus)));
        var slack = rounding(table).plus(Money.sum(priced.stream().map(Priced::rounding).toList()));
        // what is too little may lack a cost that no indicator names, unless the counts are those of the prices
        var tooLittle = costs.stream().noneMatch(row -> Whole.isWhole(row, budget.get()))
                && priced.stream().allMatch(one -> one.count().sure())
                && most.filter(money -> money.plus(slack).compareTo(budget.get()) < 0).isPresent();
        var tooMuch = least.minus(slack).compareTo(budget.get()) > 0;
        return tooLittle || tooMuch
                ? List.of(finding(table.at(prices.getFirst(), StandardFields.INDICATOR_TARGET),
                        Wan.of(tooMuch ? least : most.get()), Wan.of(budget.get()))
                        .beside(prices.stream().skip(1)
                                .map(row -> table.at(row, StandardFields.INDICATOR_TARGET)).toList()))
                : List.of();
    }

    private static Optional<Priced> priced(Table table, Indicator row, int prices) {
        return UnitPrice.of(row).flatMap(price -> Count.of(table, row, price, prices)
                .map(count -> new Priced(price, count)));
    }

    /** Half of the last printed digit of the budget: 14.7 may be 14.68. */
    private static Money rounding(Table table) {
        var amount = table.subject().fields().get(StandardFields.BUDGET_TOTAL).orElseThrow();
        var point = amount.text().indexOf('.');
        var scale = point < 0 ? 0 : (int) amount.text().substring(point + 1).chars().filter(Character::isDigit).count();
        return Money.of(BigDecimal.valueOf(5).movePointLeft(scale + 1), amount.unit());
    }
}
