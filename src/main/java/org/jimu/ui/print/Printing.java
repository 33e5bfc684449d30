package org.jimu.ui.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jimu.desk.Office;
import org.jimu.desk.PrintJob;
import org.jimu.desk.PrintJob.Result;
import org.jimu.desk.print.PrintQueue;
import org.jimu.desk.print.PrinterOffset;
import org.jimu.paper.FontCatalog;
import org.jimu.paper.Progress;
import org.jimu.ui.print.Destination.IntoFile;
import org.jimu.ui.print.Destination.OnPrinter;

/**
 * Carries print orders out, beside the window's thread. On Linux printers get our own PDF from the print service, since
 * JavaFX would send them outlines, and through a command ({@code lpr}) whose absence it does not notice; elsewhere
 * JavaFX draws on them.
 */
public record Printing(Office office, FontCatalog fonts) {

    /**
     * Prints.
     *
     * @return empty where the listener stopped the work
     * @throws org.jimu.desk.print.PrintFailed    where the printer does not take the job
     * @throws org.jimu.paper.PaperException where the file cannot be written
     */
    public Optional<Result> print(PrintOrder order, Progress progress) {
        return switch (order.destination()) {
            case IntoFile into -> intoFile(order.title(), job(order, PrinterOffset.NONE), into, progress);
            case OnPrinter on -> hasQueue()
                    ? queue(order.title(), job(order, on.offset()), on, progress)
                    : draw(order.title(), job(order, on.offset()), on, progress);
        };
    }

    private PrintJob job(PrintOrder order, PrinterOffset offset) {
        return new PrintJob(order.documents(), fonts, order.ranges(), offset, order.coded());
    }

    private static boolean hasQueue() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    }

    private Optional<Result> intoFile(String title, PrintJob job, IntoFile into, Progress progress) {
        return switch (into.target()) {
            case PDF -> job.toPdf(into.file(), title, office, progress);
            case PNG -> job.toPictures(into.file(), progress);
            case XLSX -> job.toWorkbook(into.file(), title, progress);
            case PRINTER -> throw new IllegalArgumentException("a printer is no file");
        };
    }

    private Optional<Result> queue(String title, PrintJob job, OnPrinter on, Progress progress) {
        try {
            var pdf = Files.createTempFile("jimu", ".pdf");
            try {
                return job.toPdf(pdf, title, office, progress)
                        .filter(done -> PrintQueue.SYSTEM.send(pdf, title, on.ticket(), progress));
            } finally {
                Files.delete(pdf);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Result> draw(String title, PrintJob job, OnPrinter on, Progress progress) {
        return job.pages(progress)
                .filter(pages -> PagePrinting.print(title, pages, on.printer(), on.ticket(), progress))
                .map(pages -> new Result(job.documents().size(), pages.size(), List.of(), List.of()));
    }
}
