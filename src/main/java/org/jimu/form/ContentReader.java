package org.jimu.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import com.fasterxml.jackson.databind.JsonNode;

import org.jimu.model.StandardFields;
import org.jimu.model.SubjectKind;

/** Reads what stands in a cell. */
final class ContentReader {

    private static final Set<String> COMPUTED = Set.of("index", "index:cn", "year", "goals");
    private static final Set<String> TARGET_PARTS = Set.of("indicator.operator", "indicator.value", "indicator.unit");
    private static final String GOAL_LABEL = "(?:\\d+\\s*[.、．:：])?\\s*(?:目标(?:内容)?\\s*\\d*\\s*[:：.、]\\s*)?";

    private final SectionReader.Problems problems;

    ContentReader(SectionReader.Problems problems) {
        this.problems = problems;
    }

    Content read(JsonNode node, String path) {
        if (node.isTextual()) {
            return new Content.Text(template(node.asText(), path), Optional.empty());
        }
        if (node.has("field")) {
            return new Content.OfField(key(node.get("field").asText(), path + ".field"),
                    Optional.ofNullable(node.get("money")).map(m -> money(m.asText(), path + ".money")));
        }
        if (node.has("join")) {
            var keys = node.get("join");
            return new Content.Joined(key(keys.get(0).asText(), path + ".join[0]"), node.path("separator").asText(""),
                    key(keys.get(1).asText(), path + ".join[1]"),
                    pattern(node.path("headPattern").asText("[0-9A-Za-z]*"), path + ".headPattern"),
                    template(node.path("new").asText(""), path + ".new"));
        }
        if (node.has("lines")) {
            var kind = kind(node.get("lines").asText(), path + ".lines");
            return new Content.Lines(kind, FormReader.texts(node.path("preset")),
                    node.path("label").asText(kind.code() + ".label"), node.path("value").asText(kind.code() + ".text"),
                    pattern(node.path("pattern").asText(GOAL_LABEL), path + ".pattern"),
                    template(node.path("new").asText(""), path + ".new"));
        }
        return new Content.Text(template(node.path("text").asText(""), path + ".text"),
                Optional.ofNullable(node.get("edit")).map(edit -> key(edit.asText(), path + ".edit")));
    }

    Template template(String text, String path) {
        try {
            var template = Template.read(text);
            template.keys().forEach(key -> templateKey(key, path));
            return template;
        } catch (IllegalArgumentException e) {
            problems.note(path, "template.open", List.of(text));
            return Template.EMPTY;
        }
    }

    private void templateKey(String key, String path) {
        if (key.startsWith("sum:")) {
            key(key.substring(4), path);
        } else if (key.startsWith("count:")) {
            kind(key.substring(6), path);
        } else if (!COMPUTED.contains(key)) {
            key(key, path);
        }
    }

    /** A key that is well known, a part of a target, or one of the form's own. */
    String key(String key, String path) {
        var known = StandardFields.find(key).isPresent() || TARGET_PARTS.contains(key) || key.startsWith("x.");
        if (!known) {
            problems.note(path, "key.unknown", List.of(key));
        }
        return key;
    }

    SubjectKind kind(String code, String path) {
        var kind = SubjectKind.ofCode(code);
        if (kind.isEmpty()) {
            problems.note(path, "kind.unknown", List.of(code));
        }
        return kind.orElse(SubjectKind.INDICATOR);
    }

    MoneyPattern money(String text, String path) {
        var pattern = MoneyPattern.read(text);
        if (pattern.isEmpty()) {
            problems.note(path, "money.unknown", List.of(text));
        }
        return pattern.orElse(MoneyPattern.TYPED);
    }

    private String pattern(String regex, String path) {
        try {
            Pattern.compile(regex);
        } catch (PatternSyntaxException e) {
            problems.note(path, "pattern.bad", List.of(regex));
        }
        return regex;
    }
}
