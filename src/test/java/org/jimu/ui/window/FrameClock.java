package org.jimu.ui.window;

import java.util.ArrayList;
import java.util.List;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/**
 * Measures the frames of a window that runs at full speed ({@code -Djavafx.animation.fullspeed=true}). A dot that changes
 * with every frame has each of them painted, and a frame begins to be painted only when the one before is on the screen: the
 * time between frames is what an eye would have to wait.
 */
final class FrameClock extends AnimationTimer {

    private static final double NANOS = 1e6;
    // the frame that is laid out, and the one that waits until it is painted
    private static final int UNTIL_PAINTED = 2;

    private final Scene scene;
    private final Rectangle dot = new Rectangle(1, 1);
    private final List<Waiting> waiting = new ArrayList<>();
    private final List<Double> gaps = new ArrayList<>();
    private boolean recording;
    private long last;

    /** Somebody who wants to hear when all that was changed so far is painted. */
    private static final class Waiting {
        private final Runnable painted;
        private int frames = UNTIL_PAINTED;

        Waiting(Runnable painted) {
            this.painted = painted;
        }

        boolean isPainted() {
            frames--;
            return frames == 0;
        }
    }

    FrameClock(Scene scene) {
        this.scene = scene;
        dot.setManaged(false);
    }

    /** Puts the dot above what the window shows now. */
    void attach() {
        ((Pane) scene.getRoot()).getChildren().add(dot);
    }

    @Override
    public void handle(long now) {
        var time = System.nanoTime();
        if (recording) {
            gaps.add((time - last) / NANOS);
        }
        last = time;
        dot.setOpacity(dot.getOpacity() > 0.5 ? 0.1 : 0.9);
        var done = waiting.stream().filter(Waiting::isPainted).toList();
        waiting.removeAll(done);
        // told after this frame, which itself waits until the one before is painted
        done.forEach(one -> Platform.runLater(one.painted));
        if (waiting.isEmpty() && !recording) {
            // frames that nobody waits for would keep the processors from the work that is measured
            stop();
        }
    }

    /** Tells, in the window's thread, when all that was changed so far is painted. */
    void whenPainted(Runnable painted) {
        waiting.add(new Waiting(painted));
        start();
    }

    /** From now on the time between frames is kept. */
    void record() {
        gaps.clear();
        last = System.nanoTime();
        recording = true;
        start();
    }

    /** The times between frames in ms since {@link #record}. */
    double[] recorded() {
        recording = false;
        return gaps.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
