package org.jimu.exchange;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jimu.edit.Edit;
import org.jimu.file.WholeFile;
import org.jimu.model.Attachment;
import org.jimu.model.Book;
import org.jimu.model.Fields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;

/**
 * A whole book as JSON, by the keys of its fields, and back unchanged. Each subject is an object with {@code id},
 * {@code kind}, {@code fields} and {@code children}; ids may be left out, they are then given in order.
 */
public final class BookJson {

    static final String BOOK_FORMAT = "jimu-book";
    static final int VERSION = 1;
    private static final String BOOK = "book";
    private static final String NEXT_ID = "nextId";
    private static final Set<String> MEMBERS = Set.of("format", "version", NEXT_ID, BOOK, AttachmentJson.MEMBER);
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private BookJson() {
    }

    /** The book as indented JSON text with a line feed at its end, without the files that lie in it. */
    public static String write(Book book) {
        var text = new StringWriter();
        try {
            write(book, Collections.emptyIterator(), text);
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory can always be written", e);
        }
        return text.toString();
    }

    /**
     * Writes the book into a file; what was there before is replaced only when all is written.
     *
     * @param attachments the files that lie in it; each is asked for when it is written
     */
    public static void write(Book book, Iterator<Attachment> attachments, Path file) throws IOException {
        WholeFile.write(file, out -> {
            try (var text = new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder())) {
                write(book, attachments, text);
            }
        });
    }

    private static void write(Book book, Iterator<Attachment> attachments, Writer into) throws IOException {
        var printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"));
        printer.indentObjectsWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"));
        try (var generator = MAPPER.writer(printer).createGenerator(into)) {
            generator.writeStartObject();
            generator.writeStringField("format", BOOK_FORMAT);
            generator.writeNumberField("version", VERSION);
            generator.writeNumberField(NEXT_ID, book.nextId());
            generator.writeFieldName(BOOK);
            generator.writeTree(subject(book, book.root()));
            AttachmentJson.write(attachments, generator);
            generator.writeEndObject();
            generator.writeRaw('\n');
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
        return read(file, parse(file, json));
    }

    private static Book read(String file, JsonNode root) throws BadBookFile {
        var place = Place.root(file);
        require(file, root, BOOK_FORMAT);
        place.onlyMembers(root, MEMBERS);
        var reader = new SubjectReader(SubjectId.BOOK.value());
        var subjects = reader.book(root.path(BOOK), place.member(BOOK));
        var stated = root.has(NEXT_ID) ? place.member(NEXT_ID).id(root.path(NEXT_ID)) : 1;
        return Book.of(subjects, Math.max(stated, reader.nextId()));
    }

    /**
     * What an exported book brings.
     *
     * @param attachments the files that lie in it; to be put into the other book before the edit is made
     * @param edit        takes over all departments
     */
    public record Import(List<Attachment> attachments, Edit edit) {

        public Import {
            attachments = List.copyOf(attachments);
        }
    }

    /**
     * Takes over all departments of an exported book. A book that holds nothing yet becomes the exported one, with its
     * ids; any other gets the departments added under new ids.
     *
     * @throws BadBookFile where the text is not a book
     */
    public static Import importInto(Book book, String file, String json) throws BadBookFile {
        var root = parse(file, json);
        return new Import(AttachmentJson.read(root.path(AttachmentJson.MEMBER),
                Place.root(file).member(AttachmentJson.MEMBER)), edit(book, read(file, root)));
    }

    private static Edit edit(Book book, Book read) {
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
        if (empty) {
            edits.addAll(givingNoIdTwice(from));
        }
        return new Edit.Batch("history.import", edits);
    }

    /** Edits that leave no trace but the ids which the book once gave to subjects that are no longer there. */
    private static List<Edit> givingNoIdTwice(Book book) {
        var last = new SubjectId(book.nextId() - 1);
        if (book.find(last).isPresent()) {
            return List.of();
        }
        var passing = Subject.leaf(last, SubjectKind.DEPARTMENT, SubjectId.BOOK, Fields.NONE);
        return List.of(Edit.Insert.one(passing, book.root().children().size()), new Edit.Remove(last));
    }

    static JsonNode parse(String file, String json) throws BadBookFile {
        try {
            // text editors on Windows put the mark before UTF-8 text
            return MAPPER.readTree(json.startsWith(BYTE_ORDER_MARK) ? json.substring(1) : json);
        } catch (StreamConstraintsException _) {
            throw new BadBookFile(file, "$", "limits");
        } catch (JsonProcessingException e) {
            throw new BadBookFile(file, "$", "json", Integer.toString(e.getLocation().getLineNr()),
                    Integer.toString(e.getLocation().getColumnNr()));
        }
    }

    static void require(String file, JsonNode root, String format) throws BadBookFile {
        if (!root.path("format").asText().equals(format)) {
            throw new BadBookFile(file, "$.format", "format", format);
        }
        if (!root.path("version").isInt() || root.path("version").asInt() != VERSION) {
            throw new BadBookFile(file, "$.version", "version", root.path("version").toString(),
                    Integer.toString(VERSION));
        }
    }
}
