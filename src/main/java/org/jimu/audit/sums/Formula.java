package org.jimu.audit.sums;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jimu.model.CellText;
import org.jimu.model.Money;

/**
 * A calculation that is written out in a text: {@code 10次*0.6万元/次=6万元}, {@code 7*50=350万}.
 *
 * @param text   as written
 * @param left   what the left side comes to, numbers taken as they stand
 * @param right  the number at the right, as it stands
 * @param inYuan what the left side comes to where 万 counts ten thousand
 * @param result the right side where 万 counts ten thousand
 * @param slack  half of the last printed digit of the right side, as it stands
 * @param money  whether the right side is money
 */
record Formula(String text, BigDecimal left, BigDecimal right, BigDecimal inYuan, BigDecimal result,
        BigDecimal slack, boolean money) {

    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    private static final String NUMBER = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
    private static final Pattern SIDE_END = Pattern.compile("[，。；;、：:！？\\n=＝≈“”\"]|,(?!\\d{3})");
    private static final Pattern RIGHT = Pattern.compile("(" + NUMBER + ")(万元|万|元|%)?(?!\\s*[*×xX+\\-÷/\\d.])");
    private static final Pattern TOKEN = Pattern
            .compile("(" + NUMBER + ")(%|[\\p{IsHan}]*)((?:/[\\p{IsHan}]+)*)|[*×xX+\\-÷/()（）]|[\\p{IsHan}“”]+");

    /** All calculations of a text that can be followed; what cannot is left alone. */
    static List<Formula> in(String raw) {
        var text = CellText.narrow(raw).replaceAll("\\s+", "");
        var found = new ArrayList<Formula>();
        for (var at = text.indexOf('='); at >= 0; at = text.indexOf('=', at + 1)) {
            read(text, at).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Formula> read(String text, int sign) {
        var begin = 0;
        var end = SIDE_END.matcher(text);
        while (end.find() && end.start() < sign) {
            begin = end.end();
        }
        var right = RIGHT.matcher(text).region(sign + 1, text.length());
        if (!right.lookingAt()) {
            return Optional.empty();
        }
        var side = text.substring(begin, sign);
        var unit = Optional.ofNullable(right.group(2)).orElse("");
        var number = new BigDecimal(right.group(1).replace(",", ""));
        var plain = new Calculation(side, false).value();
        var yuan = new Calculation(side, true).value();
        return plain.isEmpty() || yuan.isEmpty()
                ? Optional.empty()
                : Optional.of(new Formula(text.substring(begin, right.end()), plain.get(), number, yuan.get(),
                        unit.startsWith("万") ? number.multiply(WAN) : number,
                        BigDecimal.valueOf(5).movePointLeft(number.scale() + 1), unit.matches("万元|万|元")));
    }

    /** Whether both sides are the same, to the last printed digit of the right one, in whichever way units are meant. */
    boolean holds() {
        var factor = right.signum() == 0 ? BigDecimal.ONE : result.divide(right, MathContext.DECIMAL64);
        return near(left, right, slack) || near(inYuan, result, slack.multiply(factor));
    }

    private static boolean near(BigDecimal one, BigDecimal other, BigDecimal slack) {
        return one.subtract(other).abs().compareTo(slack) <= 0;
    }

    /** The money at the right. */
    Optional<Money> stated() {
        return money ? Optional.of(new Money(result)) : Optional.empty();
    }

    /** A side with numbers, signs and brackets; words before numbers and units behind them are passed over. */
    private static final class Calculation {

        private final List<Object> tokens = new ArrayList<>();
        private boolean readable = true;
        private int signs;
        private int at;

        Calculation(String side, boolean inYuan) {
            var token = TOKEN.matcher(side);
            var from = 0;
            while (token.find()) {
                readable &= token.start() == from;
                from = token.end();
                if (token.group(1) != null) {
                    tokens.add(number(token.group(1), token.group(2), inYuan));
                } else if (!Character.isIdeographic(token.group().charAt(0))) {
                    tokens.add(sign(token.group().charAt(0)));
                }
            }
            readable &= from == side.length();
        }

        private static BigDecimal number(String digits, String unit, boolean inYuan) {
            var number = new BigDecimal(digits.replace(",", ""));
            if (unit.equals("%")) {
                return number.movePointLeft(2);
            }
            return inYuan && unit.matches("万元?.*") ? number.multiply(WAN) : number;
        }

        private static char sign(char typed) {
            return switch (typed) {
                case '×', 'x', 'X' -> '*';
                case '÷' -> '/';
                case '（' -> '(';
                case '）' -> ')';
                default -> typed;
            };
        }

        /** What it comes to; empty where it is no calculation, or not a plain one. */
        Optional<BigDecimal> value() {
            signs = 0;
            at = 0;
            var value = readable ? sum() : Optional.<BigDecimal>empty();
            return value.filter(any -> at == tokens.size() && signs > 0);
        }

        private Optional<BigDecimal> sum() {
            var value = product();
            while (value.isPresent() && (next('+') || next('-'))) {
                var minus = tokens.get(at++).equals('-');
                signs++;
                var term = product();
                value = term.isEmpty()
                        ? term
                        : Optional.of(minus ? value.get().subtract(term.get()) : value.get().add(term.get()));
            }
            return value;
        }

        private Optional<BigDecimal> product() {
            var value = factor();
            while (value.isPresent() && (next('*') || next('/'))) {
                var divided = tokens.get(at++).equals('/');
                signs++;
                var term = factor().filter(any -> !divided || any.signum() != 0);
                value = term.isEmpty()
                        ? term
                        : Optional.of(divided
                                ? value.get().divide(term.get(), MathContext.DECIMAL64)
                                : value.get().multiply(term.get()));
            }
            return value;
        }

        private Optional<BigDecimal> factor() {
            if (next('(')) {
                at++;
                var inner = sum();
                if (!next(')')) {
                    return Optional.empty();
                }
                at++;
                return inner;
            }
            return at < tokens.size() && tokens.get(at) instanceof BigDecimal number
                    ? taken(number)
                    : Optional.empty();
        }

        private Optional<BigDecimal> taken(BigDecimal number) {
            at++;
            return Optional.of(number);
        }

        private boolean next(char sign) {
            return at < tokens.size() && tokens.get(at).equals(sign);
        }
    }
}
