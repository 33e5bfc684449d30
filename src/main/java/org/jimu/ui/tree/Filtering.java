package org.jimu.ui.tree;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.jimu.paper.Progress;
import org.jimu.ui.LatestJob;

/** Has a book looked through for what a filter leaves; a large one beside the window's thread. */
final class Filtering {

    private static final Logger LOG = LoggerFactory.getLogger(Filtering.class);
    // subjects that are looked through between two pictures
    private static final int SMALL = 2_500;

    private final BookFacts facts;
    private final LatestJob job = new LatestJob(0);

    /** @param onBusy hears when it takes a while, and when it is done */
    Filtering(BookFacts facts, Consumer<Boolean> onBusy) {
        this.facts = facts;
        job.busyProperty().addListener((any, was, is) -> onBusy.accept(is));
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
        job.ask(progress -> run(filter, progress), answer, failure -> LOG.error("the tree was not filtered", failure));
    }

    private Optional<Matches> run(Filter filter, Progress progress) {
        var thisYear = Integer.toString(LocalDate.now(facts.desk().office().clock()).getYear());
        return new FilterRun(facts, filter, thisYear, progress).matches();
    }

    /** Drops what is asked. */
    void drop() {
        job.stop();
    }
}
