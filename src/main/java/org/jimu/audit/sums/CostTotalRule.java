package org.jimu.audit.sums;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Fix;
import org.jimu.audit.rule.Indicator;
import org.jimu.audit.rule.Kind;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TableRule;
import org.jimu.audit.rule.TextAmount;
import org.jimu.audit.rule.Wan;
import org.jimu.model.Money;
import org.jimu.model.StandardFields;

/**
 * The cost indicators that are amounts add up to the budget. Prices of one thing, percentages and words are not amounts;
 * where there are prices beside amounts, the amounts may be less. In a whole-department table only an indicator that says
 * to be the whole is compared.
 */
final class CostTotalRule extends TableRule {

    private static final Pattern WHOLE = Pattern.compile("总|合计|共计");
    private static final Pattern BY_THE_PIECE = Pattern.compile("人均|户均|平均|单价|单位成本|标准|每(?!年)|/");
    private static final Pattern OTHER_MONEY = Pattern.compile("节约|节省|降低|减少|控制率|三公|其中|收入");

    CostTotalRule() {
        super("costTotal", Severity.ERROR);
    }

    @Override
    public List<Finding> check(Table table) {
        var costs = table.annual().stream().filter(row -> row.kind() == Kind.COST).toList();
        var amounts = costs.stream().filter(row -> amount(row).isPresent())
                .filter(row -> table.isProject() || Whole.isSaid(table, row)).toList();
        var budget = table.money(StandardFields.BUDGET_TOTAL);
        if (amounts.isEmpty() || budget.isEmpty()) {
            return List.of();
        }
        return table.isProject()
                ? check(table, amounts, costs.stream().anyMatch(CostTotalRule::isOpen), budget.get())
                : amounts.stream().filter(row -> !amount(row).equals(budget))
                        .map(row -> tell(table, row, amount(row).orElseThrow(), budget.get())).toList();
    }

    private List<Finding> check(Table table, List<Indicator> amounts, boolean open, Money budget) {
        var sum = Money.sum(amounts.stream().map(row -> amount(row).orElseThrow()).toList());
        // a whole beside its parts
        var whole = amounts.stream().filter(row -> WHOLE.matcher(row.name()).find()).toList();
        var right = sum.equals(budget) || amounts.stream().anyMatch(row -> amount(row).orElseThrow().equals(budget)
                && (WHOLE.matcher(row.name()).find() || row.name().equals(table.name())));
        if (right || open && sum.compareTo(budget) < 0) {
            return List.of();
        }
        var slip = amounts.stream().filter(row -> isMixedUpAlone(row, sum, budget)).findFirst();
        if (slip.isPresent()) {
            return slip.map(row -> unit(table, row, budget)).stream().toList();
        }
        var first = whole.isEmpty() ? amounts.getFirst() : whole.getFirst();
        var told = tell(table, first, sum, budget).beside(amounts.stream().filter(row -> row != first)
                .map(row -> table.at(row, StandardFields.INDICATOR_TARGET)).toList());
        var clear = sum.compareTo(budget) > 0 || amounts.size() == 1 || !whole.isEmpty();
        return List.of(told.as(clear ? Severity.ERROR : Severity.WARNING));
    }

    private Finding tell(Table table, Indicator row, Money sum, Money budget) {
        var place = table.at(row, StandardFields.INDICATOR_TARGET);
        return Wan.isMixedUp(sum, budget)
                ? unit(table, row, budget)
                : table.isProject()
                        ? finding(place, Wan.of(sum), Wan.of(budget))
                        : variant("department", place, row.name(), Wan.of(sum), Wan.of(budget));
    }

    private Finding unit(Table table, Indicator row, Money budget) {
        return variant("unit", table.at(row, StandardFields.INDICATOR_TARGET), row.name(), row.target().text(),
                Wan.of(budget)).with(otherUnit(row));
    }

    /** Whether all costs come to the budget when the other of 元 and 万元 is meant in one of them. */
    private static boolean isMixedUpAlone(Indicator row, Money sum, Money budget) {
        var own = amount(row).orElseThrow();
        var rest = budget.minus(sum.minus(own));
        return !own.equals(sum) && rest.yuan().signum() > 0 && Wan.isMixedUp(own, rest);
    }

    private static Optional<Fix> otherUnit(Indicator row) {
        return row.isNumeric() && !row.target().unit().isEmpty()
                ? Optional.of(Fix.set(row.row(), StandardFields.INDICATOR_TARGET,
                        row.target().withUnit(row.target().unit().equals("元") ? "万元" : "元")))
                : Optional.empty();
    }

    /** The amount of a cost indicator, also where it is said to be approximate: 共计约36万. */
    private static Optional<Money> amount(Indicator row) {
        if (BY_THE_PIECE.matcher(row.name()).find() || OTHER_MONEY.matcher(row.name()).find()) {
            return Optional.empty();
        }
        var named = TextAmount.in(row.value());
        return row.money().or(() -> named.size() == 1 && !named.getFirst().isPrice()
                && row.value().matches("(?:共计|合计|总计)?约?" + Pattern.quote(named.getFirst().text()) + "(?:左右)?")
                        ? Optional.of(named.getFirst().money())
                        : Optional.empty());
    }

    /** Whether it is a cost of which nobody knows how much it is in all: a price, or a number without unit. */
    private static boolean isOpen(Indicator row) {
        return BY_THE_PIECE.matcher(row.name()).find() || row.value().matches(".*\\d(?:万元|万|元)?[/／每].*")
                || row.isNumeric() && row.unit().isEmpty();
    }
}
