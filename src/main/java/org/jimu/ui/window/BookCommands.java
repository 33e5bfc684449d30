package org.jimu.ui.window;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.application.Platform;
import javafx.scene.control.TextInputDialog;
import javafx.stage.FileChooser;

import org.jimu.audit.rule.Finding;
import org.jimu.desk.Bin;
import org.jimu.desk.Change;
import org.jimu.desk.Document;
import org.jimu.desk.DocumentChoice;
import org.jimu.desk.PrintJob;
import org.jimu.desk.Summaries;
import org.jimu.desk.Wording;
import org.jimu.desk.findings.FindingsReport;
import org.jimu.desk.state.SignedLock;
import org.jimu.desk.tree.Returning.Returned;
import org.jimu.edit.Edit;
import org.jimu.edit.EditRefused;
import org.jimu.edit.Edits;
import org.jimu.model.Book;
import org.jimu.model.Field;
import org.jimu.model.Fields;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.office.WorkbookWriter;
import org.jimu.paper.Page;
import org.jimu.paper.Typesetter;
import org.jimu.store.BinEntry;
import org.jimu.store.HistoryEntry;
import org.jimu.store.StoreException;
import org.jimu.ui.Failure;
import org.jimu.ui.Texts;
import org.jimu.ui.Theme;
import org.jimu.ui.bin.BinDialog;
import org.jimu.ui.bin.RestoredText;
import org.jimu.ui.history.HistoryDialog;
import org.jimu.ui.many.ChangeManyDialog;
import org.jimu.ui.many.Scope;
import org.jimu.ui.print.PagePrinting;
import org.jimu.ui.print.PrintDialog;
import org.jimu.ui.tree.BookEntry.Shows;
import org.jimu.ui.tree.BookEntry;

/** What the user can do with an open book, beyond typing into the form. */
final class BookCommands {

    // an edit of more subjects takes longer than a blink
    private static final int AT_ONCE = 100;

    private final JimuWindow window;
    private final BookPane pane;
    private final WindowContext context;
    private final LongWork work;
    private final ProjectCommands projects;
    private final StateCommands states;
    private boolean stepping;

    BookCommands(JimuWindow window, BookPane pane, WindowContext context, LongWork work) {
        this.window = window;
        this.pane = pane;
        this.context = context;
        this.work = work;
        this.projects = new ProjectCommands(window, pane, context, work);
        this.states = new StateCommands(window, pane, context, work);
    }

    private Texts texts() {
        return context.texts();
    }

    /** What makes projects. */
    ProjectCommands projects() {
        return projects;
    }

    /** What tells how far the work has come. */
    StateCommands states() {
        return states;
    }

    /** Prints what is shown into a PDF file. */
    void printShown() {
        shownDocument()
                .ifPresent(document -> save(document.title(), "pdf").ifPresent(file -> toPdf(List.of(document), file)));
    }

    /** Prints all tables of the book into a PDF file. */
    void printAll() {
        var documents = DocumentChoice.ALL.documents(pane.desk().book(), context.forms());
        save(bookName(), "pdf").ifPresent(file -> toPdf(documents, file));
    }

    /** Prints findings as tables, as PDF or workbook. */
    void printFindings(Book book, List<Finding> findings) {
        save(texts().get("findings.file"), "pdf", "xlsx").ifPresent(file -> {
            var report = new FindingsReport(context.forms(), context.office().user(),
                    LocalDate.now(context.office().clock()), new Wording(texts().locale()));
            var documents = report.documents(book, findings);
            if (file.toString().endsWith(".xlsx")) {
                toWorkbook(documents, file);
            } else {
                toPdf(documents, file);
            }
        });
    }

    private void toPdf(List<Document> documents, Path file) {
        var job = new PrintJob(documents, context.fonts());
        work.start(texts().get("work.print"), progress -> job.toPdf(file, bookName(), context.office(), progress),
                result -> result.map(done -> texts().get("work.printed", done.pages(), file))
                        .orElse(texts().get("work.cancelled")));
    }

    /** Prints the summary of the year that is shown, as PDF or workbook. */
    void summary() {
        var year = pane.currentYear().map(id -> pane.desk().book().get(id));
        var choice = new DocumentChoice(year.map(y -> y.text(StandardFields.YEAR)),
                year.map(y -> pane.desk().book().get(y.parent()).text(StandardFields.DEPARTMENT_NAME)),
                Optional.empty(), Optional.empty());
        var documents = Summaries.documents(choice, pane.desk().book(), context.forms());
        save(texts().get("summary.name"), "pdf", "xlsx").ifPresent(file -> {
            if (file.toString().endsWith(".xlsx")) {
                toWorkbook(documents, file);
            } else {
                toPdf(documents, file);
            }
        });
    }

