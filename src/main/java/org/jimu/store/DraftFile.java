package org.jimu.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

import org.jimu.file.WholeFile;
import org.jimu.store.StoreException.Reason;

/**
 * A small file beside a book with the text that is just being typed: what ends the program before the text is in the book
 * does not lose it.
 */
public final class DraftFile {

    private final String bookName;
    private final Path file;

    private DraftFile(BookFile book) {
        this.bookName = book.name();
        this.file = book.draft();
    }

    public static DraftFile of(BookFile book) {
        return new DraftFile(book);
    }

    /**
     * What was written last and not deleted since.
     *
     * @throws StoreException where there is something that cannot be read
     */
    public Optional<String> read() {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file, StandardCharsets.UTF_8)) : Optional.empty();
        } catch (IOException e) {
            throw new StoreException(Reason.DISK, e, bookName);
        }
    }

    /**
     * Writes in place of what was there. When it returns, the operating system has it: that the program is killed does no
     * harm.
     *
     * @throws StoreException where the disk refuses; what was there is as before
     */
    public void write(String content) {
        try {
            WholeFile.replace(file, part -> Files.write(part, content.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new StoreException(Reason.DISK, e, bookName);
        }
    }

    /**
     * Has the disk take what was written last, so that a power cut does no harm either. Takes some milliseconds, during
     * which the disk does nothing else.
     *
     * @throws StoreException where the disk refuses
     */
    public void makeDurable() {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(false);
        } catch (NoSuchFileException e) {
            // it is in the book by now
            return;
        } catch (IOException e) {
            throw new StoreException(Reason.DISK, e, bookName);
        }
    }

    /**
     * Forgets what was written.
     *
     * @throws StoreException where the disk refuses
     */
    public void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new StoreException(Reason.DISK, e, bookName);
        }
    }
}
