package org.jimu.ui.window;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import javafx.application.Platform;

import org.jimu.audit.rule.Finding;
import org.jimu.desk.FindingsIndex;
import org.jimu.desk.Job;
import org.jimu.model.Book;
import org.jimu.model.Field;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.ui.findings.Around;
import org.jimu.ui.findings.FindingsPane;

/**
 * What is wrong in the open book, found beside the window as it is typed: the list at the foot of the window, the numbers in
 * the status line, the marks on the form.
 */
final class FindingsDock implements Around {

    private final BookPane book;
    private final StatusBar status;
    private final LongWork work;
    private final FindingsIndex index;
    private final FindingsPane pane;
    private boolean closed;

    FindingsDock(BookPane book, WindowContext context, StatusBar status, LongWork work) {
        this.book = book;
        this.status = status;
        this.work = work;
        this.index = new FindingsIndex(book.desk(), context.forms());
        this.pane = new FindingsPane(book.desk(), context.forms(), index, context.texts(), this);
        book.form().markFindings(index::of);
        status.onFindings(book::findings);
        index.onUpdate(tables -> Platform.runLater(this::updated));
    }

    FindingsPane pane() {
        return pane;
    }

    /** Begins to look for what is wrong; from then on every edit is followed. */
    void start() {
        index.start((done, total) -> true);
    }

    private void updated() {
        if (closed) {
            // what is not in memory cannot be fetched from a closed book
            return;
        }
        status.showFindings(index.counts());
        book.form().findingsChanged();
        pane.refresh();
    }

    /** Ends all work, when the book is closed. */
    void close() {
        closed = true;
        pane.end();
        index.close();
    }

    @Override
    public Supplier<List<SubjectId>> chosenTables() {
        return book.tree().chosenTables();
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
    public void print(Book of, List<Finding> findings) {
        book.commands().printFindings(of, findings);
    }

    @Override
    public void tell(String sentence) {
        status.tell(sentence);
    }

    @Override
    public <T> void work(String what, Job.Work<T> running, Function<T, String> outcome) {
        work.startBeside(what, running, outcome);
    }
}
