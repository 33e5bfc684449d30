package org.jimu.desk;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jimu.paper.Progress;

/**
 * Long work on a thread of its own, with progress and cancel.
 *
 * @param result    what comes of it, or why it failed
 * @param cancelled set to have it stop
 */
public record Job<T>(CompletableFuture<T> result, AtomicBoolean cancelled) {

    /** The work; it asks the progress listener whether to go on. */
    @FunctionalInterface
    public interface Work<T> {
        T run(Progress progress) throws Exception;
    }

    /** Starts the work. The listener is called in the work's own thread. */
    public static <T> Job<T> start(Work<T> work, Progress listener) {
        var cancelled = new AtomicBoolean();
        var result = new CompletableFuture<T>();
        Thread.ofPlatform().daemon().name("jimu-job").start(() -> {
            try {
                result.complete(work.run((done, total) -> listener.step(done, total) && !cancelled.get()));
            } catch (Exception | VirtualMachineError e) {
                // too large a job fails alone: what it held is free again, and the program goes on
                result.completeExceptionally(e);
            }
        });
        return new Job<>(result, cancelled);
    }

    /**
     * Waits for what comes of the work.
     *
     * @throws Exception why it failed
     */
    public T await() throws Exception {
        try {
            return result.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception reason ? reason : e;
        }
    }

    /** Has the work stop at its next step. */
    public void cancel() {
        cancelled.set(true);
    }
}
