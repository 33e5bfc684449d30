package org.jimu.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

import org.jimu.store.StoreException.Reason;

/**
 * Who has a book open: a small locked text beside it. The lock goes when its process ends, however it ends; the text alone
 * holds nobody off.
 */
final class Holder implements AutoCloseable {

    // far behind the text, since on Windows nobody can read what is locked
    private static final long LOCKED_BYTE = 1L << 40;

    private final Path file;
    private final FileChannel channel;
    private final FileLock lock;

    private Holder(Path file, FileChannel channel, FileLock lock) {
        this.file = file;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Takes hold of a book.
     *
     * @param who the text that others see
     * @throws StoreException with {@link Reason#IN_USE} where somebody has it
     */
    static Holder take(BookFile book, String who) {
        try {
            var channel = FileChannel.open(book.holder(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = lock(channel);
            if (lock.isEmpty()) {
                channel.close();
                throw new StoreException(Reason.IN_USE, book.name(), name(book.holder()));
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(who.getBytes(StandardCharsets.UTF_8)));
            return new Holder(book.holder(), channel, lock.get());
        } catch (IOException e) {
            throw new StoreException(Reason.DISK, e, book.name());
        }
    }

    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock(LOCKED_BYTE, 1, false));
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    private static String name(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8).strip();
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
        Files.deleteIfExists(file);
    }
}
