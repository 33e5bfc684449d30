package org.jimu.ui.print;

import java.util.List;

import javafx.print.Collation;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.PrintSides;
import javafx.print.Printer;
import javafx.print.PrinterJob;

import org.jimu.desk.print.PrintFailed;
import org.jimu.desk.print.PrintProblem;
import org.jimu.desk.print.PrintTicket;
import org.jimu.desk.print.Sides;
import org.jimu.paper.Page;
import org.jimu.paper.Progress;
import org.jimu.ui.form.PaperNode;

/** Draws pages on a printer of the system: outlines and lines, in their real size. */
final class PagePrinting {

    private PagePrinting() {
    }

    /**
     * Prints the pages; to be called beside the window's thread.
     *
     * @param title name of the job in the printer's queue
     * @return whether the printer took them all; false where the listener stopped the work, and then nothing is printed
     * @throws PrintFailed where the printer cannot be used or refuses a page
     */
    static boolean print(String title, List<Page> pages, Printer printer, PrintTicket ticket, Progress progress) {
        var job = PrinterJob.createPrinterJob(printer);
        if (job == null) {
            throw gone(ticket);
        }
        var settings = job.getJobSettings();
        settings.setJobName(title);
        settings.setCopies(ticket.copies());
        settings.setCollation(ticket.collated() ? Collation.COLLATED : Collation.UNCOLLATED);
        settings.setPrintSides(sides(ticket.sides()));
        for (var i = 0; i < pages.size(); i++) {
            if (!progress.step(i, pages.size())) {
                job.cancelJob();
                return false;
            }
            var page = pages.get(i);
            if (!job.printPage(layout(printer, page), PaperNode.ofPrinter(page))) {
                job.cancelJob();
                throw new PrintFailed(new PrintProblem("print.failed.stopped",
                        List.of(ticket.printer(), Integer.toString(i + 1))));
            }
        }
        if (!job.endJob()) {
            throw gone(ticket);
        }
        return true;
    }

    private static PrintFailed gone(PrintTicket ticket) {
        return new PrintFailed(new PrintProblem("print.failed.gone", List.of(ticket.printer())));
    }

    private static PrintSides sides(Sides sides) {
        return switch (sides) {
            case ONE -> PrintSides.ONE_SIDED;
            case LONG_EDGE -> PrintSides.DUPLEX;
            case SHORT_EDGE -> PrintSides.TUMBLE;
        };
    }

    private static PageLayout layout(Printer printer, Page page) {
        var orientation = page.landscape() ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
        // the page has its own margins, so the printer's are set aside
        return printer.createPageLayout(Paper.A4, orientation, 0, 0, 0, 0);
    }
}
