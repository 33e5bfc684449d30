package org.jimu.ui.form;

import java.util.Optional;

import javafx.scene.Cursor;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;

import org.jimu.paper.PlacedCell;

/** What the mouse does on a form: one click takes a cell, two edit its text. */
final class CursorMouse {

    private static final int DOUBLE = 2;

    private final FormView view;
    private final PageColumn column;
    private final FormCursor cursor;
    private final CursorKeys keys;
    private final RowGrip grip;
    private final RowMenu menu;
    private boolean dragging;

    CursorMouse(FormView view, PageColumn column, FormCursor cursor, CursorKeys keys, RowGrip grip,
            RowMenu menu) {
        this.view = view;
        this.column = column;
        this.cursor = cursor;
        this.keys = keys;
        this.grip = grip;
        this.menu = menu;
        column.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        column.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            if (!cursor.editor().isEditing()) {
                menu.show(column, event.getScreenX(), event.getScreenY());
                event.consume();
            }
        });
        column.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        column.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> dragging = false);
        column.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        column.addEventHandler(MouseEvent.MOUSE_EXITED, event -> cursor.hoverOver(Optional.empty()));
    }

    private void pressed(MouseEvent event) {
        if (inEditor(event) || grip.holds(event)) {
            return;
        }
        menu.hide();
        // else the scroll pane would take the keyboard
        event.consume();
        keys.forgetColumn();
        var cell = under(event);
        if (cursor.editor().isComposing()) {
            // the input method is to settle its text before the cell is left
            view.requestFocus();
        }
        if (cell.isEmpty()) {
            cursor.commit();
            cursor.focus();
        } else if (event.isShiftDown() && cursor.current().isPresent()) {
            cursor.reach(cell.get());
            cursor.focus();
        } else if (event.isSecondaryButtonDown() && isChosen(cell.get())) {
            // the menu is for all that is chosen
            cursor.focus();
        } else if (event.getClickCount() == DOUBLE && cursor.current().filter(cell.get()::isPartOf).isPresent()) {
            cursor.begin();
        } else {
            cursor.select(cell.get());
            dragging = event.isPrimaryButtonDown();
        }
    }

    private boolean isChosen(FormCell cell) {
        return cursor.selection().range().filter(range -> range.contains(cell.range())).isPresent();
    }

    /** With the button held down, all as far as the mouse is chosen, labels too. */
    private void dragged(MouseEvent event) {
        if (dragging && !cursor.editor().isEditing()) {
            event.consume();
            cursor.current().ifPresent(from -> place(event)
                    .ifPresent(to -> cursor.selection().reach(from, CellSelection.rangeOf(to))));
        }
    }

    private Optional<PlacedCell> place(MouseEvent event) {
        var point = column.sceneToLocal(event.getSceneX(), event.getSceneY());
        return column.spotAt(point.getX(), point.getY()).flatMap(spot -> view.pages().get(spot.page()).cells().stream()
                .filter(place -> place.contains(spot.x(), spot.y())).findFirst());
    }

    private void moved(MouseEvent event) {
        var cell = inEditor(event) || grip.holds(event) ? Optional.<FormCell>empty() : under(event);
        column.setCursor(cell.isPresent() ? Cursor.TEXT : Cursor.DEFAULT);
        cursor.hoverOver(cell);
    }

    private Optional<FormCell> under(MouseEvent event) {
        var point = column.sceneToLocal(event.getSceneX(), event.getSceneY());
        return column.spotAt(point.getX(), point.getY())
                .flatMap(spot -> view.cells().at(spot.page(), spot.x(), spot.y()));
    }

    private boolean inEditor(MouseEvent event) {
        var editor = cursor.editor();
        return editor.isEditing() && editor.contains(editor.sceneToLocal(event.getSceneX(), event.getSceneY()));
    }
}
