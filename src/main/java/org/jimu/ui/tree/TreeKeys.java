package org.jimu.ui.tree;

import javafx.scene.control.TreeView;
import javafx.scene.input.KeyEvent;

/** The keys of the tree. */
final class TreeKeys {

    private final TreeActions actions;
    private final TreeClipboard clipboard;
    private final Runnable rename;

    /** @param rename begins to edit the name of the chosen line */
    TreeKeys(TreeView<BookEntry> tree, TreeActions actions, TreeClipboard clipboard, Runnable rename) {
        this.actions = actions;
        this.clipboard = clipboard;
        this.rename = rename;
        tree.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (tree.getEditingItem() == null && press(event)) {
                event.consume();
            }
        });
    }

    /** @return whether the key means something here */
    private boolean press(KeyEvent event) {
        if (event.isShortcutDown()) {
            return !event.isShiftDown() && !event.isAltDown() && clipboardKey(event);
        }
        if (event.isAltDown()) {
            return stepKey(event);
        }
        if (event.isShiftDown()) {
            return false;
        }
        switch (event.getCode()) {
            case F2 -> rename.run();
            case DELETE -> actions.delete();
            case INSERT -> {
                if (actions.canChange() && actions.hasDepartment()) {
                    actions.commands().newProject();
                }
            }
            case ESCAPE -> {
                var cutting = clipboard.isCutting();
                clipboard.release();
                return cutting;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean clipboardKey(KeyEvent event) {
        switch (event.getCode()) {
            case C -> actions.hold(false);
            case X -> actions.hold(true);
            case V -> actions.paste();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean stepKey(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> actions.step(false);
            case DOWN -> actions.step(true);
            default -> {
                return false;
            }
        }
        return true;
    }
}
