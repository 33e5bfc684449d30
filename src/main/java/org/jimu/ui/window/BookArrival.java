package org.jimu.ui.window;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.jimu.desk.Desk;
import org.jimu.desk.Job;
import org.jimu.paper.Progress;
import org.jimu.ui.Texts;

/**
 * Brings a book into the window: it is opened or made beside the window's thread, while what is shown takes no keys and
 * no clicks. Where that takes longer than a moment, a line says so and lets the user give the book up. To be used in the
 * window's thread.
 */
final class BookArrival {

    private static final Logger LOG = LoggerFactory.getLogger(BookArrival.class);
    private static final Duration MOMENT = Duration.millis(400);

    /**
     * A book to be brought.
     *
     * @param sentence what is being done, for the user
     * @param maker    opens or makes the book
     * @param putBack  what to do with a book that comes after it was given up
     */
    record Order(String sentence, Callable<Desk> maker, Consumer<Desk> putBack) {}

    /** How the waiting ends: by one of the three. */
    record Ends(Consumer<Desk> arrived, Consumer<Throwable> failed, Runnable givenUp) {}

    private final StackPane root;
    private final Texts texts;
    private final PauseTransition moment = new PauseTransition(MOMENT);
    private final EventHandler<KeyEvent> keys = this::holdBack;
    private Optional<Job<Desk>> job = Optional.empty();
    private Optional<WaitingPane> waiting = Optional.empty();
    private Optional<Node> focused = Optional.empty();
    // a book that was given up is let go only when it has come
    private CompletableFuture<Void> letGo = CompletableFuture.completedFuture(null);

    /** @param root all that the window shows */
    BookArrival(StackPane root, Texts texts) {
        this.root = root;
        this.texts = texts;
    }

    /** Sends for a book; one that is on its way already is given up. */
    void start(Order order, Ends ends) {
        job.ifPresent(Job::cancel);
        unblock();
        var former = letGo;
        var gone = new CompletableFuture<Void>();
        letGo = gone;
        var started = Job.start(progress -> {
            former.join();
            return order.maker().call();
        }, Progress.NONE);
        job = Optional.of(started);
        block();
        moment.setOnFinished(event -> say(order.sentence(), () -> giveUp(ends)));
        moment.playFromStart();
        started.result().whenComplete((desk, failure) -> Platform.runLater(() -> {
            if (started.cancelled().get()) {
                putBack(order, Optional.ofNullable(desk), gone);
            } else {
                gone.complete(null);
                end();
                if (failure == null) {
                    ends.arrived().accept(desk);
                } else {
                    ends.failed().accept(failure);
                }
            }
        }));
    }

    private void giveUp(Ends ends) {
        job.ifPresent(Job::cancel);
        end();
        ends.givenUp().run();
    }

    private void end() {
        job = Optional.empty();
        unblock();
    }

    /** Away from the window's thread: a large book is closed no quicker than it is opened. */
    private static void putBack(Order order, Optional<Desk> desk, CompletableFuture<Void> gone) {
        Job.start(progress -> {
            desk.ifPresent(order.putBack());
            return gone.complete(null);
        }, Progress.NONE).result().whenComplete((done, failure) -> {
            if (failure != null) {
                LOG.warn("a book that was given up could not be put back", failure);
                gone.complete(null);
            }
        });
    }

    private void say(String sentence, Runnable onGivenUp) {
        var pane = new WaitingPane(sentence, texts, onGivenUp);
        waiting = Optional.of(pane);
        root.getChildren().add(pane);
        pane.takeKeyboard();
    }

    private void block() {
        focused = Optional.ofNullable(root.getScene().getFocusOwner());
        root.getChildren().forEach(shown -> shown.setDisable(true));
        root.getScene().addEventFilter(KeyEvent.ANY, keys);
    }

    private void unblock() {
        moment.stop();
        root.getScene().removeEventFilter(KeyEvent.ANY, keys);
        waiting.ifPresent(root.getChildren()::remove);
        waiting = Optional.empty();
        root.getChildren().forEach(shown -> shown.setDisable(false));
        focused.ifPresent(Node::requestFocus);
        focused = Optional.empty();
    }

    /** Of all keys, only those that end the waiting reach somebody; a menu's would do something to the book behind it. */
    private void holdBack(KeyEvent event) {
        if (waiting.filter(pane -> pane.takes(event)).isEmpty()) {
            event.consume();
        }
    }
}
