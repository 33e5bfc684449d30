package org.jimu.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jimu.edit.Edit;
import org.jimu.edit.EditRefused;
import org.jimu.model.Amount;
import org.jimu.model.Book;
import org.jimu.model.Field;
import org.jimu.model.FieldType;
import org.jimu.model.Fields;
import org.jimu.model.MoneyUnit;
import org.jimu.model.Operator;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.Target;
import org.jimu.sheet.Binding;

/** From a cell to data: the text that is edited in a bound cell, and the edit that a typed text makes. */
public final class CellEditing {

    private CellEditing() {
    }

    /** The text that an editor of the cell begins with; it may be barer than what is printed. */
    public static String text(Book book, Binding binding) {
        return switch (binding) {
            case Binding.Value value -> value(book.get(value.subject()), value.key());
            case Binding.Joined joined -> {
                var subject = book.get(joined.subject());
                var head = value(subject, joined.headKey());
                var tail = value(subject, joined.tailKey());
                yield head.isEmpty() || tail.isEmpty() ? head + tail : head + joined.separator() + tail;
            }
            case Binding.Lines lines -> String.join("\n", lineRows(book, lines).stream()
                    .map(row -> value(row, lines.labelKey()) + value(row, lines.textKey())).toList());
            case Binding.NewRow newRow -> "";
        };
    }

    /**
     * The edit that typing the text into the cell makes; empty where it changes nothing.
     *
     * @param typed any text
     */
    public static Optional<Edit> edit(Book book, Binding binding, String typed) {
        if (typed.equals(text(book, binding))) {
            return Optional.empty();
        }
        return switch (binding) {
            case Binding.Value value -> Optional.of(set(book.get(value.subject()), value.key(), typed, value.unit()));
            case Binding.Joined joined -> joined(book, joined, typed);
            case Binding.Lines lines -> LineEditing.edit(book, lines, lineRows(book, lines), typed);
            case Binding.NewRow newRow -> Optional.of(insert(book, newRow, typed));
        };
    }

    static String value(Subject subject, String key) {
        return part(key).map(part -> subject.fields().get(StandardFields.INDICATOR_TARGET).map(part::read).orElse(""))
                .orElseGet(() -> subject.text(StandardFields.of(key)));
    }

    private static Edit set(Subject subject, String key, String typed, MoneyUnit unit) {
        var part = part(key);
        if (part.isPresent()) {
            var target = subject.fields().get(StandardFields.INDICATOR_TARGET).orElse(Target.BLANK);
            return Edit.SetField.to(subject.id(), StandardFields.INDICATOR_TARGET, part.get().write(target, typed));
        }
        return Edit.SetField.to(subject.id(), field(key), read(field(key), typed, unit));
    }

    @SuppressWarnings("unchecked")
    private static Field<Object> field(String key) {
        return (Field<Object>) StandardFields.of(key);
    }

    private static Object read(Field<Object> field, String typed, MoneyUnit unit) {
        // erased generics: an amount takes its unit from the form, all else reads itself
        return (Object) field.type() instanceof FieldType.Money ? Amount.read(typed, unit) : field.type().read(typed);
    }

    private static Optional<Edit> joined(Book book, Binding.Joined joined, String typed) {
        var shape = Pattern.compile(joined.headPattern()).matcher(typed);
        var head = shape.lookingAt() ? shape.group() : "";
        var rest = typed.substring(head.length());
        var tail = !head.isEmpty() && rest.startsWith(joined.separator())
                ? rest.substring(joined.separator().length())
                : rest;
        var subject = book.get(joined.subject());
        var edits = new ArrayList<Edit>();
        if (!head.equals(value(subject, joined.headKey()))) {
            edits.add(set(subject, joined.headKey(), head, MoneyUnit.WAN_YUAN));
        }
        if (!tail.equals(value(subject, joined.tailKey()))) {
            edits.add(set(subject, joined.tailKey(), tail, MoneyUnit.WAN_YUAN));
        }
        return one("history.cell", edits);
    }

    static Optional<Edit> one(String title, List<Edit> edits) {
        return switch (edits.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(edits.getFirst());
            default -> Optional.of(new Edit.Batch(title, edits));
        };
    }

    private static Edit insert(Book book, Binding.NewRow row, String typed) {
        var fields = preset(row.preset());
        var id = new SubjectId(book.nextId());
        var blank = Subject.leaf(id, row.kind(), row.subject(), fields);
        var filled = part(row.key())
                .map(part -> fields.with(StandardFields.INDICATOR_TARGET, part.write(Target.BLANK, typed)))
                .orElseGet(() -> fields.with(field(row.key()), read(field(row.key()), typed, row.unit())));
        return Edit.Insert.one(blank.withFields(filled), RowEditing.placeFor(book, row.subject(), blank));
    }

    /** The fields that a row typed into a blank line begins with. */
    public static Fields preset(Map<String, String> preset) {
        var fields = Fields.NONE;
        for (var entry : preset.entrySet()) {
            fields = fields.withEncoded(StandardFields.of(entry.getKey()), entry.getValue());
        }
        return fields;
    }

    private static List<Subject> lineRows(Book book, Binding.Lines lines) {
        return book.children(lines.subject(), lines.kind()).stream()
                .filter(row -> lines.preset().entrySet().stream()
                        .allMatch(entry -> value(row, entry.getKey()).equals(entry.getValue())))
                .toList();
    }

    private static Optional<TargetPart> part(String key) {
        return switch (key) {
            case "indicator.operator" -> Optional.of(TargetPart.OPERATOR);
            case "indicator.value" -> Optional.of(TargetPart.VALUE);
            case "indicator.unit" -> Optional.of(TargetPart.UNIT);
            default -> Optional.empty();
        };
    }

    /** The parts of a target value that forms with a column for each have. */
    private enum TargetPart {
        OPERATOR, VALUE, UNIT;

        String read(Target target) {
            return switch (this) {
                case OPERATOR -> target.operator().map(Operator::symbol).orElse("");
                case VALUE -> target.value();
                case UNIT -> target.unit();
            };
        }

        /** A sign that is not known has no place to be kept. */
        private static Optional<Operator> operator(String typed) {
            var operator = Operator.ofSymbol(typed);
            if (operator.isEmpty() && !typed.isBlank()) {
                throw new EditRefused("edit.refused.operator");
            }
            return operator;
        }

        Target write(Target target, String typed) {
            return switch (this) {
                case OPERATOR -> target.withOperator(operator(typed));
                case VALUE -> target.withValue(typed);
                case UNIT -> target.withUnit(typed);
            };
        }
    }
}
