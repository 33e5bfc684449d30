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

/**
 * A price that the name of a cost indicator states (按每月100元的标准) is the one of its value (1200元/人/年), and so is the one
 * price of the same thing that the goal states (每村9万元 and 9万元/村).
 */
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
        if (row.kind() != Kind.COST || price.isEmpty()) {
            return Optional.empty();
        }
        if (named.isEmpty() || named.stream().anyMatch(Optional::isEmpty)) {
            return ofGoal(table, row, price.get());
        }
        var sum = Money.sum(named.stream().flatMap(Optional::stream).toList());
        return sum.equals(price.get().least())
                ? Optional.empty()
                : Optional.of(finding(table.at(row, StandardFields.INDICATOR_TARGET), row.target().text(),
                        Wan.plain(sum.yuan()), Wan.plain(price.get().least().yuan())));
    }

    private Optional<Finding> ofGoal(Table table, Indicator row, UnitPrice price) {
        var prices = table.annual().stream().filter(other -> other.kind() == Kind.COST)
                .flatMap(other -> UnitPrice.of(other).stream()).filter(other -> other.of().equals(price.of())).count();
        var told = table.annualGoals().stream().flatMap(goal -> TextAmount.in(goal.text()).stream())
                .filter(amount -> isFor(amount, price.of())).toList();
        if (prices != 1 || told.size() != 1) {
            return Optional.empty();
        }
        var goal = told.getFirst();
        if (isMonthly(goal) != row.value().contains("月")) {
            // 680元 a month in the goal and 680元/人/年: one of the two is a slip
            return isMonthly(goal) && goal.money().equals(price.least())
                    ? Optional.of(told(table, row, "每月" + goal.text()))
                    : Optional.empty();
        }
        var yearly = isMonthly(goal) ? new Money(goal.money().yuan().multiply(MONTHS)) : goal.money();
        var fits = price.limit() ? yearly.compareTo(price.most()) <= 0 : yearly.equals(price.least());
        return fits || goal.isLimit() || goal.isElsewhere()
                ? Optional.empty()
                : Optional.of(told(table, row, goal.text()));
    }

    private Finding told(Table table, Indicator row, String goal) {
        return variant("goal", table.at(row, StandardFields.INDICATOR_TARGET), row.name(), row.target().text(), goal);
    }

    private static boolean isFor(TextAmount amount, String thing) {
        return Pattern.compile("每个?" + Pattern.quote(thing) + "(?:每[年月])?(?:发放|补助|补贴|给予|支付)?$").matcher(amount.before())
                .find()
                || Pattern.compile("^[/／]" + Pattern.quote(thing) + "(?:[/／·]?[年月])?(?!\\p{IsHan})")
                        .matcher(amount.after()).find();
    }

    private static boolean isMonthly(TextAmount amount) {
        return MONTHLY.matcher(amount.before()).matches() || amount.after().matches("/月.*|/人/月.*|每月.*");
    }

    /** For a year; empty where the name does not say for how long it is. */
    private static Optional<Money> yearly(TextAmount amount) {
        if (isMonthly(amount)) {
            return Optional.of(new Money(amount.money().yuan().multiply(MONTHS)));
        }
        return YEARLY.matcher(amount.before()).matches() || amount.after().matches("/年.*|/人/年.*|每年.*")
                ? Optional.of(amount.money())
                : Optional.empty();
    }
}
