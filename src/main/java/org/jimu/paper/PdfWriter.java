package org.jimu.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;

import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

import org.jimu.file.WholeFile;

/**
 * Writes pages as one PDF file: subsets of the fonts embedded, real text, a title and a bookmark for each document. The
 * same pages and time give the same bytes.
 *
 * @param title   title of the file
 * @param created time of making, written into the file
 */
public record PdfWriter(String title, Instant created) {

    // what pages take more goes to a file until all is written (bytes)
    private static final long IN_MEMORY = 16_000_000;

    /**
     * Writes the documents one after the other.
     *
     * @param documents asked for one after the other; none is kept
     * @param count     how many there are at most
     * @param progress  told of each document; it may stop the work
     * @return whether it was written; false where the progress listener stopped it, and no file was made
     * @throws PaperException where the file cannot be written
     */
    public boolean write(Iterable<PdfDocument> documents, int count, Path file, Progress progress) {
        try (var pdf = new PDDocument(MemoryUsageSetting.setupMixed(IN_MEMORY).streamCache)) {
            if (!fill(pdf, documents, count, progress)) {
                return false;
            }
            WholeFile.write(file, out -> save(pdf, out));
            progress.step(count, count);
            return true;
        } catch (IOException failed) {
            throw PaperException.unwritable(file, failed);
        }
    }

    private boolean fill(PDDocument pdf, Iterable<PdfDocument> documents, int count, Progress progress)
            throws IOException {
        pdf.setVersion(1.7f);
        // Made from what is known, not from the clock and chance, so that the same input gives the same file.
        pdf.setDocumentId(31 * created.getEpochSecond() + title.hashCode());
        var pages = new PdfPages(pdf);
        var outline = new PDDocumentOutline();
        // before it has entries: PDFBox goes down a chain of thousands entry by entry, one within the other
        pdf.getDocumentCatalog().setDocumentOutline(outline);
        int done = 0;
        for (var document : documents) {
            if (!progress.step(done++, count)) {
                return false;
            }
            add(document, pages, outline);
        }
        pages.finish();
        PdfArchive.mark(pdf, title, created);
        return true;
    }

    private static void add(PdfDocument document, PdfPages pages, PDDocumentOutline outline) throws IOException {
        var own = new PDOutlineItem();
        int number = 0;
        for (var page : document.pages()) {
            var made = pages.add(page);
            if (number == 0) {
                lead(own, document.title(), made, 0);
                outline.addLast(own);
            }
            for (var inner : document.bookmarks()) {
                if (inner.page() == number) {
                    var item = new PDOutlineItem();
                    lead(item, inner.title(), made, inner.y());
                    own.addLast(item);
                }
            }
            number++;
        }
    }

    private static void lead(PDOutlineItem item, String title, PDPage page, double y) {
        var destination = new PDPageXYZDestination();
        destination.setPage(page);
        destination.setTop((int) Math.round(page.getMediaBox().getHeight() - y / Page.POINT));
        item.setTitle(title);
        item.setDestination(destination);
    }

    /** Without object streams, which cost time and win little beside deflated pages. */
    private static void save(PDDocument pdf, OutputStream out) throws IOException {
        pdf.save(out, CompressParameters.NO_COMPRESSION);
    }
}
