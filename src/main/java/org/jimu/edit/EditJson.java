package org.jimu.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jimu.model.Field;
import org.jimu.model.Fields;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;

/** Edits as JSON, for the history that a book keeps. {@code read(write(e)).equals(e)}. */
public final class EditJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private EditJson() {
    }

    public static String write(Edit edit) {
        return node(edit).toString();
    }

    /**
     * @throws IllegalArgumentException where the text was not written by {@link #write}
     */
    public static Edit read(String json) {
        try {
            return edit(MAPPER.readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not an edit: " + json, e);
        }
    }

    private static ObjectNode node(Edit edit) {
        var node = MAPPER.createObjectNode();
        switch (edit) {
            case Edit.SetField<?> set -> {
                node.put("set", set.subject().value()).put("field", set.field().key());
                set.value().ifPresent(value -> node.put("value", set.field().encodeUnchecked(value)));
            }
            case Edit.Insert insert -> {
                node.put("insert", insert.index());
                var subjects = node.putArray("subjects");
                insert.subtree().forEach(subject -> subjects.add(node(subject)));
            }
            case Edit.Remove remove -> node.put("remove", remove.subject().value());
            case Edit.Move move -> node.put("move", move.subject().value()).put("parent", move.parent().value())
                    .put("index", move.index());
            case Edit.Batch batch -> {
                node.put("batch", batch.title());
                var edits = node.putArray("edits");
                batch.edits().forEach(part -> edits.add(node(part)));
            }
        }
        return node;
    }

    private static ObjectNode node(Subject subject) {
        var node = MAPPER.createObjectNode();
        node.put("id", subject.id().value()).put("kind", subject.kind().code()).put("parent", subject.parent().value());
        var fields = node.putObject("fields");
        subject.fields().forEachEncoded((field, encoded) -> fields.put(field.key(), encoded));
        var children = node.putArray("children");
        subject.children().forEach(child -> children.add(child.value()));
        return node;
    }

    private static Edit edit(JsonNode node) {
        if (node.has("set")) {
            return set(id(node, "set"), StandardFields.of(node.get("field").asText()), node);
        }
        if (node.has("insert")) {
            return new Edit.Insert(list(node.get("subjects")).stream().map(EditJson::subject).toList(),
                    node.get("insert").asInt());
        }
        if (node.has("remove")) {
            return new Edit.Remove(id(node, "remove"));
        }
        if (node.has("move")) {
            return new Edit.Move(id(node, "move"), id(node, "parent"), node.get("index").asInt());
        }
        if (node.has("batch")) {
            return new Edit.Batch(node.get("batch").asText(),
                    list(node.get("edits")).stream().map(EditJson::edit).toList());
        }
        throw new IllegalArgumentException("not an edit: " + node);
    }

    private static <T> Edit.SetField<T> set(SubjectId subject, Field<T> field, JsonNode node) {
        var value = Optional.ofNullable(node.get("value")).map(text -> field.type().decode(text.asText()));
        return new Edit.SetField<>(subject, field, value);
    }

    private static Subject subject(JsonNode node) {
        var fields = Fields.NONE;
        for (var entry : node.get("fields").properties()) {
            fields = fields.withEncoded(StandardFields.of(entry.getKey()), entry.getValue().asText());
        }
        var kind = SubjectKind.ofCode(node.get("kind").asText())
                .orElseThrow(() -> new IllegalArgumentException("unknown kind of subject: " + node.get("kind")));
        var children = list(node.get("children")).stream().map(child -> new SubjectId(child.asLong())).toList();
        return new Subject(id(node, "id"), kind, id(node, "parent"), fields, children);
    }

    private static SubjectId id(JsonNode node, String name) {
        return new SubjectId(node.get(name).asLong());
    }

    private static List<JsonNode> list(JsonNode array) {
        var items = new ArrayList<JsonNode>();
        array.forEach(items::add);
        return items;
    }
}
