package org.jimu.ui.window;

import java.util.function.Consumer;
import java.util.function.Function;

import javafx.application.Platform;
import javafx.stage.Window;
import org.controlsfx.control.Notifications;

import org.jimu.desk.Job;
import org.jimu.ui.Failure;
import org.jimu.ui.Texts;

/** Runs long work beside the window, its progress in the status line. */
final class LongWork {

    private final StatusBar status;
    private final Texts texts;
    private final Window owner;

    LongWork(StatusBar status, Texts texts, Window owner) {
        this.status = status;
        this.texts = texts;
        this.owner = owner;
    }

    /**
     * Starts the work.
     *
     * @param outcome the sentence that tells how it ended
     */
    <T> void start(String what, Job.Work<T> work, Function<T, String> outcome) {
        run(what, work, outcome, sentence -> Notifications.create().owner(owner).text(sentence).showInformation());
    }

    /**
     * Starts work that the user stays with: how it ended is told in the status line alone, where it is in no key's way.
     *
     * @param outcome the sentence that tells how it ended
     */
    <T> void startBeside(String what, Job.Work<T> work, Function<T, String> outcome) {
        run(what, work, outcome, sentence -> {
        });
    }

    private <T> void run(String what, Job.Work<T> work, Function<T, String> outcome, Consumer<String> onDone) {
        var job = Job.start(work, (done, total) -> {
            Platform.runLater(() -> status.progress(done, total));
            return true;
        });
        status.busy(what, job::cancel);
        job.result().whenComplete((result, failure) -> Platform.runLater(() -> {
            if (failure == null) {
                var sentence = outcome.apply(result);
                status.idle(sentence);
                onDone.accept(sentence);
            } else {
                status.idle("");
                Failure.show(failure, texts, owner);
            }
        }));
    }
}
