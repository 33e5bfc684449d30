package org.jimu.edit;

import java.util.ArrayList;
import java.util.List;

import org.jimu.model.Book;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;

/** A department or year that something stands under, by its name at that time; a year's name is its number. */
public record Above(SubjectId id, String name) {

    public static Above of(Subject subject) {
        return new Above(subject.id(), subject.text(StandardFields.nameOf(subject.kind())));
    }

    /** The departments and year above a subject, from the top. */
    public static List<Above> way(Book book, Subject subject) {
        var way = new ArrayList<Above>();
        for (var at = book.get(subject.parent()); at.kind() != SubjectKind.BOOK; at = book.get(at.parent())) {
            way.addFirst(of(at));
        }
        return way;
    }
}
