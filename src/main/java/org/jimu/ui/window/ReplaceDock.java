package org.jimu.ui.window;

import java.util.Optional;
import java.util.function.Function;

import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

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
    private final BookSearch search;
    private final WindowContext context;
    private final LongWork work;
    private final VBox place = new VBox();
    private Optional<ReplacePane> pane = Optional.empty();

    ReplaceDock(BookPane book, BookSearch search, WindowContext context, LongWork work) {
        this.book = book;
        this.search = search;
        this.context = context;
        this.work = work;
        // a text field would take the key for Backspace
        book.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (KEY.match(event)) {
                book.replace();
                event.consume();
            }
        });
        book.middle().listShownProperty().addListener((any, was, is) -> refresh());
    }

    /** Where the pane stands; it is made when it is first wanted. */
    Node place() {
        return place;
    }

    /** Shows the pane with the keyboard in it. */
    void begin() {
        pane.orElseGet(this::made).begin();
    }

    /** Makes room for something else. */
    void hide() {
        pane.ifPresent(one -> one.setVisible(false));
    }

    private ReplacePane made() {
        var made = new ReplacePane(book.desk(), search, context.texts(), this);
        pane = Optional.of(made);
        place.getChildren().setAll(made);
        return made;
    }

    /** Something else is shown in the window. */
    void refresh() {
        pane.ifPresent(ReplacePane::refresh);
    }

    /** The book is about to be closed. */
    void end() {
        pane.ifPresent(ReplacePane::end);
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
