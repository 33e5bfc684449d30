package org.jimu.ui.tree;

import java.util.HashSet;
import java.util.Set;

import org.jimu.model.Book;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;

/**
 * What a filter leaves.
 *
 * @param subjects   departments, years and projects that are shown: what matches, and all above it
 * @param wholeYears years of which table and list are shown too
 */
record Matches(Set<SubjectId> subjects, Set<SubjectId> wholeYears) {

    Matches {
        subjects = Set.copyOf(subjects);
        wholeYears = Set.copyOf(wholeYears);
    }

    /** With some subjects more, and all above them. */
    Matches with(Book book, Iterable<SubjectId> more) {
        var changed = new HashSet<>(subjects);
        for (var id : more) {
            book.find(id).stream().flatMap(subject -> BookLines.way(book, subject).stream()).map(Subject::id)
                    .forEach(changed::add);
        }
        return changed.size() == subjects.size() ? this : new Matches(changed, wholeYears);
    }
}
