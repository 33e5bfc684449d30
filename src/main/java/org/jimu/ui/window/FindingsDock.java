package org.jimu.ui.window;

import java.util.List;
import java.util.function.Supplier;

import javafx.application.Platform;

import org.jimu.audit.rule.Finding;
import org.jimu.desk.FindingsIndex;
import org.jimu.model.Book;
import org.jimu.model.SubjectId;
import org.jimu.paper.Progress;
import org.jimu.ui.findings.Around;
import org.jimu.ui.findings.FindingsPane;

/**
 * What is wrong in the open book, found beside the window as it is typed: the list at the foot of the window, the numbers in
 * the status line, the marks on the form.
 */
final class FindingsDock extends FootDock<FindingsPane> implements Around {

    // departments, projects and rows; a larger book is checked as a whole only when somebody asks for it: that takes
    // seconds, and memory
    private static final int LARGE = 40_000;

    private final WindowContext context;
    private final StatusBar status;
    private final FindingsIndex index;
    private boolean closed;

    FindingsDock(BookPane book, FindingsIndex index, WindowContext context, StatusBar status, LongWork work) {
        super(book, work);
        this.context = context;
        this.status = status;
        this.index = index;
        book.form().markFindings(index::of);
        status.onFindings(book::findings);
        index.onUpdate(tables -> Platform.runLater(this::updated));
    }

    @Override
    FindingsPane make() {
        return new FindingsPane(book().desk(), context.forms(), index, context.texts(), this);
    }

    /** Begins to look for what is wrong, unless the book is large; from then on every edit is followed. */
    void startIfSmall() {
        if (!closed && book().desk().book().size() <= LARGE) {
            start();
        }
    }

    private void start() {
        index.start(Progress.NONE);
    }

    /** Shows the pane with the keyboard in it. */
    void begin() {
        start();
        pane().begin();
    }

    /** Hides the pane and gives the keyboard back. */
    void end() {
        made().ifPresent(FindingsPane::close);
    }

    /** Something else is chosen in the tree. */
    void chosen() {
        made().ifPresent(FindingsPane::chosen);
    }

    private void updated() {
        if (closed) {
            // what is not in memory cannot be fetched from a closed book
            return;
        }
        status.showFindings(index.counts());
        book().form().findingsChanged();
        made().ifPresent(FindingsPane::refresh);
    }

    /** Ends all work, when the book is closed. */
    void close() {
        closed = true;
        made().ifPresent(FindingsPane::end);
        index.close();
    }

    @Override
    public Supplier<List<SubjectId>> chosenTables() {
        return book().tree().chosenTables();
    }

    @Override
    public void print(Book of, List<Finding> findings) {
        book().commands().printing().findings(of, findings);
    }

    @Override
    public void tell(String sentence) {
        status.tell(sentence);
    }
}
