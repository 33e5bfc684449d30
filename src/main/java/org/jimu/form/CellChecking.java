package org.jimu.form;

import java.math.BigDecimal;
import java.util.Optional;

import org.jimu.model.Amount;
import org.jimu.model.Book;
import org.jimu.model.FieldType;
import org.jimu.model.MoneyUnit;
import org.jimu.model.Numeral;
import org.jimu.model.Operator;
import org.jimu.model.StandardFields;
import org.jimu.model.Target;
import org.jimu.sheet.Binding;

/**
 * Looks at the text of one cell as it is typed: whether an amount, a number or a target value can be understood. Rules
 * that look at more than one cell are the audit's.
 */
public final class CellChecking {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    // units of people and things: a share cannot be counted in them
    private static final String COUNTED = "人|人次|名|户|个|次|场|元|万元";

    private CellChecking() {
    }

    /** What looks wrong in the text that the cell has. */
    public static Optional<Doubt> check(Book book, Binding binding) {
        return check(book, binding, CellEditing.text(book, binding));
    }

    /** What would look wrong if the text were typed into the cell. */
    public static Optional<Doubt> check(Book book, Binding binding, String typed) {
        var text = typed.strip();
        return text.isEmpty() ? Optional.empty() : switch (binding) {
            case Binding.Value value -> value(book, value.key(), value.unit(), text, Optional.of(value));
            case Binding.NewRow row -> value(book, row.key(), row.unit(), text, Optional.empty());
            case Binding.Joined joined -> Optional.empty();
            case Binding.Lines lines -> Optional.empty();
        };
    }

    private static Optional<Doubt> value(Book book, String key, MoneyUnit unit, String text,
            Optional<Binding.Value> cell) {
        return switch (key) {
            case "indicator.operator" -> Operator.ofSymbol(text).isEmpty()
                    ? Optional.of(Doubt.of("doubt.operator", text))
                    : Optional.empty();
            case "indicator.unit" -> cell.flatMap(one -> unit(book, one, text));
            case Binding.TARGET ->
                target(text).or(() -> cell.flatMap(one -> unit(book, one, Target.read(text).unit())));
            default -> plain(key, unit, text);
        };
    }

    private static Optional<Doubt> plain(String key, MoneyUnit unit, String text) {
        return switch (StandardFields.of(key).type()) {
            case FieldType.Money money -> Amount.read(text, unit).money().isEmpty()
                    && !Target.read(text).isPlaceholder()
                            ? Optional.of(Doubt.of("doubt.amount", text))
                            : Optional.empty();
            case FieldType.Number number -> number(key, text);
            default -> Optional.empty();
        };
    }

    private static Optional<Doubt> number(String key, String text) {
        var number = Numeral.read(text).number();
        if (number.isEmpty()) {
            return Target.read(text).isPlaceholder() ? Optional.empty() : Optional.of(Doubt.of("doubt.number", text));
        }
        var share = key.equals(StandardFields.INDICATOR_WEIGHT.key()) || key.equals(StandardFields.PLAN_PERCENT.key());
        return share && (number.get().signum() < 0 || number.get().compareTo(WHOLE) > 0)
                ? Optional.of(Doubt.of("doubt.share", text))
                : Optional.empty();
    }

    /** A sign that compares needs a number behind it. */
    private static Optional<Doubt> target(String text) {
        var read = Target.read(text);
        var sign = text.substring(0, Math.min(1, text.length()));
        var compares = Operator.ofSymbol(sign).filter(Operator::comparesNumber).isPresent();
        return compares && !(read.operator().filter(Operator::comparesNumber).isPresent() && read.number().isPresent())
                && read.operator().filter(Operator.OTHER_QUANTITATIVE::equals).isEmpty()
                        ? Optional.of(Doubt.of("doubt.target", sign))
                        : Optional.empty();
    }

    /** A rate (…率) is not counted in persons or pieces; see the rules on units of measure. */
    private static Optional<Doubt> unit(Book book, Binding.Value cell, String unit) {
        var name = book.find(cell.subject()).map(row -> row.text(StandardFields.INDICATOR_NAME)).orElse("").strip();
        return (name.endsWith("率") || name.endsWith("满意度")) && unit.matches(COUNTED)
                ? Optional.of(Doubt.of("doubt.rate", name, unit))
                : Optional.empty();
    }
}
