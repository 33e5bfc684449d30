package org.jimu.audit.sums;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jimu.audit.rule.Indicator;
import org.jimu.model.Money;
import org.jimu.model.MoneyUnit;

/**
 * The price of one thing or person for a year: 1840元/人/月 is 22080 元 for each 人.
 *
 * @param least in 元
 * @param most  in 元; more than the least for a range
 * @param of    the unit of what is counted: 人, 个
 * @param limit whether it is but the most that is paid: ≤
 * @param rounding what may have been rounded off, in 元 for a year: half of the last decimal; nothing without decimals
 */
record UnitPrice(Money least, Money most, String of, boolean limit, Money rounding) {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final String NUMBER = "(\\d+(?:\\.\\d+)?)";
    private static final Pattern PRICE = Pattern.compile("([≤≦<])?=?" + NUMBER + "(?:[-~～至]" + NUMBER + ")?(万元|万|元)?"
            + "[/每]((?!年|月|天|日)\\p{IsHan}{1,3}?)(?:[/·]?每?(年|月))?");

    /** The price that a cost indicator states; empty where it is none, or none for a known time. */
    static Optional<UnitPrice> of(Indicator row) {
        return row.value().indexOf('/') < 0 && row.value().indexOf('每') < 0
                ? Optional.empty()
                : Optional.of(PRICE.matcher(row.value())).filter(Matcher::matches).map(UnitPrice::of);
    }

    private static UnitPrice of(Matcher match) {
        var unit = Optional.ofNullable(match.group(4)).map(MoneyUnit::ofLabel).orElse(MoneyUnit.YUAN);
        var times = "月".equals(match.group(6)) ? MONTHS : BigDecimal.ONE;
        var least = new BigDecimal(match.group(2)).multiply(times);
        var most = match.group(3) == null ? least : new BigDecimal(match.group(3)).multiply(times);
        return new UnitPrice(Money.of(least, unit), Money.of(most, unit), match.group(5), match.group(1) != null,
                Money.of(rounding(new BigDecimal(match.group(2))).multiply(times), unit));
    }

    private static BigDecimal rounding(BigDecimal printed) {
        return printed.scale() > 0 ? BigDecimal.valueOf(5).movePointLeft(printed.scale() + 1) : BigDecimal.ZERO;
    }
}
