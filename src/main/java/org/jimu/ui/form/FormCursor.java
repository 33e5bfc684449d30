package org.jimu.ui.form;

import java.util.Optional;

import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Rectangle;

import org.jimu.ui.form.CellNavigator.Direction;

/** The current cell of a form: its frame, the editor on it, and the keys that move it. */
final class FormCursor {

    private static final int DOUBLE = 2;

    private final FormView view;
    private final CellEditor editor = new CellEditor();
    private final Rectangle frame = new Rectangle();
    private Optional<FormCell> current = Optional.empty();
    private boolean committing;
    private boolean waiting;

    FormCursor(FormView view) {
        this.view = view;
        frame.getStyleClass().add("cell-frame");
        frame.setMouseTransparent(true);
        editor.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        editor.focusedProperty().addListener((any, was, is) -> {
            if (!is) {
                commit();
            }
        });
        editor.sceneProperty().addListener((any, was, is) -> {
            if (is != null && waiting) {
                Platform.runLater(this::focus);
            }
        });
        view.addEventFilter(MouseEvent.MOUSE_PRESSED, this::clicked);
    }

    void select(FormCell cell) {
        if (commit()) {
            // a commit lays the pages out anew
            stand(view.cells().again(cell).orElse(cell));
            editor.requestFocus();
        }
    }

    /** Puts the keyboard onto the current cell. */
    void focus() {
        // before the first layout the editor is in no scene and could not take the keyboard
        waiting = editor.getScene() == null;
        if (current.isPresent() && !waiting) {
            editor.requestFocus();
        }
    }

    /** Makes a cell the current one; the keyboard stays where it is. */
    void stand(FormCell cell) {
        current = Optional.of(cell);
        view.pageView(cell.page()).ifPresent(page -> {
            var scale = page.scale();
            frame.setX(scale.pixels(cell.place().x()));
            frame.setY(scale.pixels(cell.place().y()));
            frame.setWidth(scale.pixels(cell.place().width()));
            frame.setHeight(scale.pixels(cell.place().height()));
            if (editor.getParent() != page) {
                page.getChildren().addAll(frame, editor);
            }
            editor.park(cell, scale, view.canEdit());
            view.reveal(page, cell);
        });
        view.selected(current);
    }

    /** Forgets the cell, when another document is shown. */
    void forget() {
        current = Optional.empty();
        view.selected(current);
    }

    /** Whether the keyboard is on the current cell, or was until its page was taken away. */
    boolean hasFocus() {
        return editor.isFocused() || committing;
    }

    /**
     * Finds the cell again after the pages were laid out anew.
     *
     * @param focused whether it gets the keyboard back
     */
    void placeAgain(boolean focused) {
        current.flatMap(view.cells()::again).ifPresentOrElse(cell -> {
            stand(cell);
            if (focused) {
                editor.requestFocus();
            }
        }, this::forget);
    }

    /** Brings what is typed into the book; false where it was refused and stays in the editor. */
    boolean commit() {
        if (!editor.isEditing() || current.isEmpty() || committing) {
            return true;
        }
        committing = true;
        try {
            var taken = view.commit(current.get(), editor.getText());
            if (taken) {
                editor.clearEdit();
            }
            return taken;
        } finally {
            committing = false;
        }
    }

    private void clicked(MouseEvent event) {
        for (var page : view.pageViews()) {
            var point = page.sceneToLocal(event.getSceneX(), event.getSceneY());
            if (page.contains(point) && !editorHas(event)) {
                var index = view.pageViews().indexOf(page);
                var scale = page.scale();
                view.cells().at(view.pages(), index, scale.mm(point.getX()), scale.mm(point.getY()))
                        .ifPresent(cell -> choose(cell, event));
            }
        }
    }

    private boolean editorHas(MouseEvent event) {
        return editor.isEditing() && editor.contains(editor.sceneToLocal(event.getSceneX(), event.getSceneY()));
    }

    private void choose(FormCell cell, MouseEvent event) {
        event.consume();
        select(cell);
        if (event.getClickCount() == DOUBLE) {
            begin();
        }
    }

    private void begin() {
        if (view.canEdit()) {
            current.ifPresent(cell -> editor.begin(view.textOf(cell)));
        }
    }

    private void pressed(KeyEvent event) {
        if (editor.isComposing() || current.isEmpty()) {
            return;
        }
        if (isLineBreak(event)) {
            if (editor.isEditing()) {
                editor.insertText(editor.getCaretPosition(), "\n");
            }
            event.consume();
        } else if (event.isShortcutDown() || event.isAltDown()) {
            shortcut(event);
        } else if (editor.isEditing() ? typing(event) : moving(event)) {
            event.consume();
        }
    }

    private static boolean isLineBreak(KeyEvent event) {
        return event.getCode() == KeyCode.ENTER && (event.isAltDown() || event.isShortcutDown());
    }

    /** Keys that the parked text field would take for itself. */
    private void shortcut(KeyEvent event) {
        if (editor.isEditing() || !event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case C -> copy();
            case Z -> view.undo();
            case Y -> view.redo();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void copy() {
        var content = new ClipboardContent();
        current.ifPresent(cell -> content.putString(cell.place().cell().text()));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private boolean typing(KeyEvent event) {
        return switch (event.getCode()) {
            case ESCAPE -> {
                editor.clearEdit();
                yield true;
            }
            case TAB, ENTER -> moving(event);
            default -> false;
        };
    }

    private boolean moving(KeyEvent event) {
        var from = current.orElseThrow();
        var cells = view.cells();
        return switch (event.getCode()) {
            case TAB -> go(event.isShiftDown() ? cells.previous(from) : cells.next(from));
            case ENTER -> go(cells.toward(from, event.isShiftDown() ? Direction.UP : Direction.DOWN));
            case UP -> go(cells.toward(from, Direction.UP));
            case DOWN -> go(cells.toward(from, Direction.DOWN));
            case LEFT -> go(cells.toward(from, Direction.LEFT));
            case RIGHT -> go(cells.toward(from, Direction.RIGHT));
            case HOME -> go(cells.first());
            case END -> go(cells.last());
            case F2 -> {
                begin();
                yield true;
            }
            case DELETE -> {
                erase(from);
                yield true;
            }
            default -> false;
        };
    }

    private void erase(FormCell cell) {
        if (view.canEdit()) {
            view.commit(cell, "");
        }
    }

    private boolean go(Optional<FormCell> cell) {
        cell.ifPresentOrElse(this::select, this::commit);
        return true;
    }
}
