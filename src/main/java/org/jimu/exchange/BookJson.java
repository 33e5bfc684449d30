package org.jimu.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jimu.edit.Edit;
import org.jimu.model.Book;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;

/**
 * A whole book as JSON, by the keys of its fields, and back unchanged. Each subject is an object with {@code id},
 * {@code kind}, {@code fields} and {@code children}; ids may be left out, they are then given in order.
 */
public final class BookJson {

    static final String BOOK_FORMAT = "jimu-book";
    static final int VERSION = 1;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private BookJson() {
    }

    /** The book as indented JSON text with a line feed at its end. */
    public static String write(Book book) {
        var root = MAPPER.createObjectNode();
        root.put("format", BOOK_FORMAT).put("version", VERSION).put("nextId", book.nextId());
        root.set("book", subject(book, book.root()));
        var printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"));
        printer.indentObjectsWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"));
        try {
            return MAPPER.writer(printer).writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of JSON nodes can always be written", e);
        }
    }

    /** Writes the book into a file; what was there before is replaced only when all is written. */
    public static void write(Book book, Path file) throws IOException {
        var part = file.toAbsolutePath().resolveSibling(file.getFileName() + ".part");
        Files.createDirectories(part.getParent());
        try {
            Files.writeString(part, write(book), StandardCharsets.UTF_8);
            Files.move(part, file.toAbsolutePath(), StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static ObjectNode subject(Book book, Subject subject) {
        var node = MAPPER.createObjectNode();
        node.put("id", subject.id().value()).put("kind", subject.kind().code());
        node.set("fields", FieldJson.write(MAPPER, subject.fields()));
        if (!subject.children().isEmpty()) {
            var children = node.putArray("children");
            book.children(subject.id()).forEach(child -> children.add(subject(book, child)));
        }
        return node;
    }

    /**
     * The book in the text.
     *
     * @param file name of the file, for messages
     * @throws BadBookFile where the text is not a book
     */
    public static Book read(String file, String json) throws BadBookFile {
        var root = parse(file, json);
        require(file, root, BOOK_FORMAT);
        var reader = new SubjectReader(file, 1);
        var subjects = reader.read(root.path("book"), "$.book", SubjectId.BOOK);
        return Book.of(subjects, Math.max(root.path("nextId").asLong(1), reader.nextId()));
    }

    /**
     * The edit that takes over all departments of an exported book. A book that holds nothing yet becomes the exported
     * one, with its ids; any other gets the departments added under new ids.
     *
     * @throws BadBookFile where the text is not a book
     */
    public static Edit importInto(Book book, String file, String json) throws BadBookFile {
        var read = read(file, json);
        var empty = book.root().children().isEmpty() && book.nextId() <= 2;
        var from = empty ? read : Renumbered.from(read, book.nextId());
        var edits = new ArrayList<Edit>();
        if (empty) {
            from.root().fields().fields().forEach(field -> edits.add(FieldJson.copy(from.root(), field)));
        }
        var index = book.root().children().size();
        for (var department : from.root().children()) {
            edits.add(new Edit.Insert(from.subtree(department), index++));
        }
        return new Edit.Batch("history.import", edits);
    }

    static JsonNode parse(String file, String json) throws BadBookFile {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new BadBookFile(file, "$", "json", Integer.toString(e.getLocation().getLineNr()),
                    Integer.toString(e.getLocation().getColumnNr()));
        }
    }

    static void require(String file, JsonNode root, String format) throws BadBookFile {
        if (!root.path("format").asText().equals(format)) {
            throw new BadBookFile(file, "$.format", "format", format);
        }
        if (root.path("version").asInt() != VERSION) {
            throw new BadBookFile(file, "$.version", "version", root.path("version").asText(),
                    Integer.toString(VERSION));
        }
    }
}
