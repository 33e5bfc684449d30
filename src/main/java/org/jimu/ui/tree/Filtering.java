package org.jimu.ui.tree;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import javafx.application.Platform;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.jimu.desk.Job;
import org.jimu.paper.Progress;

/** Has a book looked through for what a filter leaves; a large one beside the window's thread. */
final class Filtering {

    private static final Logger LOG = LoggerFactory.getLogger(Filtering.class);
    // subjects that are looked through between two pictures
    private static final int SMALL = 2_500;

    private final BookFacts facts;
    private final Consumer<Boolean> onBusy;
    private Optional<Job<Matches>> running = Optional.empty();

    /** @param onBusy hears when it takes a while, and when it is done */
    Filtering(BookFacts facts, Consumer<Boolean> onBusy) {
        this.facts = facts;
        this.onBusy = onBusy;
    }

    /**
     * Asks; an earlier question that is not answered yet is dropped.
     *
     * @param answer hears what is left, in the window's thread
     */
    void ask(Filter filter, Consumer<Matches> answer) {
        drop();
        if (facts.desk().book().size() <= SMALL) {
            run(filter, Progress.NONE).ifPresent(answer);
            return;
        }
        onBusy.accept(true);
        Job<Matches> job = Job.start(progress -> run(filter, progress).orElseThrow(CancellationException::new),
                Progress.NONE);
        running = Optional.of(job);
        job.result().whenComplete((matches, failure) -> Platform.runLater(() -> {
            if (running.filter(now -> now == job).isEmpty()) {
                return;
            }
            drop();
            if (failure == null) {
                answer.accept(matches);
            } else {
                LOG.error("the tree was not filtered", failure);
            }
        }));
    }

    private Optional<Matches> run(Filter filter, Progress progress) {
        var thisYear = Integer.toString(LocalDate.now(facts.desk().office().clock()).getYear());
        return new FilterRun(facts, filter, thisYear, progress).matches();
    }

    /** Drops what is asked. */
    void drop() {
        running.ifPresent(Job::cancel);
        running = Optional.empty();
        onBusy.accept(false);
    }
}
