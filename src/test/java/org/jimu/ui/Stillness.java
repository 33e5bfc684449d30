package org.jimu.ui;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.testfx.util.WaitForAsyncUtils;

/** Waits until what a test is going to click on stays where it is. */
public final class Stillness {

    private static final int PATIENCE_SECONDS = 20;

    private Stillness() {
    }

    /** Waits until a layout of the whole scene moves nothing any more. */
    public static void await(Scene scene) {
        var last = new int[]{0};
        waitFor("a layout that moves nothing", () -> {
            // what an earlier layout has put off is done first: see Platform.runLater in the views
            WaitForAsyncUtils.waitForFxEvents(2);
            var now = WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1_000L, () -> {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                Platform.requestNextPulse();
                return places(scene.getRoot());
            });
            var same = now == last[0];
            last[0] = now;
            return same;
        });
    }

    private static int places(Node node) {
        var at = node.getLayoutBounds();
        var hash = List.of(node.getLayoutX(), node.getLayoutY(), at.getWidth(), at.getHeight()).hashCode();
        if (node instanceof Parent parent) {
            for (var child : parent.getChildrenUnmodifiable()) {
                hash = 31 * hash + (child.isVisible() ? places(child) : 0);
            }
        }
        return hash;
    }

    /** A point of a node, once the node is still and the point is within another; to be clicked on. */
    public static Point2D pointOf(Node node, double x, double y, Node within) {
        await(node.getScene());
        waitFor("the place in sight", () -> WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1_000L,
                () -> screen(within).contains(screen(node))));
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1_000L,
                () -> new Point2D(screen(node).getMinX() + x, screen(node).getMinY() + y));
    }

    private static Bounds screen(Node node) {
        return node.localToScreen(node.getLayoutBounds());
    }

    private static void waitFor(String what, Callable<Boolean> holds) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, holds);
        } catch (TimeoutException e) {
            throw new AssertionError("never came: " + what, e);
        }
    }
}
