package org.jimu.exchange;

import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jimu.edit.Edit;
import org.jimu.model.Amount;
import org.jimu.model.Field;
import org.jimu.model.FieldType;
import org.jimu.model.Fields;
import org.jimu.model.MoneyUnit;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.Target;

/** The fields of a subject as JSON. An amount in 元 is an object; beside a target stand its operator, value and unit. */
final class FieldJson {

    private static final String TEXT = "text";
    private static final String UNIT = "unit";
    /** Keeps the parts of a stored value apart, so no amount and no target can contain it. */
    private static final String PART_MARK = "\u001f";
    private static final TargetParts BESIDE = TargetParts.named("indicator.operator", "indicator.value",
            "indicator.unit");
    private static final TargetParts WITHIN = TargetParts.named("operator", "value", UNIT);

    private FieldJson() {
    }

    static ObjectNode write(ObjectMapper mapper, Fields fields) {
        var node = mapper.createObjectNode();
        for (var field : fields.fields()) {
            write(node, field, fields);
        }
        fields.get(StandardFields.INDICATOR_TARGET).ifPresent(target -> BESIDE.write(node, target));
        return node;
    }

    private static <T> void write(ObjectNode node, Field<T> field, Fields fields) {
        var value = fields.get(field).orElseThrow();
        if (value instanceof Amount amount && amount.unit() != MoneyUnit.WAN_YUAN) {
            node.putObject(field.key()).put(TEXT, amount.text()).put(UNIT, amount.unit().label());
        } else if (value instanceof Target target && !field.equals(StandardFields.INDICATOR_TARGET)
                && !Target.read(target.text()).equals(target)) {
            WITHIN.write(node.putObject(field.key()).put(TEXT, target.text()), target);
        } else {
            node.put(field.key(), field.type().print(value));
        }
    }

    /** The fields of a subject; {@code node} is missing where it has none. */
    static Fields read(JsonNode node, Place place) throws BadBookFile {
        var fields = Fields.NONE;
        for (var entry : place.object(node)) {
            if (!BESIDE.names().contains(entry.getKey())) {
                var field = StandardFields.of(entry.getKey());
                fields = read(fields, field, entry.getValue(), place.field(entry.getKey()));
            }
        }
        if (!BESIDE.anyIn(node)) {
            return fields;
        }
        var text = fields.get(StandardFields.INDICATOR_TARGET).map(Target::text);
        return fields.with(StandardFields.INDICATOR_TARGET, BESIDE.read(node, text, place));
    }

    @SuppressWarnings("unchecked")
    private static <T> Fields read(Fields fields, Field<T> field, JsonNode node, Place place) throws BadBookFile {
        return switch (field.type()) {
            case FieldType.Money _ when node.isObject() -> fields.with((Field<Amount>) field, amount(node, place));
            case FieldType.TargetValue _ when node.isObject() ->
                fields.with((Field<Target>) field, target(node, place));
            case FieldType.Money _ -> fields.with(field, field.type().read(unmarked(node, place)));
            case FieldType.TargetValue _ -> fields.with(field, field.type().read(unmarked(node, place)));
            default -> fields.with(field, field.type().read(place.text(node)));
        };
    }

    private static Amount amount(JsonNode node, Place place) throws BadBookFile {
        place.onlyMembers(node, Set.of(TEXT, UNIT));
        var text = unmarked(node.path(TEXT), place.member(TEXT));
        try {
            return Amount.read(text, MoneyUnit.ofLabel(place.member(UNIT).text(node.path(UNIT))));
        } catch (IllegalArgumentException _) {
            throw place.member(UNIT).bad("unit");
        }
    }

    private static Target target(JsonNode node, Place place) throws BadBookFile {
        place.onlyMembers(node, Set.of(TEXT, "operator", "value", UNIT));
        return WITHIN.read(node, Optional.of(unmarked(node.path(TEXT), place.member(TEXT))), place);
    }

    static String unmarked(JsonNode node, Place place) throws BadBookFile {
        var text = place.text(node);
        if (text.contains(PART_MARK)) {
            throw place.bad("control");
        }
        return text;
    }

    /** The edit that gives the book's root a field of another root. */
    static <T> Edit copy(Subject root, Field<T> field) {
        return new Edit.SetField<>(SubjectId.BOOK, field, Optional.of(root.fields().get(field).orElseThrow()));
    }
}
