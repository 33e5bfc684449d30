package org.jimu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jimu.store.StoreException.Reason;

/**
 * The file of a book, {@code 账套.jimu}. {@code 账套} and {@code 账套.jimu} name the same book, and so does
 * {@code 账套.jimu.mv.db}, as files were called by the first versions.
 *
 * @param path absolute path of the file on the disk; ends in {@value #ENDING}
 */
public record BookFile(Path path) {

    /** What the name of every book ends in. */
    public static final String ENDING = ".jimu";

    private static final String FORMER = ".mv.db";

    /** The file that a path given by the user means. */
    public static BookFile of(Path path) {
        var name = path.getFileName().toString();
        if (name.endsWith(FORMER)) {
            name = name.substring(0, name.length() - FORMER.length());
        }
        return new BookFile(
                path.toAbsolutePath().normalize().resolveSibling(name.endsWith(ENDING) ? name : name + ENDING));
    }

    /** Whether there is such a book, under its present or its former name. */
    public boolean exists() {
        return Files.exists(onDisk());
    }

    /** The file as it is called on the disk: by its former name, where only that is there. */
    Path onDisk() {
        return !Files.exists(path) && Files.exists(former()) ? former() : path;
    }

    /**
     * Gives a book that has its former name the present one.
     *
     * @throws StoreException where it cannot be renamed
     */
    void takePresentName() {
        if (onDisk().equals(path)) {
            return;
        }
        try {
            Files.move(former(), path);
        } catch (IOException e) {
            throw new StoreException(Reason.DISK, e, name());
        }
    }

    /**
     * Takes away the file of a closed book.
     *
     * @throws StoreException where it cannot be taken away
     */
    public void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new StoreException(Reason.DISK, e, name());
        }
    }

    private Path former() {
        return beside(FORMER);
    }

    /** A small text beside the book that tells who has it open. */
    Path holder() {
        return beside(".open");
    }

    /** What is being typed and is not in the book yet; beside the book. */
    Path draft() {
        return beside(".draft");
    }

    /** A file whose name is that of the book's file with something added. */
    Path beside(String added) {
        return path.resolveSibling(path.getFileName() + added);
    }

    /** What users call the book: its name without the ending. */
    public String name() {
        var name = path.getFileName().toString();
        return name.substring(0, name.length() - ENDING.length());
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