    /** Writes what is shown as a workbook. */
    void exportWorkbook() {
        shownDocument().ifPresent(document -> save(document.title(), "xlsx")
                .ifPresent(file -> toWorkbook(List.of(document), file)));
    }

    private void toWorkbook(List<Document> documents, Path file) {
        work.start(texts().get("work.workbook"), progress -> {
            WorkbookWriter.write(documents.stream().map(Document::sheet).toList(), bookName(), file);
            return file;
        }, done -> texts().get("work.written", done));
    }

    /** Shows the real pages and prints them on a printer. */
    void printOnPaper() {
        shownDocument().ifPresent(document -> {
            var pages = new Typesetter(context.fonts()).typeset(document.sheet()).pages();
            preview(document.title(), pages, pane.shown().stream().toList());
        });
    }

    private void preview(String title, List<Page> pages, List<BookEntry> entries) {
        var tables = pane.desk().readOnly() ? List.<SubjectId>of() : StateCommands.tables(entries);
        var dialog = new PrintDialog(pages, !tables.isEmpty(), texts(), window.stage());
        dialog.setOnHidden(event -> Optional.ofNullable(dialog.getResult()).ifPresent(request -> work.start(
                texts().get("work.paper"),
                progress -> {
                    var done = PagePrinting.print(title, pages, request, progress);
                    if (done && request.marking()) {
                        states.printed(tables);
                    }
                    return done;
                },
                done -> texts().get(done ? "work.onPaper" : "work.notOnPaper", pages.size()))));
        dialog.show();
    }

    /** Shows the real pages of lines of the tree and prints them on a printer. */
    void printLines(List<BookEntry> entries) {
        if (!pane.commitEditing()) {
            return;
        }
        var book = pane.desk().book();
        work.start(texts().get("work.set"), progress -> {
            var pages = new ArrayList<Page>();
            var done = 0;
            var typesetter = new Typesetter(context.fonts());
            for (var entry : entries) {
                pane.document(book, entry).ifPresent(one -> pages.addAll(typesetter.typeset(one.sheet()).pages()));
                if (!progress.step(++done, entries.size())) {
                    return List.<Page>of();
                }
            }
            return pages;
        }, pages -> {
            if (pages.isEmpty()) {
                return texts().get("work.cancelled.set");
            }
            preview(entries.size() == 1 ? entries.getFirst().name() : bookName(), pages, entries);
            return texts().get("work.isSet", pages.size());
        });
    }

    private Optional<Document> shownDocument() {
        return pane.commitEditing()
                ? pane.shown().flatMap(entry -> pane.document(pane.desk().book(), entry))
                : Optional.empty();
    }

    private String bookName() {
        return pane.desk().book().root().text(StandardFields.BOOK_NAME);
    }

    private Optional<Path> save(String name, String... endings) {
        var chooser = new FileChooser();
        for (var ending : endings) {
            chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter(ending.toUpperCase(Locale.ROOT), "*." + ending));
        }
        chooser.setInitialFileName(name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ") + "." + endings[0]);
        return Optional.ofNullable(chooser.showSaveDialog(window.stage())).map(File::toPath);
    }

    void undo() {
        step("work.undone", pane.desk()::undoable, () -> {
            try {
                return pane.desk().undo();
            } catch (EditRefused e) {
                if (!SignedLock.isReason(e)) {
                    throw e;
                }
                Platform.runLater(() -> states.askToUndo(e));
                return Optional.empty();
            }
        });
    }

    void redo() {
        step("work.redone", pane.desk()::redoable, pane.desk()::redo);
    }

    /** A step that changes much is taken beside the window; until it is, there is no other. */
    private void step(String outcome, Supplier<Optional<HistoryEntry>> next, Supplier<Optional<Change>> step) {
        if (stepping || !pane.commitEditing()) {
            return;
        }
        var entry = next.get();
        if (entry.filter(large -> Edits.size(large.edit()) > AT_ONCE).isEmpty()) {
            attempt(step::get);
            return;
        }
        stepping = true;
        work.startBeside(texts().get("work.history"), progress -> {
            try {
                return step.get();
            } finally {
                Platform.runLater(() -> stepping = false);
            }
        }, done -> done.isEmpty()
                ? ""
                : texts().get(outcome, new Wording(texts().locale()).edit(entry.orElseThrow().edit())));
    }

