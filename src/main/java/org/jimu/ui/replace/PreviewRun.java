package org.jimu.ui.replace;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

import org.jimu.desk.BookSearch;
import org.jimu.desk.Desk;
import org.jimu.desk.Job;
import org.jimu.desk.replace.Preview;
import org.jimu.desk.replace.ReplaceRequest;

/** Finds the places beside the window's thread; what is asked for anew stops what was asked before. */
final class PreviewRun {

    private static final double STEPS = 100;

    private final Desk desk;
    private final BookSearch search;
    private final Consumer<Preview> onFound;
    private final Consumer<Throwable> onFailure;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private Optional<Job<Optional<Preview>>> running = Optional.empty();

    PreviewRun(Desk desk, BookSearch search, Consumer<Preview> onFound, Consumer<Throwable> onFailure) {
        this.desk = desk;
        this.search = search;
        this.onFound = onFound;
        this.onFailure = onFailure;
    }

    /** Asks for the places of a request; all is heard in the window's thread. */
    void ask(ReplaceRequest request) {
        stop();
        var book = desk.book();
        progress.set(0);
        busy.set(true);
        var told = new AtomicInteger();
        var job = Job.start(listener -> Preview.of(book, request, search.lacking(request.find()), listener),
                (done, total) -> {
                    var step = (int) (STEPS * done / Math.max(1, total));
                    if (told.getAndSet(step) != step) {
                        Platform.runLater(() -> progress.set(step / STEPS));
                    }
                    return true;
                });
        running = Optional.of(job);
        job.result().whenComplete((found, failure) -> Platform.runLater(() -> {
            if (running.filter(job::equals).isPresent()) {
                running = Optional.empty();
                busy.set(false);
                if (failure == null) {
                    found.ifPresent(onFound);
                } else {
                    onFailure.accept(failure);
                }
            }
        }));
    }

    /** Stops what is running; what is shown stays. */
    void stop() {
        running.ifPresent(Job::cancel);
        running = Optional.empty();
        busy.set(false);
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }
}
