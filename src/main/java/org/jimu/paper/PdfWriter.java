package org.jimu.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/**
 * Writes pages as one PDF file: subsets of the fonts embedded, real text, a title and a bookmark for each document.
 *
 * @param title   title of the file
 * @param created time of making, written into the file
 */
public record PdfWriter(String title, Instant created) {

    /**
     * Writes the documents one after the other.
     *
     * @return whether it was written; false where the progress listener stopped it, and no file was made
     * @throws PaperException where the file cannot be written
     */
    public boolean write(List<PdfDocument> documents, Path file, Progress progress) {
        try (var pdf = new PDDocument()) {
            var fonts = new PdfFonts(pdf);
            var outline = new PDDocumentOutline();
            var done = 0;
            for (var document : documents) {
                if (!progress.step(done++, documents.size())) {
                    return false;
                }
                add(pdf, fonts, outline, document);
            }
            fonts.subset();
            describe(pdf, outline);
            WholeFile.write(file, out -> save(pdf, out));
            progress.step(done, documents.size());
            return true;
        } catch (IOException e) {
            throw new PaperException("file.unwritable", e, file.toString());
        }
    }

    private static void save(PDDocument pdf, OutputStream out) throws IOException {
        pdf.save(out);
    }

    private static void add(PDDocument pdf, PdfFonts fonts, PDDocumentOutline outline, PdfDocument document)
            throws IOException {
        var item = Optional.<PDOutlineItem>empty();
        for (var i = 0; i < document.pages().size(); i++) {
            var page = page(pdf, fonts, document.pages().get(i));
            if (i == 0) {
                item = Optional.of(bookmark(document.title(), page, page.getMediaBox().getHeight()));
                outline.addLast(item.get());
            }
            for (var inner : document.bookmarks()) {
                if (inner.page() == i) {
                    var y = page.getMediaBox().getHeight() - inner.y() / CellSetter.MM_PER_PT;
                    item.orElseThrow().addLast(bookmark(inner.title(), page, y));
                }
            }
        }
    }

    private static PDPage page(PDDocument pdf, PdfFonts fonts, Page page) throws IOException {
        var content = new ContentBytes(page.height());
        page.rules().forEach(content::rule);
        content.beginText();
        for (var text : page.texts()) {
            fonts.draw(content, text);
        }
        content.endText();
        var made = new PDPage(new PDRectangle((float) (page.width() / CellSetter.MM_PER_PT),
                (float) (page.height() / CellSetter.MM_PER_PT)));
        made.setResources(fonts.resources());
        var stream = new PDStream(pdf);
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.bytes());
        }
        made.setContents(stream);
        pdf.addPage(made);
        return made;
    }

    private static PDOutlineItem bookmark(String title, PDPage page, double top) {
        var destination = new PDPageXYZDestination();
        destination.setPage(page);
        destination.setTop((int) Math.round(top));
        var item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(destination);
        return item;
    }

    private void describe(PDDocument pdf, PDDocumentOutline outline) throws IOException {
        var catalog = pdf.getDocumentCatalog();
        catalog.setDocumentOutline(outline);
        catalog.setLanguage("zh-CN");
        var information = pdf.getDocumentInformation();
        information.setTitle(title);
        information.setProducer(PdfArchive.PRODUCER);
        information.setCreationDate(GregorianCalendar.from(created.atZone(ZoneOffset.UTC)));
        PdfArchive.mark(pdf, title, created);
    }
}
