package org.jimu.edit;

import java.util.Set;
import java.util.TreeSet;

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
            case Edit.SetField<?> set -> touched.add(set.subject());
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

    static Subject existing(Book book, SubjectId id) {
        return book.find(id).orElseThrow(() -> new EditRefused("edit.refused.missing"));
    }

    static void require(boolean holds, String reason) {
        if (!holds) {
            throw new EditRefused(reason);
        }
    }
}
