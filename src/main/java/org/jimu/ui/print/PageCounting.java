package org.jimu.ui.print;

import java.util.Optional;
import java.util.function.Consumer;

import javafx.application.Platform;
import javafx.scene.control.ProgressBar;

import org.jimu.desk.Job;
import org.jimu.desk.print.PrintPages;

/** Counts the pages of a job beside the window; of several wishes only the last one counts. */
final class PageCounting {

    // more steps than these nobody sees
    private static final int STEPS = 50;

    private final ProgressBar progress;
    private Optional<Job<Optional<PrintPages>>> running = Optional.empty();

    PageCounting(ProgressBar progress) {
        this.progress = progress;
    }

    /**
     * Counts.
     *
     * @param onCounted hears the pages in the window's thread, unless something newer is wanted meanwhile
     * @param onFailure hears in the window's thread why they cannot be counted
     */
    void count(Job.Work<Optional<PrintPages>> work, Consumer<PrintPages> onCounted, Consumer<Throwable> onFailure) {
        drop();
        progress.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        Rows.show(progress, true);
        var job = Job.start(work, this::step);
        running = Optional.of(job);
        job.result().whenComplete((counted, failure) -> Platform.runLater(() -> {
            if (running.filter(job::equals).isPresent()) {
                running = Optional.empty();
                Rows.show(progress, false);
                if (failure == null) {
                    counted.ifPresent(onCounted);
                } else {
                    onFailure.accept(failure);
                }
            }
        }));
    }

    private boolean step(int done, int total) {
        if (done % (total / STEPS + 1) == 0) {
            Platform.runLater(() -> progress.setProgress((double) done / total));
        }
        return true;
    }

    /** Counts no more. */
    void drop() {
        running.ifPresent(Job::cancel);
        running = Optional.empty();
        Rows.show(progress, false);
    }
}
