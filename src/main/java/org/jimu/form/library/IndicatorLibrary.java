package org.jimu.form.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The library of common indicators (指标库).
 *
 * @param fields the fields of work, in the order in which they are offered
 */
public record IndicatorLibrary(List<FieldOfWork> fields) {

    /** Files that ship, one a field of work. */
    private static final List<String> SHIPPED = List.of("party", "assistance", "community", "pay", "office",
            "sanitation", "recruitment", "deputies", "training", "information", "works", "peace", "emergency",
            "culture", "health", "elderly", "veterans", "groups", "statistics", "agriculture", "publicity",
            "procurement", "meetings", "environment", "enterprise", "service", "general");

    public IndicatorLibrary {
        fields = List.copyOf(fields);
    }

    /** The library that ships with the program. Reading takes some hundred milliseconds: once, beside the window's thread. */
    public static IndicatorLibrary shipped() {
        var fields = new ArrayList<FieldOfWork>();
        for (var id : SHIPPED) {
            fields.add(readShipped(id + ".json"));
        }
        return new IndicatorLibrary(fields);
    }

    private static FieldOfWork readShipped(String file) {
        try (var in = IndicatorLibrary.class.getResourceAsStream(file)) {
            return LibraryFile.read(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException | BadLibrary e) {
            throw new IllegalStateException("the shipped library " + file + " is damaged: " + e.getMessage(), e);
        }
    }

    /** All entries, field after field. */
    public List<LibraryEntry> all() {
        return fields.stream().flatMap(field -> field.entries().stream()).toList();
    }

    /** The entries of a field of work; none where there is no such field. */
    public List<LibraryEntry> entries(String field) {
        return fields.stream().filter(of -> of.name().equals(field)).flatMap(of -> of.entries().stream()).toList();
    }

    /**
     * The entries whose name, field of work or second level has the text, by characters or by initials of pinyin, in the
     * order of the library; all for an empty text.
     */
    public List<LibraryEntry> find(String typed) {
        return all().stream().filter(entry -> Pinyin.matches(entry.name(), typed)
                || Pinyin.matches(entry.field(), typed) || Pinyin.matches(entry.level2(), typed)).toList();
    }
}
