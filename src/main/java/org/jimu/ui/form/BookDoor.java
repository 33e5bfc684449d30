package org.jimu.ui.form;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.jimu.desk.Desk;
import org.jimu.desk.Wording;
import org.jimu.desk.state.SignedLock;
import org.jimu.edit.Edit;
import org.jimu.edit.EditRefused;
import org.jimu.form.CellChecking;
import org.jimu.form.CellEditing;
import org.jimu.form.Doubt;
import org.jimu.form.Form;
import org.jimu.form.RowEditing;
import org.jimu.form.library.LibraryEntry;
import org.jimu.form.library.LibraryRows;
import org.jimu.model.Book;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.sheet.Binding;
import org.jimu.store.StoreException;
import org.jimu.ui.Failure;
import org.jimu.ui.Texts;

/** What a form changes in the book. Every change answers with a sentence where it was refused or could not be written. */
final class BookDoor {

    private final Desk desk;
    private final Texts texts;
    private final Wording wording;

    BookDoor(Desk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
        this.wording = new Wording(texts.locale());
    }

    boolean canEdit() {
        return !desk.readOnly();
    }

    boolean canEdit(FormCell cell) {
        return canEdit() && lockOf(cell).isEmpty();
    }

    /** Why nothing can be typed into a cell of a signed table; empty where something can. */
    String lockOf(FormCell cell) {
        return SignedLock.over(desk.book(), cell.binding().subject())
                .map(table -> wording.refused(SignedLock.refusal(desk.book(), List.of(table)))).orElse("");
    }

    /** The text that the editor of a cell begins with. */
    String textOf(FormCell cell) {
        return CellEditing.text(desk.book(), cell.binding());
    }

    /** What looks wrong in the text that the cell has, as a sentence; empty where nothing does. */
    String doubtOf(FormCell cell) {
        return sentence(cell, CellChecking::check);
    }

    /** What would look wrong in the cell if the text were typed into it. */
    String doubtOf(FormCell cell, String typed) {
        return sentence(cell, (book, binding) -> CellChecking.check(book, binding, typed));
    }

    /** Of a cell that is gone from the book nothing is told. */
    private String sentence(FormCell cell, BiFunction<Book, Binding, Optional<Doubt>> check) {
        var book = desk.book();
        return book.find(cell.binding().subject()).flatMap(subject -> check.apply(book, cell.binding()))
                .map(wording::doubt).orElse("");
    }

    /** The row of the book that a cell belongs to. */
    Optional<Subject> rowOf(FormCell cell) {
        return RowEditing.rowOf(desk.book(), cell.binding());
    }

    /** The id that the next new row gets. */
    SubjectId nextRow() {
        return new SubjectId(desk.book().nextId());
    }

    /** Brings the typed text of a cell into the book. */
    Optional<String> write(FormCell cell, String typed) {
        return attempt(() -> {
            if (desk.book().find(cell.binding().subject()).isEmpty()) {
                throw new EditRefused("edit.refused.missing");
            }
            CellEditing.edit(desk.book(), cell.binding(), typed).ifPresent(desk::apply);
        });
    }

    /** Puts a known indicator into the cell and its row. */
    Optional<String> choose(FormCell cell, Form form, LibraryEntry entry) {
        return attempt(() -> LibraryRows.choose(desk.book(), form, cell.binding(), entry).ifPresent(desk::apply));
    }

    /** Puts known indicators into a project or a department's year, each at the end of its level. */
    Optional<String> insert(Form form, SubjectId owner, List<LibraryEntry> entries) {
        return attempt(() -> desk.apply(LibraryRows.insert(desk.book(), form, owner, entries)));
    }

    /** The subject that has, or can have, the indicators of a cell; of no cell, that of the whole document. */
    Optional<SubjectId> ownerOf(Optional<FormCell> cell, SubjectId top) {
        return cell.map(at -> at.binding().subject()).or(() -> Optional.of(top)).flatMap(desk.book()::find)
                .map(subject -> subject.kind().isRow() ? desk.book().get(subject.parent()) : subject)
                .filter(subject -> subject.kind() == SubjectKind.PROJECT || subject.kind() == SubjectKind.YEAR)
                .map(Subject::id);
    }

    Optional<String> apply(Edit edit) {
        return attempt(() -> desk.apply(edit));
    }

    /** Makes an edit from the book and applies it; nothing happens where it makes none. */
    Optional<String> make(Function<Book, Optional<Edit>> edit) {
        return attempt(() -> edit.apply(desk.book()).ifPresent(desk::apply));
    }

    Book book() {
        return desk.book();
    }

    Optional<String> undo() {
        return canEdit() ? attempt(desk::undo) : Optional.empty();
    }

    Optional<String> redo() {
        return canEdit() ? attempt(desk::redo) : Optional.empty();
    }

    private Optional<String> attempt(Runnable change) {
        try {
            change.run();
            return Optional.empty();
        } catch (EditRefused | StoreException e) {
            return Optional.of(Failure.sentence(e, texts));
        }
    }
}
