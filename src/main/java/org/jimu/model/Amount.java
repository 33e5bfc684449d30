package org.jimu.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands in a cell for an amount of money: the text as it was typed ({@code 3.000000}, {@code 48万},
 * {@code 1,536.74}) and the money that it means. A text that is not an amount stays a text, so nothing typed is lost.
 *
 * @param text  the text as typed
 * @param unit  the unit of a bare number, given by the form
 * @param money the exact money; empty where the text is blank or is no amount
 */
public record Amount(String text, MoneyUnit unit, Optional<Money> money) {

    private static final Pattern SHAPE = Pattern.compile("([-−]?)(\\d{1,3}(?:[,，]\\d{3})+|\\d+)(\\.\\d*)?(万元|万|元)?");

    /** A printed blank. */
    public static final Amount BLANK = new Amount("", MoneyUnit.WAN_YUAN, Optional.empty());

    /**
     * Reads a typed text. {@code 48万}, {@code 48 万元} and {@code 48} (where the unit is 万元) are one amount.
     *
     * @param text any text
     * @param unit the unit of a bare number
     */
    public static Amount read(String text, MoneyUnit unit) {
        return new Amount(text, unit, moneyOf(text, unit));
    }

    /** The amount as text in its unit with the decimals it needs. */
    public static Amount of(Money money, MoneyUnit unit) {
        return new Amount(money.print(unit, 0), unit, Optional.of(money));
    }

    private static Optional<Money> moneyOf(String text, MoneyUnit unit) {
        var shape = SHAPE.matcher(CellText.narrow(text).replaceAll("\\s", ""));
        if (!shape.matches()) {
            return Optional.empty();
        }
        var digits = shape.group(2).replaceAll("[,，]", "") + (shape.group(3) == null ? "" : shape.group(3));
        var number = new BigDecimal(digits.endsWith(".") ? digits + "0" : digits);
        var signed = shape.group(1).isEmpty() ? number : number.negate();
        var own = Optional.ofNullable(shape.group(4)).map(MoneyUnit::ofLabel).orElse(unit);
        return Optional.of(Money.of(signed, own));
    }

    public boolean isBlank() {
        return text.isBlank();
    }
}
