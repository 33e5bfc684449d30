package org.jimu.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands in a cell for a plain number: the text as typed ({@code 10.00}, {@code 25%}) and the number that it means.
 *
 * @param text   the text as typed
 * @param number the number before a percent sign; empty where the text is blank or is no number
 */
public record Numeral(String text, Optional<BigDecimal> number) {

    private static final Pattern SHAPE = Pattern.compile("(-?\\d+(?:\\.\\d+)?)%?");

    public static Numeral read(String text) {
        var shape = SHAPE.matcher(CellText.narrow(text).strip());
        return new Numeral(text, shape.matches() ? Optional.of(new BigDecimal(shape.group(1))) : Optional.empty());
    }

    public static Numeral of(int number) {
        return read(Integer.toString(number));
    }
}
