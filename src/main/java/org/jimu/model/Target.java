package org.jimu.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A target value: the text that is printed and what it means. {@code >=30条}, {@code ≧30 条} and {@code ≥ 30 条} are one
 * value, at least 30 条; {@code 高质量完成} is qualitative; a range, a date or an approximate value keeps its text.
 *
 * <p>Text and parts always agree: a target comes either from a text, which is then read, or from parts, whose text is
 * the parts joined.
 *
 * @param text     the text as printed in one cell
 * @param operator how the value is compared; empty for a blank or a placeholder ({@code 无}, {@code /}, {@code 不涉及})
 * @param value    the value without operator and unit, as printed
 * @param unit     the unit of measure, empty where there is none
 */
public record Target(String text, Optional<Operator> operator, String value, String unit) {

    private static final char MARK = '\u001f';
    private static final String SIGN = "(>=|=>|<=|=<|[≥≧⩾≤≦⩽><=]|大于或等于|大于等于|小于或等于|小于等于|不少于|不低于|不小于|不超过|不高于|不大于|不多于"
            + "|大于|超过|高于|多于|小于|低于|少于|等于)";
    private static final String NUMBER = "(\\d{1,3}(?:[,，]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)";
    private static final String UNIT = "([%‰℃°]|[\\p{IsHan}㎡㎥a-zA-Z²³/／每（()）]*)";
    private static final Pattern QUANTITY = Pattern.compile(SIGN + "?\\s*" + NUMBER + "\\s*" + UNIT);
    private static final Pattern PLACEHOLDER = Pattern.compile("|无|没有|/|／|-|—+|－|不涉及|不适用|\\.{3,}|…+");
    private static final Pattern DATE = Pattern.compile("\\d{4}\\s*年.*|\\d{1,2}\\s*月.*|\\d+\\s*(日|号)");
    private static final Pattern RANGE_OR_ROUND = Pattern
            .compile(".*\\d\\s*[-~～—至到]+\\s*\\d.*|(约|共计约|近|大约).*\\d.*|.*\\d.*(左右|以上|以下|以内|上下).*");

    private static final Pattern DECIMAL = Pattern.compile("-?\\d+(\\.\\d+)?");

    /** Blank. */
    public static final Target BLANK = read("");

    /** Reads a text. Every text is taken; what is not a single quantity keeps its text as the value. */
    public static Target read(String text) {
        var plain = CellText.narrow(text).strip();
        if (isPlaceholder(plain)) {
            return new Target(text, Optional.empty(), plain, "");
        }
        var quantity = QUANTITY.matcher(plain);
        if (quantity.matches() && !isDate(plain, quantity.group(1))) {
            var operator = Optional.ofNullable(quantity.group(1)).flatMap(Operator::ofSymbol).orElse(Operator.EQUAL);
            return new Target(text, Optional.of(operator), quantity.group(2), quantity.group(3).strip());
        }
        var other = RANGE_OR_ROUND.matcher(plain).matches()
                || startsWithNumber(plain) && !DATE.matcher(plain).matches();
        return new Target(text, Optional.of(other ? Operator.OTHER_QUANTITATIVE : Operator.QUALITATIVE), plain, "");
    }

    /** A target from separate cells, as forms with a column for each part have it. */
    public static Target of(Optional<Operator> operator, String value, String unit) {
        var sign = operator.filter(Operator::comparesNumber).map(Operator::symbol).orElse("");
        return new Target(sign + value + unit, operator, value, unit);
    }

    private static boolean isDate(String plain, String sign) {
        return sign == null && DATE.matcher(plain).matches();
    }

    private static boolean startsWithNumber(String plain) {
        return !plain.isEmpty() && Character.isDigit(plain.charAt(0));
    }

    /** The exact number, where the value is one. */
    public Optional<BigDecimal> number() {
        var digits = value.replace(",", "").replace("，", "");
        return DECIMAL.matcher(digits).matches() ? Optional.of(new BigDecimal(digits)) : Optional.empty();
    }

    /** Whether a text stands for nothing: blank, 无, /, 不涉及, … */
    public static boolean isPlaceholder(String text) {
        return PLACEHOLDER.matcher(text).matches();
    }

    /** Whether nothing is said: blank, or a placeholder such as 无, / or 不涉及. */
    public boolean isPlaceholder() {
        return operator.isEmpty();
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    public Target withOperator(Optional<Operator> changed) {
        return of(changed, value, unit);
    }

    public Target withValue(String changed) {
        return of(operator, changed, unit);
    }

    public Target withUnit(String changed) {
        return of(operator, value, changed);
    }

    /** Whether the two mean the same, however they are written. */
    public boolean means(Target other) {
        return operator.equals(other.operator) && unit.equals(other.unit)
                && (number().isPresent() && other.number().isPresent()
                        ? number().get().compareTo(other.number().get()) == 0
                        : value.equals(other.value));
    }

    /** One line that {@link #decode} turns back into this target; the bare text where reading it gives this target. */
    String encode() {
        return read(text).equals(this)
                ? text
                : text + MARK + operator.map(Operator::symbol).orElse("") + MARK + value + MARK + unit;
    }

    static Target decode(String encoded) {
        var parts = encoded.split(String.valueOf(MARK), -1);
        return parts.length < 4
                ? read(encoded)
                : new Target(parts[0], Operator.ofSymbol(parts[1]), parts[2], parts[3]);
    }
}
