package org.jimu.audit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jimu.edit.Edit;
import org.jimu.edit.Edits;
import org.jimu.model.Book;
import org.jimu.model.Field;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;

/**
 * The tables that an edit has checked again, before and after it.
 *
 * @param tables projects and years of which a text or a row is another now, or something above that they look at
 * @param years  years in which something is another
 */
record TouchedTables(Set<SubjectId> tables, Set<SubjectId> years) {

    static TouchedTables of(Edit edit, Book before, Book after) {
        var touched = new TouchedTables(new LinkedHashSet<>(), new LinkedHashSet<>());
        for (var id : Edits.touched(edit, before)) {
            var was = before.find(id);
            var is = after.find(id);
            was.ifPresent(subject -> touched.add(before, subject));
            is.ifPresent(subject -> touched.add(after, subject));
            var below = was.isPresent() && is.isPresent() && reachesDown(was.get(), is.get());
            if (below) {
                List.of(before, after).forEach(book -> touched.below(book, id));
            }
        }
        return touched;
    }

    private void add(Book book, Subject subject) {
        if (subject.kind().isRow()) {
            add(book, book.get(subject.parent()));
        } else if (subject.kind() == SubjectKind.PROJECT) {
            tables.add(subject.id());
            years.add(subject.parent());
        } else if (subject.kind() == SubjectKind.YEAR) {
            tables.add(subject.id());
            years.add(subject.id());
        }
    }

    private void below(Book book, SubjectId top) {
        Checking.tablesBelow(book, top).forEach(table -> add(book, book.get(table)));
    }

    /** Whether tables below look at what is another now: the year, the department, the form, the settings of rules. */
    private static boolean reachesDown(Subject was, Subject is) {
        return !was.parent().equals(is.parent()) || !was.kind().isRow() && was.kind() != SubjectKind.PROJECT
                && Stream.concat(was.fields().fields().stream(), is.fields().fields().stream())
                        .filter(TouchedTables::looksDown)
                        .anyMatch(field -> !Objects.equals(was.text(field), is.text(field)));
    }

    private static boolean looksDown(Field<?> field) {
        return field.equals(StandardFields.YEAR) || field.key().startsWith("form.")
                || field.key().startsWith("audit.") && !field.key().startsWith(Dismissal.PREFIX)
                || field.key().startsWith("department.");
    }
}
