package org.jimu.ui.tour;

import java.util.List;
import java.util.function.IntConsumer;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jimu.ui.Buttons;
import org.jimu.ui.Texts;

/** The words of a hint, with the ways on. */
final class Callout extends VBox {

    private final Texts texts;
    private final int count;
    private final IntConsumer go;
    private final Runnable onEnd;
    private final Label title = new Label();
    private final Label text = new Label();
    private final Label place = new Label();
    private final Button skip;
    private final Button back;
    private final Button next;

    /** @param go hears by how many hints to go on */
    Callout(Texts texts, int count, IntConsumer go, Runnable onEnd) {
        this.texts = texts;
        this.count = count;
        this.go = go;
        this.onEnd = onEnd;
        this.skip = Buttons.of("tour.skip", texts, onEnd);
        this.back = Buttons.of("tour.back", texts, () -> go.accept(-1));
        this.next = Buttons.of("tour.next", texts, () -> go.accept(1));
        next.getStyleClass().add("accent");
        getStyleClass().add("tour-callout");
        setAccessibleRole(AccessibleRole.DIALOG);
        title.setId("tour-title");
        title.getStyleClass().add("tour-title");
        text.setId("tour-text");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        place.setId("tour-place");
        place.getStyleClass().add("tour-place");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(skip, gap, place, back, next);
        line.getStyleClass().add("tour-line");
        getChildren().addAll(title, text, line);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void show(Hint hint, int at) {
        title.setText(texts.get("tour." + hint.name()));
        text.setText(texts.get("tour." + hint.name() + ".text"));
        place.setText(at + 1 + " / " + count);
        back.setDisable(at == 0);
        next.setText(texts.get(at + 1 == count ? "tour.end" : "tour.next"));
        setAccessibleText(title.getText() + "。" + text.getText());
        next.setAccessibleText(next.getText() + "。" + getAccessibleText());
        next.requestFocus();
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case RIGHT, PAGE_DOWN -> go.accept(1);
            case LEFT, PAGE_UP -> go.accept(-1);
            case ESCAPE -> onEnd.run();
            case TAB -> step(event.isShiftDown());
            case ENTER -> press();
            case SPACE -> {
                // buttons know it
                return;
            }
            default -> {
                // no other key reaches the window below
            }
        }
        event.consume();
    }

    private void press() {
        buttons().stream().filter(Button::isFocused).findFirst().orElse(next).fire();
    }

    /** The keyboard stays among the buttons. */
    private void step(boolean backwards) {
        var buttons = buttons();
        var now = buttons.stream().filter(Button::isFocused).findFirst().map(buttons::indexOf).orElse(0);
        buttons.get(Math.floorMod(now + (backwards ? -1 : 1), buttons.size())).requestFocus();
    }

    private List<Button> buttons() {
        return List.of(skip, back, next).stream().filter(button -> !button.isDisabled()).toList();
    }
}
