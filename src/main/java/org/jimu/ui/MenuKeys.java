package org.jimu.ui;

import java.util.Map;

import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/** The keys of the window's menus: they come before those that a text field has beside them, such as Ctrl+H. */
public final class MenuKeys {

    private MenuKeys() {
    }

    /** Does what a menu has for the key; false where none has anything. */
    public static boolean run(Scene scene, KeyEvent event) {
        var action = scene.getAccelerators().entrySet().stream().filter(entry -> entry.getKey().match(event))
                .map(Map.Entry::getValue).findFirst();
        action.ifPresent(Runnable::run);
        return action.isPresent();
    }
}
