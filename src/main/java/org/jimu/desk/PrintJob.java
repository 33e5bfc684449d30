package org.jimu.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jimu.form.Form.FormSubject;
import org.jimu.model.StandardFields;
import org.jimu.model.SubjectId;
import org.jimu.paper.FontCatalog;
import org.jimu.paper.Page;
import org.jimu.paper.PdfDocument;
import org.jimu.paper.PdfWriter;
import org.jimu.paper.PngWriter;
import org.jimu.paper.Progress;
import org.jimu.paper.Typeset.MissingCharacter;
import org.jimu.paper.Typesetter;
import org.jimu.sheet.Binding;

/**
 * Documents on their way to paper.
 *
 * @param documents in order
 * @param fonts     the fonts they are set in
 */
public record PrintJob(List<Document> documents, FontCatalog fonts) {

    /** Dots an inch of pictures. */
    public static final double PICTURE_DPI = 150;

    /**
     * What was printed.
     *
     * @param documents number of documents
     * @param pages     number of pages
     * @param missing   characters that no font has, by document title
     * @param files     the files written
     */
    public record Result(int documents, int pages, List<Missing> missing, List<Path> files) {}

    /** A character that no font has, with the document in which it stands. */
    public record Missing(String document, MissingCharacter character) {}

    public PrintJob {
        documents = List.copyOf(documents);
    }

    /**
     * Prints all documents into one PDF file.
     *
     * @return empty where the listener stopped the work; then no file was made
     */
    public Optional<Result> toPdf(Path file, String title, Office office, Progress progress) {
        var missing = new ArrayList<Missing>();
        var set = new ArrayList<PdfDocument>();
        var typesetter = new Typesetter(fonts);
        for (var document : documents) {
            if (!progress.step(set.size(), documents.size())) {
                return Optional.empty();
            }
            set.add(set(document, typesetter, missing));
        }
        var writer = new PdfWriter(title, office.clock().instant());
        var written = writer.write(set, file, (done, total) -> progress.step(documents.size(), documents.size()));
        var pages = set.stream().mapToInt(document -> document.pages().size()).sum();
        return written ? Optional.of(new Result(set.size(), pages, missing, List.of(file))) : Optional.empty();
    }

    /**
     * Draws all pages as pictures: {@code name.png} where there is one page, else {@code name-001.png} and so on.
     *
     * @return empty where the listener stopped the work
     */
    public Optional<Result> toPictures(Path file, Progress progress) {
        var missing = new ArrayList<Missing>();
        var pages = new ArrayList<Page>();
        var typesetter = new Typesetter(fonts);
        documents.forEach(document -> pages.addAll(set(document, typesetter, missing).pages()));
        var files = new ArrayList<Path>();
        for (var page : pages) {
            if (!progress.step(files.size(), pages.size())) {
                return Optional.empty();
            }
            var target = pages.size() == 1 ? file : numbered(file, files.size() + 1);
            PngWriter.write(page, PICTURE_DPI, target);
            files.add(target);
        }
        progress.step(pages.size(), pages.size());
        return Optional.of(new Result(documents.size(), pages.size(), missing, files));
    }

    private static Path numbered(Path file, int number) {
        var name = file.getFileName().toString();
        var stem = name.substring(0, name.length() - ".png".length());
        return file.resolveSibling("%s-%03d.png".formatted(stem, number));
    }

    private static PdfDocument set(Document document, Typesetter typesetter, List<Missing> missing) {
        var typeset = typesetter.typeset(document.sheet());
        typeset.missing().forEach(character -> missing.add(new Missing(document.title(), character)));
        var projects = document.form().subject() == FormSubject.LIST;
        return new PdfDocument(document.title(), typeset.pages(),
                projects ? bookmarks(document, typeset.pages()) : List.of());
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
