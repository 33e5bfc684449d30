package org.jimu.ui;

import javafx.scene.Node;
import javafx.scene.Scene;

/**
 * When the keyboard goes from a cell to something else in its window. That the window as a whole loses the keyboard, to
 * another program or to the list of an input method, is no leaving: what is half typed stays as it is.
 */
public final class Leaving {

    private Leaving() {
    }

    /** @param left runs whenever the keyboard has left the node */
    public static void hear(Node node, Runnable left) {
        node.sceneProperty().flatMap(Scene::focusOwnerProperty).addListener((any, was, is) -> {
            if (was == node && is != node) {
                left.run();
            }
        });
    }
}
