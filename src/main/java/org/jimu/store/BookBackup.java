package org.jimu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.zip.ZipFile;

import org.jimu.file.WholeFile;
import org.jimu.store.StoreException.Reason;

/** Puts a backup in the place of a book. */
public final class BookBackup {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private BookBackup() {
    }

    /**
     * Restores a book from a backup. The backup is opened and looked at first; the book that was there before is kept
     * beside it.
     *
     * @return the file in which the former book is kept, where there was one
     * @throws StoreException where the backup is not a sound book, or somebody has the book open
     */
    public static Optional<Path> restore(BookFile file, Path backup, Clock clock) {
        if (!Files.exists(backup)) {
            throw new StoreException(Reason.MISSING, backup.toString());
        }
        try {
            var folder = Files.createTempDirectory("jimu");
            var unpacked = BookFile.of(folder.resolve("backup"));
            unpack(backup, unpacked.path());
            BookStore.open(unpacked, "").close();
            var kept = keep(file, clock);
            Files.createDirectories(file.path().getParent());
            // from a temporary folder that may be on another disk
            WholeFile.replace(file.path(),
                    part -> Files.move(unpacked.path(), part, StandardCopyOption.REPLACE_EXISTING));
            delete(folder);
            return kept;
        } catch (IOException e) {
            throw new StoreException(Reason.DAMAGED, e, backup.toString());
        }
    }

    /** A backup that an older program made leaves what it was before beside it. */
    private static void delete(Path folder) throws IOException {
        try (var left = Files.list(folder)) {
            for (var file : left.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static void unpack(Path backup, Path to) throws IOException {
        try (var zip = new ZipFile(backup.toFile())) {
            var entry = zip.stream().filter(e -> e.getName().endsWith(".mv.db")).findFirst()
                    .orElseThrow(() -> new StoreException(Reason.DAMAGED, backup.toString()));
            try (var in = zip.getInputStream(entry)) {
                Files.copy(in, to);
            }
        }
    }

    private static Optional<Path> keep(BookFile file, Clock clock) throws IOException {
        if (!file.exists()) {
            return Optional.empty();
        }
        // opening makes sure that nobody else has it; a damaged book may be replaced
        try {
            BookStore.open(file, "").close();
        } catch (StoreException e) {
            if (e.reason() == Reason.IN_USE) {
                throw e;
            }
        }
        var kept = file.beside("." + LocalDateTime.now(clock).format(STAMP) + ".bak");
        Files.move(file.path(), kept, StandardCopyOption.REPLACE_EXISTING);
        return Optional.of(kept);
    }
}
