package org.jimu.ui.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;

import org.jimu.audit.rule.Finding;
import org.jimu.desk.Change;
import org.jimu.desk.Completion;
import org.jimu.desk.Desk;
import org.jimu.desk.Document;
import org.jimu.desk.UnknownForm;
import org.jimu.edit.Edit;
import org.jimu.form.Form;
import org.jimu.form.library.LibraryEntry;
import org.jimu.model.Book;
import org.jimu.model.Field;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.paper.FontCatalog;
import org.jimu.paper.Page;
import org.jimu.paper.PlacedCell;
import org.jimu.paper.Typeset;
import org.jimu.paper.Typesetter;
import org.jimu.sheet.CellStyle.FontFamily;
import org.jimu.sheet.Sheet;
import org.jimu.ui.Texts;
import org.jimu.ui.Typed;

/** The form as pages of paper, the same pages as on the PDF, whose cells are edited in place. */
public final class FormView extends StackPane {

    private final Desk desk;
    private final Texts texts;
    private final BookDoor door;
    private final FormMarks marks;
    private final FontCatalog catalog;
    private final PageSetting setting;
    private final FormCursor cursor;
    private final FormCommands commands;
    private final SelectionTotal selectionSum;
    private final PageColumn column;
    private final PageScroll scroll;
    private final PageZoom zoom;
    private final ReadOnlyIntegerWrapper pageCount = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Optional<Subject>> currentRow = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Typeset.MissingCharacter>> missing = new ReadOnlyObjectWrapper<>(
            List.of());

    private Optional<Function<Book, Optional<Document>>> source = Optional.empty();
    private Optional<SetDocument> shown = Optional.empty();
    private List<Page> pages = List.of();
    private CellNavigator cells = CellNavigator.NONE;
    // whether the document has not been seen yet
    private boolean fresh;
    // where to go as soon as the document is there
    private Optional<Function<CellNavigator, Optional<FormCell>>> wanted = Optional.empty();
    // what was being typed when the program was ended, until the document is there that it belongs to
    private Optional<Resumed> resumed = Optional.empty();

    /** @param completion what may be meant by what is typed */
    public FormView(Desk desk, Completion completion, FontCatalog catalog, Texts texts) {
        this.desk = desk;
        this.texts = texts;
        this.door = new BookDoor(desk, texts);
        this.marks = new FormMarks(desk, texts);
        this.catalog = catalog;
        this.setting = new PageSetting(new Typesetter(catalog));
        this.cursor = new FormCursor(this, door, completion, texts);
        this.commands = FormCommands.of(this, door, cursor, texts);
        this.selectionSum = new SelectionTotal(this, desk, cursor.selection(), texts);
        var grip = new RowGrip(this, door, cursor, commands.rows(), texts);
        this.column = new PageColumn(Stream.concat(cursor.nodes().stream(), grip.nodes().stream()).toList());
        this.scroll = new PageScroll(column);
        this.zoom = new PageZoom(scroll, () -> pages.isEmpty() ? 0 : pages.getFirst().width());
        var keys = new CursorKeys(this, door, cursor);
        grip.stand(column);
        new CursorMouse(this, column, cursor, keys, grip, new RowMenu(this, cursor, texts));
        getStyleClass().add("form-view");
        getChildren().add(scroll);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(texts.get("form.accessible"));
        zoom.property().addListener((any, was, is) -> scroll.keepMiddle(this::layOut));
        addEventFilter(ScrollEvent.SCROLL, zoom::turned);
        desk.onChange(change -> {
            if (Platform.isFxApplicationThread()) {
                changed(change);
            } else {
                Platform.runLater(() -> changed(change));
            }
        });
    }

    /** Reads the window's copy of the font that every form is set in; may run beside the window's thread. */
    public static void prepare(FontCatalog catalog) {
        PageFonts.prepare(catalog.stack(FontFamily.SONG).first());
    }

