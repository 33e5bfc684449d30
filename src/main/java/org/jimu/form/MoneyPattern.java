package org.jimu.form;

import java.util.Optional;
import java.util.regex.Pattern;

import org.jimu.model.Amount;
import org.jimu.model.Money;
import org.jimu.model.MoneyUnit;

/**
 * How a form prints amounts: {@code typed} (as it was typed), {@code 0} (the number alone, with the decimals it needs),
 * {@code 0.00}, {@code 0.000000}, {@code #,##0.00}. An amount with more decimals than the pattern keeps them all.
 *
 * @param typed    whether the typed text is printed as it is
 * @param decimals least number of decimals
 * @param grouped  whether thousands are set off by commas
 */
public record MoneyPattern(boolean typed, int decimals, boolean grouped) {

    private static final Pattern SHAPE = Pattern.compile("(#,##)?0(?:\\.(0+))?");
    private static final Pattern SUFFIX = Pattern.compile(".*?(\\s*(?:万元|万|元))");

    /** As typed. */
    public static final MoneyPattern TYPED = new MoneyPattern(true, 0, false);

    /** The pattern of the text, or empty where it is none. */
    public static Optional<MoneyPattern> read(String text) {
        if (text.equals("typed")) {
            return Optional.of(TYPED);
        }
        var shape = SHAPE.matcher(text);
        return shape.matches()
                ? Optional.of(new MoneyPattern(false, shape.group(2) == null ? 0 : shape.group(2).length(),
                        shape.group(1) != null))
                : Optional.empty();
    }

    /** The amount as the form prints it; a text that is no amount is printed as it is. */
    public String print(Amount amount, MoneyUnit unit) {
        return typed ? amount.text() : amount.money().map(money -> print(money, unit)).orElse(amount.text());
    }

    public String print(Money money, MoneyUnit unit) {
        var plain = money.print(unit, decimals);
        return grouped ? group(plain) : plain;
    }

    /**
     * A computed sum. Where amounts are printed as typed, the sum takes the look of the last of them: 5万 and 11万 add up
     * to 16万.
     */
    public String printSum(Money sum, Iterable<Amount> parts, MoneyUnit unit) {
        var suffix = "";
        for (var part : parts) {
            var shape = SUFFIX.matcher(part.text());
            suffix = typed && shape.matches() ? shape.group(1) : "";
        }
        return suffix.isEmpty() ? print(sum, unit) : sum.print(MoneyUnit.ofLabel(suffix.strip()), decimals) + suffix;
    }

    private static String group(String plain) {
        var point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        var grouped = new StringBuilder(plain);
        var first = plain.startsWith("-") ? 1 : 0;
        for (var at = point - 3; at > first; at -= 3) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
    }
}
