package org.jimu.ui.window;

import java.util.stream.Stream;

import javafx.scene.control.MenuItem;

/** What stands in a menu. */
interface MenuEntry {

    MenuItem menuItem();

    /** With this letter it is reached in its open menu; empty where it has none. */
    String letter();

    /** The actions that it offers, with the letters that lead to them. */
    Stream<Reached> actions();

    /**
     * An action with its place.
     *
     * @param letters of the menus that lead to it, and of itself where it has one, such as "F, A"
     */
    record Reached(Action action, String letters) {

        /** The same one menu further down. */
        Reached below(String letter) {
            return new Reached(action, letters.isEmpty() ? letter : letter + ", " + letters);
        }

        /** What is pressed: the action's own key, or its way through the menus. */
        String keys() {
            return action.way().hasKey() ? action.way().key().getDisplayText() : "Alt+" + letters;
        }
    }
}
