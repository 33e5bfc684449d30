package org.jimu.ui.window;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;

import org.jimu.desk.code.PrintedTable;
import org.jimu.desk.state.Scans;
import org.jimu.desk.state.Stamp;
import org.jimu.desk.state.StateEdits;
import org.jimu.desk.state.StateEdits.Marking;
import org.jimu.edit.EditRefused;
import org.jimu.model.Book;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.model.WorkState;
import org.jimu.store.StoreException;
import org.jimu.ui.Buttons;
import org.jimu.ui.Failure;
import org.jimu.ui.Texts;
import org.jimu.ui.Theme;
import org.jimu.ui.code.CodeDialog;
import org.jimu.ui.state.ScanDialog;
import org.jimu.ui.state.StampDialog;
import org.jimu.ui.tree.BookEntry;
import org.jimu.ui.tree.BookEntry.Shows;

/** Tells how far the work on tables has come, signs them and takes the lock from signed ones. */
final class StateCommands {

    private final JimuWindow window;
    private final BookPane pane;
    private final WindowContext context;
    private final LongWork work;
    private final Texts texts;

    StateCommands(JimuWindow window, BookPane pane, WindowContext context, LongWork work) {
        this.window = window;
        this.pane = pane;
        this.context = context;
        this.work = work;
        this.texts = context.texts();
    }

    /** Brings the tables that are chosen in the tree into a state; asks who signed where they are signed. */
    void mark(WorkState state) {
        if (pane.desk().readOnly() || !pane.commitEditing()) {
            return;
        }
        var tables = pane.tree().chosenTables();
        if (state == WorkState.SIGNED) {
            ask("sign", chosenName(), head(), stamp -> mark(tables, state, stamp));
        } else {
            mark(tables, state, stamp(context.office().user()));
        }
    }

    /** Asks who takes the lock from the tables that are chosen in the tree, and why. */
    void unlock() {
        unlock(chosenName(), pane.tree().chosenTables());
    }

    /** Asks who takes the lock from the table that is shown, and why. */
    void unlockShown() {
        pane.shown().ifPresent(entry -> unlock(texts.get("stamp.one", entry.name()), () -> tables(List.of(entry))));
    }

    private void unlock(String what, Supplier<List<SubjectId>> tables) {
        if (!pane.desk().readOnly() && pane.commitEditing()) {
            ask("unlock", what, context.office().user(), stamp -> run(tables,
                    (book, ids) -> StateEdits.unlock(book, ids, stamp), "work.unlocked", "work.unlocked.none"));
        }
    }

    private void mark(Supplier<List<SubjectId>> tables, WorkState state, Stamp stamp) {
        run(tables, (book, ids) -> StateEdits.mark(book, ids, state, stamp), "work.state." + state.code(),
                "work.state.none");
    }

    private void run(Supplier<List<SubjectId>> tables,
            BiFunction<Book, List<SubjectId>, Optional<Marking>> marking, String done, String none) {
        var desk = pane.desk();
        work.startBeside(texts.get("work.state"), progress -> {
            var made = marking.apply(desk.book(), tables.get());
            made.map(Marking::edit).ifPresent(desk::apply);
            return made.map(one -> one.tables().size()).orElse(0);
        }, count -> count == 0 ? texts.get(none) : texts.get(done, count));
    }

    /** The tables that lines of the tree print, by their projects and years; lists are no tables of their own. */
    static List<SubjectId> tables(List<BookEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.shows() == Shows.PROJECT || entry.shows() == Shows.DEPARTMENT_TABLE)
                .map(BookEntry::subject).toList();
    }

    /**
     * Marks tables as printed, as the user said before they were; one step of undo. May run beside the window.
     *
     * @return how many were not marked yet
     */
    int printed(List<SubjectId> tables) {
        var marking = StateEdits.mark(pane.desk().book(), tables, WorkState.PRINTED, stamp(context.office().user()));
        marking.map(Marking::edit).ifPresent(pane.desk()::apply);
        return marking.map(one -> one.tables().size()).orElse(0);
    }

    private Stamp stamp(String person) {
        return new Stamp(LocalDate.now(context.office().clock()), person, "");
    }

    private void ask(String kind, String what, String person, Consumer<Stamp> onStamp) {
        var scans = Optional.of(new Scans(pane.desk())).filter(any -> kind.equals("sign"));
        new StampDialog(kind, what, stamp(person), scans, texts, window.stage(), onStamp).show();
    }

    private String chosenName() {
        return pane.tree().chosenName().map(name -> texts.get("stamp.one", name)).orElse(texts.get("stamp.many"));
    }

    /** Who signs the tables of a department. */
    private String head() {
        var book = pane.desk().book();
        return pane.shown().flatMap(entry -> book.enclosing(entry.subject(), SubjectKind.DEPARTMENT))
                .map(Subject::id).flatMap(id -> book.inherited(id, StandardFields.DEPARTMENT_HEAD)).orElse("");
    }

    /** Shows the scan of the signed page of the table that is shown, and attaches one. */
    void scan() {
        if (pane.commitEditing()) {
            pane.shown().filter(entry -> !tables(List.of(entry)).isEmpty()).ifPresent(
                    entry -> new ScanDialog(pane.desk(), entry.subject(), entry.name(), texts, window.stage()).show());
        }
    }

    /** Takes check codes from paper and tells what the paper is. */
    void checkCode() {
        if (pane.commitEditing()) {
            new CodeDialog(pane.desk(), context.forms(), texts, window.stage(), this::show).show();
        }
    }

    private void show(PrintedTable table) {
        if (pane.commitEditing()) {
            pane.tree().select(table.subject(), switch (table.kind()) {
                case PROJECT, ENTRY -> Shows.PROJECT;
                case DEPARTMENT -> Shows.DEPARTMENT_TABLE;
                case LIST, SUMMARY -> Shows.LIST;
            });
        }
    }

    /** Asks whether the last edit is to be taken back although it would change signed tables. */
    void askToUndo(EditRefused refused) {
        var undo = new ButtonType(texts.get("lock.undo"), ButtonData.OK_DONE);
        var question = new Alert(Alert.AlertType.CONFIRMATION, texts.get("lock.undo.text"), undo,
                Buttons.cancel(texts));
        question.initOwner(window.stage());
        question.setHeaderText(Failure.sentence(refused, texts));
        Theme.dress(question.getDialogPane().getScene());
        question.getDialogPane().lookupButton(undo).setId("lock-undo");
        question.setOnHidden(event -> {
            if (question.getResult() == undo) {
                try {
                    pane.desk().undoLocked();
                } catch (EditRefused | StoreException e) {
                    Failure.show(e, texts, window.stage());
                }
            }
        });
        question.show();
    }
}
