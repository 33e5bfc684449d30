package org.jimu.desk;

import java.util.ArrayList;

import org.jimu.model.Book;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectKind;

/** What users call a subject, and how they say where it stands. */
public final class SubjectNames {

    private static final String BELOW = " › ";

    private SubjectNames() {
    }

    /** Where a subject stands: department, year, project, as far as they are above it or it is one of them. */
    public static String path(Book book, Subject subject) {
        var names = new ArrayList<String>();
        for (var at = subject; at.kind() != SubjectKind.BOOK; at = book.get(at.parent())) {
            if (!at.kind().isRow()) {
                names.addFirst(at.text(StandardFields.nameOf(at.kind())));
            }
        }
        return String.join(BELOW, names);
    }

    /**
     * Where a subject stands that is right below another.
     *
     * @param above where the other stands
     */
    public static String path(String above, Subject subject) {
        return subject.kind() == SubjectKind.BOOK || subject.kind().isRow()
                ? above
                : above.isEmpty()
                        ? subject.text(StandardFields.nameOf(subject.kind()))
                        : above + BELOW + subject.text(StandardFields.nameOf(subject.kind()));
    }
}
