package org.jimu.ui.list;

import java.util.Locale;

import javafx.animation.PauseTransition;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

import org.jimu.desk.IndicatorColumn;
import org.jimu.ui.Composition;

/** The box in the head of a column: only rows that have its text are shown. */
final class FilterField extends TextField {

    // a quick typist is not answered letter by letter
    private static final Duration PAUSE = Duration.millis(120);

    private final Composition composition = new Composition(this);
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private String told = "";

    /**
     * @param prompt   what stands in it while it is empty
     * @param hint     what a screen reader calls it
     * @param tooltip  which keys filter and sort
     * @param onFilter hears when there is something else to look for
     * @param onLeave  hears when the user turns to the rows
     */
    FilterField(IndicatorColumn column, String prompt, String hint, String tooltip, Runnable onFilter,
            Runnable onLeave) {
        setId("list-filter-" + column.name().toLowerCase(Locale.ROOT));
        getStyleClass().add("list-filter");
        setPromptText(prompt);
        setAccessibleText(hint);
        setTooltip(new Tooltip(tooltip));
        pause.setOnFinished(event -> tell(onFilter));
        textProperty().addListener((any, was, is) -> pause.playFromStart());
        addEventHandler(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, event -> pause.playFromStart());
        // the head of a column would sort or move
        addEventHandler(MouseEvent.ANY, MouseEvent::consume);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!composition.isOpen()) {
                pressed(event, onFilter, onLeave);
            }
        });
    }

    private void pressed(KeyEvent event, Runnable onFilter, Runnable onLeave) {
        switch (event.getCode()) {
            case ENTER, DOWN -> {
                tell(onFilter);
                onLeave.run();
                event.consume();
            }
            case ESCAPE -> {
                if (!getText().isEmpty()) {
                    clear();
                    event.consume();
                }
            }
            default -> {
            }
        }
    }

    private void tell(Runnable onFilter) {
        pause.stop();
        if (!told.equals(wanted())) {
            told = wanted();
            onFilter.run();
        }
    }

    /** What rows must have. */
    String wanted() {
        return composition.settled().strip();
    }

    /** Shows what is looked for, without being asked to look for it. */
    void show(String text) {
        if (!text.equals(wanted())) {
            composition.end();
            told = text;
            setText(text);
        }
    }
}
