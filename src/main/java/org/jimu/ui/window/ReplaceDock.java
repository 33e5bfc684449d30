package org.jimu.ui.window;

import java.util.Optional;
import java.util.function.Function;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.jimu.desk.BookSearch;
import org.jimu.desk.IndicatorRows;
import org.jimu.desk.Job;
import org.jimu.model.Field;
import org.jimu.model.Subject;
import org.jimu.model.SubjectKind;
import org.jimu.ui.list.IndicatorListView;
import org.jimu.ui.replace.ReplacePane;
import org.jimu.ui.replace.Surroundings;

/** Find and replace at the foot of the window, and what it sees of the book that is open above it. */
final class ReplaceDock implements Surroundings {

    private static final KeyCombination KEY = KeyCombination.valueOf("Shortcut+H");

    private final BookPane book;
    private final LongWork work;
    private final ReplacePane pane;

    ReplaceDock(BookPane book, BookSearch search, WindowContext context, LongWork work) {
        this.book = book;
        this.work = work;
        this.pane = new ReplacePane(book.desk(), search, context.texts(), this);
        // a text field would take the key for Backspace
        book.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (KEY.match(event)) {
                book.replace();
                event.consume();
            }
        });
        book.middle().listShownProperty().addListener((any, was, is) -> pane.refresh());
    }

    ReplacePane pane() {
        return pane;
    }

    @Override
    public Optional<Subject> shown() {
        return book.shown().flatMap(entry -> book.desk().book().find(entry.subject()))
                .filter(subject -> subject.kind() != SubjectKind.BOOK);
    }

    @Override
    public Optional<IndicatorRows> listed() {
        return book.middle().listShownProperty().get()
                ? book.middle().list().map(IndicatorListView::rows)
                : Optional.empty();
    }

    @Override
    public boolean commitEditing() {
        return book.commitEditing();
    }

    @Override
    public void goTo(Subject subject, Field<?> field) {
        book.goTo(subject, field);
    }

    @Override
    public void leave() {
        book.middle().focusCell();
    }

    @Override
    public <T> void work(String what, Job.Work<T> running, Function<T, String> outcome) {
        work.startBeside(what, running, outcome);
    }
}
