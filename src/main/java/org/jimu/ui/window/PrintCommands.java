package org.jimu.ui.window;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javafx.stage.FileChooser;

import org.jimu.audit.rule.Finding;
import org.jimu.desk.Document;
import org.jimu.desk.Wording;
import org.jimu.desk.findings.FindingsReport;
import org.jimu.model.Book;
import org.jimu.desk.DocumentChoice;
import org.jimu.desk.PrintJob;
import org.jimu.desk.Summaries;
import org.jimu.desk.print.PrintFile;
import org.jimu.desk.print.PrintMemory;
import org.jimu.desk.print.PrintTarget;
import org.jimu.model.StandardFields;
import org.jimu.ui.Texts;
import org.jimu.ui.print.Destination;
import org.jimu.ui.print.Destination.IntoFile;
import org.jimu.ui.print.Destination.OnPrinter;
import org.jimu.ui.print.PrintDialog;
import org.jimu.ui.print.PrintOffer;
import org.jimu.ui.print.PrintOrder;
import org.jimu.ui.print.PrintSource;
import org.jimu.ui.print.Printing;
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
        var job = new PrintJob(documents, context.fonts(), new PrintMemory(context.settings()).coded());
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
        save(texts().get("summary.name"), "pdf", "xlsx").ifPresent(file -> write(documents, file));
    }

    /** Prints findings as tables, as PDF or workbook. */
    void findings(Book book, List<Finding> findings) {
        save(texts().get("findings.file"), "pdf", "xlsx").ifPresent(file -> {
            var report = new FindingsReport(context.forms(), context.office().user(),
                    LocalDate.now(context.office().clock()), new Wording(texts().locale()));
            write(report.documents(book, findings), file);
        });
    }

    private void write(List<Document> documents, Path file) {
        if (file.toString().endsWith(".xlsx")) {
            toWorkbook(documents, file);
        } else {
            toPdf(documents, file);
        }
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

    /** Shows the real pages of what is shown, and prints them where the user says. */
    void print() {
        if (pane.commitEditing()) {
            offer(PrintOffers.shown(pane, texts()));
        }
    }

    /** Shows the real pages of lines of the tree, and prints them where the user says. */
    void print(List<BookEntry> entries) {
        if (pane.commitEditing()) {
            offer(PrintOffers.chosen(entries, pane, texts()));
        }
    }

    private void offer(List<PrintOffer> offers) {
        var desk = pane.desk();
        var memory = new PrintMemory(context.settings());
        var folder = memory.folder().map(Path::of).filter(Files::isDirectory)
                .orElseGet(() -> desk.file().path().toAbsolutePath().getParent());
        var source = new PrintSource(desk.book(), context.forms(), context.fonts());
        var dialog = new PrintDialog(offers, source, memory, !desk.readOnly(), folder, texts(), window.stage());
        dialog.setOnHidden(event -> Optional.ofNullable(dialog.getResult()).ifPresent(order -> {
            memory.rememberCoded(order.coded());
            remember(order.destination(), memory);
            carryOut(order);
        }));
        dialog.show();
    }

    private static void remember(Destination destination, PrintMemory memory) {
        switch (destination) {
            case OnPrinter on -> {
                memory.remember(PrintTarget.PRINTER);
                memory.remember(on.ticket(), on.offset());
            }
            case IntoFile into -> {
                memory.remember(into.target());
                memory.rememberFolder(into.file().toAbsolutePath().getParent().toString());
            }
        }
    }

    private void carryOut(PrintOrder order) {
        var printing = new Printing(context.office(), context.fonts());
        var onPaper = order.destination() instanceof OnPrinter;
        work.start(texts().get(onPaper ? "work.paper" : "work.print"),
                progress -> printing.print(order, progress)
                        .map(result -> told(order.destination(), result, states.printed(order.marked()))),
                told -> told.orElse(texts().get(onPaper ? "work.cancelled.paper" : "work.cancelled")));
    }

    private String told(Destination destination, PrintJob.Result result, int marked) {
        return switch (destination) {
            case OnPrinter on -> marked == 0
                    ? texts().get("work.onPaper", result.pages(), on.ticket().printer())
                    : texts().get("work.onPaper.marked", result.pages(), on.ticket().printer(), marked);
            case IntoFile into -> into.target().hasPages()
                    ? texts().get("work.printed", result.pages(), result.files().getFirst())
                    : texts().get("work.written", into.file());
        };
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
        chooser.setInitialFileName(PrintFile.name(name) + "." + endings[0]);
        return Optional.ofNullable(chooser.showSaveDialog(window.stage())).map(File::toPath);
    }
}
