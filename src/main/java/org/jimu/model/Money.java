package org.jimu.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * An exact amount of money. Amounts are equal when they are the same money: {@code 3}, {@code 3.00} and 30,000 元 are
 * equal to 3 万元. Never floating point.
 *
 * @param yuan the amount in 元, without trailing zeros
 */
public record Money(BigDecimal yuan) implements Comparable<Money> {

    public static final Money ZERO = new Money(BigDecimal.ZERO);

    public Money {
        yuan = yuan.signum() == 0 ? BigDecimal.ZERO : yuan.stripTrailingZeros();
    }

    public static Money of(BigDecimal number, MoneyUnit unit) {
        return new Money(number.multiply(unit.yuan()));
    }

    /** The amount in the given unit, exactly, without trailing zeros. */
    public BigDecimal in(MoneyUnit unit) {
        // dividing by 10,000 is a shift of the decimal point, so it is always exact
        var number = unit == MoneyUnit.WAN_YUAN ? yuan.movePointLeft(4) : yuan;
        var plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** The amount in the unit with so many decimals; more where the amount needs more, so that nothing is rounded off. */
    public String print(MoneyUnit unit, int decimals) {
        var number = in(unit);
        return number.setScale(Math.max(decimals, number.scale()), RoundingMode.UNNECESSARY).toPlainString();
    }

    public Money plus(Money other) {
        return new Money(yuan.add(other.yuan));
    }

    public Money minus(Money other) {
        return new Money(yuan.subtract(other.yuan));
    }

    public boolean isZero() {
        return yuan.signum() == 0;
    }

    public static Money sum(Collection<Money> amounts) {
        return amounts.stream().reduce(ZERO, Money::plus);
    }

    @Override
    public int compareTo(Money other) {
        return yuan.compareTo(other.yuan);
    }
}
