package org.jimu.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;

import org.jimu.desk.tree.TreeEdits;
import org.jimu.desk.tree.TreeOrder;
import org.jimu.desk.tree.TreePlace;
import org.jimu.edit.Edit;
import org.jimu.edit.EditRefused;
import org.jimu.model.Book;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.model.WorkState;
import org.jimu.store.StoreException;
import org.jimu.ui.Failure;
import org.jimu.ui.Texts;
import org.jimu.ui.Theme;
import org.jimu.ui.tree.BookEntry;
import org.jimu.ui.tree.TreeCommands;

/** Carries out what the user does in the tree, as edits of the book. */
final class BookTreeCommands implements TreeCommands {

    private final JimuWindow window;
    private final BookPane pane;
    private final Texts texts;

    BookTreeCommands(JimuWindow window, BookPane pane, Texts texts) {
        this.window = window;
        this.pane = pane;
        this.texts = texts;
    }

    private Book book() {
        return pane.desk().book();
    }

    /** What is being typed is taken in first, so that nothing is lost and the steps of undo stand in their order. */
    private boolean apply(Function<Book, Optional<? extends Edit>> edit) {
        if (!pane.commitEditing()) {
            return false;
        }
        try {
            var made = edit.apply(book());
            made.ifPresent(pane.desk()::apply);
            return made.isPresent();
        } catch (EditRefused | StoreException e) {
            Failure.show(e, texts, window.stage());
            return false;
        }
    }

    @Override
    public boolean canChange() {
        return !pane.desk().readOnly();
    }

    @Override
    public boolean canMove(List<SubjectId> subjects, TreePlace place) {
        return canChange() && TreeEdits.canMove(book(), subjects, place);
    }

    @Override
    public void move(List<SubjectId> subjects, TreePlace place) {
        if (canMove(subjects, place)) {
            apply(book -> TreeEdits.move(book, subjects, place));
        }
    }

    @Override
    public boolean canCopy(List<SubjectId> subjects, TreePlace place) {
        return canChange() && TreeEdits.canCopy(book(), subjects, place);
    }

    @Override
    public List<SubjectId> copy(List<SubjectId> subjects, TreePlace place) {
        if (!canCopy(subjects, place)) {
            return List.of();
        }
        var tops = new ArrayList<SubjectId>();
        apply(book -> {
            var copies = TreeEdits.copy(book, subjects, place, name -> texts.get("tree.copyName", name));
            tops.addAll(copies.tops());
            return Optional.of(copies.edit());
        });
        return tops;
    }

    @Override
    public boolean canStep(List<SubjectId> subjects, boolean down) {
        return canChange() && TreeEdits.step(book(), subjects, down).isPresent();
    }

    @Override
    public void step(List<SubjectId> subjects, boolean down) {
        TreeEdits.step(book(), subjects, down).ifPresent(place -> move(subjects, place));
    }

    /** A single project goes without a question, since undo brings it back; more than that is asked about once. */
    @Override
    public void delete(List<SubjectId> subjects) {
        var found = subjects.stream().flatMap(id -> book().find(id).stream()).toList();
        if (!canChange() || found.isEmpty()) {
            return;
        }
        var one = found.size() == 1 ? Optional.of(found.getFirst()) : Optional.<Subject>empty();
        var name = one.map(subject -> name(subject.id())).orElse("");
        var light = one.filter(subject -> subject.kind() == SubjectKind.PROJECT).isPresent();
        var title = one.isPresent() ? texts.get("delete.title", name) : texts.get("delete.titleMany", found.size());
        if ((light || confirmed(title)) && apply(book -> Optional.of(TreeEdits.delete(book, subjects)))) {
            pane.tell(one.isPresent() ? texts.get("delete.done", name) : texts.get("delete.doneMany", found.size()));
        }
    }

    private boolean confirmed(String title) {
        var question = new Alert(Alert.AlertType.CONFIRMATION, texts.get("delete.text"));
        question.initOwner(window.stage());
        question.setHeaderText(title);
        Theme.dress(question.getDialogPane().getScene());
        return question.showAndWait().filter(ButtonType.OK::equals).isPresent();
    }

    @Override
    public String name(SubjectId subject) {
        return book().find(subject).map(one -> one.text(StandardFields.nameOf(one.kind()))).orElse("");
    }

    @Override
    public void rename(SubjectId subject, String typed) {
        var name = typed.strip();
        book().find(subject).filter(one -> canChange() && !name.isEmpty() && !name.equals(name(subject)))
                .ifPresent(one -> apply(
                        book -> Optional.of(Edit.SetField.typed(subject, StandardFields.nameOf(one.kind()), name))));
    }

    @Override
    public void sort(SubjectId parent, SubjectKind kind, TreeOrder order) {
        if (canChange()) {
            apply(book -> TreeEdits.sort(book, parent, kind, order, texts.locale()));
        }
    }

    @Override
    public void newProject() {
        pane.commands().projects().newProject();
    }

    @Override
    public void newYear() {
        pane.commands().newYear();
    }

    @Override
    public void rollover() {
        pane.commands().projects().rollover();
    }

    @Override
    public void newDepartment(boolean below) {
        pane.commands().newDepartment(below);
    }

    @Override
    public void changeMany() {
        pane.commands().changeMany();
    }

    @Override
    public void mark(WorkState state) {
        pane.commands().states().mark(state);
    }

    @Override
    public void unlock() {
        pane.commands().states().unlock();
    }

    @Override
    public void bin() {
        pane.commands().bin();
    }

    @Override
    public void print(List<BookEntry> entries) {
        pane.commands().printing().print(entries);
    }
}
