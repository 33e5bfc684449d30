package org.jimu.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes files wholly or not at all: into a part file beside the file first, which then takes its place. Whatever goes
 * wrong, what was there before is still there and no part file is left.
 */
public final class WholeFile {

    /** Writes the content. */
    @FunctionalInterface
    public interface Content {
        void to(OutputStream out) throws IOException;
    }

    /**
     * Makes the part file by itself, with such means as it has.
     *
     * @param <E> what goes wrong with these means
     */
    @FunctionalInterface
    public interface PartFile<E extends Exception> {
        void make(Path part) throws E, IOException;
    }

    private WholeFile() {
    }

    /**
     * Writes a file; folders on the way to it are made.
     *
     * @throws IOException where the file cannot be written
     */
    public static void write(Path file, Content content) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        replace(file, part -> {
            try (var out = new BufferedOutputStream(Files.newOutputStream(part))) {
                content.to(out);
            }
        });
    }

    /**
     * Has a part file made in the file's folder, which must be there, and puts it in the place of the file.
     *
     * @throws IOException where the file cannot be written
     * @throws E           where the part file could not be made
     */
    public static <E extends Exception> void replace(Path file, PartFile<E> made) throws E, IOException {
        var target = file.toAbsolutePath();
        if (target.getFileName() == null) {
            throw new FileSystemException(file.toString(), null, "a root has no name to be written under");
        }
        var part = target.resolveSibling(target.getFileName() + ".part");
        try {
            made.make(part);
            move(part, target);
        } catch (Exception e) {
            discard(part, e);
            throw e;
        }
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(Path part, Exception reason) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }
}
