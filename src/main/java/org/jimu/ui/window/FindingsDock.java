package org.jimu.ui.window;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.jimu.audit.rule.Finding;
import org.jimu.desk.FindingsIndex;
import org.jimu.desk.Job;
import org.jimu.model.Book;
import org.jimu.model.Field;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.paper.Progress;
import org.jimu.ui.findings.Around;
import org.jimu.ui.findings.FindingsPane;

/**
 * What is wrong in the open book, found beside the window as it is typed: the list at the foot of the window, the numbers in
 * the status line, the marks on the form.
 */
final class FindingsDock implements Around {

    // departments, projects and rows; a larger book is checked as a whole only when somebody asks for it: that takes
    // seconds, and memory
    private static final int LARGE = 40_000;

    private final BookPane book;
    private final WindowContext context;
    private final StatusBar status;
    private final LongWork work;
    private final FindingsIndex index;
    private final VBox place = new VBox();
    private Optional<FindingsPane> pane = Optional.empty();
    private boolean closed;

    FindingsDock(BookPane book, FindingsIndex index, WindowContext context, StatusBar status, LongWork work) {
        this.book = book;
        this.context = context;
        this.status = status;
        this.work = work;
        this.index = index;
        book.form().markFindings(index::of);
        status.onFindings(book::findings);
        index.onUpdate(tables -> Platform.runLater(this::updated));
    }

    /** Where the pane stands; it is made when it is first wanted. */
    Node place() {
        return place;
    }

    /** Begins to look for what is wrong, unless the book is large; from then on every edit is followed. */
    void startIfSmall() {
        if (!closed && book.desk().book().size() <= LARGE) {
            start();
        }
    }

    private void start() {
        index.start(Progress.NONE);
    }

    /** Shows the pane with the keyboard in it. */
    void begin() {
        start();
        pane.orElseGet(this::made).begin();
    }

    private FindingsPane made() {
        var made = new FindingsPane(book.desk(), context.forms(), index, context.texts(), this);
        pane = Optional.of(made);
        place.getChildren().setAll(made);
        return made;
    }

    boolean isShown() {
        return pane.filter(FindingsPane::isVisible).isPresent();
    }

    /** Makes room for something else. */
    void hide() {
        pane.ifPresent(one -> one.setVisible(false));
    }

    /** Hides the pane and gives the keyboard back. */
    void end() {
        pane.ifPresent(FindingsPane::close);
    }

    /** Something else is chosen in the tree. */
    void chosen() {
        pane.ifPresent(FindingsPane::chosen);
    }

    private void updated() {
        if (closed) {
            // what is not in memory cannot be fetched from a closed book
            return;
        }
        status.showFindings(index.counts());
        book.form().findingsChanged();
        pane.ifPresent(FindingsPane::refresh);
    }

    /** Ends all work, when the book is closed. */
    void close() {
        closed = true;
        pane.ifPresent(FindingsPane::end);
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
        book.commands().printing().findings(of, findings);
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
