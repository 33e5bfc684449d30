package org.jimu.ui.print;

import java.util.List;

import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;

import org.jimu.paper.Page;
import org.jimu.ui.form.PaperNode;

/** Prints pages on a printer of the system, as text and lines, in their real size. */
public final class PagePrinting {

    private PagePrinting() {
    }

    /**
     * Prints the pages.
     *
     * @param copies how many of each
     * @return whether the printer took them
     */
    public static boolean print(List<Page> pages, Printer printer, int copies) {
        var job = PrinterJob.createPrinterJob(printer);
        if (job == null) {
            return false;
        }
        job.getJobSettings().setCopies(copies);
        for (var page : pages) {
            if (!job.printPage(layout(printer, page), PaperNode.ofPrinter(page))) {
                job.cancelJob();
                return false;
            }
        }
        return job.endJob();
    }

    private static PageLayout layout(Printer printer, Page page) {
        var orientation = page.width() > page.height() ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
        // the page has its own margins, so the printer's are set aside
        return printer.createPageLayout(Paper.A4, orientation, 0, 0, 0, 0);
    }
}
