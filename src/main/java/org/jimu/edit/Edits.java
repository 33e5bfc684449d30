package org.jimu.edit;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jimu.model.Book;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;

/** What is asked about edits, and the checks they share. */
public final class Edits {

    private Edits() {
    }

    /**
     * The subjects whose stored state an edit changes: fields, parent or order of children, appearing or vanishing.
     *
     * @param before the book before the edit
     */
    public static Set<SubjectId> touched(Edit edit, Book before) {
        var touched = new TreeSet<SubjectId>();
        collect(edit, before, touched);
        return touched;
    }

    private static Book collect(Edit edit, Book book, Set<SubjectId> touched) {
        switch (edit) {
            case Edit.SetField<?> set -> {
                touched.add(set.subject());
                // moves nothing: what comes after it finds the same tree
                return book;
            }
            case Edit.Insert insert -> {
                touched.add(insert.top().parent());
                insert.subtree().forEach(subject -> touched.add(subject.id()));
            }
            case Edit.Remove remove -> {
                touched.add(book.get(remove.subject()).parent());
                book.walk(remove.subject(), subject -> touched.add(subject.id()));
            }
            case Edit.Move move -> {
                touched.add(move.subject());
                touched.add(move.parent());
                touched.add(book.get(move.subject()).parent());
            }
            case Edit.Batch batch -> {
                var at = book;
                for (var part : batch.edits()) {
                    at = collect(part, at, touched);
                }
                return at;
            }
        }
        return edit.applyTo(book);
    }

    /** The departments, years and projects that an edit puts into a book. */
    public static Set<SubjectId> inserted(Edit edit) {
        var inserted = new TreeSet<SubjectId>();
        inserts(edit).filter(insert -> !insert.top().kind().isRow()).flatMap(insert -> insert.subtree().stream())
                .filter(subject -> !subject.kind().isRow()).map(Subject::id).forEach(inserted::add);
        return inserted;
    }

    /** What an edit puts into a book. */
    public static Stream<Edit.Insert> inserts(Edit edit) {
        return switch (edit) {
            case Edit.Insert insert -> Stream.of(insert);
            case Edit.Batch batch -> batch.edits().stream().flatMap(Edits::inserts);
            case Edit.SetField<?> set -> Stream.of();
            case Edit.Remove remove -> Stream.of();
            case Edit.Move move -> Stream.of();
        };
    }

    /** How many subjects an edit changes at most; what is large takes time. */
    public static int size(Edit edit) {
        return switch (edit) {
            case Edit.Insert insert -> insert.subtree().size();
            case Edit.Batch batch -> batch.edits().stream().mapToInt(Edits::size).sum();
            case Edit.SetField<?> set -> 1;
            case Edit.Remove remove -> 1;
            case Edit.Move move -> 1;
        };
    }

    static Subject existing(Book book, SubjectId id) {
        return book.find(id).orElseThrow(() -> new EditRefused("edit.refused.missing"));
    }

    static void require(boolean holds, String reason) {
        if (!holds) {
            throw new EditRefused(reason);
        }
    }
}
