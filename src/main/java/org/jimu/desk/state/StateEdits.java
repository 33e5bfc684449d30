package org.jimu.desk.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.jimu.edit.Edit;
import org.jimu.model.Book;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.WorkState;

/**
 * Edits that tell how far the work on tables has come. A table is named by its project, or by the year that it is the
 * whole-department table of.
 */
public final class StateEdits {

    private static final String TITLE = "history.state.";

    private StateEdits() {
    }

    /**
     * An edit, and the tables that it brings into another state.
     *
     * @param edit one step of undo
     */
    public record Marking(Edit edit, List<SubjectId> tables) {

        public Marking {
            tables = List.copyOf(tables);
        }
    }

    /**
     * Brings tables into a state, forward or back. Those that are in it already stay as they are, and so do signed ones,
     * which are to be unlocked first.
     *
     * @return empty where no table changes
     */
    public static Optional<Marking> mark(Book book, List<SubjectId> tables, WorkState state, Stamp stamp) {
        return marking(TITLE + state.code(), book, tables,
                table -> WorkState.of(table) != WorkState.SIGNED && WorkState.of(table) != state, state, stamp);
    }

    /**
     * Takes the lock from signed tables; they are then being filled in.
     *
     * @return empty where none of the tables is signed
     */
    public static Optional<Marking> unlock(Book book, List<SubjectId> tables, Stamp stamp) {
        return marking(SignedLock.UNLOCK, book, tables, table -> WorkState.of(table) == WorkState.SIGNED,
                WorkState.FILLING, stamp);
    }

    private static Optional<Marking> marking(String title, Book book, List<SubjectId> tables,
            Predicate<Subject> changes, WorkState state, Stamp stamp) {
        var changed = tables.stream().distinct().flatMap(id -> book.find(id).stream()).filter(changes)
                .map(Subject::id).toList();
        if (changed.isEmpty()) {
            return Optional.empty();
        }
        var edits = new ArrayList<Edit>();
        for (var table : changed) {
            edits.add(Edit.SetField.to(table, StandardFields.STATE, state.code()));
            edits.add(Edit.SetField.to(table, StandardFields.STATE_DATE, stamp.date().toString()));
            edits.add(Edit.SetField.to(table, StandardFields.STATE_PERSON, stamp.person()));
            edits.add(new Edit.SetField<>(table, StandardFields.STATE_NOTE,
                    Optional.of(stamp.note()).filter(note -> !note.isEmpty())));
            edits.addAll(Scans.fields(table, stamp.scan()));
        }
        return Optional.of(new Marking(new Edit.Batch(title, edits), changed));
    }
}
