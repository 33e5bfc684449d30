package org.jimu.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.jimu.edit.Edit;
import org.jimu.model.Book;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;

/** The sample book that ships (示例账套): five real offices with all their tables. */
public final class SampleBook {

    /** Name of the sample book. */
    public static final String NAME = "示例账套";
    private static final String FORMAT = "jimu-department";
    private static final List<String> OFFICES = List.of("yuanzhou", "shanhaiguan", "huangyuan", "shifeng", "shapotou");

    private SampleBook() {
    }

    /** The edit that adds the five offices at the end of a book. */
    public static Edit addTo(Book book) {
        var edits = new ArrayList<Edit>();
        var reader = new SubjectReader(book.nextId());
        var index = book.root().children().size();
        for (var office : OFFICES) {
            edits.add(new Edit.Insert(read(reader, office), index++));
        }
        return new Edit.Batch("history.sample", edits);
    }

    /** The sample book in memory. */
    public static Book make() {
        var empty = Book.empty(NAME);
        return addTo(empty).applyTo(empty);
    }

    private static List<Subject> read(SubjectReader reader, String office) {
        var name = office + ".json";
        try (var in = SampleBook.class.getResourceAsStream("sample/" + name)) {
            var root = BookJson.parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            BookJson.require(name, root, FORMAT);
            return reader.read(root.path("department"), Place.root(name).member("department"), SubjectId.BOOK);
        } catch (IOException | BadBookFile e) {
            throw new IllegalStateException("the sample data is damaged: " + name, e);
        }
    }
}
