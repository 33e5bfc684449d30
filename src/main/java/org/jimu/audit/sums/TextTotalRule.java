package org.jimu.audit.sums;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Place;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.Table.PlacedText;
import org.jimu.audit.rule.TableRule;
import org.jimu.audit.rule.TextAmount;
import org.jimu.audit.rule.Wan;
import org.jimu.model.Money;
import org.jimu.model.MoneyUnit;
import org.jimu.model.StandardFields;

/**
 * Amounts of one text that depend on each other agree: 110人，每人每月500元，每月55000元，每年660000元；总计66万元. A total may be
 * rounded in words, but then the budget, which is not rounded, must be what the parts come to.
 */
final class TextTotalRule extends TableRule {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final Pattern TOTAL = Pattern.compile(".*(?:总计|共计|合计|总预算|总额)(?:为|需|约)?$");
    private static final Pattern EACH_MONTH = Pattern.compile(".*(?:每人|人均)每?个?月(?:发放|补贴|补助)?$");
    private static final Pattern MONTH = Pattern.compile("[^每均]*每个?月(?:共|合计|发放)*$");
    private static final Pattern YEAR = Pattern.compile(".*(?:每年|全年|一年)(?:共|合计|发放)*$");
    private static final Pattern SENTENCE = Pattern.compile("[。；;\\n]+");
    private static final String PART = "其中";
    // a part of a part, or what comes on top
    private static final Pattern NO_PART = Pattern.compile(".*(?:含|包括|另|此外|还|再|结余|上年|累计).*");
    private static final Pattern EACH_TOLD = Pattern.compile(".*每(?:人|户|个|年|月|天).*");
    // the only amount beside what each gets
    private static final Pattern ALL = Pattern.compile("(?:全年)?(?:共|共计|合计|总计)(?:需|约|发放)?");
    private static final Pattern EACH_THING = Pattern
            .compile("(?!.*[月天日]).*每([人名位个户家座台辆次场期亩套件所条处只])\\p{IsHan}{0,4}");
    private static final Pattern WHOLE = Pattern.compile("(?:总计|共计|合计|共|总共)(?:需|为|约|需要)?");
    private static final Pattern PEOPLE = Pattern.compile("(\\d+)(?:名|人|位)");

    TextTotalRule() {
        super("textTotal", Severity.WARNING);
    }

    @Override
    public List<Finding> check(Table table) {
        var budget = table.money(StandardFields.BUDGET_TOTAL);
        return Stream.concat(table.annualGoals().stream(), table.text(StandardFields.PROJECT_PURPOSE).stream())
                .flatMap(text -> check(text, budget)).toList();
    }

    private Stream<Finding> check(PlacedText text, Optional<Money> budget) {
        var amounts = TextAmount.in(text.text());
        return amounts.size() < 2
                ? Stream.empty()
                : Stream.concat(each(text, amounts).stream(), months(text, amounts)
                        .or(() -> counted(text, amounts)).or(() -> total(text.place(), amounts, budget))
                        .or(() -> parts(text)).stream());
    }

    /** 安排310万元，其中设备150万元、基建180万元: parts are not more than the whole. */
    private Optional<Finding> parts(PlacedText text) {
        return SENTENCE.splitAsStream(text.text())
                .filter(sentence -> sentence.contains(PART) && sentence.indexOf('亿') < 0)
                .flatMap(sentence -> parts(text.place(), TextAmount.in(sentence)).stream()).findFirst();
    }

    private Optional<Finding> parts(Place place, List<TextAmount> amounts) {
        var first = 1;
        while (first < amounts.size() && !amounts.get(first).before().startsWith(PART)) {
            first++;
        }
        if (first >= amounts.size()) {
            return Optional.empty();
        }
        var whole = amounts.get(first - 1);
        var parts = amounts.subList(first, amounts.size()).stream()
                .filter(part -> !part.isPrice() && !part.isLimit() && !NO_PART.matcher(part.before()).matches())
                .toList();
        var sum = Money.sum(parts.stream().map(TextAmount::money).toList());
        var more = sum.minus(whole.money()).yuan().compareTo(whole.rounding().yuan()) > 0;
        return !whole.isPrice() && !whole.isElsewhere() && more
                ? Optional.of(variant("parts", place, whole.text(), Wan.of(sum)))
                : Optional.empty();
    }

    /** 人数 × 每人每月 = 每月, and 每月 × 12 = 每年. */
    private Optional<Finding> months(PlacedText text, List<TextAmount> amounts) {
        var each = only(amounts, EACH_MONTH);
        var month = only(amounts, MONTH);
        var year = only(amounts, YEAR);
        var people = PEOPLE.matcher(text.text());
        var count = people.find() ? Optional.of(new BigDecimal(people.group(1))) : Optional.<BigDecimal>empty();
        if (each.isPresent() && month.isPresent() && count.isPresent() && !people.find()
                && differs(month.get(), each.get(), count.get())) {
            return Optional.of(variant("people", text.place(), count.get().toPlainString(), each.get().text(),
                    month.get().text(), Wan.plain(each.get().money().yuan().multiply(count.get()))));
        }
        var all = year.or(() -> only(amounts, ALL));
        if (each.isPresent() && all.isPresent() && month.isEmpty() && count.isPresent() && !people.find()
                && differs(all.get(), each.get(), count.get().multiply(MONTHS))) {
            return Optional.of(variant("all", text.place(), count.get().toPlainString(), each.get().text(),
                    all.get().text(), Wan.plain(each.get().money().yuan().multiply(count.get()).multiply(MONTHS))));
        }
        return month.isPresent() && year.isPresent() && differs(year.get(), month.get(), MONTHS)
                && !isForSeveral(month.get(), year.get())
                        ? Optional.of(variant("months", text.place(), month.get().text(), year.get().text(),
                                Wan.plain(month.get().money().yuan().multiply(MONTHS))))
                        : Optional.empty();
    }

