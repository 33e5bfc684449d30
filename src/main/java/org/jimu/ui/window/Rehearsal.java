package org.jimu.ui.window;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.BooleanSupplier;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.jimu.model.SubjectKind;
import org.jimu.ui.tree.BookEntry.Shows;

/**
 * A short day of work that nobody watches (预演): it tells when a window that was just opened can be used, and goes
 * through what users do most. The Java machine notes meanwhile which classes that takes, so that the next start is
 * quicker. In the window's thread only.
 */
public final class Rehearsal extends AnimationTimer {

    // the frame that is laid out, and the one that waits until it is painted
    private static final int UNTIL_PAINTED = 2;

    private final Stage stage;
    private final JimuWindow window;
    private final Queue<Step> steps = new ArrayDeque<>();
    private int painted;

    /** What is done as soon as something holds. */
    private record Step(BooleanSupplier when, Runnable action) {}

    private Rehearsal(Stage stage, JimuWindow window) {
        this.stage = stage;
        this.window = window;
    }

    /**
     * Waits until the start page is painted and its first choice has the keyboard; where a book is being opened, until its
     * first form is painted and its cell has the keyboard.
     *
     * @param usable runs then
     */
    public static void whenUsable(Stage stage, JimuWindow window, Runnable usable) {
        var rehearsal = new Rehearsal(stage, window);
        rehearsal.then(rehearsal::isUsable, usable);
        rehearsal.start();
    }

    /**
     * Does the same, then works in the book.
     *
     * @param done runs when all of it is done
     */
    public static void work(Stage stage, JimuWindow window, Runnable done) {
        var rehearsal = new Rehearsal(stage, window);
        rehearsal.then(rehearsal::isUsable, rehearsal::type);
        rehearsal.then(rehearsal::isUsable, () -> rehearsal.press(KeyCode.ENTER));
        for (var kind : List.of(Shows.PROJECT, Shows.DEPARTMENT_TABLE, Shows.LIST)) {
            rehearsal.then(rehearsal::isUsable, () -> rehearsal.choose(kind));
        }
        rehearsal.then(rehearsal::isUsable, () -> rehearsal.pane().side().toggleLibrary());
        rehearsal.then(rehearsal::isSet, () -> rehearsal.pane().find());
        rehearsal.then(rehearsal::isSet, () -> rehearsal.pane().findings());
        rehearsal.then(rehearsal::isSet, () -> rehearsal.pane().middle().toggleOverview());
        rehearsal.then(rehearsal::isSet, () -> rehearsal.pane().middle().toggleList());
        rehearsal.then(rehearsal::isSet, done);
        rehearsal.start();
    }

    private void then(BooleanSupplier when, Runnable action) {
        steps.add(new Step(when, action));
    }

    @Override
    public void handle(long now) {
        if (!steps.element().when().getAsBoolean()) {
            painted = 0;
            Platform.requestNextPulse();
            return;
        }
        painted++;
        if (painted <= UNTIL_PAINTED) {
            Platform.requestNextPulse();
            return;
        }
        painted = 0;
        var step = steps.remove();
        if (steps.isEmpty()) {
            stop();
        }
        // told after this frame, which itself waits until the one before is painted
        Platform.runLater(step.action());
    }

    private BookPane pane() {
        return window.book().orElseThrow();
    }

    private boolean isSet() {
        return window.book().isPresent() && !pane().form().busyProperty().get();
    }

    private boolean isUsable() {
        var owner = Optional.ofNullable(stage.getScene().getFocusOwner());
        if (window.book().isEmpty()) {
            return owner.filter(node -> node.getStyleClass().contains("start-choice")).isPresent();
        }
        return isSet() && pane().form().pageCountProperty().get() > 0
                && owner.filter(node -> node.getStyleClass().contains("cell-editor")).isPresent();
    }

    private void type() {
        for (var letter : List.of("预", "演")) {
            fire(new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
        }
    }

    private void press(KeyCode code) {
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private void fire(KeyEvent event) {
        stage.getScene().getFocusOwner().fireEvent(event);
    }

    private void choose(Shows kind) {
        var book = pane().desk().book();
        var subjects = book.all(kind == Shows.PROJECT ? SubjectKind.PROJECT : SubjectKind.YEAR);
        pane().tree().select(subjects.getLast().id(), kind);
        pane().middle().focusCell();
    }
}
