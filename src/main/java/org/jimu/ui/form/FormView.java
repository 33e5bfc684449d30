package org.jimu.ui.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;

import org.jimu.desk.Desk;
import org.jimu.desk.Document;
import org.jimu.edit.Edit;
import org.jimu.edit.EditRefused;
import org.jimu.form.CellEditing;
import org.jimu.form.RowEditing;
import org.jimu.model.Book;
import org.jimu.model.Subject;
import org.jimu.paper.FontCatalog;
import org.jimu.paper.Page;
import org.jimu.paper.Typeset;
import org.jimu.paper.Typesetter;
import org.jimu.store.StoreException;
import org.jimu.ui.Failure;
import org.jimu.ui.Texts;

/** The form as pages of paper, the same pages as on the PDF, whose cells are edited in place. */
public final class FormView extends StackPane {

    private static final double LEAST_ZOOM = 0.3;
    private static final double MOST_ZOOM = 4;
    private static final double WHEEL_STEP = 1.1;
    // on a wide screen the paper is not blown up beyond easy reading
    private static final double MOST_FITTED = 1.5;

    private final Desk desk;
    private final Texts texts;
    private final Typesetter typesetter;
    private final PageScroll scroll = new PageScroll();
    private final Label message = new Label();
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);
    private final ReadOnlyIntegerWrapper pageCount = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Optional<Subject>> currentRow = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Typeset.MissingCharacter>> missing = new ReadOnlyObjectWrapper<>(
            List.of());
    private final FormCursor cursor;

    private Optional<Function<Book, Optional<Document>>> source = Optional.empty();
    private List<Page> pages = List.of();
    private CellNavigator cells = new CellNavigator(List.of());
    private boolean fitting = true;

    public FormView(Desk desk, FontCatalog catalog, Texts texts) {
        this.desk = desk;
        this.texts = texts;
        this.typesetter = new Typesetter(catalog);
        this.cursor = new FormCursor(this);
        getStyleClass().add("form-view");
        message.getStyleClass().add("cell-message");
        message.setVisible(false);
        StackPane.setAlignment(message, Pos.BOTTOM_CENTER);
        getChildren().addAll(scroll, message);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(texts.get("form.accessible"));
        zoom.addListener((any, was, is) -> {
            cursor.commit();
            layOut();
        });
        addEventFilter(ScrollEvent.SCROLL, event -> {
            if (event.isShortcutDown() && event.getDeltaY() != 0) {
                zoomTo(zoom.get() * (event.getDeltaY() > 0 ? WHEEL_STEP : 1 / WHEEL_STEP));
                event.consume();
            }
        });
        desk.onChange(change -> {
            if (Platform.isFxApplicationThread()) {
                refresh();
            } else {
                Platform.runLater(this::refresh);
            }
        });
        scroll.viewportBoundsProperty().addListener((any, was, is) -> {
            if (fitting && was.getWidth() != is.getWidth()) {
                Platform.runLater(this::fit);
            }
        });
    }

    /** Shows a document; it is made anew from the book after every change. */
    public void show(Function<Book, Optional<Document>> document) {
        cursor.commit();
        source = Optional.of(document);
        cursor.forget();
        refresh();
        fit();
        scroll.setVvalue(0);
        cells.first().ifPresent(cursor::stand);
    }

    /** Puts the keyboard onto the current cell. */
    public void focusCell() {
        cursor.focus();
    }

    /** Makes the pages anew from the book as it is. */
    public void refresh() {
        var typeset = source.flatMap(document -> document.apply(desk.book()))
                .map(document -> typesetter.typeset(document.sheet()));
        pages = typeset.map(Typeset::pages).orElse(List.of());
        missing.set(typeset.map(Typeset::missing).orElse(List.of()));
        cells = CellNavigator.of(pages);
        pageCount.set(pages.size());
        layOut();
    }

    private void layOut() {
        var scale = new PageScale(zoom.get());
        var kept = scroll.getVvalue();
        // the editor stands on a page and loses the keyboard with it
        var focused = cursor.hasFocus();
        scroll.show(pages, scale);
        cursor.placeAgain(focused);
        scroll.settle(kept);
    }

    /** Brings the typed text of a cell into the book; what cannot be taken stays in the editor with a sentence. */
    boolean commit(FormCell cell, String typed) {
        return attempt(() -> CellEditing.edit(desk.book(), cell.binding(), typed).ifPresent(desk::apply));
    }

    void undo() {
        if (canEdit()) {
            attempt(desk::undo);
        }
    }

    void redo() {
        if (canEdit()) {
            attempt(desk::redo);
        }
    }

    private boolean attempt(Runnable change) {
        try {
            change.run();
            message.setVisible(false);
            return true;
        } catch (EditRefused | StoreException e) {
            message.setText(Failure.sentence(e, texts));
            message.setVisible(true);
            return false;
        }
    }

    String textOf(FormCell cell) {
        return CellEditing.text(desk.book(), cell.binding());
    }

    void selected(Optional<FormCell> cell) {
        currentRow.set(cell.flatMap(at -> RowEditing.rowOf(desk.book(), at.binding())));
    }

    void reveal(PageView page, FormCell cell) {
        scroll.reveal(page, cell);
    }

    CellNavigator cells() {
        return cells;
    }

    List<Page> pages() {
        return pages;
    }

    boolean canEdit() {
        return !desk.readOnly();
    }

    Optional<PageView> pageView(int index) {
        return scroll.view(index);
    }

    List<PageView> pageViews() {
        return scroll.views();
    }

    /** Commits what is being typed; false where it could not be taken. */
    public boolean commitEditing() {
        return cursor.commit();
    }

    /** The row of the book that the current cell belongs to. */
    public ReadOnlyObjectProperty<Optional<Subject>> currentRowProperty() {
        return currentRow.getReadOnlyProperty();
    }

    /** Magnification: 1 is the paper's real size. */
    public DoubleProperty zoomProperty() {
        return zoom;
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
        fitting = false;
        zoom.set(Math.clamp(wanted, LEAST_ZOOM, MOST_ZOOM));
    }

    /** From now on the paper fills the width that there is. */
    public void fitWidth() {
        fitting = true;
        fit();
    }

    private void fit() {
        var width = scroll.room();
        if (fitting && !pages.isEmpty() && width > 0) {
            zoom.set(Math.clamp(width / new PageScale(1).pixels(pages.getFirst().width()), LEAST_ZOOM, MOST_FITTED));
        }
    }

    /** Adds a blank row beside the current one. */
    public void addRow(boolean below) {
        onRow(row -> Optional.of(RowEditing.insertBeside(desk.book(), row.id(), below)));
    }

    public void removeRow() {
        onRow(row -> Optional.of(RowEditing.remove(row.id())));
    }

    public void duplicateRow() {
        onRow(row -> Optional.of(RowEditing.duplicate(desk.book(), row.id())));
    }

    /** Moves the current row one place. */
    public void moveRow(boolean down) {
        onRow(row -> RowEditing.move(desk.book(), row.id(), down));
    }

    private void onRow(Function<Subject, Optional<Edit>> edit) {
        if (cursor.commit()) {
            attempt(() -> currentRow.get().flatMap(edit).ifPresent(desk::apply));
        }
    }
}
