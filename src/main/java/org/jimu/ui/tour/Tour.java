package org.jimu.ui.tour;

import java.util.List;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import org.jimu.ui.Texts;
import org.jimu.ui.Theme;

/**
 * Hints over the window, one after the other (导览): what a hint is about has a frame, the rest is veiled. While it is
 * there, it has all keys.
 */
public final class Tour extends Pane {

    private static final double WIDTH = 340;
    private static final double GAP = 14;

    private final List<Hint> hints;
    private final Runnable onEnd;
    private final Callout callout;
    private final Rectangle frame = new Rectangle();
    private final List<Region> veils = List.of(new Region(), new Region(), new Region(), new Region());
    private int at;

    /** @param onEnd hears that the user has seen it, or wants no more of it */
    public Tour(List<Hint> hints, Texts texts, Runnable onEnd) {
        this.hints = List.copyOf(hints);
        this.onEnd = onEnd;
        this.callout = new Callout(texts, hints.size(), this::go, onEnd);
        setId("tour");
        getStyleClass().add("tour");
        frame.getStyleClass().add("tour-frame");
        frame.setMouseTransparent(true);
        veils.forEach(veil -> veil.getStyleClass().add("tour-veil"));
        getChildren().addAll(veils);
        getChildren().addAll(frame, callout);
    }

    /** Shows the first hint, with the keyboard. */
    public void begin() {
        at = 0;
        show();
    }

    private void go(int by) {
        if (at + by >= hints.size()) {
            onEnd.run();
        } else {
            at = Math.max(0, at + by);
            show();
        }
    }

    private void show() {
        callout.show(hints.get(at), at);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var target = target();
        frame.setX(target.getMinX());
        frame.setY(target.getMinY());
        frame.setWidth(target.getWidth());
        frame.setHeight(target.getHeight());
        veils.get(0).resizeRelocate(0, 0, getWidth(), target.getMinY());
        veils.get(1).resizeRelocate(0, target.getMaxY(), getWidth(), getHeight() - target.getMaxY());
        veils.get(2).resizeRelocate(0, target.getMinY(), target.getMinX(), target.getHeight());
        veils.get(3).resizeRelocate(target.getMaxX(), target.getMinY(), getWidth() - target.getMaxX(),
                target.getHeight());
        place(target);
    }

    /** Where what the hint is about is seen; a point in the middle where it is not. */
    private Bounds target() {
        var node = hints.get(at).target().get();
        var all = getLayoutBounds();
        if (node.getScene() == getScene()) {
            var seen = sceneToLocal(node.localToScene(node.getLayoutBounds()));
            var left = Math.max(0, seen.getMinX());
            var top = Math.max(0, seen.getMinY());
            var right = Math.min(all.getWidth(), seen.getMaxX());
            var bottom = Math.min(all.getHeight(), seen.getMaxY());
            if (right > left && bottom > top) {
                return new BoundingBox(left, top, right - left, bottom - top);
            }
        }
        return new BoundingBox(all.getCenterX(), all.getCenterY(), 0, 0);
    }

    /** Beside what it is about, where there is room; else within it, at its foot. */
    private void place(Bounds target) {
        var width = Math.min(Theme.sized(WIDTH), getWidth());
        var height = callout.prefHeight(width);
        var room = new Insets(target.getMinY(), getWidth() - target.getMaxX(), getHeight() - target.getMaxY(),
                target.getMinX());
        double x = target.getMinX() + (target.getWidth() - width) / 2;
        double y = target.getMinY() + (target.getHeight() - height) / 2;
        if (room.getRight() >= width + 2 * GAP) {
            x = target.getMaxX() + GAP;
        } else if (room.getLeft() >= width + 2 * GAP) {
            x = target.getMinX() - GAP - width;
        } else if (room.getBottom() >= height + 2 * GAP) {
            y = target.getMaxY() + GAP;
        } else if (room.getTop() >= height + 2 * GAP) {
            y = target.getMinY() - GAP - height;
        } else {
            y = target.getMaxY() - GAP - height;
        }
        callout.resizeRelocate(Math.rint(Math.clamp(x, 0, Math.max(0, getWidth() - width))),
                Math.rint(Math.clamp(y, 0, Math.max(0, getHeight() - height))), width, height);
    }
}
