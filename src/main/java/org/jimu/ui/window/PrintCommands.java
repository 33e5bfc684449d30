package org.jimu.ui.window;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javafx.stage.FileChooser;

import org.jimu.desk.Document;
import org.jimu.desk.DocumentChoice;
import org.jimu.desk.PrintJob;
import org.jimu.desk.Summaries;
import org.jimu.model.StandardFields;
import org.jimu.model.SubjectId;
import org.jimu.paper.Page;
import org.jimu.paper.Typesetter;
import org.jimu.ui.Texts;
import org.jimu.ui.print.PagePrinting;
import org.jimu.ui.print.PrintDialog;
import org.jimu.ui.tree.BookEntry;

/** Brings the tables of an open book to paper, and into files that look like it. */
final class PrintCommands {

    private final JimuWindow window;
    private final BookPane pane;
    private final WindowContext context;
    private final LongWork work;
    private final StateCommands states;

    PrintCommands(JimuWindow window, BookPane pane, WindowContext context, LongWork work, StateCommands states) {
        this.window = window;
        this.pane = pane;
        this.context = context;
        this.work = work;
        this.states = states;
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
        var job = new PrintJob(documents, context.fonts());
        work.start(texts().get("work.workbook"), progress -> job.toWorkbook(file, bookName(), progress),
                result -> texts().get(result.isPresent() ? "work.written" : "work.cancelled", file));
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
}
