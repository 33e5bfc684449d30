package org.jimu.desk.replace;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.jimu.edit.Edit;
import org.jimu.form.CellChecking;
import org.jimu.form.Doubt;
import org.jimu.model.Amount;
import org.jimu.model.Book;
import org.jimu.model.Field;
import org.jimu.model.MoneyUnit;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.Target;
import org.jimu.sheet.Binding;

/** A field whose text was replaced, read as if the new text had been typed. */
final class TypedAnew {

    private TypedAnew() {
    }

    /**
     * The edit that puts the new text into the field.
     *
     * @param replacing what was done to the text; done to the parts of a value where its text does not tell them
     */
    static <T> Edit edit(Subject subject, Field<T> field, String after, UnaryOperator<String> replacing) {
        var value = switch (subject.fields().get(field).orElse(null)) {
            case Amount amount -> Amount.read(after, amount.unit());
            case Target target -> target(target, after, replacing);
            case null, default -> field.type().read(after);
        };
        @SuppressWarnings("unchecked")
        var typed = (T) value;
        return Edit.SetField.to(subject.id(), field, typed);
    }

    private static Target target(Target before, String after, UnaryOperator<String> replacing) {
        if (!Target.read(before.text()).equals(before)) {
            var parts = Target.of(before.operator(), replacing.apply(before.value()), replacing.apply(before.unit()));
            if (parts.text().equals(after)) {
                return parts;
            }
        }
        return Target.read(after);
    }

    /** Why the new text should be looked at first; nothing that was doubtful before. */
    static Optional<Doubt> doubt(Book book, Subject subject, Field<?> field, String before, String after) {
        if (field.equals(StandardFields.YEAR)) {
            return Optional.of(new Doubt("doubt.year", List.of(before)));
        }
        if (after.isBlank() && field.equals(StandardFields.nameOf(subject.kind())) && !subject.kind().isRow()) {
            return Optional.of(new Doubt("doubt.nameless", List.of(before)));
        }
        var unit = subject.fields().get(field).filter(Amount.class::isInstance).map(Amount.class::cast)
                .map(Amount::unit).orElse(MoneyUnit.WAN_YUAN);
        var cell = new Binding.Value(subject.id(), field.key(), unit);
        return CellChecking.check(book, cell, after).filter(any -> CellChecking.check(book, cell, before).isEmpty())
                .or(() -> noNumber(subject, field, after));
    }

    private static Optional<Doubt> noNumber(Subject subject, Field<?> field, String after) {
        return subject.fields().get(field).filter(Target.class::isInstance).map(Target.class::cast)
                .filter(target -> target.number().isPresent() && Target.read(after).number().isEmpty())
                .map(any -> new Doubt("doubt.noNumber", List.of(after)));
    }
}
