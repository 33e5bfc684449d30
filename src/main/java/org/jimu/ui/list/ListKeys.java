package org.jimu.ui.list;

import javafx.scene.control.TableColumn.SortType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jimu.ui.MenuKeys;

/** What the keys do in the list: move from cell to cell while nothing is typed, else mostly what they do in any text. */
final class ListKeys {

    private final IndicatorListView view;
    private final IndicatorGrid grid;
    private final ListCursor cursor;
    private final ListChanges changes;

    ListKeys(IndicatorListView view, IndicatorGrid grid, ListCursor cursor, ListChanges changes) {
        this.view = view;
        this.grid = grid;
        this.cursor = cursor;
        this.changes = changes;
        cursor.editor().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        cursor.editor().addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    /** A character for a cell that takes none. */
    private void typed(KeyEvent event) {
        var text = event.getCharacter();
        if (!cursor.canEdit() && !text.isEmpty() && text.charAt(0) >= ' ' && text.charAt(0) != 127
                && !event.isShortcutDown() && !event.isAltDown()) {
            cursor.tellWhyNot();
        }
    }

    private void pressed(KeyEvent event) {
        var editing = cursor.editor().isEditing();
        if (cursor.editor().isComposing()) {
            // while an input method is at work, keys are its own; these would leave the cell
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.TAB) {
                event.consume();
            }
        } else if (editing
                ? typing(event)
                : event.isShortcutDown() || event.isAltDown()
                        ? shortcut(event)
                        : moving(event)) {
            event.consume();
        }
    }

    private boolean typing(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> cursor.cancel();
            case ENTER -> {
                if (event.isAltDown() || event.isShortcutDown()) {
                    cursor.editor().replaceSelection("\n");
                } else {
                    enter(event);
                }
            }
            case TAB -> tab(event);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean shortcut(KeyEvent event) {
        if (event.isAltDown()) {
            return withAlt(event) || MenuKeys.run(view.getScene(), event);
        }
        switch (event.getCode()) {
            case C, INSERT -> view.copy();
            case V -> changes.paste();
            case D -> {
                if (event.isShiftDown()) {
                    return MenuKeys.run(view.getScene(), event);
                }
                changes.fillDown();
            }
            case MINUS, SUBTRACT -> changes.remove();
            case A -> grid.selectAll();
            case HOME -> go(() -> grid.goTo(0, grid.firstColumn(), event.isShiftDown()));
            case END -> go(() -> grid.goTo(grid.size() - 1, grid.lastColumn(), event.isShiftDown()));
            case ENTER -> view.open();
            default -> {
                return MenuKeys.run(view.getScene(), event);
            }
        }
        return true;
    }

    /** Keys for the form of the row, and for filtering and sorting by the current column. */
    private boolean withAlt(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> view.open();
            case DOWN -> {
                if (event.isShiftDown()) {
                    grid.sortByCurrent(SortType.DESCENDING);
                } else {
                    view.focusFilter();
                }
            }
            case UP -> {
                if (!event.isShiftDown()) {
                    return false;
                }
                grid.sortByCurrent(SortType.ASCENDING);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean moving(KeyEvent event) {
        var extend = event.isShiftDown();
        var column = grid.column();
        switch (event.getCode()) {
            case UP -> grid.goTo(grid.row() - 1, column, extend);
            case DOWN -> grid.goTo(grid.row() + 1, column, extend);
            case PAGE_UP -> grid.goTo(grid.row() - grid.page(), column, extend);
            case PAGE_DOWN -> grid.goTo(grid.row() + grid.page(), column, extend);
            case LEFT -> grid.goTo(grid.row(), grid.beside(-1), false);
            case RIGHT -> grid.goTo(grid.row(), grid.beside(1), false);
            case HOME -> grid.goTo(grid.row(), grid.firstColumn(), false);
            case END -> grid.goTo(grid.row(), grid.lastColumn(), false);
            case ENTER -> enter(event);
            case TAB -> tab(event);
            case F2 -> cursor.begin();
            case DELETE -> changes.clear();
            case BACK_SPACE -> cursor.beginEmpty();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void enter(KeyEvent event) {
        go(() -> grid.goTo(grid.row() + (event.isShiftDown() ? -1 : 1), grid.column(), false));
    }

    private void tab(KeyEvent event) {
        go(() -> grid.toNextEditable(!event.isShiftDown()));
    }

    private void go(Runnable way) {
        if (cursor.commit()) {
            way.run();
        }
    }
}
