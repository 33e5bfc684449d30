package org.jimu.ui.tree;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.application.Platform;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jimu.desk.Change;
import org.jimu.desk.Desk;
import org.jimu.desk.FindingsIndex;
import org.jimu.desk.Subscription;
import org.jimu.form.FormLibrary;
import org.jimu.model.SubjectId;
import org.jimu.model.WorkState;
import org.jimu.ui.Texts;
import org.jimu.ui.tree.BookEntry.Shows;

/**
 * Departments, years and projects, with a filter above them. Lines are made when they are opened and what an edit does
 * not touch stays as it is, so the work grows with what is seen and not with the book.
 */
public final class BookTree extends VBox {

    private final Desk desk;
    private final BookFacts facts;
    private final LineFacts lineFacts;
    private final Filtering filtering;
    private final FilterBar bar;
    private final TreeView<BookEntry> tree = new TreeView<>();
    private final LineSelection selection;
    private final Subscription subscription;
    private final Subscription findings;
    private final ShownLines lines;
    private final TreeActions actions;
    private Optional<ContextMenu> menu = Optional.empty();

    /**
     * @param index    what is wrong in the book, as far as it is known
     * @param commands carries out what the user does here to the book
     * @param onSelect hears which line is chosen
     * @param onEnter  hears when the user wants to go on to the form
     */
    public BookTree(Desk desk, FormLibrary forms, FindingsIndex index, Texts texts, TreeCommands commands,
            Consumer<BookEntry> onSelect,
            Runnable onEnter) {
        this.desk = desk;
        this.facts = new BookFacts(desk, forms, index, texts);
        this.lineFacts = new LineFacts(facts);
        this.bar = new FilterBar(texts, this::filter);
        this.filtering = new Filtering(facts, bar::showBusy);
        this.selection = new LineSelection(tree, onSelect);
        this.lines = new ShownLines(desk::book, new BookLines(texts), filtering, tree, selection);
        var clipboard = new TreeClipboard(desk.file().path().toString());
        this.actions = new TreeActions(desk, commands, clipboard, selection, this::select);
        getStyleClass().add("book-tree");
        setUpTree(texts, clipboard);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && tree.getEditingItem() == null) {
                onEnter.run();
                event.consume();
            }
        });
        lines.open();
        subscription = desk.onChange(this::changed);
        findings = index.onUpdate(tables -> {
            facts.dropFindings(tables);
            Platform.runLater(lineFacts::lookAgain);
        });
    }

    private void setUpTree(Texts texts, TreeClipboard clipboard) {
        var dragLabel = new Label();
        var stack = new StackPane(tree, dragLabel);
        VBox.setVgrow(stack, Priority.ALWAYS);
        getChildren().addAll(bar, stack);
        tree.setId("book-tree");
        tree.setShowRoot(false);
        tree.setAccessibleText(texts.get("tree.accessible"));
        tree.setCellFactory(any -> new BookTreeCell(lineFacts, clipboard, actions.commands(), texts));
        tree.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        // a click on the chosen line must not begin to edit it
        tree.editingItemProperty().addListener((any, was, is) -> {
            if (is == null) {
                tree.setEditable(false);
            }
        });
        new TreeKeys(tree, actions, clipboard, this::beginRename);
        new TreeDrag(desk, tree, actions, dragLabel, texts);
        var menus = new TreeMenu(actions, this::beginRename, texts);
        tree.setOnContextMenuRequested(event -> {
            menu.ifPresent(ContextMenu::hide);
            menu = Optional.of(menus.make());
            menu.get().show(tree, event.getScreenX(), event.getScreenY());
            event.consume();
        });
    }

    private void changed(Change change) {
        var touched = TouchedLines.of(change);
        facts.drop(touched);
        if (Platform.isFxApplicationThread()) {
            update(touched);
            if (change.cause() != Change.Cause.EDIT) {
                select(List.copyOf(touched.arrived()));
            }
        } else {
            Platform.runLater(() -> update(touched));
        }
    }

    private void update(TouchedLines touched) {
        lines.update(touched);
        lineFacts.lookAgain();
        lines.filterAgain();
    }

    private void filter(Filter wanted) {
        lines.filter(wanted);
    }

    /** Begins to edit the name of the chosen line. */
    public void beginRename() {
        selection.lead().filter(item -> item.getValue().shows().isSubject() && !desk.readOnly()).ifPresent(item -> {
            selection.bringIntoView(tree.getRow(item));
            tree.layout();
            tree.setEditable(true);
            tree.edit(item);
        });
    }

    /** Deletes what is chosen; undo brings it back. */
    public void deleteChosen() {
        actions.delete();
    }

    /** The line that has the lead: its document is shown. */
    public Optional<BookEntry> selected() {
        return selection.lead().map(TreeItem::getValue);
    }

    /** The projects of the chosen lines: a department or year stands for all in it that are shown. Asked anywhere. */
    public Supplier<List<SubjectId>> chosenProjects() {
        return standing(chosen()).projects();
    }

    /**
     * The tables of the chosen lines, by their projects and, for whole-department tables, years; other lines stand for all
     * projects in them that are shown. Asked anywhere.
     */
    public Supplier<List<SubjectId>> chosenTables() {
        return standing(chosen()).tables();
    }

    /** The chosen lines from the top. */
    public List<BookEntry> chosen() {
        return selection.entries();
    }

    /** The name of the chosen line, where there is only one. */
    public Optional<String> chosenName() {
        return standing(chosen()).name();
    }

    /** The projects that the filter leaves, where there is one. Asked anywhere. */
    public Optional<Supplier<List<SubjectId>>> filteredProjects() {
        return standing(List.of()).filtered();
    }

    private ChosenLines standing(List<BookEntry> entries) {
        return new ChosenLines(desk.book(), entries, lines.matches());
    }

    /** Chooses the line of a subject and opens all above it; a filter that hides it is taken away. */
    public void select(SubjectId subject, Shows shows) {
        reveal(new LineKey(subject, shows)).ifPresent(selection::select);
    }

    /** Chooses the lines of subjects and opens all above them; a filter that hides them is taken away. */
    public void select(List<SubjectId> subjects) {
        var book = desk.book();
        selection.select(subjects.stream().flatMap(id -> book.find(id).stream())
                .flatMap(subject -> reveal(new LineKey(subject.id(), Shows.of(subject.kind()))).stream()).toList());
    }

    private Optional<BookItem> reveal(LineKey key) {
        var found = lines.reveal(key);
        if (found.isPresent() || !lines.isFiltered() || desk.book().find(key.subject()).isEmpty()) {
            return found;
        }
        bar.clear();
        filter(Filter.NONE);
        return lines.reveal(key);
    }

    /**
     * Leaves only projects in a state of the work.
     *
     * @param name of the department that they are in; empty for all
     */
    public void showOnly(String name, WorkState state) {
        bar.ask(name, Filter.State.valueOf(state.name()));
    }

    /** Leaves only projects in which something is wrong. */
    public void showWrong() {
        bar.ask("", Filter.State.WRONG);
    }

    /** Only names the lines, and finds out nothing about them until {@link #tellFacts}. */
    public void holdFacts() {
        lineFacts.hold();
    }

    /** Finds out what is wrong in the lines that are seen, and what they sum up to. */
    public void tellFacts() {
        lineFacts.goOn();
    }

    /** Chooses the first project that is seen, or else the first line. */
    public void selectFirst() {
        for (var row = 0; row < Math.min(ShownLines.OPENED, tree.getExpandedItemCount()); row++) {
            if (tree.getTreeItem(row).getValue().shows() == Shows.PROJECT) {
                tree.getSelectionModel().clearAndSelect(row);
                return;
            }
        }
        tree.getSelectionModel().selectFirst();
    }

    /** Puts the cursor into the filter box. */
    public void focusFilter() {
        bar.begin();
    }

    /** Ends what runs beside the window; the book is about to be closed. */
    public void close() {
        subscription.cancel();
        findings.cancel();
        filtering.drop();
        lineFacts.close();
    }
}
