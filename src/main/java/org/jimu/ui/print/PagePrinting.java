package org.jimu.ui.print;

import java.util.List;

import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;

import org.jimu.paper.Page;
import org.jimu.paper.Progress;
import org.jimu.ui.form.PaperNode;

/** Prints pages on a printer of the system, as text and lines, in their real size. */
public final class PagePrinting {

    private PagePrinting() {
    }

    /**
     * Prints the pages; to be called beside the window's thread.
     *
     * @param title name of the job in the printer's queue
     * @return whether the printer took them all; false where it refused or the listener stopped the work
     */
    public static boolean print(String title, List<Page> pages, PrintRequest request, Progress progress) {
        var job = PrinterJob.createPrinterJob(request.printer());
        if (job == null) {
            return false;
        }
        job.getJobSettings().setJobName(title);
        job.getJobSettings().setCopies(request.copies());
        for (var i = 0; i < pages.size(); i++) {
            var page = pages.get(i);
            if (!progress.step(i, pages.size())
                    || !job.printPage(layout(request.printer(), page), PaperNode.ofPrinter(page))) {
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
