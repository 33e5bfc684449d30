package org.jimu.audit.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jimu.model.Money;
import org.jimu.model.MoneyUnit;

/** Amounts as findings tell them: in 万元, to the 分, without needless zeros. */
public final class Wan {

    private static final int TO_THE_FEN = 6;
    private static final int WAN = 4;

    private Wan() {
    }

    /** {@code 17.6781} for 176,781 元. */
    public static String of(Money money) {
        return plain(money.in(MoneyUnit.WAN_YUAN).setScale(TO_THE_FEN, RoundingMode.HALF_UP));
    }

    /** A number without trailing zeros. */
    public static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Whether one is ten thousand times the other: 元 taken for 万元. */
    public static boolean isMixedUp(Money one, Money other) {
        return !one.isZero() && (shifted(one).equals(other) || shifted(other).equals(one));
    }

    private static Money shifted(Money money) {
        return new Money(money.yuan().movePointRight(WAN));
    }
}
