package org.jimu.ui.window;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;

/** Works in a window without a robot: events go straight to the nodes, and the answers are times. */
final class WindowDriver {

    static final long PATIENCE_SECONDS = 180;

    private final Scene scene;
    private final FrameClock clock;

    WindowDriver(Scene scene, FrameClock clock) {
        this.scene = scene;
        this.clock = clock;
    }

    void type(String text) {
        var owner = scene.getFocusOwner();
        for (var letter : text.split("")) {
            owner.fireEvent(
                    new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
        }
    }

    void press(KeyCode code) {
        press(code, false);
    }

    void press(KeyCode code, boolean control) {
        scene.getFocusOwner()
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
    }

    /** Does something in the window's thread and waits until what it changed is painted; answers when that was. */
    long painted(Runnable change) throws InterruptedException, ExecutionException, TimeoutException {
        var done = new CompletableFuture<Long>();
        Platform.runLater(() -> {
            change.run();
            clock.whenPainted(() -> done.complete(System.nanoTime()));
        });
        return done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    void frames(Runnable change, List<Double> into) throws Exception {
        call(clock::record);
        painted(change);
        var found = new CompletableFuture<double[]>();
        Platform.runLater(() -> found.complete(clock.recorded()));
        into.add(Arrays.stream(found.get()).max().orElse(0));
    }

    static void call(Runnable change) throws Exception {
        var done = new CompletableFuture<Boolean>();
        Platform.runLater(() -> {
            change.run();
            done.complete(true);
        });
        done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** Asks in every frame until something holds. */
    void until(BooleanSupplier holds) throws Exception {
        var done = new CompletableFuture<Boolean>();
        Platform.runLater(new Runnable() {
            @Override
            public void run() {
                if (holds.getAsBoolean()) {
                    done.complete(true);
                } else {
                    clock.whenPainted(this);
                }
            }
        });
        done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    static void wheel(Node node, double delta) {
        var middle = node.localToScreen(node.getLayoutBounds().getCenterX(), node.getLayoutBounds().getCenterY());
        var inScene = node.localToScene(node.getLayoutBounds().getCenterX(), node.getLayoutBounds().getCenterY());
        var at = node.getScene().getRoot();
        var event = new ScrollEvent(ScrollEvent.SCROLL, inScene.getX(), inScene.getY(), middle.getX(), middle.getY(),
                false, false, false, false, false, false, 0, delta, 0, delta,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, new PickResult(at, inScene.getX(), inScene.getY()));
        node.fireEvent(event);
    }
}
