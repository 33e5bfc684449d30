package org.jimu.ui;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Something that follows from an edit and may come a moment later, such as sums: it waits until the edit itself is on the
 * screen, and is done once for all edits of that moment. To be used in the window's thread.
 */
public final class Soon {

    private static final Duration MOMENT = Duration.millis(200);

    private final PauseTransition wait = new PauseTransition(MOMENT);

    public Soon(Runnable action) {
        wait.setOnFinished(event -> action.run());
    }

    /** Has it done in a moment. */
    public void ask() {
        if (!isWaiting()) {
            wait.playFromStart();
        }
    }

    public boolean isWaiting() {
        return wait.getStatus() == Animation.Status.RUNNING;
    }

    /** It is not wanted any more. */
    public void drop() {
        wait.stop();
    }
}