    /** 45名网格员每月2400元，全年129.6万元: what each gets a month, and all get in a year. */
    private static boolean isForSeveral(TextAmount month, TextAmount year) {
        var each = month.money().yuan().multiply(MONTHS);
        return each.signum() > 0 && year.money().yuan().remainder(each).signum() == 0;
    }

    /** 培训100人，每人2000元，共20万元: what each costs times how many is the whole. */
    private Optional<Finding> counted(PlacedText text, List<TextAmount> amounts) {
        var prices = amounts.stream().filter(amount -> EACH_THING.matcher(amount.before()).matches()).toList();
        var whole = amounts.stream().filter(amount -> WHOLE.matcher(amount.before()).matches()).toList();
        if (prices.size() != 1 || whole.size() != 1 || amounts.size() != 2) {
            return Optional.empty();
        }
        var thing = EACH_THING.matcher(prices.getFirst().before());
        thing.matches();
        var unit = thing.group(1).matches("[人名位]") ? "[人名位]" : thing.group(1);
        var counts = Pattern.compile("(?<![\\d.])(\\d+)" + unit + "(?!次)").matcher(text.text().replaceAll("\\s", ""))
                .results().map(match -> new BigDecimal(match.group(1))).toList();
        return counts.size() == 1 && differs(whole.getFirst(), prices.getFirst(), counts.getFirst())
                ? Optional.of(variant("counted", text.place(), counts.getFirst().toPlainString() + thing.group(1),
                        prices.getFirst().text(), whole.getFirst().text(),
                        Wan.of(new Money(prices.getFirst().money().yuan().multiply(counts.getFirst())))))
                : Optional.empty();
    }

    /** 每160710元 beside 每月13392.5元: each what? */
    private Optional<Finding> each(PlacedText text, List<TextAmount> amounts) {
        var told = amounts.stream().anyMatch(amount -> EACH_TOLD.matcher(amount.before()).matches());
        return amounts.stream().filter(amount -> told && amount.before().endsWith("每") && amount.after().isEmpty())
                .findFirst().map(amount -> variant("each", text.place(), amount.text()));
    }

    private static Optional<TextAmount> only(List<TextAmount> amounts, Pattern said) {
        var found = amounts.stream().filter(amount -> said.matcher(amount.before()).matches()).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static boolean differs(TextAmount product, TextAmount factor, BigDecimal times) {
        return !product.rounds(new Money(factor.money().yuan().multiply(times)));
    }

    private Optional<Finding> total(Place place, List<TextAmount> amounts, Optional<Money> budget) {
        for (var at = 2; at < amounts.size(); at++) {
            if (TOTAL.matcher(amounts.get(at).before()).matches()) {
                return total(place, amounts.get(at), parts(amounts.subList(0, at)), budget);
            }
        }
        return Optional.empty();
    }

    /** What a total may sum up: a price and what a month costs go into what a year costs. */
    private static List<TextAmount> parts(List<TextAmount> before) {
        var parts = new ArrayList<>(before);
        parts.removeIf(part -> EACH_MONTH.matcher(part.before()).matches() || MONTH.matcher(part.before()).matches()
                || before.stream().anyMatch(year -> year.money()
                        .equals(new Money(part.money().yuan().multiply(MONTHS)))));
        return parts;
    }

    private Optional<Finding> total(Place place, TextAmount total, List<TextAmount> parts, Optional<Money> budget) {
        var sum = Money.sum(parts.stream().map(TextAmount::money).toList());
        var said = parts.stream().anyMatch(part -> part.money().equals(total.money()));
        if (parts.isEmpty() || said || sum.equals(total.money()) || !isNear(sum, total.money())) {
            return Optional.empty();
        }
        var roundedOff = total.rounds(sum);
        // what is rounded in words is not rounded in the budget
        return roundedOff && !budget.filter(total.money()::equals).isPresent()
                ? Optional.empty()
                : Optional.of(roundedOff
                        ? variant("rounded", place, Wan.of(sum), total.text(), budget.map(Wan::of).orElse(""))
                        : finding(place, Wan.of(sum), total.text()));
    }

    /** Whether the amounts can be meant to be the parts of the total: others are far from it. */
    private static boolean isNear(Money sum, Money total) {
        var distance = sum.minus(total).yuan().abs();
        return distance.multiply(BigDecimal.valueOf(5)).compareTo(total.in(MoneyUnit.YUAN)) <= 0;
    }
}
