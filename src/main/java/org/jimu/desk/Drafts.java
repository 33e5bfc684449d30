package org.jimu.desk;

import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.jimu.store.DraftFile;
import org.jimu.store.StoreException;

/** Keeps what is being typed in a file, letter by letter and beside the window's thread, until it is in the book. */
public final class Drafts implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Drafts.class);

    // a power cut takes no more of a cell's text than what was typed in so long
    private static final long DURABLE_MILLIS = 1_000;

    private final DraftFile file;
    private final Optional<Draft> left;
    private final ScheduledThreadPoolExecutor writer = new ScheduledThreadPoolExecutor(1,
            Thread.ofPlatform().daemon().name("jimu-drafts").factory());
    // what is to be written next; of several that come while one is written, only the newest counts
    private final AtomicReference<Optional<Optional<Draft>>> next = new AtomicReference<>(Optional.empty());
    private boolean empty;
    // in the writer's thread
    private Optional<Future<?>> forcing = Optional.empty();

    Drafts(DraftFile file) {
        this.file = file;
        this.left = read(file);
        this.empty = left.isEmpty();
        writer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        writer.setRemoveOnCancelPolicy(true);
    }

    private static Optional<Draft> read(DraftFile file) {
        try {
            return file.read().flatMap(Draft::ofJson);
        } catch (StoreException e) {
            // what nobody can read must not keep the book shut
            LOG.warn("what was being typed could not be read", e);
            return Optional.empty();
        }
    }

    /** What was being typed when the program was last ended by force. */
    public Optional<Draft> left() {
        return left;
    }

    /** Keeps what is typed so far. */
    public void keep(Draft draft) {
        empty = false;
        write(Optional.of(draft));
    }

    /** Nothing is being typed any more: it is in the book, or the user gave it up. */
    public void drop() {
        if (!empty) {
            empty = true;
            write(Optional.empty());
        }
    }

    private void write(Optional<Draft> draft) {
        if (next.getAndSet(Optional.of(draft)).isEmpty()) {
            writer.execute(() -> next.getAndSet(Optional.empty()).ifPresent(this::put));
        }
    }

    private void put(Optional<Draft> draft) {
        attempt(() -> draft.map(Draft::toJson).ifPresentOrElse(this::write, this::delete));
    }

    private void write(String json) {
        file.write(json);
        if (forcing.isEmpty()) {
            forcing = Optional.of(writer.schedule(this::force, DURABLE_MILLIS, TimeUnit.MILLISECONDS));
        }
    }

    /** A cell that is left within a moment costs the disk no time, which the edit itself needs then. */
    private void delete() {
        forcing.ifPresent(task -> task.cancel(false));
        forcing = Optional.empty();
        file.delete();
    }

    private void force() {
        forcing = Optional.empty();
        attempt(file::makeDurable);
    }

    private static void attempt(Runnable onDisk) {
        try {
            onDisk.run();
        } catch (StoreException e) {
            // the text is still in its cell; that the disk refuses is told when it goes into the book
            LOG.warn("what is being typed could not be kept", e);
        }
    }

    /** Waits until the last state is on the disk. */
    @Override
    public void close() {
        writer.close();
    }
}
