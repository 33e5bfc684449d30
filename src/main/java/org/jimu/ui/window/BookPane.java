package org.jimu.ui.window;

import java.util.Optional;

import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import org.jimu.desk.Desk;
import org.jimu.desk.Document;
import org.jimu.desk.DocumentChoice;
import org.jimu.desk.Totals;
import org.jimu.desk.UnknownForm;
import org.jimu.desk.Wording;
import org.jimu.model.Book;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.store.HistoryEntry;
import org.jimu.ui.form.FormView;
import org.jimu.ui.properties.PropertiesPane;
import org.jimu.ui.tree.BookEntry;
import org.jimu.ui.tree.BookTree;

/** An open book: tree at the left, the form in the middle, what it does not print at the right. */
public final class BookPane extends BorderPane {

    // on narrower windows the form needs the room
    private static final double WIDE = 1000;
    private static final double TREE_SHARE = 0.22;
    private static final double FORM_SHARE = 0.82;

    private final Desk desk;
    private final WindowContext context;
    private final FormView form;
    private final BookTree tree;
    private final PropertiesPane properties;
    private final StatusBar status;
    private final SimpleStringProperty undoName = new SimpleStringProperty();
    private final SimpleStringProperty redoName = new SimpleStringProperty();
    private final SimpleBooleanProperty nothingToUndo = new SimpleBooleanProperty(true);
    private final SimpleBooleanProperty nothingToRedo = new SimpleBooleanProperty(true);
    private final SimpleBooleanProperty noRow = new SimpleBooleanProperty(true);
    private final SimpleBooleanProperty propertiesShown = new SimpleBooleanProperty();
    private final SplitPane split = new SplitPane();
    private Optional<BookEntry> shown = Optional.empty();

    BookPane(JimuWindow window, Desk desk, WindowContext context) {
        this.desk = desk;
        this.context = context;
        var texts = context.texts();
        this.form = new FormView(desk, context.fonts(), texts);
        this.properties = new PropertiesPane(desk, context.forms(), texts);
        this.status = new StatusBar(texts);
        this.tree = new BookTree(desk, texts, this::choose, form::focusCell);
        var work = new LongWork(status, texts, window.stage());
        var commands = new BookCommands(window, this, context, work);
        var actions = new BookActions(this, commands, window, context);
        setTop(new VBox(actions.menuBar(), actions.toolBar()));
        split.getItems().addAll(tree, form);
        split.setDividerPositions(TREE_SHARE);
        SplitPane.setResizableWithParent(tree, false);
        SplitPane.setResizableWithParent(properties, false);
        setCenter(split);
        propertiesShown.addListener((any, was, is) -> showProperties(is));
        propertiesShown.set(window.stage().getScene().getWidth() > WIDE);
        setBottom(status);
        form.pageCountProperty().addListener((any, was, is) -> status.showPages(is.intValue()));
        form.currentRowProperty().addListener((any, was, is) -> noRow.set(is.isEmpty() || desk.readOnly()));
        form.missingProperty().addListener((any, was, is) -> status.warn(is.isEmpty()
                ? ""
                : texts.get("status.missing", is.getFirst().character(), is.getFirst().text(), is.size())));
        desk.onChange(change -> Platform.runLater(this::showState));
    }

    void begin() {
        status.showSaved(desk.readOnly());
        showState();
        tree.selectFirst();
        // only after the first layout is it known how wide the form can be, and who has the keyboard
        Platform.runLater(() -> {
            context.settings().number("zoom").ifPresentOrElse(form::zoomTo, form::fitWidth);
            form.focusCell();
        });
    }

    private void showProperties(boolean show) {
        if (show) {
            split.getItems().add(properties);
            split.setDividerPositions(TREE_SHARE, FORM_SHARE);
        } else {
            split.getItems().remove(properties);
        }
    }

    /** Shows the properties at the right, or hides them. */
    void toggleProperties() {
        propertiesShown.set(!propertiesShown.get());
    }

    Desk desk() {
        return desk;
    }

    public FormView form() {
        return form;
    }

    public BookTree tree() {
        return tree;
    }

    private void choose(BookEntry entry) {
        shown = Optional.of(entry);
        try {
            form.show(book -> document(book, entry));
            document(desk.book(), entry).ifPresent(document -> properties.show(entry.subject(), document.form()));
            status.warn("");
        } catch (UnknownForm e) {
            status.warn(context.texts().get("form.missing", e.id()));
        }
        showState();
    }

    /** The document that a line of the tree shows; empty where it was deleted meanwhile. */
    Optional<Document> document(Book book, BookEntry entry) {
        if (book.find(entry.subject()).isEmpty()) {
            return Optional.empty();
        }
        var forms = context.forms();
        return switch (entry.shows()) {
            case PROJECT -> Optional.of(DocumentChoice.ofProject(book, forms, entry.subject()));
            case DEPARTMENT_TABLE -> Optional.of(DocumentChoice.ofDepartment(book, forms, entry.subject()));
            case LIST, YEAR -> Optional.of(DocumentChoice.ofList(book, forms, entry.subject()));
            case DEPARTMENT -> book.children(entry.subject(), SubjectKind.YEAR).stream().findFirst()
                    .map(year -> DocumentChoice.ofList(book, forms, year.id()));
            case BOOK -> Optional.empty();
        };
    }

    /** The line of the tree that is shown. */
    Optional<BookEntry> shown() {
        return shown.filter(entry -> desk.book().find(entry.subject()).isPresent());
    }

    /** The year that is shown or that the shown project belongs to. */
    Optional<SubjectId> currentYear() {
        return shown().flatMap(entry -> desk.book().enclosing(entry.subject(), SubjectKind.YEAR)
                .or(() -> desk.book().children(entry.subject(), SubjectKind.YEAR).stream().findFirst()))
                .map(Subject::id);
    }

    private void showState() {
        var texts = context.texts();
        undoName.set(texts.get("action.undo") + named(desk.undoable()));
        redoName.set(texts.get("action.redo") + named(desk.redoable()));
        nothingToUndo.set(desk.undoable().isEmpty() || desk.readOnly());
        nothingToRedo.set(desk.redoable().isEmpty() || desk.readOnly());
        var top = currentYear().orElse(SubjectId.BOOK);
        status.showSums(Totals.of(desk.book(), top));
        status.showPages(form.pageCountProperty().get());
    }

    private String named(Optional<HistoryEntry> entry) {
        return entry.map(e -> " · " + new Wording(context.texts().locale()).edit(e.edit())).orElse("");
    }

    SimpleStringProperty undoName() {
        return undoName;
    }

    SimpleStringProperty redoName() {
        return redoName;
    }

    SimpleBooleanProperty nothingToUndo() {
        return nothingToUndo;
    }

    SimpleBooleanProperty nothingToRedo() {
        return nothingToRedo;
    }

    SimpleBooleanProperty noRow() {
        return noRow;
    }

    /** Commits what is being typed and closes the book; false where it could not be saved. */
    boolean close() {
        if (!form.commitEditing()) {
            return false;
        }
        desk.close();
        return true;
    }
}
