package org.jimu.ui;

import javafx.scene.control.Label;

/** A text that takes as many lines as it needs, whatever else wants the room. */
public final class Sentence extends Label {

    public Sentence(String text) {
        super(text);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
    }
}
