package org.jimu.form;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;

/** Reads form files: JSON, checked against the schema, then read as a form. */
public final class FormFile {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private FormFile() {
    }

    /** The schema that form files keep to, for those who write one. */
    public static String schema() {
        try (var in = FormFile.class.getResourceAsStream("form.schema.json")) {
            return text(in);
        } catch (IOException e) {
            throw new IllegalStateException("the form schema is not readable", e);
        }
    }

    /**
     * The form in the file.
     *
     * @throws BadForm where the file is not a form: every problem with its place
     * @throws IOException where the file cannot be read
     */
    public static Form read(Path file) throws BadForm, IOException {
        var name = file.getFileName().toString();
        try {
            return read(name, Files.readString(file, StandardCharsets.UTF_8));
        } catch (CharacterCodingException e) {
            throw new BadForm(List.of(new FormProblem(name, "$", "encoding", List.of())));
        }
    }

    /**
     * The form in the text.
     *
     * @param name name of the file, for messages
     * @throws BadForm where the text is not a form
     */
    public static Form read(String name, String json) throws BadForm {
        var node = parse(name, json);
        var problems = new SchemaCheck().problems(name, json);
        if (!problems.isEmpty()) {
            throw new BadForm(problems);
        }
        return new FormReader(name).read(node);
    }

    /** A form that ships. A test holds it against the schema, so that no start of the program must. */
    static Form readShipped(String name, String json) throws BadForm {
        return new FormReader(name).read(parse(name, json));
    }

    private static JsonNode parse(String name, String json) throws BadForm {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            var place = e.getLocation();
            throw new BadForm(List.of(new FormProblem(name, "$", "json", List.of(Integer.toString(place.getLineNr()),
                    Integer.toString(place.getColumnNr()), e.getOriginalMessage()))));
        }
    }

    static String text(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    /** The check against the schema, in both languages of the program. */
    private static final class SchemaCheck {

        private static final Schema CHINESE = schemaIn(Locale.SIMPLIFIED_CHINESE);
        private static final Schema ENGLISH = schemaIn(Locale.ENGLISH);

        private static Schema schemaIn(Locale locale) {
            var config = SchemaRegistryConfig.builder().pathType(PathType.JSON_PATH).locale(locale).build();
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
                    builder -> builder.schemaRegistryConfig(config)).getSchema(schema());
        }

        List<FormProblem> problems(String name, String json) {
            var chinese = CHINESE.validate(json, InputFormat.JSON);
            if (chinese.isEmpty()) {
                return List.of();
            }
            var english = ENGLISH.validate(json, InputFormat.JSON);
            return IntStream.range(0, Math.min(chinese.size(), english.size()))
                    .mapToObj(i -> new FormProblem(name, chinese.get(i).getInstanceLocation().toString(), "schema",
                            List.of(chinese.get(i).getMessage(), english.get(i).getMessage())))
                    .distinct().toList();
        }
    }
}
