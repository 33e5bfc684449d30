package org.jimu.ui.window;

import java.util.Optional;
import java.util.function.Function;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jimu.desk.Job;
import org.jimu.model.Field;
import org.jimu.model.Subject;

/** A pane at the foot of an open book, made when it is first wanted, and what it may ask of the window around it. */
abstract class FootDock<P extends Region> {

    private final BookPane book;
    private final LongWork work;
    private final VBox place = new VBox();
    private Optional<P> pane = Optional.empty();

    FootDock(BookPane book, LongWork work) {
        this.book = book;
        this.work = work;
    }

    /** Makes the pane. */
    abstract P make();

    BookPane book() {
        return book;
    }

    /** Where the pane stands. */
    Node place() {
        return place;
    }

    /** The pane, where it was ever wanted. */
    Optional<P> made() {
        return pane;
    }

    P pane() {
        return pane.orElseGet(() -> {
            var made = make();
            pane = Optional.of(made);
            place.getChildren().setAll(made);
            return made;
        });
    }

    boolean isShown() {
        return pane.filter(Region::isVisible).isPresent();
    }

    /** Makes room for something else. */
    void hide() {
        pane.ifPresent(one -> one.setVisible(false));
    }

    public boolean commitEditing() {
        return book.commitEditing();
    }

    public void goTo(Subject subject, Field<?> field) {
        book.goTo(subject, field);
    }

    public void leave() {
        book.middle().focusCell();
    }

    public <T> void work(String what, Job.Work<T> running, Function<T, String> outcome) {
        work.startBeside(what, running, outcome);
    }
}
