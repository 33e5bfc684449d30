package org.jimu.ui.window;

import java.util.List;
import java.util.Optional;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.MenuBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import org.jimu.desk.BookSearch;
import org.jimu.desk.Completion;
import org.jimu.desk.Desk;
import org.jimu.desk.Document;
import org.jimu.desk.FindingsIndex;
import org.jimu.desk.SearchHit;
import org.jimu.desk.UnknownForm;
import org.jimu.model.Book;
import org.jimu.model.Field;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.ui.Failure;
import org.jimu.ui.form.FormView;
import org.jimu.ui.library.LibraryPane;
import org.jimu.ui.properties.PropertiesPane;
import org.jimu.ui.search.SearchBox;
import org.jimu.ui.state.LockBar;
import org.jimu.ui.tree.BookEntry;
import org.jimu.ui.tree.BookEntry.Shows;
import org.jimu.ui.tree.BookTree;

/** An open book: tree at the left, the form in the middle, what it does not print at the right. */
public final class BookPane extends BorderPane {

    private final Desk desk;
    private final WindowContext context;
    private final FormView form;
    private final LockBar lock;
    private final MiddlePane middle;
    private final BookTree tree;
    private final PropertiesPane properties;
    private final StatusBar status;
    private final BookCommands commands;
    private final BookActions actions;
    private final MenuBar menuBar;
    private final Node tools;
    private final DraftKeeping drafts;
    private final Completion completion;
    private final SearchBox searchBox;
    private final BookFoot foot;
    private final ShownSums sums;
    private final Gathering gathering;
    private final UndoState undo;
    private final LibraryPane library;
    private final SideTabs side;
    private final ShownLine line;
    private final BookPlace place;
    private boolean closed;

    BookPane(JimuWindow window, Desk desk, WindowContext context) {
        this.desk = desk;
        this.context = context;
        var texts = context.texts();
        this.undo = new UndoState(desk, texts);
        this.completion = new Completion(desk);
        this.form = new FormView(desk, completion, context.fonts(), texts);
        this.lock = new LockBar(texts, desk.readOnly(), () -> commands().states().scan(),
                () -> commands().states().unlockShown());
        var index = new FindingsIndex(desk, context.forms());
        this.middle = new MiddlePane(desk, texts, form, lock, new OverviewDock(this, index, context), this::goTo);
        this.properties = new PropertiesPane(desk, context.forms(), texts);
        this.line = new ShownLine(desk, new LineDocuments(context.forms()), middle, form, properties);
        this.status = new StatusBar(texts);
        this.sums = new ShownSums(desk, line::year, status::showSums);
        this.tree = new BookTree(desk, context.forms(), index, texts, new BookTreeCommands(window, this, texts),
                this::choose,
                middle::focusCell);
        this.drafts = new DraftKeeping(desk, form, tree, texts);
        middle.typedProperty().addListener((any, was, is) -> drafts.typed(is,
                middle.listShownProperty().get() ? Optional.empty() : shown()));
        var search = new BookSearch(desk);
        this.gathering = new Gathering(search, completion);
        this.searchBox = new SearchBox(search, texts, this::goTo, middle::focusCell);
        var work = new LongWork(status, texts, window.stage());
        this.commands = new BookCommands(window, this, context, work);
        this.foot = new BookFoot(this, search, index, context, status, work);
        this.actions = new BookActions(this, commands, window, context);
        this.menuBar = actions.menuBar();
        this.tools = actions.toolBar(searchBox);
        setTop(new VBox(menuBar, tools));
        MenuLetters.hear(this, menuBar.getMenus());
        var columns = new BookColumns(tree, middle, context.settings(), this::fitPaper);
        this.place = new BookPlace(desk, tree, columns, context.settings());
        setCenter(columns);
        this.library = new LibraryPane(completion, texts, line::projectName, form.commands().library()::insert);
        this.side = new SideTabs(columns, middle, properties, library, texts);
        form.commands().library().acceptDropsOf(library::dragged);
        columns.showSide(window.stage().getScene().getWidth(), side.usual());
        setBottom(foot.node());
        status.follow(form);
        desk.onChange(change -> Platform.runLater(() -> {
            // a change that closing itself made comes too late to be shown
            if (!closed) {
                showState();
            }
        }));
    }

    /** The paper fills the width that there is now, unless the user has chosen a size of it. */
    private void fitPaper() {
        if (context.settings().number("zoom").isEmpty()) {
            form.fitWidth();
        }
    }

