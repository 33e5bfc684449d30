package org.jimu.ui.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;

import org.jimu.audit.rule.Finding;
import org.jimu.desk.Completion;
import org.jimu.desk.Desk;
import org.jimu.desk.Document;
import org.jimu.form.Form;
import org.jimu.model.Book;
import org.jimu.model.Field;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.paper.FontCatalog;
import org.jimu.paper.Page;
import org.jimu.paper.Typeset;
import org.jimu.paper.Typesetter;
import org.jimu.sheet.CellStyle.FontFamily;
import org.jimu.sheet.Sheet;
import org.jimu.ui.Texts;
import org.jimu.ui.Typed;

/** The form as pages of paper, the same pages as on the PDF, whose cells are edited in place. */
public final class FormView extends StackPane {

    private final Texts texts;
    private final BookDoor door;
    private final FormMarks marks;
    private final FormCursor cursor;
    private final FormCommands commands;
    private final SelectionTotal selectionSum;
    private final PageColumn column;
    private final PageScroll scroll;
    private final PageZoom zoom;
    private final CellPlaces places;
    private final ShownPages shown = new ShownPages();
    private final Arrival arrival = new Arrival();
    private final ReadOnlyObjectWrapper<Optional<Subject>> currentRow = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final FormSource source;

    /** @param completion what may be meant by what is typed */
    public FormView(Desk desk, Completion completion, FontCatalog catalog, Texts texts) {
        this.texts = texts;
        this.door = new BookDoor(desk, texts);
        this.marks = new FormMarks(desk, texts);
        this.cursor = new FormCursor(this, door, completion, texts);
        this.commands = FormCommands.of(this, door, cursor, texts);
        this.selectionSum = new SelectionTotal(this, desk, cursor.selection(), texts);
        var grip = new RowGrip(this, door, cursor, commands.rows(), texts);
        this.column = new PageColumn(Stream.concat(cursor.nodes().stream(), grip.nodes().stream()).toList());
        this.scroll = new PageScroll(column);
        this.zoom = new PageZoom(scroll, shown::width);
        this.places = new CellPlaces(column, scroll, catalog);
        var keys = new CursorKeys(this, door, cursor);
        grip.stand(column);
        new CursorMouse(this, column, cursor, keys, grip, new RowMenu(this, cursor, texts));
        getStyleClass().add("form-view");
        getChildren().add(scroll);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(texts.get("form.accessible"));
        zoom.property().addListener((any, was, is) -> scroll.keepMiddle(this::layOut));
        addEventFilter(ScrollEvent.SCROLL, zoom::turned);
        this.source = new FormSource(desk, new Typesetter(catalog), this::take);
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
        arrival.await();
        cursor.forget();
        shown.closeCells();
        source.show(document);
        return true;
    }

    private void take(Optional<SetDocument> ready) {
        shown.take(ready);
        scroll.keepPlace(() -> column.show(pages(), zoom.scale()));
        mark();
        cursor.placeAgain();
        if (arrival.isAwaited() && !pages().isEmpty()) {
            zoom.fit();
            scroll.goToStart();
            arrival.begin(cells()).ifPresent(cursor::stand);
        }
        resumeTyping();
    }

    private void mark() {
        column.mark(marks.of(shown.document()));
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
        arrival.resumed().ifPresent(one -> cells().ofAddress(one.address()).ifPresentOrElse(
                cell -> cursor.resume(cell, one.text(), texts.get("draft.resumed")), one.lost()));
    }

    private void layOut() {
        column.show(pages(), zoom.scale());
        cursor.resize();
    }

    /** What the cell is called and what stands in it, for a screen reader. */
    String nameOf(FormCell cell) {
        var name = CellNames.of(pages().get(cell.page()), cell.place());
        var text = cell.place().cell().text();
        return name.isEmpty() ? text : texts.get("form.cell", name, text);
    }

    /** Where cells stand, and what of the pages is seen. */
    CellPlaces places() {
        return places;
    }

    /** The document that is shown. */
    Optional<Document> document() {
        return shown.document().map(SetDocument::document);
    }

    /** The form that is shown. */
    Optional<Form> form() {
        return document().map(Document::form);
    }

    /** The sheet that is shown. */
    Optional<Sheet> sheet() {
        return shown.document().map(SetDocument::sheet);
    }

    /** The sheet as it will be shown, where a change is still being set. */
    Optional<Sheet> sheetNow() {
        return busyProperty().get()
                ? source.now().map(Document::sheet)
                : sheet();
    }

    void selected(Optional<FormCell> cell) {
        currentRow.set(cell.flatMap(door::rowOf));
    }

    CellNavigator cells() {
        return shown.cells();
    }

    List<Page> pages() {
        return shown.pages();
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
        Arrival.Goal way = at -> at.ofField(subject.id(), field.key(), subject.parent());
        if (arrival.isAwaited()) {
            arrival.want(way);
        } else {
            way.apply(cells()).ifPresent(cursor::select);
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
        arrival.want(new Arrival.Resumed(address, text, lost));
        if (!arrival.isAwaited() && !busyProperty().get()) {
            resumeTyping();
        }
    }

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
        source.whenPainted(then);
    }

    /** Whether pages are being made that are not shown yet. */
    public ReadOnlyBooleanProperty busyProperty() {
        return source.busyProperty();
    }

    /** Magnification: 1 is the paper's real size. */
    public DoubleProperty zoomProperty() {
        return zoom.property();
    }

    public ReadOnlyIntegerProperty pageCountProperty() {
        return shown.countProperty();
    }

    /** Characters that no font has. */
    public ReadOnlyObjectProperty<List<Typeset.MissingCharacter>> missingProperty() {
        return shown.missingProperty();
    }

    /** Sets the magnification; from now on it stays as it is. */
    public void zoomTo(double wanted) {
        zoom.set(wanted);
    }

    /** From now on the paper fills the width that there is. */
    public void fitWidth() {
        zoom.fitWidth();
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
