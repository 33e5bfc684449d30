package org.jimu.ui.window;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextInputDialog;
import javafx.stage.FileChooser;

import org.jimu.desk.Document;
import org.jimu.desk.DocumentChoice;
import org.jimu.desk.PrintJob;
import org.jimu.desk.Summaries;
import org.jimu.edit.Edit;
import org.jimu.edit.EditRefused;
import org.jimu.form.Form;
import org.jimu.form.FormLibrary;
import org.jimu.form.ProjectTemplate;
import org.jimu.model.Field;
import org.jimu.model.Fields;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.office.WorkbookWriter;
import org.jimu.paper.Typesetter;
import org.jimu.store.StoreException;
import org.jimu.ui.Failure;
import org.jimu.ui.Texts;
import org.jimu.ui.Theme;
import org.jimu.ui.print.PagePrinting;
import org.jimu.ui.print.PrintDialog;
import org.jimu.ui.tree.BookEntry.Shows;

/** What the user can do with an open book, beyond typing into the form. */
final class BookCommands {

    private final JimuWindow window;
    private final BookPane pane;
    private final WindowContext context;
    private final LongWork work;

    BookCommands(JimuWindow window, BookPane pane, WindowContext context, LongWork work) {
        this.window = window;
        this.pane = pane;
        this.context = context;
        this.work = work;
    }

    private Texts texts() {
        return context.texts();
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
            var dialog = new PrintDialog(pages, texts(), window.stage());
            dialog.setOnHidden(event -> Optional.ofNullable(dialog.getResult()).ifPresent(request -> work.start(
                    texts().get("work.paper"),
                    progress -> PagePrinting.print(document.title(), pages, request, progress),
                    done -> texts().get(done ? "work.onPaper" : "work.notOnPaper", pages.size()))));
            dialog.show();
        });
    }

    private Optional<Document> shownDocument() {
        return pane.form().commitEditing()
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
        if (pane.form().commitEditing()) {
            attempt(() -> pane.desk().undo());
        }
    }

    void redo() {
        if (pane.form().commitEditing()) {
            attempt(() -> pane.desk().redo());
        }
    }

    void newProject() {
        pane.currentYear().ifPresent(year -> ask("newProject", "").ifPresent(name -> {
            var book = pane.desk().book();
            var form = book.inherited(year, StandardFields.FORM_PROJECT).flatMap(context.forms()::find)
                    .or(() -> book.inherited(year, StandardFields.FORM_LIST).flatMap(context.forms()::find))
                    .or(() -> usual(context.forms())).orElseThrow();
            var id = new SubjectId(book.nextId());
            attempt(() -> pane.desk().apply(ProjectTemplate.newProject(book, form, year, name)));
            pane.tree().select(id, Shows.PROJECT);
        }));
    }

    private static Optional<Form> usual(FormLibrary forms) {
        return forms.find(DocumentChoice.USUAL_PROJECT_FORM);
    }

    void newDepartment() {
        ask("newDepartment", "").ifPresent(name -> {
            var fields = Fields.NONE.with(StandardFields.DEPARTMENT_NAME, name);
            add("history.addDepartment", SubjectKind.DEPARTMENT, SubjectId.BOOK, fields, Shows.DEPARTMENT);
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

    /** Gives the chosen department, year or project another name. */
    void rename() {
        pane.shown().ifPresent(entry -> {
            var subject = pane.desk().book().get(entry.subject());
            Field<?> field = switch (subject.kind()) {
                case DEPARTMENT -> StandardFields.DEPARTMENT_NAME;
                case YEAR -> StandardFields.YEAR;
                default -> StandardFields.PROJECT_NAME;
            };
            ask("rename", subject.text(field)).ifPresent(
                    name -> attempt(() -> pane.desk().apply(Edit.SetField.typed(subject.id(), field, name))));
        });
    }

    /** Deletes the chosen department, year or project after asking once; undo brings it back. */
    void delete() {
        pane.shown().ifPresent(entry -> {
            var question = new Alert(Alert.AlertType.CONFIRMATION, texts().get("delete.text"));
            question.initOwner(window.stage());
            question.setHeaderText(texts().get("delete.title", entry.name()));
            Theme.dress(question.getDialogPane().getScene());
            if (question.showAndWait().filter(ButtonType.OK::equals).isPresent()) {
                var edit = new Edit.Batch("history.delete", List.of(new Edit.Remove(entry.subject())));
                attempt(() -> pane.desk().apply(edit));
            }
        });
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
