package org.jimu.exchange;

import java.util.Iterator;
import java.util.Map;
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
import org.jimu.model.Operator;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.Target;

/** The fields of a subject as JSON. An amount in 元 is an object; beside a target stand its operator, value and unit. */
final class FieldJson {

    private static final String OPERATOR = "indicator.operator";
    private static final String VALUE = "indicator.value";
    private static final String UNIT = "indicator.unit";
    private static final Set<String> PARTS = Set.of(OPERATOR, VALUE, UNIT);

    private FieldJson() {
    }

    static ObjectNode write(ObjectMapper mapper, Fields fields) {
        var node = mapper.createObjectNode();
        for (var field : fields.fields()) {
            write(node, field, fields);
        }
        fields.get(StandardFields.INDICATOR_TARGET).ifPresent(target -> {
            node.put(OPERATOR, target.operator().map(Operator::symbol).orElse(""));
            node.put(VALUE, target.value()).put(UNIT, target.unit());
        });
        return node;
    }

    private static <T> void write(ObjectNode node, Field<T> field, Fields fields) {
        var value = fields.get(field).orElseThrow();
        if (value instanceof Amount amount && amount.unit() != MoneyUnit.WAN_YUAN) {
            node.putObject(field.key()).put("text", amount.text()).put("unit", amount.unit().label());
        } else {
            node.put(field.key(), field.type().print(value));
        }
    }

    static Fields read(JsonNode node, String file, String path) throws BadBookFile {
        var fields = Fields.NONE;
        for (Iterator<Map.Entry<String, JsonNode>> entries = node.properties().iterator(); entries.hasNext();) {
            var entry = entries.next();
            if (!PARTS.contains(entry.getKey())) {
                fields = read(fields, StandardFields.of(entry.getKey()), entry.getValue(), file,
                        path + "['" + entry.getKey() + "']");
            }
        }
        return node.has(VALUE) ? withParts(fields, node) : fields;
    }

    @SuppressWarnings("unchecked")
    private static <T> Fields read(Fields fields, Field<T> field, JsonNode value, String file, String path)
            throws BadBookFile {
        if (value.isTextual()) {
            return fields.with(field, field.type().read(value.asText()));
        }
        if (field.type() instanceof FieldType.Money && value.path("text").isTextual()) {
            try {
                var unit = MoneyUnit.ofLabel(value.path("unit").asText());
                return fields.with((Field<Amount>) field, Amount.read(value.path("text").asText(), unit));
            } catch (IllegalArgumentException e) {
                throw new BadBookFile(file, path, "unit");
            }
        }
        throw new BadBookFile(file, path, "text");
    }

    private static Fields withParts(Fields fields, JsonNode node) {
        var operator = node.path(OPERATOR).asText();
        var target = new Target(fields.text(StandardFields.INDICATOR_TARGET), Operator.ofSymbol(operator),
                node.path(VALUE).asText(), node.path(UNIT).asText());
        return fields.with(StandardFields.INDICATOR_TARGET, target);
    }

    /** The edit that gives the book's root a field of another root. */
    static <T> Edit copy(Subject root, Field<T> field) {
        return new Edit.SetField<>(SubjectId.BOOK, field, Optional.of(root.fields().get(field).orElseThrow()));
    }
}
