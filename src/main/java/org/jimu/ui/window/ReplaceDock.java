package org.jimu.ui.window;

import java.util.Optional;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.jimu.desk.BookSearch;
import org.jimu.desk.IndicatorRows;
import org.jimu.model.Subject;
import org.jimu.model.SubjectKind;
import org.jimu.ui.list.IndicatorListView;
import org.jimu.ui.replace.ReplacePane;
import org.jimu.ui.replace.Surroundings;

/** Find and replace at the foot of the window, and what it sees of the book that is open above it. */
final class ReplaceDock extends FootDock<ReplacePane> implements Surroundings {

    private static final KeyCombination KEY = KeyCombination.valueOf("Shortcut+H");

    private final BookSearch search;
    private final WindowContext context;

    ReplaceDock(BookPane book, BookSearch search, WindowContext context, LongWork work) {
        super(book, work);
        this.search = search;
        this.context = context;
        // a text field would take the key for Backspace
        book.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (KEY.match(event)) {
                book.replace();
                event.consume();
            }
        });
        book.middle().listShownProperty().addListener((any, was, is) -> refresh());
    }

    @Override
    ReplacePane make() {
        return new ReplacePane(book().desk(), search, context.texts(), this);
    }

    /** Shows the pane with the keyboard in it. */
    void begin() {
        pane().begin();
    }

    /** Something else is shown in the window. */
    void refresh() {
        made().ifPresent(ReplacePane::refresh);
    }

    /** The book is about to be closed. */
    void end() {
        made().ifPresent(ReplacePane::end);
    }

    @Override
    public Optional<Subject> shown() {
        return book().shown().flatMap(entry -> book().desk().book().find(entry.subject()))
                .filter(subject -> subject.kind() != SubjectKind.BOOK);
    }

    @Override
    public Optional<IndicatorRows> listed() {
        return book().middle().listShownProperty().get()
                ? book().middle().list().map(IndicatorListView::rows)
                : Optional.empty();
    }
}