    void begin() {
        status.showSaved(desk.readOnly());
        showState();
        tree.holdFacts();
        place.goThere();
        // only after the first layout is it known how wide the form can be, and who has the keyboard
        Platform.runLater(() -> {
            context.settings().number("zoom").ifPresentOrElse(form::zoomTo, form::fitWidth);
            form.focusCell();
            drafts.resume(status::warn);
            form.whenPainted(this::lookIntoBook);
        });
    }

    /**
     * What is found out about the whole book and what stands beside the form would keep the first form from its user: it
     * comes after.
     */
    private void lookIntoBook() {
        if (!closed) {
            line.painted();
            tree.tellFacts();
            gathering.start(this::gathered);
        }
    }

    private void gathered(Optional<Throwable> failure) {
        foot.startIfSmall();
        failure.ifPresentOrElse(why -> status.warn(Failure.sentence(why, context.texts())), searchBox::lookAgain);
    }

    /** Puts the keyboard into the box that finds anywhere. */
    void find() {
        searchBox.begin();
    }

    /** Shows find and replace. */
    void replace() {
        foot.replace();
    }

    /** Shows what is wrong in the book, or hides it. */
    void findings() {
        foot.findings();
    }

    /** Shows the document that a place stands in, and goes to its cell. */
    private void goTo(SearchHit hit) {
        desk.book().find(hit.subject()).ifPresent(subject -> goTo(subject, hit.field()));
    }

    /** What can be shown at the right of the form. */
    SideTabs side() {
        return side;
    }

    /** Shows the cell of a field in its form, with the keyboard. */
    void goTo(Subject subject, Field<?> field) {
        if (!middle.commitEditing()) {
            return;
        }
        middle.showForm();
        var owner = subject.kind().isRow() ? desk.book().get(subject.parent()) : subject;
        tree.select(owner.id(), Shows.holding(owner.kind()));
        form.goTo(subject, field);
    }

    /** Commits what is being typed anywhere; false where it could not be taken. */
    boolean commitEditing() {
        return middle.commitEditing() && properties.commitEditing();
    }

    Desk desk() {
        return desk;
    }

    public FormView form() {
        return form;
    }

    MiddlePane middle() {
        return middle;
    }

    public BookTree tree() {
        return tree;
    }

    /** All that menus and tool bar offer. */
    BookActions actions() {
        return actions;
    }

    MenuBar menuBar() {
        return menuBar;
    }

    Node tools() {
        return tools;
    }

    Node status() {
        return status;
    }

    Completion completion() {
        return completion;
    }

    BookCommands commands() {
        return commands;
    }

    /** Tells something in the status line that needs no answer. */
    void tell(String sentence) {
        status.tell(sentence);
    }

    private void choose(BookEntry entry) {
        try {
            if (!line.show(entry)) {
                // its document stays, and the tree goes back to it
                line.chosen().ifPresent(
                        former -> Platform.runLater(() -> tree.select(former.subject(), former.shows())));
                return;
            }
            library.refresh();
            foot.chosen();
            status.warn("");
        } catch (UnknownForm e) {
            status.warn(context.texts().get("form.missing", e.id()));
        }
        showState();
    }

    /** The document that a line of the tree shows; empty where it was deleted meanwhile. */
    Optional<Document> document(Book book, BookEntry entry) {
        return line.document(book, entry);
    }

    /** The line of the tree that is shown. */
    Optional<BookEntry> shown() {
        return line.entry();
    }

    /** The year that is shown or that the shown project belongs to. */
    Optional<SubjectId> currentYear() {
        return line.year();
    }

    private void showState() {
        undo.update();
        lock.show(shown().flatMap(entry -> StateCommands.tables(List.of(entry)).stream().findFirst())
                .flatMap(desk.book()::find));
        sums.refresh();
        status.showPages(form.pageCountProperty().get());
    }

    UndoState undo() {
        return undo;
    }

    /** Whether what is shown is no table that can be signed. */
    ReadOnlyBooleanProperty noTable() {
        return lock.noTableProperty();
    }

    /** Whether no row can be added, moved or deleted. */
    ReadOnlyBooleanProperty noRow() {
        return middle.noRowProperty();
    }

    /** Commits what is being typed and closes the book; false where it could not be saved. */
    boolean close() {
        if (!commitEditing()) {
            return false;
        }
        place.keep(shown());
        middle.close();
        foot.close();
        closed = true;
        gathering.cancel();
        tree.close();
        sums.close();
        desk.close();
        return true;
    }
}
