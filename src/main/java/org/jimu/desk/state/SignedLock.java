package org.jimu.desk.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jimu.edit.Edit;
import org.jimu.edit.EditRefused;
import org.jimu.model.Book;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.model.WorkState;

/**
 * The lock on tables that are signed and stamped (已签字盖章): what a project, or a year's whole-department table, says
 * stays as it is until an edit of its own takes the lock away. The state's own fields may change, so that a date can be
 * set right.
 */
public final class SignedLock {

    /** Title of the one edit that may take the lock away. */
    public static final String UNLOCK = "history.unlock";

    private static final String REFUSED = "edit.refused.locked";

    private final Edit edit;
    private final Book before;
    private final Book after;

    private SignedLock(Edit edit, Book before, Book after) {
        this.edit = edit;
        this.before = before;
        this.after = after;
    }

    /** The signed project or year that a subject is, or is a row of. */
    public static Optional<Subject> over(Book book, SubjectId id) {
        return book.find(id).map(subject -> subject.kind().isRow() ? book.get(subject.parent()) : subject)
                .filter(SignedLock::isSigned);
    }

    private static boolean isSigned(Subject subject) {
        return (subject.kind() == SubjectKind.PROJECT || subject.kind() == SubjectKind.YEAR)
                && WorkState.of(subject) == WorkState.SIGNED;
    }

    /**
     * Lets an edit pass that leaves all signed tables as they are.
     *
     * @param touched the subjects whose stored state the edit changes
     * @throws EditRefused where it does not, with the name of the first
     */
    public static void check(Edit edit, Set<SubjectId> touched, Book before, Book after) {
        var lock = new SignedLock(edit, before, after);
        var changed = new ArrayList<Subject>();
        for (var id : touched) {
            // what is new cannot be signed; the table that gets a new row is touched itself
            if (id.value() < before.nextId()) {
                lock.broken(id).filter(table -> !changed.contains(table)).ifPresent(changed::add);
            }
        }
        if (!changed.isEmpty()) {
            throw refusal(before, changed);
        }
    }

    /** Whether an edit was refused because of signed tables, and for no other reason. */
    public static boolean isReason(EditRefused refused) {
        return refused.reason().startsWith(REFUSED);
    }

    /** Why nothing can be changed in signed tables. */
    public static EditRefused refusal(Book book, List<Subject> signed) {
        var first = signed.getFirst();
        var name = first.kind() == SubjectKind.PROJECT
                ? first.text(StandardFields.PROJECT_NAME)
                : book.get(first.parent()).text(StandardFields.DEPARTMENT_NAME);
        if (signed.size() > 1) {
            return new EditRefused(REFUSED + "Many", List.of(name, signed.size()));
        }
        return first.kind() == SubjectKind.PROJECT
                ? new EditRefused(REFUSED, List.of(name))
                : new EditRefused(REFUSED + "Year", List.of(name, first.text(StandardFields.YEAR)));
    }

    /** The signed table that is no longer the same in this subject. */
    private Optional<Subject> broken(SubjectId id) {
        var was = before.find(id);
        var is = after.find(id);
        return over(before, id).filter(table -> table.id().equals(id)
                ? is.filter(now -> isSame(table, now)).isEmpty()
                : !was.equals(is));
    }

    private boolean isSame(Subject was, Subject is) {
        return (WorkState.of(is) == WorkState.SIGNED || isUnlocking())
                && was.parent().equals(is.parent())
                && StandardFields.withoutState(was.fields()).equals(StandardFields.withoutState(is.fields()))
                && (was.children().equals(is.children()) || rows(before, was).equals(rows(after, is)));
    }

    private boolean isUnlocking() {
        return edit instanceof Edit.Batch batch && batch.title().equals(UNLOCK);
    }

    /** A year's projects are tables of their own. */
    private static List<SubjectId> rows(Book book, Subject table) {
        return book.children(table.id()).filter(child -> child.kind().isRow()).map(Subject::id).toList();
    }
}
