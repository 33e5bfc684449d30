package org.jimu.ui.form;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import javafx.stage.Screen;

import org.jimu.desk.Choice;
import org.jimu.desk.Completion;
import org.jimu.ui.Latest;
import org.jimu.ui.Soon;
import org.jimu.ui.Texts;
import org.jimu.ui.Theme;

/** The list of what may be meant, below the cell in which something is typed. The keyboard stays in the cell. */
final class ChoiceList {

    private static final int MOST = 8;
    private static final double LINE_HEIGHT = 30;
    private static final double WIDTH = 520;
    private static final double NARROW = 200;

    private final Completion completion;
    private final Popup popup = new Popup();
    private final ListView<Choice> list = new ListView<>();
    private final StackPane frame = new StackPane(list);
    private final Latest latest = new Latest();
    private final Soon preparing = new Soon(this::prepare);
    private boolean prepared;

    /** @param onChoose hears what is chosen, by key or mouse */
    ChoiceList(Completion completion, Texts texts, Consumer<Choice> onChoose) {
        this.completion = completion;
        list.setId("choices");
        list.setCellFactory(any -> new ChoiceCell(texts));
        list.fixedCellSizeProperty().bind(Theme.following(LINE_HEIGHT));
        list.setFocusTraversable(false);
        list.setOnMouseClicked(event -> chosen().ifPresent(onChoose));
        frame.getStyleClass().add("choices");
        Theme.dress(frame);
        popup.getContent().add(frame);
        popup.setAutoFix(false);
        popup.setHideOnEscape(false);
    }

    /**
     * Has the lines of the list made while nobody waits: the first letter would have to wait for all of them.
     *
     * @param painted has something done once the form is painted
     */
    void prepareSoon(Consumer<Runnable> painted) {
        if (!prepared) {
            painted.accept(preparing::ask);
        }
    }

    private void prepare() {
        prepared = true;
        if (!isOpen()) {
            list.getItems().setAll(Collections.nCopies(MOST, new Choice.Text(" ")));
            size(list.getItems(), 0);
            frame.applyCss();
            frame.autosize();
            frame.layout();
            list.getItems().clear();
        }
    }

    /** Asks what may be meant by what is typed, and shows it below a place of the owner when it is known. */
    void offer(FormCell cell, String typed, Node owner, Bounds place) {
        latest.ask(() -> completion.choices(cell.binding(), typed, MOST), choices -> show(choices, owner, place));
    }

    private void show(List<Choice> choices, Node owner, Bounds place) {
        if (choices.isEmpty() || owner.getScene() == null || owner.getScene().getWindow() == null) {
            close();
            return;
        }
        list.getItems().setAll(choices);
        list.getSelectionModel().clearSelection();
        size(choices, place.getWidth());
        showAt(owner, owner.localToScreen(place));
    }

    private void size(List<Choice> choices, double cellWidth) {
        list.setPrefHeight(choices.size() * list.getFixedCellSize() + 2);
        list.setPrefWidth(choices.stream().allMatch(Choice.Text.class::isInstance)
                ? Math.max(Theme.sized(NARROW), cellWidth)
                : Math.max(Theme.sized(WIDTH), cellWidth));
    }

    /** Below the place or, where the screen ends before the list does, above it. */
    private void showAt(Node owner, Bounds place) {
        frame.applyCss();
        var height = frame.prefHeight(-1);
        var width = frame.prefWidth(-1);
        var screen = Screen.getScreensForRectangle(place.getMinX(), place.getMinY(), 1, 1).stream()
                .findFirst().orElseGet(Screen::getPrimary).getVisualBounds();
        var x = Math.clamp(place.getMinX(), screen.getMinX(), Math.max(screen.getMinX(), screen.getMaxX() - width));
        var below = place.getMaxY() + height <= screen.getMaxY();
        var y = below ? place.getMaxY() : Math.max(screen.getMinY(), place.getMinY() - height);
        // at no moment may the list reach beyond the screen: it goes up before it grows, and shrinks before it goes down
        if (y >= popup.getAnchorY()) {
            popup.sizeToScene();
        }
        popup.show(owner, x, y);
        popup.sizeToScene();
    }

    void close() {
        latest.drop();
        popup.hide();
    }

    boolean isOpen() {
        return popup.isShowing();
    }

    /** What is marked in the list; nothing is until a key goes there. */
    Optional<Choice> chosen() {
        return isOpen() ? Optional.ofNullable(list.getSelectionModel().getSelectedItem()) : Optional.empty();
    }

    /** Takes the keys that move in the list. */
    boolean moved(KeyEvent event) {
        return isOpen() && switch (event.getCode()) {
            case DOWN -> step(1);
            case UP -> step(-1);
            default -> false;
        };
    }

    /** The way up from the first line leads back into the cell. */
    private boolean step(int by) {
        var at = list.getSelectionModel().getSelectedIndex() + by;
        if (at < -1) {
            return false;
        }
        if (at == -1) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().select(Math.min(at, list.getItems().size() - 1));
            list.scrollTo(Math.max(0, at - MOST + 1));
        }
        return true;
    }
}
