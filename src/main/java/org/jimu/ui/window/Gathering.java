package org.jimu.ui.window;

import java.util.Optional;
import java.util.function.Consumer;

import javafx.application.Platform;

import org.jimu.desk.BookSearch;
import org.jimu.desk.Completion;
import org.jimu.desk.Job;

/** Gathers the texts of a book for finding and completing, beside the window's thread. */
final class Gathering {

    private final BookSearch search;
    private final Completion completion;
    private Optional<Job<Void>> job = Optional.empty();

    Gathering(BookSearch search, Completion completion) {
        this.search = search;
        this.completion = completion;
    }

    /** @param onEnd hears in the window's thread that all is gathered, or why it is not */
    void start(Consumer<Optional<Throwable>> onEnd) {
        Job<Void> started = Job.start(progress -> {
            search.gather(completion::gather, progress);
            completion.gathered();
            return null;
        }, (done, total) -> true);
        job = Optional.of(started);
        started.result().whenComplete((any, failure) -> Platform.runLater(() -> {
            if (!started.cancelled().get()) {
                onEnd.accept(Optional.ofNullable(failure));
            }
        }));
    }

    void cancel() {
        job.ifPresent(Job::cancel);
    }
}
