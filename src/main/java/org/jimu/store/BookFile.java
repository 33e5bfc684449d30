package org.jimu.store;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The file of a book. {@code 账套}, {@code 账套.jimu} and {@code 账套.jimu.mv.db} name the same book; the file is
 * {@code 账套.jimu.mv.db}.
 *
 * @param base absolute path ending in {@code .jimu}
 */
public record BookFile(Path base) {

    /** What the name of every book ends in. */
    public static final String ENDING = ".jimu";

    private static final String BOOK = ENDING;
    private static final String DATABASE = ".mv.db";

    /** The file that a path given by the user means. */
    public static BookFile of(Path path) {
        var name = path.getFileName().toString();
        if (name.endsWith(DATABASE)) {
            name = name.substring(0, name.length() - DATABASE.length());
        }
        return new BookFile(path.toAbsolutePath().normalize().resolveSibling(name.endsWith(BOOK) ? name : name + BOOK));
    }

    /** The file on the disk. */
    public Path database() {
        return base.resolveSibling(base.getFileName() + DATABASE);
    }

    /** Whether there is such a book. */
    public boolean exists() {
        return Files.exists(database());
    }

    /** A small text beside the book that tells who has it open. */
    Path holder() {
        return base.resolveSibling(base.getFileName() + ".open");
    }

    /** What is being typed and is not in the book yet; beside the book. */
    Path draft() {
        return base.resolveSibling(base.getFileName() + ".draft");
    }

    /** What users call the book: its name without endings. */
    public String name() {
        var name = base.getFileName().toString();
        return name.substring(0, name.length() - BOOK.length());
    }

    @Override
    public String toString() {
        return base.toString();
    }
}