    /** Shows all edits, to go back to the state after one of them. */
    void history() {
        if (pane.commitEditing()) {
            new HistoryDialog(pane.desk(), texts(), window.stage(),
                    entry -> work.start(texts().get("work.history"),
                            progress -> pane.desk().travelTo(entry, progress),
                            done -> texts().get(done ? "work.travelled" : "work.cancelled.travel",
                                    new Wording(texts().locale()).entry(entry))))
                    .show();
        }
    }

    /** Shows what was deleted, to give it back. */
    void bin() {
        new BinDialog(pane.desk(), texts(), window.stage(), this::restore).show();
    }

    private void restore(List<BinEntry> entries) {
        if (!pane.commitEditing()) {
            return;
        }
        work.start(texts().get("work.restore"), progress -> new Bin(pane.desk()).restore(entries), returned -> {
            pane.tree().select(returned.stream().map(Returned::subject).toList());
            return new RestoredText(pane.desk().book(), texts()).of(returned);
        });
    }

    /** Asks for one change of the projects that are chosen in the tree, or that its filter leaves. */
    void changeMany() {
        if (!pane.commitEditing() || pane.desk().readOnly()) {
            return;
        }
        var scopes = new ArrayList<>(List.of(new Scope(texts().get("many.chosen"), pane.tree().chosenProjects())));
        pane.tree().filteredProjects()
                .ifPresent(filtered -> scopes.add(new Scope(texts().get("many.filtered"), filtered)));
        var dialog = new ChangeManyDialog(pane.desk(), pane.completion(), context.forms(), scopes, texts(),
                window.stage());
        dialog.setOnHidden(event -> Optional.ofNullable(dialog.getResult()).ifPresent(change -> work.start(
                texts().get("work.changeMany"),
                progress -> pane.desk().apply(change.edit(pane.desk().book())),
                done -> texts().get("work.changedMany", change.projects().size(),
                        new Wording(texts().locale()).field(change.field().key())))));
        dialog.show();
    }

    /** @param below whether it stands below the department that is shown, or beside it */
    void newDepartment(boolean below) {
        var parent = currentDepartment().map(now -> below ? now : pane.desk().book().get(now).parent())
                .orElse(SubjectId.BOOK);
        ask("newDepartment", "").ifPresent(name -> {
            var fields = Fields.NONE.with(StandardFields.DEPARTMENT_NAME, name);
            add("history.addDepartment", SubjectKind.DEPARTMENT, parent, fields, Shows.DEPARTMENT);
        });
    }

    void newYear() {
        currentDepartment().ifPresent(department -> {
            var next = Integer.toString(LocalDate.now(context.office().clock()).getYear() + 1);
            ask("newYear", next).ifPresent(year -> {
                var fields = Fields.NONE.withEncoded(StandardFields.YEAR, year);
                for (var field : List.of(StandardFields.FORM_PROJECT, StandardFields.FORM_DEPARTMENT,
                        StandardFields.FORM_LIST)) {
                    fields = withFormOfLastYear(fields, department, field);
                }
                add("history.addYear", SubjectKind.YEAR, department, fields, Shows.LIST);
            });
        });
    }

    private Fields withFormOfLastYear(Fields fields, SubjectId department, Field<String> field) {
        return fields.with(field, pane.desk().book().children(department, SubjectKind.YEAR).stream()
                .reduce((a, b) -> b).flatMap(year -> year.fields().get(field)));
    }

    private void add(String title, SubjectKind kind, SubjectId parent, Fields fields, Shows shows) {
        var book = pane.desk().book();
        var fresh = Subject.leaf(new SubjectId(book.nextId()), kind, parent, fields);
        var insert = Edit.Insert.one(fresh, book.get(parent).children().size());
        attempt(() -> pane.desk().apply(new Edit.Batch(title, List.of(insert))));
        pane.tree().select(fresh.id(), shows);
    }

    private Optional<SubjectId> currentDepartment() {
        return pane.shown().flatMap(entry -> pane.desk().book().enclosing(entry.subject(), SubjectKind.DEPARTMENT))
                .map(Subject::id);
    }

    private Optional<String> ask(String what, String initial) {
        var dialog = new TextInputDialog(initial);
        dialog.initOwner(window.stage());
        dialog.setTitle(texts().get("action." + what));
        dialog.setHeaderText(texts().get("ask." + what));
        dialog.setGraphic(null);
        dialog.getEditor().setId("ask");
        Theme.dress(dialog.getDialogPane().getScene());
        return dialog.showAndWait().map(String::strip).filter(name -> !name.isEmpty());
    }

    private void attempt(Runnable step) {
        try {
            step.run();
        } catch (EditRefused | StoreException e) {
            Failure.show(e, texts(), window.stage());
        }
    }
}
