package org.jimu.ui.form;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jimu.ui.MenuKeys;
import org.jimu.ui.form.CellNavigator.Direction;

/** What the keys do on a form: move from cell to cell while nothing is typed, else mostly what they do in any text. */
final class CursorKeys {

    private static final Set<KeyCode> UPRIGHT = EnumSet.of(KeyCode.UP, KeyCode.DOWN, KeyCode.PAGE_UP,
            KeyCode.PAGE_DOWN);

    private final FormView view;
    private final BookDoor door;
    private final FormCursor cursor;
    private final FormCommands commands;
    // the column that a way up or down keeps to
    private OptionalDouble goal = OptionalDouble.empty();

    CursorKeys(FormView view, BookDoor door, FormCursor cursor) {
        this.view = view;
        this.door = door;
        this.cursor = cursor;
        this.commands = view.commands();
        cursor.editor().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (cursor.current().isEmpty()) {
            return;
        }
        var editing = cursor.editor().isEditing();
        if (cursor.editor().isComposing() ? leaves(event) : isLineBreak(event)) {
            // while an input method is at work, these keys are its own
            if (!cursor.editor().isComposing() && editing) {
                breakLine(event);
            }
            event.consume();
        } else if (cursor.editor().isComposing()) {
            return;
        } else if (offered(event) || !editing && spreadsheet(event)) {
            event.consume();
        } else if (event.isShortcutDown() || event.isAltDown()
                ? shortcut(event, editing)
                : editing ? typing(event) : moving(event)) {
            event.consume();
        }
    }

    /** Keys for the list of what may be meant. */
    private boolean offered(KeyEvent event) {
        var choices = cursor.choices().list();
        if (event.getCode() == KeyCode.F3) {
            cursor.choices().offer();
            return true;
        }
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown() || !choices.isOpen()) {
            return false;
        }
        return switch (event.getCode()) {
            case ENTER, TAB -> {
                var choice = choices.chosen();
                choice.ifPresent(cursor.choices()::choose);
                // Tab goes on besides
                yield choice.isPresent() && (event.getCode() == KeyCode.ENTER || moving(event));
            }
            case ESCAPE -> {
                choices.close();
                yield true;
            }
            default -> choices.moved(event);
        };
    }

    private static boolean leaves(KeyEvent event) {
        return event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.TAB;
    }

    private static boolean isLineBreak(KeyEvent event) {
        return event.getCode() == KeyCode.ENTER && (event.isAltDown() || event.isShortcutDown());
    }

    /** Where a rectangle is chosen, Ctrl+Enter fills it with what is typed, as spreadsheets do. */
    private void breakLine(KeyEvent event) {
        if (event.isShortcutDown() && cursor.selection().range().isPresent()) {
            commands.range().fillTyped();
        } else {
            cursor.editor().replaceSelection("\n");
        }
    }

    /** Keys that spreadsheets have for the chosen cells. */
    private boolean spreadsheet(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown() == event.isShiftDown()) {
            return false;
        }
        return event.isShortcutDown() ? withShortcut(event.getCode()) : withShift(event.getCode());
    }

    private boolean withShortcut(KeyCode key) {
        switch (key) {
            case C, INSERT -> commands.clipboard().copy();
            case X -> commands.clipboard().cut();
            case V -> commands.clipboard().paste();
            case D -> commands.range().fillDown();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean withShift(KeyCode key) {
        switch (key) {
            case INSERT -> commands.clipboard().paste();
            case DELETE -> commands.clipboard().cut();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Keys that the parked text field would take for itself. */
    private boolean shortcut(KeyEvent event, boolean editing) {
        if (editing || !event.isShortcutDown()) {
            return false;
        }
        switch (event.getCode()) {
            case Z -> {
                if (!MenuKeys.run(view.getScene(), event)) {
                    door.undo().ifPresent(cursor::tell);
                }
            }
            case Y -> {
                if (!MenuKeys.run(view.getScene(), event)) {
                    door.redo().ifPresent(cursor::tell);
                }
            }
            case A -> cursor.chooseAll();
            case PLUS, ADD -> commands.rows().add(!event.isShiftDown());
            case SUBTRACT -> commands.rows().remove();
            default -> {
                return arrow(event, cursor.current().orElseThrow()) || MenuKeys.run(view.getScene(), event);
            }
        }
        return true;
    }

    private boolean typing(KeyEvent event) {
        return switch (event.getCode()) {
            case ESCAPE -> {
                cursor.cancel();
                yield true;
            }
            case TAB, ENTER -> moving(event);
            default -> false;
        };
    }

    private boolean moving(KeyEvent event) {
        var from = cursor.current().orElseThrow();
        switch (event.getCode()) {
            case TAB -> go(event.isShiftDown() ? view.cells().previous(from) : view.cells().next(from));
            case ENTER -> enter(from, !event.isShiftDown());
            case F2 -> cursor.begin();
            case DELETE -> commands.range().clear();
            case BACK_SPACE -> cursor.beginEmpty();
            case ESCAPE -> cursor.selection().drop();
            default -> {
                return arrow(event, from);
            }
        }
        return true;
    }

    /** Keys that go in a direction; with Shift they choose as far as there. */
    private boolean arrow(KeyEvent event, FormCell current) {
        var from = event.isShiftDown() ? cursor.selection().corner(current) : current;
        var kept = goal.orElse(from.middleX());
        var aim = aim(event.getCode(), event.isShortcutDown(), from, kept);
        aim.ifPresent(to -> {
            if (event.isShiftDown()) {
                to.ifPresent(cursor::reach);
            } else {
                go(to);
            }
            if (UPRIGHT.contains(event.getCode())) {
                goal = OptionalDouble.of(kept);
            }
        });
        return aim.isPresent();
    }

    /** Where a key leads, if anywhere; empty for keys that lead nowhere. */
    private Optional<Optional<FormCell>> aim(KeyCode key, boolean far, FormCell from, double kept) {
        var cells = view.cells();
        return switch (key) {
            case UP -> Optional.of(far
                    ? cells.farthest(from, Direction.UP, kept)
                    : cells.toward(from, Direction.UP, kept));
            case DOWN -> Optional.of(far
                    ? cells.farthest(from, Direction.DOWN, kept)
                    : cells.toward(from, Direction.DOWN, kept));
            case LEFT -> Optional.of(far
                    ? cells.rowStart(from)
                    : cells.toward(from, Direction.LEFT, from.middleX()));
            case RIGHT -> Optional.of(far
                    ? cells.rowEnd(from)
                    : cells.toward(from, Direction.RIGHT, from.middleX()));
            case HOME -> Optional.of(far ? cells.first() : cells.rowStart(from));
            case END -> Optional.of(far ? cells.last() : cells.rowEnd(from));
            case PAGE_UP -> Optional.of(cells.leap(from, -view.places().seenMm(), kept));
            case PAGE_DOWN -> Optional.of(cells.leap(from, view.places().seenMm(), kept));
            default -> Optional.empty();
        };
    }

    private void enter(FormCell from, boolean down) {
        var kept = goal.orElse(from.middleX());
        var cells = view.cells();
        go(down
                ? cells.toward(from, Direction.DOWN, kept).or(() -> cells.next(from))
                : cells.toward(from, Direction.UP, kept).or(() -> cells.previous(from)));
        goal = OptionalDouble.of(kept);
    }

    private void go(Optional<FormCell> cell) {
        goal = OptionalDouble.empty();
        cell.ifPresentOrElse(cursor::select, cursor::commit);
    }

    /** Another way than by keys was taken. */
    void forgetColumn() {
        goal = OptionalDouble.empty();
    }
}
