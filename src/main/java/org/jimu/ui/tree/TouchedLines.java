package org.jimu.ui.tree;

import java.util.LinkedHashSet;
import java.util.Set;

import org.jimu.desk.Change;
import org.jimu.edit.Edit;
import org.jimu.model.Book;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;

/**
 * What an edit means for the tree. Looks at the places that the edit names, not at what lies below them.
 *
 * @param lines   subjects whose own lines may read differently now
 * @param parents subjects that have others below them now, or in another order
 * @param arrived departments, years and projects that were put into the book, in their order
 * @param facts   projects and years whose marks and sums are no longer known
 */
record TouchedLines(Set<SubjectId> lines, Set<SubjectId> parents, Set<SubjectId> arrived, Set<SubjectId> facts) {

    static TouchedLines of(Change change) {
        var touched = new TouchedLines(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(),
                new LinkedHashSet<>());
        touched.collect(change.edit(), change);
        for (var book : new Book[]{change.before(), change.after()}) {
            for (var id : touched.lines.toArray(SubjectId[]::new)) {
                touched.forget(book, id);
            }
        }
        touched.arrived.removeIf(id -> change.after().find(id).isEmpty());
        return touched;
    }

    private void collect(Edit edit, Change change) {
        switch (edit) {
            case Edit.SetField<?> set -> line(change, set.subject());
            case Edit.Insert insert -> {
                if (insert.top().kind().isRow()) {
                    line(change, insert.top().parent());
                } else {
                    below(change, insert.top().parent());
                    line(change, insert.top().id());
                    arrived.add(insert.top().id());
                }
            }
            case Edit.Remove remove -> from(change, remove.subject());
            case Edit.Move move -> {
                from(change, move.subject());
                to(change, move.subject(), move.parent());
            }
            case Edit.Batch batch -> batch.edits().forEach(part -> collect(part, change));
        }
    }

    private void from(Change change, SubjectId subject) {
        change.before().find(subject).ifPresent(gone -> to(change, subject, gone.parent()));
    }

    private void to(Change change, SubjectId subject, SubjectId parent) {
        line(change, subject);
        if (isRow(change, subject)) {
            line(change, parent);
        } else {
            below(change, parent);
        }
    }

    private void below(Change change, SubjectId parent) {
        parents.add(parent);
        line(change, parent);
    }

    /** The line of the subject, or of what the row belongs to. */
    private void line(Change change, SubjectId subject) {
        lines.add(subject);
        if (isRow(change, subject)) {
            lines.remove(subject);
            for (var book : new Book[]{change.before(), change.after()}) {
                book.find(subject).ifPresent(row -> lines.add(row.parent()));
            }
        }
    }

    private static boolean isRow(Change change, SubjectId subject) {
        return change.after().find(subject).or(() -> change.before().find(subject))
                .filter(one -> one.kind().isRow()).isPresent();
    }

    private void forget(Book book, SubjectId line) {
        book.find(line).ifPresent(subject -> {
            facts.add(line);
            if (subject.kind() == SubjectKind.PROJECT) {
                facts.add(subject.parent());
            }
        });
    }
}
