package org.jimu.ui.window;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jimu.ui.Texts;

/** A veil over the window with what is being waited for, and a way out of it. */
final class WaitingPane extends StackPane {

    private final Button cancel = new Button();

    WaitingPane(String sentence, Texts texts, Runnable onGivenUp) {
        setId("waiting");
        getStyleClass().add("waiting");
        var what = new Label(sentence);
        what.setId("waiting-what");
        what.setWrapText(true);
        var progress = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setAccessibleText(sentence);
        cancel.setId("waiting-cancel");
        cancel.setText(texts.get("cancel"));
        cancel.setTooltip(new Tooltip(texts.get("waiting.cancel.tooltip")));
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> onGivenUp.run());
        var foot = new HBox(cancel);
        foot.setAlignment(Pos.CENTER_RIGHT);
        var box = new VBox(what, progress, foot);
        box.getStyleClass().add("waiting-box");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().add(box);
    }

    void takeKeyboard() {
        cancel.requestFocus();
    }

    /** Whether a key is for this pane. */
    boolean takes(KeyEvent event) {
        var plain = !event.isShortcutDown() && !event.isAltDown() && !event.isMetaDown();
        return plain && (event.getEventType() == KeyEvent.KEY_TYPED || event.getCode() == KeyCode.ESCAPE
                || event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE);
    }
}