    /**
     * Shows a document; it is made anew from the book after every change.
     *
     * @return false where what is being typed could not be taken into the book; then the former document stays
     */
    public boolean show(Function<Book, Optional<Document>> document) {
        if (!cursor.commit()) {
            return false;
        }
        source = Optional.of(document);
        wanted = Optional.empty();
        resumed.ifPresent(text -> text.lost().run());
        resumed = Optional.empty();
        cursor.forget();
        // the former pages stay until the new ones are there, but nothing can be typed into them
        cells = CellNavigator.NONE;
        fresh = true;
        setting.set(made(document), this::take);
        return true;
    }

    private Optional<Document> made(Function<Book, Optional<Document>> document) {
        try {
            return document.apply(desk.book());
        } catch (UnknownForm e) {
            take(Optional.empty());
            throw e;
        }
    }

    /** A change of rows moves the cells: the next key must find them in place. */
    private void changed(Change change) {
        var document = source.flatMap(made -> made.apply(desk.book()));
        if (change.edit() instanceof Edit.SetField<?>) {
            setting.setAgain(document, this::take);
        } else {
            setting.setNow(document, this::take);
        }
    }

    private void take(Optional<SetDocument> ready) {
        shown = ready;
        var typeset = ready.map(SetDocument::typeset);
        pages = typeset.map(Typeset::pages).orElse(List.of());
        missing.set(typeset.map(Typeset::missing).orElse(List.of()));
        cells = CellNavigator.of(pages);
        pageCount.set(pages.size());
        scroll.keepPlace(() -> column.show(pages, zoom.scale()));
        mark();
        cursor.placeAgain();
        if (fresh && !pages.isEmpty()) {
            fresh = false;
            zoom.fit();
            scroll.goToStart();
            wanted.flatMap(way -> way.apply(cells)).or(cells::first).ifPresent(cursor::stand);
            wanted = Optional.empty();
        }
        resumeTyping();
    }

    private void mark() {
        column.mark(marks.of(shown));
    }

    /** @param of the findings of the table of a project or year, which are marked at their cells */
    public void markFindings(Function<SubjectId, List<Finding>> of) {
        marks.take(of);
        findingsChanged();
    }

    /** The findings of the shown tables may be others now. */
    public void findingsChanged() {
        mark();
        cursor.findingsChanged();
    }

    FormMarks marks() {
        return marks;
    }

    private void resumeTyping() {
        var text = resumed;
        resumed = Optional.empty();
        text.ifPresent(one -> cells.ofAddress(one.address()).ifPresentOrElse(
                cell -> cursor.resume(cell, one.text(), texts.get("draft.resumed")), one.lost()));
    }

    private void layOut() {
        column.show(pages, zoom.scale());
        cursor.resize();
    }

    /** What the cell is called and what stands in it, for a screen reader. */
    String nameOf(FormCell cell) {
        var name = CellNames.of(pages.get(cell.page()), cell.place());
        var text = cell.place().cell().text();
        return name.isEmpty() ? text : texts.get("form.cell", name, text);
    }

    CellType typeOf(FormCell cell) {
        return CellType.of(cell.place(), column.scale(), catalog);
    }

    Bounds boundsOf(FormCell cell) {
        return boundsOf(cell.page(), cell.place());
    }

    Bounds boundsOf(int page, PlacedCell place) {
        return column.boundsOf(page, place);
    }

    /** The form that is shown. */
    Optional<Form> form() {
        return shown.map(one -> one.document().form());
    }

    /** The sheet that is shown. */
    Optional<Sheet> sheet() {
        return shown.map(SetDocument::sheet);
    }

    /** The sheet as it will be shown, where a change is still being set. */
    Optional<Sheet> sheetNow() {
        return busyProperty().get()
                ? source.flatMap(made -> made.apply(desk.book())).map(Document::sheet)
                : sheet();
    }

    void selected(Optional<FormCell> cell) {
        currentRow.set(cell.flatMap(door::rowOf));
    }

    /** Keeps a part of the pages in view. */
    void reveal(Bounds place) {
        scroll.reveal(place);
    }

    double columnHeight() {
        return column.getPrefHeight();
    }

    double columnWidth() {
        return column.getPrefWidth();
    }

