package org.jimu.exchange;

import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jimu.model.Operator;
import org.jimu.model.Target;

/**
 * The parts of a target value as members of a JSON object.
 *
 * @param operator name of the member that holds the sign, {@code ≥} or the word 定性 and the like; blank for none
 * @param value    name of the member that holds the value
 * @param unit     name of the member that holds the unit of measure
 */
record TargetParts(String operator, String value, String unit) {

    static TargetParts named(String operator, String value, String unit) {
        return new TargetParts(operator, value, unit);
    }

    Set<String> names() {
        return Set.of(operator, value, unit);
    }

    boolean anyIn(JsonNode node) {
        return names().stream().anyMatch(node::has);
    }

    void write(ObjectNode node, Target target) {
        node.put(operator, target.operator().map(Operator::symbol).orElse(""));
        node.put(value, target.value()).put(unit, target.unit());
    }

    /**
     * The target of the text and the parts. A part that is not given is what the text says; where the parts say
     * something else than the text, the parts win and the text is made of them.
     *
     * @param text the printed text, empty where only parts are given
     */
    Target read(JsonNode node, Optional<String> text, Place place) throws BadBookFile {
        var said = text.map(Target::read).orElse(Target.BLANK);
        var sign = node.has(operator) ? sign(node.path(operator), place.field(operator)) : said.operator();
        var target = Target.of(sign, part(node, value, said.value(), place), part(node, unit, said.unit(), place));
        var same = target.operator().equals(said.operator()) && target.value().equals(said.value())
                && target.unit().equals(said.unit());
        return same ? said : target;
    }

    private static String part(JsonNode node, String name, String otherwise, Place place) throws BadBookFile {
        return node.has(name) ? FieldJson.unmarked(node.path(name), place.field(name)) : otherwise;
    }

    private static Optional<Operator> sign(JsonNode node, Place place) throws BadBookFile {
        var sign = place.text(node);
        var operator = Operator.ofSymbol(sign);
        if (operator.isEmpty() && !sign.isBlank()) {
            throw place.bad("operator", sign);
        }
        return operator;
    }
}
