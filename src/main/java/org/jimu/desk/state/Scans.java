package org.jimu.desk.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jimu.desk.Desk;
import org.jimu.edit.Edit;
import org.jimu.file.WholeFile;
import org.jimu.model.Attachment;
import org.jimu.model.Book;
import org.jimu.model.StandardFields;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.paper.PaperException;
import org.jimu.paper.ScannedPages;

/**
 * The scans of signed pages that lie in a book. A scan is put into the book first, then an edit names it; so a kill between
 * the two leaves a file that nobody names, and never a name without a file.
 */
public final class Scans {

    /** Endings of files that can be scans. */
    public static final List<String> ENDINGS = List.of("pdf", "jpg", "jpeg", "png");
    /** The largest file that is taken; 10 MB are some ten pages of a scanner that is set to 300 dpi. */
    public static final int MOST_MEGABYTES = 10;

    private static final int MEGABYTE = 1 << 20;

    private final Desk desk;

    public Scans(Desk desk) {
        this.desk = desk;
    }

    /**
     * Puts a file into the book, after a look whether it is a scan. Takes its time.
     *
     * @throws BadScan where it is none
     * @throws org.jimu.store.StoreException where it could not be written
     */
    public Scan take(Path file) {
        var attachment = read(file);
        desk.put(attachment);
        return Scan.of(attachment);
    }

    /**
     * The same for a file whose path is typed.
     *
     * @throws BadScan where it is none
     */
    public Scan take(String path) {
        try {
            return take(Path.of(path));
        } catch (InvalidPathException e) {
            throw new BadScan("scan.missing", path, e);
        }
    }

    private static Attachment read(Path file) {
        // the root of a drive has no name
        var name = Objects.toString(file.getFileName(), file.toString());
        if (ENDINGS.stream().noneMatch(ending -> name.toLowerCase(Locale.ROOT).endsWith("." + ending))) {
            throw new BadScan("scan.kind", name);
        }
        try {
            if (Files.size(file) > (long) MOST_MEGABYTES * MEGABYTE) {
                throw new BadScan("scan.large", name);
            }
            var attachment = new Attachment(name, Files.readAllBytes(file));
            looked(attachment);
            return attachment;
        } catch (IOException e) {
            throw new BadScan("scan.missing", name, e);
        }
    }

    private static void looked(Attachment attachment) {
        try (var pages = ScannedPages.open(attachment.open())) {
            pages.page(0, 1);
        } catch (IOException | RuntimeException e) {
            // readers of pictures and PDFs answer damage in many ways
            throw new BadScan("scan.damaged", attachment.name(), e);
        }
    }

    /**
     * Has a table name a scan, in place of the one that it named before, or none.
     *
     * @return one step of undo; empty where that is so already
     */
    public static Optional<Edit> attach(Book book, SubjectId table, Optional<Scan> scan) {
        if (Scan.of(book.get(table)).equals(scan)) {
            return Optional.empty();
        }
        return Optional.of(new Edit.Batch(scan.isPresent() ? "history.scan" : "history.scan.removed",
                fields(table, scan)));
    }

    /** The edits that have a table name a scan, or none. */
    static List<Edit> fields(SubjectId table, Optional<Scan> scan) {
        return List.of(new Edit.SetField<>(table, StandardFields.STATE_SCAN, scan.map(Scan::digest)),
                new Edit.SetField<>(table, StandardFields.STATE_SCAN_NAME, scan.map(Scan::name)));
    }

    /** The pages of a scan; empty where the file is not in the book, as after an import of texts alone. */
    public Optional<ScannedPages> pages(Scan scan) throws IOException {
        var attachment = desk.attachment(scan.digest());
        return attachment.isPresent()
                ? Optional.of(ScannedPages.open(attachment.get().open()))
                : Optional.empty();
    }

    /**
     * Writes a scan into a file of its own; what was there is replaced when all is written.
     *
     * @throws PaperException where the file cannot be written
     */
    public void save(Scan scan, Path to) {
        desk.attachment(scan.digest()).ifPresent(attachment -> {
            try {
                WholeFile.write(to, out -> out.write(attachment.content()));
            } catch (IOException e) {
                throw PaperException.unwritable(to, e);
            }
        });
    }

    /** The scans that tables of the book name, each once; each is read when it is asked for. */
    public Stream<Attachment> all() {
        var book = desk.book();
        return Stream.of(SubjectKind.YEAR, SubjectKind.PROJECT).flatMap(kind -> book.all(kind).stream())
                .flatMap(table -> Scan.of(table).stream()).map(Scan::digest).distinct()
                .flatMap(digest -> desk.attachment(digest).stream());
    }
}
