package org.jimu.audit.sums;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Place;
import org.jimu.audit.rule.ProjectRule;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TextAmount;
import org.jimu.audit.rule.Wan;
import org.jimu.model.Amount;
import org.jimu.model.Money;
import org.jimu.model.StandardFields;
import org.jimu.model.SubjectKind;

/**
 * The amounts that the goal names are the budget: one of them, or all together. Prices, limits and money that is not the
 * year's budget do not count, and a part that a cost indicator or a line of the details has too is no contradiction.
 */
final class GoalAmountRule extends ProjectRule {

    private static final Pattern WHOLE = Pattern.compile(".*(?:总计|共计|合计|总预算|预算|总额|总经费|总费用|共|全年)(?:为|需|约)?$");
    private static final Pattern ATTACHED = Pattern.compile(".*(?:费|费用|经费|资金|补助|补贴|津贴|支出|投入|需|安排|预算)(?:为|约|共|计)?$");
    private static final Pattern OPEN_LIST = Pattern.compile("等|其中|包括|部分|主要");

    GoalAmountRule() {
        super("goalAmount", Severity.ERROR);
    }

    /** An amount with the text in which it stands. */
    private record Named(Place place, TextAmount amount, String text) {

        Money money() {
            return amount.money();
        }
    }

    @Override
    protected List<Finding> checkProject(Table table) {
        var named = Stream.concat(table.annualGoals().stream(), table.text(StandardFields.PROJECT_PURPOSE).stream())
                .flatMap(text -> TextAmount.in(text.text()).stream()
                        .filter(amount -> !amount.isPrice() && !amount.isLimit() && !amount.isElsewhere())
                        .map(amount -> new Named(text.place(), amount, text.text())))
                .toList();
        return table.money(StandardFields.BUDGET_TOTAL).filter(budget -> !named.isEmpty())
                .flatMap(budget -> check(table, named, budget)).stream().toList();
    }

    private Optional<Finding> check(Table table, List<Named> named, Money budget) {
        if (named.stream().anyMatch(one -> isBudget(one.amount(), budget))) {
            return Optional.empty();
        }
        var mixed = named.stream().filter(one -> Wan.isMixedUp(one.money(), budget)).findFirst();
        if (mixed.isPresent()) {
            return mixed.map(one -> variant("unit", one.place(), one.amount().text(), Wan.of(budget)));
        }
        var whole = named.stream().filter(one -> WHOLE.matcher(one.amount().before()).matches()).findFirst();
        if (whole.isPresent() || named.size() == 1) {
            return whole.or(() -> Optional.of(named.getFirst()).filter(one -> isWhole(table, one, budget)))
                    .map(one -> finding(one.place(), one.amount().text(), Wan.of(budget)));
        }
        return list(named, budget);
    }

    /** A goal may round (约18万元, 343.18万元); a whole number of 万元 without 约 is meant as it stands. */
    private static boolean isBudget(TextAmount amount, Money budget) {
        var rounded = amount.scale() > 0 || amount.before().endsWith("约");
        return amount.money().equals(budget) || rounded && amount.rounds(budget);
    }

    private static boolean isWhole(Table table, Named only, Money budget) {
        return ATTACHED.matcher(only.amount().before()).matches()
                && !(only.money().compareTo(budget) < 0 && isPart(table, only.money()));
    }

    /** Whether a cost indicator or a line of the details has the amount. */
    private static boolean isPart(Table table, Money amount) {
        var indicators = table.annual().stream().flatMap(row -> row.money().stream());
        var details = table.rows(SubjectKind.COST).stream()
                .flatMap(row -> row.fields().get(StandardFields.COST_AMOUNT).flatMap(Amount::money).stream());
        return Stream.concat(indicators, details).anyMatch(amount::equals);
    }

    private Optional<Finding> list(List<Named> named, Money budget) {
        var all = named.stream().map(Named::money).toList();
        var sum = Money.sum(all);
        // an amount that is told twice may be one
        var once = Money.sum(new LinkedHashSet<>(all));
        var openList = named.stream().anyMatch(one -> OPEN_LIST.matcher(one.text()).find());
        if (sum.equals(budget) || once.equals(budget) || sum.compareTo(budget) < 0 && openList) {
            return Optional.empty();
        }
        var others = named.stream().skip(1).map(Named::place).distinct()
                .filter(place -> !place.equals(named.getFirst().place())).toList();
        return Optional.of(variant("list", named.getFirst().place(), String.join("、",
                named.stream().map(one -> one.amount().text()).toList()), Wan.of(sum), Wan.of(budget))
                .beside(others).as(sum.compareTo(budget) > 0 ? Severity.ERROR : Severity.WARNING));
    }
}
