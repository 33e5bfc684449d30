package org.jimu.paper;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files wholly or not at all: beside the file first, then moved to its place. */
public final class WholeFile {

    /** Writes the content. */
    @FunctionalInterface
    public interface Content {
        void to(OutputStream out) throws IOException;
    }

    private WholeFile() {
    }

    /**
     * Writes a file; folders on the way to it are made.
     *
     * @throws PaperException where the file cannot be written; what was there before is still there
     */
    public static void write(Path file, Content content) {
        var target = file.toAbsolutePath();
        var part = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.createDirectories(target.getParent());
            try (var out = new BufferedOutputStream(Files.newOutputStream(part))) {
                content.to(out);
            }
            move(part, target);
        } catch (IOException e) {
            discard(part, e);
            throw new PaperException("file.unwritable", e, file.toString());
        } catch (RuntimeException e) {
            discard(part, e);
            throw e;
        }
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
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
