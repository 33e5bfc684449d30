package org.jimu.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jimu.desk.print.DocumentSetting;
import org.jimu.desk.print.PageRanges;
import org.jimu.desk.print.PrintFile;
import org.jimu.desk.print.PrinterOffset;
import org.jimu.form.Form.FormSubject;
import org.jimu.model.StandardFields;
import org.jimu.model.SubjectId;
import org.jimu.office.WorkbookWriter;
import org.jimu.paper.FontCatalog;
import org.jimu.paper.Page;
import org.jimu.paper.PaperException;
import org.jimu.paper.PdfDocument;
import org.jimu.paper.PdfWriter;
import org.jimu.paper.PngWriter;
import org.jimu.paper.Progress;
import org.jimu.paper.Typeset.MissingCharacter;
import org.jimu.sheet.Binding;
import org.jimu.sheet.Sheet;

/**
 * Documents on their way to paper.
 *
 * @param documents in order
 * @param fonts     the fonts they are set in
 * @param ranges    which of all their pages are printed
 * @param offset    where on the paper the printer has to print
 * @param coded     whether each page carries the check code of its document
 */
public record PrintJob(List<Document> documents, FontCatalog fonts, PageRanges ranges, PrinterOffset offset,
        boolean coded) {

    /** Dots an inch of pictures. */
    public static final double PICTURE_DPI = 150;

    /**
     * What was printed.
     *
     * @param documents number of documents of which pages were printed
     * @param pages     number of pages; 0 for a workbook, which has none
     * @param missing   characters that no font has, by document title
     * @param files     the files written
     */
    public record Result(int documents, int pages, List<Missing> missing, List<Path> files) {}

    /** A character that no font has, with the document in which it stands. */
    public record Missing(String document, MissingCharacter character) {}

    public PrintJob {
        documents = List.copyOf(documents);
    }

    /** All pages of the documents, with their check codes, printed where they are set. */
    public PrintJob(List<Document> documents, FontCatalog fonts) {
        this(documents, fonts, true);
    }

    /** All pages of the documents, printed where they are set. */
    public PrintJob(List<Document> documents, FontCatalog fonts, boolean coded) {
        this(documents, fonts, PageRanges.ALL, PrinterOffset.NONE, coded);
    }

    /** What is set so far. */
    private static final class Tally {
        private final List<Missing> missing = new ArrayList<>();
        // of all documents, wanted or not
        private int pages;
        private int printedDocuments;
        private int printedPages;

        Result result(List<Path> files) {
            return new Result(printedDocuments, printedPages, missing, files);
        }
    }

    /**
     * Prints into one PDF file.
     *
     * @return empty where the listener stopped the work; then no file was made
     */
    public Optional<Result> toPdf(Path file, String title, Office office, Progress progress) {
        var tally = new Tally();
        var setting = new DocumentSetting(fonts, coded);
        var writer = new PdfWriter(title, office.clock().instant());
        // one after the other, so that a large job needs no more memory than its file
        Iterable<PdfDocument> set = () -> documents.stream().flatMap(one -> set(one, setting, tally).stream())
                .iterator();
        return writer.write(set, documents.size(), file, progress)
                ? Optional.of(tally.result(List.of(file)))
                : Optional.empty();
    }

    /**
     * Draws the pages as pictures: {@code name.png} where there is one page, else {@code name-001.png} and so on.
     *
     * @return empty where the listener stopped the work
     */
    public Optional<Result> toPictures(Path file, Progress progress) {
        var tally = new Tally();
        var all = pages(tally, (done, total) -> progress.step(0, total));
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var pages = all.get();
        var files = new ArrayList<Path>();
        for (var page : pages) {
            if (!progress.step(files.size(), pages.size())) {
                return Optional.empty();
            }
            var target = pages.size() == 1 ? file : PrintFile.numbered(file, files.size() + 1);
            PngWriter.write(page, PICTURE_DPI, target);
            files.add(target);
        }
        progress.step(pages.size(), pages.size());
        return Optional.of(tally.result(files));
    }

    /**
     * Writes the documents as a workbook, whole: its tables have no pages of their own.
     *
     * @return empty where the listener stopped the work
     * @throws PaperException where the file cannot be written
     */
    public Optional<Result> toWorkbook(Path file, String title, Progress progress) {
        var sheets = new ArrayList<Sheet>();
        for (var document : documents) {
            if (!progress.step(sheets.size(), documents.size())) {
                return Optional.empty();
            }
            sheets.add(document.sheet());
        }
        try {
            WorkbookWriter.write(sheets, title, file);
        } catch (IOException e) {
            throw PaperException.unwritable(file, e);
        }
        return Optional.of(new Result(sheets.size(), 0, List.of(), List.of(file)));
    }

    /**
     * The pages for a printer.
     *
     * @return empty where the listener stopped the work
     */
    public Optional<List<Page>> pages(Progress progress) {
        return pages(new Tally(), progress);
    }

    private Optional<List<Page>> pages(Tally tally, Progress progress) {
        var setting = new DocumentSetting(fonts, coded);
        var pages = new ArrayList<Page>();
        var done = 0;
        for (var document : documents) {
            if (!progress.step(done++, documents.size())) {
                return Optional.empty();
            }
            set(document, setting, tally).ifPresent(one -> pages.addAll(one.pages()));
        }
        return Optional.of(pages);
    }

    /** Sets a document; none where no page of it is wanted. */
    private Optional<PdfDocument> set(Document document, DocumentSetting setting, Tally tally) {
        var typeset = setting.set(document);
        var first = tally.pages;
        tally.pages += typeset.pages().size();
        var pages = IntStream.range(0, typeset.pages().size()).filter(index -> ranges.contains(first + index))
                .mapToObj(index -> offset.move(typeset.pages().get(index))).toList();
        if (pages.isEmpty()) {
            return Optional.empty();
        }
        typeset.missing().forEach(character -> tally.missing.add(new Missing(document.title(), character)));
        tally.printedDocuments++;
        tally.printedPages += pages.size();
        return Optional.of(new PdfDocument(document.title(), pages,
                document.form().subject() == FormSubject.LIST ? bookmarks(document, pages) : List.of()));
    }

    /** A bookmark for each project of a list, where its first cell stands. */
    private static List<PdfDocument.Bookmark> bookmarks(Document document, List<Page> pages) {
        var bookmarks = new ArrayList<PdfDocument.Bookmark>();
        for (var project : document.scope().projects()) {
            first(project.id(), pages, project.text(StandardFields.PROJECT_NAME)).ifPresent(bookmarks::add);
        }
        return bookmarks;
    }

    private static Optional<PdfDocument.Bookmark> first(SubjectId project, List<Page> pages, String name) {
        for (var page = 0; page < pages.size(); page++) {
            for (var cell : pages.get(page).cells()) {
                if (cell.cell().binding().map(Binding::subject).filter(project::equals).isPresent()) {
                    return Optional.of(new PdfDocument.Bookmark(name, page, cell.y()));
                }
            }
        }
        return Optional.empty();
    }
}
