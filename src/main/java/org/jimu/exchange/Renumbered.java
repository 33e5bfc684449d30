package org.jimu.exchange;

import java.util.HashMap;
import java.util.Map;

import org.jimu.model.Book;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;

/** Gives the subjects of a book new ids, so that they can stand in another book. */
final class Renumbered {

    private Renumbered() {
    }

    /**
     * @param firstId first id that the other book has free
     */
    static Book from(Book book, long firstId) {
        var ids = new HashMap<SubjectId, SubjectId>(Map.of(SubjectId.BOOK, SubjectId.BOOK));
        var next = firstId;
        var subjects = book.subtree(SubjectId.BOOK);
        for (var subject : subjects.subList(1, subjects.size())) {
            ids.put(subject.id(), new SubjectId(next++));
        }
        var renumbered = subjects.stream().map(subject -> new Subject(ids.get(subject.id()), subject.kind(),
                ids.get(subject.parent()), subject.fields(), subject.children().stream().map(ids::get).toList()))
                .toList();
        return Book.of(renumbered, next);
    }
}
