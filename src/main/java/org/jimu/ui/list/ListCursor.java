package org.jimu.ui.list;

import java.util.List;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

import org.jimu.desk.Desk;
import org.jimu.desk.IndicatorColumn;
import org.jimu.desk.state.SignedLock;
import org.jimu.edit.EditRefused;
import org.jimu.form.CellEditing;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.store.StoreException;
import org.jimu.ui.Failure;
import org.jimu.ui.Leaving;
import org.jimu.ui.Texts;
import org.jimu.ui.Theme;
import org.jimu.ui.Typed;

/** The current cell of the list: its frame, the editor on it, and the sentence when it cannot take a text. */
final class ListCursor {

    private static final double MESSAGE_WIDTH = 360;
    private static final double MESSAGE_GAP = 3;
    private static final Bounds OUT_OF_SIGHT = new BoundingBox(-1000, -1000, 100, 20);

    private final Desk desk;
    private final Texts texts;
    private final IndicatorGrid grid;
    private final ListEditor editor = new ListEditor();
    private final Rectangle frame = new Rectangle();
    private final Rectangle clip = new Rectangle();
    private final Label message = new Label();
    private final Pane layer = new Pane(editor, frame, message);
    // the cell that is being typed into; the rows may move meanwhile
    private Optional<Edited> edited = Optional.empty();
    private final ReadOnlyObjectWrapper<Optional<Typed>> typed = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean committing;

    /** A cell of the book, wherever it is shown. */
    private record Edited(SubjectId id, IndicatorColumn column) {}

    ListCursor(Desk desk, Texts texts, IndicatorGrid grid) {
        this.desk = desk;
        this.texts = texts;
        this.grid = grid;
        layer.setPickOnBounds(false);
        layer.setClip(clip);
        frame.getStyleClass().add("cell-frame");
        message.setId("list-message");
        message.getStyleClass().add("cell-message");
        message.setWrapText(true);
        for (var shown : List.of(frame, message)) {
            shown.setManaged(false);
            shown.setMouseTransparent(true);
            shown.setVisible(false);
        }
        Leaving.hear(editor, this::commit);
        editor.editingProperty().addListener((any, was, is) -> {
            edited = is ? grid.currentId().map(id -> new Edited(id, grid.column())) : Optional.empty();
            noteTyped();
        });
        editor.textProperty().addListener((any, was, is) -> {
            noteTyped();
            if (!is.isEmpty()) {
                tell("");
                grid.reveal();
            }
        });
        grid.onMove(this::park);
    }

    private void noteTyped() {
        typed.set(edited.map(cell -> new Typed(cell.column().binding(cell.id()), editor.settledText())));
    }

    /** What is being typed. */
    ReadOnlyObjectProperty<Optional<Typed>> typedProperty() {
        return typed.getReadOnlyProperty();
    }

    /** What stands above the table. */
    Pane layer() {
        return layer;
    }

    ListEditor editor() {
        return editor;
    }

    boolean canEdit() {
        return !desk.readOnly() && grid.currentId().isPresent() && grid.column().isEditable() && lock().isEmpty();
    }

    /** The signed table that the current row belongs to. */
    private Optional<Subject> lock() {
        return grid.currentId().flatMap(id -> SignedLock.over(desk.book(), id));
    }

    /** The current cell is another one. */
    private void park() {
        tell("");
        if (!editor.isEditing()) {
            editor.setEditable(canEdit());
            editor.setAccessibleText(grid.currentId()
                    .map(id -> texts.get("form.cell", grid.titleOf(grid.column()), grid.textOf(id, grid.column())))
                    .orElse(texts.get("list.accessible")));
        }
    }

    /** Has editor and frame stand on the cell; after every layout. */
    void place() {
        var area = grid.area(layer);
        clip.setX(area.getMinX());
        clip.setY(area.getMinY());
        clip.setWidth(area.getWidth());
        clip.setHeight(area.getHeight());
        var cell = grid.boundsOfCurrent(layer);
        frame.setVisible(cell.isPresent());
        // out of sight it still takes the first key, which brings the cell into sight
        editor.stand(cell.orElse(OUT_OF_SIGHT), cell.isPresent() ? area : OUT_OF_SIGHT);
        cell.ifPresent(at -> surround(editor.isEditing() ? editor.getBoundsInParent() : at));
        if (message.isVisible()) {
            cell.ifPresentOrElse(at -> placeMessage(area, editor.isEditing() ? editor.getBoundsInParent() : at),
                    () -> message.setVisible(false));
        }
    }

    private void surround(Bounds at) {
        frame.setX(Math.rint(at.getMinX()) + 1);
        frame.setY(Math.rint(at.getMinY()) + 1);
        frame.setWidth(Math.rint(at.getWidth()) - 2);
        frame.setHeight(Math.rint(at.getHeight()) - 2);
    }

    private void placeMessage(Bounds area, Bounds cell) {
        message.applyCss();
        var width = Math.min(Theme.sized(MESSAGE_WIDTH), message.prefWidth(-1));
        var height = message.prefHeight(width);
        var below = cell.getMaxY() + MESSAGE_GAP;
        var y = below + height > area.getMaxY() ? cell.getMinY() - MESSAGE_GAP - height : below;
        var x = Math.max(area.getMinX(), Math.min(cell.getMinX(), area.getMaxX() - width));
        message.resizeRelocate(x, y, width, height);
        message.layout();
    }

    /** Shows a sentence at the cell; none if it is empty. */
    void tell(String sentence) {
        message.setText(sentence);
        message.setVisible(!sentence.isEmpty());
        layer.requestLayout();
    }

    /** Says why nothing can be typed here. */
    void tellWhyNot() {
        if (!desk.readOnly() && lock().isPresent()) {
            tell(Failure.sentence(SignedLock.refusal(desk.book(), lock().stream().toList()), texts));
        } else if (grid.currentId().isPresent()) {
            tell(texts.get(desk.readOnly() ? "list.readOnly" : "list.notEditable", grid.titleOf(grid.column())));
        }
    }

    /** Whether the current column takes texts; says why not. */
    boolean canEditOrTell() {
        if (!canEdit()) {
            tellWhyNot();
        }
        return canEdit();
    }

    /** Edits the text that the cell has. */
    void begin() {
        edit(grid.currentId().map(id -> CellEditing.text(desk.book(), grid.column().binding(id))).orElse(""));
    }

    /** Edits the cell from nothing. */
    void beginEmpty() {
        edit("");
    }

    private void edit(String text) {
        if (canEdit()) {
            grid.reveal();
            editor.begin(text);
        } else {
            tellWhyNot();
        }
    }

    /** Gives the cell back as it was. */
    void cancel() {
        tell("");
        editor.clearEdit();
    }

    /** Brings what is typed into the book; false where it was refused and stays in the editor. */
    boolean commit() {
        if (!editor.isEditing() || edited.isEmpty() || committing) {
            return true;
        }
        committing = true;
        try {
            var refused = write(edited.get().id(), edited.get().column(), editor.settledText());
            refused.ifPresentOrElse(this::tell, this::cancel);
            return refused.isEmpty();
        } finally {
            committing = false;
        }
    }

    private Optional<String> write(SubjectId id, IndicatorColumn column, String typed) {
        try {
            if (desk.book().find(id).isEmpty()) {
                throw new EditRefused("edit.refused.missing");
            }
            CellEditing.edit(desk.book(), column.binding(id), typed).ifPresent(desk::apply);
            return Optional.empty();
        } catch (EditRefused | StoreException e) {
            return Optional.of(Failure.sentence(e, texts));
        }
    }
}