    double seenHeight() {
        return scroll.seenHeight();
    }

    double seenMm() {
        return column.scale().mm(scroll.seenHeight());
    }

    CellNavigator cells() {
        return cells;
    }

    List<Page> pages() {
        return pages;
    }

    boolean canEdit() {
        return door.canEdit();
    }

    /** Puts the keyboard onto the current cell. */
    public void focusCell() {
        cursor.focus();
    }

    /** Goes to the cell that shows a field, with the keyboard; as soon as its document is there. */
    public void goTo(Subject subject, Field<?> field) {
        Function<CellNavigator, Optional<FormCell>> way = at -> at.ofField(subject.id(), field.key(), subject.parent());
        if (fresh) {
            wanted = Optional.of(way);
        } else {
            way.apply(cells).ifPresent(cursor::select);
        }
        cursor.focus();
    }

    /** What is being typed and is not in the book yet. */
    public ReadOnlyObjectProperty<Optional<Typed>> typedProperty() {
        return cursor.typedProperty();
    }

    /**
     * Goes on typing where the program was ended, as soon as the document is there.
     *
     * @param address of the cell, see {@link org.jimu.sheet.Binding#address}
     * @param lost    runs where the document has no such cell
     */
    public void resume(String address, String text, Runnable lost) {
        resumed = Optional.of(new Resumed(address, text, lost));
        if (!fresh && !busyProperty().get()) {
            resumeTyping();
        }
    }

    private record Resumed(String address, String text, Runnable lost) {}

    /** Commits what is being typed; false where it could not be taken. */
    public boolean commitEditing() {
        return cursor.commit();
    }

    /** The row of the book that the current cell belongs to. */
    public ReadOnlyObjectProperty<Optional<Subject>> currentRowProperty() {
        return currentRow.getReadOnlyProperty();
    }

    /** Has something done once the document that is being set is painted. */
    public void whenPainted(Runnable then) {
        FirstPaint.then(setting, then);
    }

    /** Whether pages are being made that are not shown yet. */
    public ReadOnlyBooleanProperty busyProperty() {
        return setting.busyProperty();
    }

    /** Magnification: 1 is the paper's real size. */
    public DoubleProperty zoomProperty() {
        return zoom.property();
    }

    public ReadOnlyIntegerProperty pageCountProperty() {
        return pageCount.getReadOnlyProperty();
    }

    /** Characters that no font has. */
    public ReadOnlyObjectProperty<List<Typeset.MissingCharacter>> missingProperty() {
        return missing.getReadOnlyProperty();
    }

    /** Sets the magnification; from now on it stays as it is. */
    public void zoomTo(double wanted) {
        zoom.set(wanted);
    }

    /** From now on the paper fills the width that there is. */
    public void fitWidth() {
        zoom.fitWidth();
    }

    /** Puts indicators of the library into the project that the current cell belongs to, and goes to the first. */
    public void insert(List<LibraryEntry> entries) {
        if (!canEdit() || !cursor.commit()) {
            return;
        }
        shown.map(SetDocument::document).ifPresent(document -> door.ownerOf(cursor.current(), document.scope().top())
                .ifPresent(owner -> {
                    cursor.want(door.nextRow());
                    door.insert(document.form(), owner, entries).ifPresent(cursor::tell);
                    focusCell();
                }));
    }

    /** @param dragged tells which indicators come from the source of a drag; none where something else is dragged */
    public void acceptDropsOf(Function<Object, List<LibraryEntry>> dragged) {
        addEventHandler(MouseDragEvent.MOUSE_DRAG_RELEASED, event -> {
            var entries = dragged.apply(event.getGestureSource());
            if (!entries.isEmpty()) {
                insert(entries);
            }
        });
    }

    /** What can be done with the chosen cells. */
    public FormCommands commands() {
        return commands;
    }

    /** What the chosen cells add up to, as a sentence; empty where there is nothing to add up. */
    public ReadOnlyStringProperty selectionSumProperty() {
        return selectionSum.textProperty();
    }
}
