package org.jimu.ui;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

import org.jimu.desk.Job;

/**
 * Long work beside the window's thread of which only the newest counts: what is asked for anew stops what was asked for
 * before. Asked, and answered, in the window's thread. For what takes but a moment there is {@link Latest}.
 */
public final class LatestJob {

    // finer steps nobody sees
    private static final double STEPS = 100;

    private final double atFirst;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private Optional<Job<?>> running = Optional.empty();

    /** @param atFirst the progress until the first step is done, from 0 to 1; -1 where nothing is known of it */
    public LatestJob(double atFirst) {
        this.atFirst = atFirst;
    }

    /**
     * Asks.
     *
     * @param work      comes to nothing where it was stopped
     * @param onDone    hears what it came to
     * @param onFailure hears why it failed
     */
    public <T> void ask(Job.Work<Optional<T>> work, Consumer<T> onDone, Consumer<Throwable> onFailure) {
        stop();
        progress.set(atFirst);
        busy.set(true);
        var told = new AtomicInteger();
        var job = Job.start(work, (done, total) -> {
            tell(done, total, told);
            return true;
        });
        running = Optional.of(job);
        job.result().whenComplete((outcome, failure) -> Platform.runLater(() -> {
            if (running.filter(now -> now == job).isPresent()) {
                running = Optional.empty();
                busy.set(false);
                if (failure == null) {
                    outcome.ifPresent(onDone);
                } else {
                    onFailure.accept(failure);
                }
            }
        }));
    }

    /** In the work's own thread. */
    private void tell(int done, int total, AtomicInteger told) {
        var step = total > 0 ? (int) (STEPS * done / total) : 0;
        if (told.getAndSet(step) != step) {
            Platform.runLater(() -> progress.set(step / STEPS));
        }
    }

    /** Stops what is running; nobody hears what comes of it. */
    public void stop() {
        running.ifPresent(Job::cancel);
        running = Optional.empty();
        busy.set(false);
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** How far it has come, from 0 to 1. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }
}
