package org.jimu.ui.window;

import javafx.scene.input.KeyCombination;

/**
 * How the keyboard reaches an action.
 *
 * @param key    its own key, or {@link KeyCombination#NO_MATCH}
 * @param letter its letter in its menu; may be empty where it has a key
 */
record Way(KeyCombination key, String letter) {

    static Way key(String key) {
        return new Way(KeyCombination.valueOf(key), "");
    }

    static Way letter(String letter) {
        return new Way(KeyCombination.NO_MATCH, letter);
    }

    boolean hasKey() {
        return key != KeyCombination.NO_MATCH;
    }

    /** A caption with a letter to press, as menus on Chinese systems have it: 文件(F). */
    static String caption(String name, String letter) {
        return letter.isEmpty() ? name : name + "(_" + letter + ")";
    }
}
