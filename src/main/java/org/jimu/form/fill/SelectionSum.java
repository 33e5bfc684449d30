package org.jimu.form.fill;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jimu.form.CellEditing;
import org.jimu.model.Amount;
import org.jimu.model.Book;
import org.jimu.model.CellText;
import org.jimu.model.FieldType;
import org.jimu.model.MoneyUnit;
import org.jimu.model.Numeral;
import org.jimu.model.StandardFields;
import org.jimu.model.Target;
import org.jimu.sheet.Binding;
import org.jimu.sheet.CellRange;
import org.jimu.sheet.Sheet;

/**
 * What the chosen cells add up to.
 *
 * @param count how many cells have a text
 * @param sum   the exact sum with its unit; empty where the numbers have different units
 */
public record SelectionSum(int count, Optional<String> sum) {

    private record Quantity(BigDecimal number, String unit) {}

    /** The sum of a rectangle; empty where it holds no number. */
    public static Optional<SelectionSum> of(Book book, Sheet sheet, CellRange range) {
        var bindings = RangeEditing.bound(sheet, range).stream().map(at -> at.cell().binding().orElseThrow())
                .filter(binding -> book.find(binding.subject()).isPresent()).toList();
        var count = bindings.stream().filter(binding -> !CellEditing.text(book, binding).isBlank()).count();
        var quantities = bindings.stream().flatMap(binding -> quantity(book, binding).stream()).toList();
        return quantities.isEmpty()
                ? Optional.empty()
                : Optional.of(new SelectionSum((int) count, sum(quantities)));
    }

    private static Optional<String> sum(List<Quantity> quantities) {
        var units = quantities.stream().map(Quantity::unit).collect(Collectors.toSet());
        if (units.size() > 1) {
            return Optional.empty();
        }
        var total = quantities.stream().map(Quantity::number).reduce(BigDecimal.ZERO, BigDecimal::add);
        var unit = units.iterator().next();
        return Optional.of(plain(total) + (unit.matches("\\p{IsHan}.*") ? " " : "") + unit);
    }

    private static String plain(BigDecimal number) {
        var bare = number.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
    }

    private static Optional<Quantity> quantity(Book book, Binding cell) {
        if (!(cell instanceof Binding.Value value)) {
            return Optional.empty();
        }
        var text = CellEditing.text(book, value);
        return switch (value.key()) {
            case "indicator.operator", "indicator.unit" -> Optional.empty();
            case "indicator.value" -> number(text, "");
            case Binding.TARGET -> target(Target.read(text));
            default -> field(value, text);
        };
    }

    private static Optional<Quantity> target(Target target) {
        return target.number().map(number -> new Quantity(number, target.unit()));
    }

    private static Optional<Quantity> field(Binding.Value value, String text) {
        return switch (StandardFields.of(value.key()).type()) {
            case FieldType.Money money -> Amount.read(text, value.unit()).money()
                    .map(amount -> new Quantity(amount.in(MoneyUnit.WAN_YUAN), MoneyUnit.WAN_YUAN.label()));
            case FieldType.Number number -> number(text, CellText.narrow(text).strip().endsWith("%") ? "%" : "");
            default -> Optional.empty();
        };
    }

    private static Optional<Quantity> number(String text, String unit) {
        return Numeral.read(text).number().map(number -> new Quantity(number, unit));
    }
}
