package org.jimu.form.library;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.jimu.form.FormProblem;
import org.jimu.model.Levels;
import org.jimu.model.Operator;
import org.jimu.model.Target;

/** Reads the common indicators of one field of work from a JSON file, and tells all that is wrong with it. */
public final class LibraryFile {

    /** The national system keeps names in 80 bytes of UTF-8 (column {@code VARCHAR2(80)}). */
    public static final int LONGEST_NAME = 26;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final List<String> ENTRY_KEYS = List.of("level1", "level2", "name", "operator", "value", "unit",
            "basis");
    private static final Set<String> MAY_BE_EMPTY = Set.of("unit", "basis");

    private static final Map<String, String> FIRST_OF_SECOND = Map.of(
            Levels.QUANTITY, Levels.OUTPUT, Levels.QUALITY, Levels.OUTPUT, Levels.TIMELINESS, Levels.OUTPUT,
            Levels.COST, Levels.COST, Levels.ECONOMIC_BENEFIT, Levels.BENEFIT, Levels.SOCIAL_BENEFIT, Levels.BENEFIT,
            Levels.ECOLOGICAL_BENEFIT, Levels.BENEFIT, Levels.SUSTAINED_IMPACT, Levels.BENEFIT,
            Levels.RECIPIENT_SATISFACTION, Levels.SATISFACTION);

    private final String file;
    private final List<FormProblem> problems = new ArrayList<>();

    private LibraryFile(String file) {
        this.file = file;
    }

    /**
     * The field of work in the file.
     *
     * @throws BadLibrary  where something is wrong with it: every problem with its place
     * @throws IOException where the file cannot be read
     */
    public static FieldOfWork read(Path path) throws BadLibrary, IOException {
        var name = path.getFileName().toString();
        try {
            return read(name, Files.readString(path, StandardCharsets.UTF_8));
        } catch (CharacterCodingException e) {
            throw new BadLibrary(List.of(new FormProblem(name, "$", "encoding", List.of())));
        }
    }

    /**
     * The field of work in the text.
     *
     * @param name name of the file, for messages
     * @throws BadLibrary where something is wrong with it
     */
    public static FieldOfWork read(String name, String json) throws BadLibrary {
        var reader = new LibraryFile(name);
        var field = reader.field(reader.parse(json));
        if (!reader.problems.isEmpty()) {
            throw new BadLibrary(reader.problems);
        }
        return field;
    }

    private JsonNode parse(String json) throws BadLibrary {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            var place = e.getLocation();
            problem("$", "json", Integer.toString(place.getLineNr()), Integer.toString(place.getColumnNr()),
                    e.getOriginalMessage());
            throw new BadLibrary(problems);
        }
    }

    private void problem(String path, String reason, String... terms) {
        problems.add(new FormProblem(file, path, reason, List.of(terms)));
    }

    private FieldOfWork field(JsonNode root) {
        keys(root, "$", List.of("name", "words", "entries"));
        var name = text(root, "$", "name");
        var words = new ArrayList<String>();
        root.path("words").forEach(word -> words.add(word.asText()));
        var entries = new ArrayList<LibraryEntry>();
        var seen = new HashSet<List<String>>();
        for (var i = 0; i < root.path("entries").size(); i++) {
            var path = "$.entries[" + i + "]";
            entry(name, root.path("entries").get(i), path).ifPresent(entry -> {
                if (!seen.add(List.of(entry.name(), entry.level2()))) {
                    problem(path, "library.twice", entry.name(), entry.level2());
                }
                entries.add(entry);
            });
        }
        return new FieldOfWork(name, words, entries);
    }

    private Optional<LibraryEntry> entry(String field, JsonNode node, String path) {
        var before = problems.size();
        keys(node, path, ENTRY_KEYS);
        ENTRY_KEYS.forEach(key -> text(node, path, key));
        if (problems.size() > before) {
            return Optional.empty();
        }
        var name = node.get("name").asText();
        check(name, path + ".name", "library.long", given -> given.length() <= LONGEST_NAME);
        levels(node.get("level1").asText(), node.get("level2").asText(), path);
        var target = target(node, path);
        return problems.size() > before
                ? Optional.empty()
                : Optional.of(new LibraryEntry(field, node.get("level1").asText(), node.get("level2").asText(), name,
                        target.orElseThrow(), node.get("basis").asText()));
    }

    private void levels(String first, String second, String path) {
        var fitting = FIRST_OF_SECOND.get(second);
        if (fitting == null) {
            problem(path + ".level2", "library.level2", second);
        } else if (!fitting.equals(first)) {
            problem(path + ".level1", "library.level1", second, fitting);
        }
    }

    private Optional<Target> target(JsonNode node, String path) {
        var sign = node.get("operator").asText();
        var value = node.get("value").asText();
        var operator = Operator.ofSymbol(sign).filter(o -> o.comparesNumber() || o == Operator.QUALITATIVE);
        if (operator.isEmpty()) {
            problem(path + ".operator", "library.operator", sign);
            return Optional.empty();
        }
        var target = Target.of(operator, value, node.get("unit").asText());
        var compares = operator.get().comparesNumber();
        check(value, path + ".value", compares ? "library.number" : "library.text",
                any -> target.number().isPresent() == compares && Target.read(target.text()).equals(target));
        return Optional.of(target);
    }

    private void check(String text, String path, String reason, Predicate<String> holds) {
        if (!holds.test(text)) {
            problem(path, reason, text);
        }
    }

    private void keys(JsonNode node, String path, List<String> known) {
        known.stream().filter(key -> !node.has(key)).forEach(key -> problem(path, "library.missing", key));
        node.fieldNames().forEachRemaining(key -> check(key, path, "library.unknown", known::contains));
    }

    private String text(JsonNode node, String path, String key) {
        var value = node.path(key);
        if (node.has(key) && (!value.isTextual() || value.asText().isBlank() && !MAY_BE_EMPTY.contains(key))) {
            problem(path + "." + key, "library.blank", key);
        }
        return value.asText();
    }
}
