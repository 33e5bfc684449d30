package org.jimu.audit.sums;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jimu.audit.rule.Indicator;
import org.jimu.audit.rule.Kind;
import org.jimu.audit.rule.Table;
import org.jimu.model.Operator;

/**
 * How many there are of what a price is for.
 *
 * @param least at least so many
 * @param most  at most so many; empty for no bound
 * @param sure  whether it is surely the count of the price, and not only the sole one of its unit
 */
record Count(BigDecimal least, Optional<BigDecimal> most, boolean sure) {

    private static final Pattern IN_NAME = Pattern.compile("(\\d+)(?:名|人|位)");
    private static final Pattern IN_GOAL = Pattern.compile("(\\d+)(?:名|位)(\\p{IsHan}{2,6})");
    private static final Pattern RANGE = Pattern.compile("(\\d+)[-~～至](\\d+)(\\p{IsHan}+)");
    private static final Pattern GRADE = Pattern.compile("[一二三四五六七八九十\\dA-D]+(?:星级|等级|级|类|档|等)");

    private static final int WORD = 2;
    private static final int LONG_WORD = 3;

    static Count exactly(BigDecimal number) {
        return new Count(number, Optional.of(number), true);
    }

    Count plus(Count other) {
        return new Count(least.add(other.least), most.flatMap(one -> other.most.map(one::add)),
                sure && other.sure);
    }

    /**
     * The count that belongs to the price of a cost indicator: in its own name (17人), in the goal for those whom its name
     * speaks of (10名书记), in the quantity of the same grade (一星级), or in the only quantity of the unit.
     */
    static Optional<Count> of(Table table, Indicator cost, UnitPrice price, int prices) {
        var named = IN_NAME.matcher(cost.name());
        if (named.find()) {
            return Optional.of(exactly(new BigDecimal(named.group(1))));
        }
        return ofGoal(table, cost).or(() -> ofGrade(table, cost)).or(() -> ofNamesake(table, cost, price))
                .or(() -> prices == 1 ? ofOnly(table, cost, price) : Optional.empty());
    }

    private static Optional<Count> ofGoal(Table table, Indicator cost) {
        var found = new ArrayList<Count>();
        for (var goal : table.annualGoals()) {
            var match = IN_GOAL.matcher(goal.text().replaceAll("\\s", ""));
            while (match.find()) {
                if (begins(cost.name(), match.group(2))) {
                    found.add(exactly(new BigDecimal(match.group(1))));
                }
            }
        }
        return found.stream().reduce(Count::plus);
    }

    /** Whether what is counted begins with a word of the name: 20名委员发放 and 委员按200元/月. */
    private static boolean begins(String name, String counted) {
        return name.contains(counted.substring(0, WORD));
    }

    /** Whether the two have a word in common. */
    private static boolean isNamed(String name, String counted) {
        for (var at = 0; at + WORD <= counted.length(); at++) {
            if (name.contains(counted.substring(at, at + WORD))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Count> ofGrade(Table table, Indicator cost) {
        var grade = GRADE.matcher(cost.name());
        if (!grade.find()) {
            return Optional.empty();
        }
        var same = quantities(table).stream().filter(row -> row.name().contains(grade.group())).toList();
        return same.size() == 1 ? of(same.getFirst()) : Optional.empty();
    }

    /**
     * The quantity that is most surely of the same thing, where it has the unit of the price: 水罐消防车购置数量 2辆 and
     * 水罐消防车单价 120万元/辆, though 抢险救援消防车购置数量 speaks of 消防车 too.
     */
    private static Optional<Count> ofNamesake(Table table, Indicator cost, UnitPrice price) {
        var most = quantities(table).stream().mapToInt(row -> inCommon(cost.name(), row.name())).max().orElse(0);
        var same = quantities(table).stream().filter(row -> inCommon(cost.name(), row.name()) == most).toList();
        return most >= LONG_WORD && same.size() == 1 && counts(same.getFirst(), price.of())
                ? of(same.getFirst())
                : Optional.empty();
    }

    /** How long the longest piece is that stands in both. */
    private static int inCommon(String name, String counted) {
        var longest = 0;
        for (var at = 0; at + longest < counted.length(); at++) {
            while (at + longest < counted.length() && name.contains(counted.substring(at, at + longest + 1))) {
                longest++;
            }
        }
        return longest;
    }

    private static Optional<Count> ofOnly(Table table, Indicator cost, UnitPrice price) {
        var same = quantities(table).stream().filter(row -> counts(row, price.of())).toList();
        return same.size() != 1
                ? Optional.empty()
                : of(same.getFirst()).map(count -> new Count(count.least, count.most,
                        isNamed(cost.name(), same.getFirst().name())));
    }

    private static List<Indicator> quantities(Table table) {
        return table.annual().stream().filter(row -> row.kind() == Kind.QUANTITY).toList();
    }

    private static boolean counts(Indicator row, String unit) {
        var range = RANGE.matcher(row.value());
        return family(range.matches() ? range.group(3) : row.unit()).equals(family(unit));
    }

    private static String family(String unit) {
        return unit.matches("人|名|位") ? "人" : unit;
    }

    private static Optional<Count> of(Indicator row) {
        var range = RANGE.matcher(row.value());
        if (range.matches()) {
            return Optional.of(new Count(new BigDecimal(range.group(1)), Optional.of(new BigDecimal(range.group(2))),
                    true));
        }
        return row.isNumeric() ? row.number().map(number -> switch (sign(row)) {
            case AT_LEAST, GREATER -> new Count(number, Optional.empty(), true);
            case AT_MOST, LESS -> new Count(BigDecimal.ZERO, Optional.of(number), true);
            default -> exactly(number);
        }) : Optional.empty();
    }

    private static Operator sign(Indicator row) {
        return row.target().operator().orElse(Operator.EQUAL);
    }
}
