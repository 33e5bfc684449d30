package org.jimu.ui.tree;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

import org.jimu.desk.tree.TreeOrder;
import org.jimu.model.SubjectKind;
import org.jimu.model.WorkState;
import org.jimu.ui.Texts;

/** The menu of the right button; what makes no sense for the chosen lines is grey. */
final class TreeMenu {

    private final TreeActions actions;
    private final Runnable rename;
    private final Texts texts;

    /** @param rename begins to edit the name of the chosen line */
    TreeMenu(TreeActions actions, Runnable rename, Texts texts) {
        this.actions = actions;
        this.rename = rename;
        this.texts = texts;
    }

    ContextMenu make() {
        var commands = actions.commands();
        var change = actions.canChange();
        var placed = change && actions.hasDepartment();
        var sorting = new Menu(texts.get("tree.menu.sort"));
        sorting.setId("tree-menu-sort");
        var sortable = actions.sortable();
        sorting.setDisable(sortable.isEmpty());
        var amounts = sortable.filter(sort -> sort.kind() == SubjectKind.PROJECT).isPresent();
        var codes = sortable.filter(sort -> sort.kind() != SubjectKind.YEAR).isPresent();
        sorting.getItems().addAll(item("byName", "", true, () -> actions.sort(TreeOrder.NAME)),
                item("byCode", "", codes, () -> actions.sort(TreeOrder.CODE)),
                item("byAmount", "", amounts, () -> actions.sort(TreeOrder.AMOUNT)));
        return new ContextMenu(
                item("newProject", "Insert", placed, commands::newProject),
                item("newYear", "", placed, commands::newYear),
                item("rollover", "Shortcut+Shift+R", change, commands::rollover),
                item("newDepartment", "", change, () -> commands.newDepartment(false)),
                item("newBelow", "", placed, () -> commands.newDepartment(true)),
                new SeparatorMenuItem(),
                item("rename", "F2", actions.canRename(), rename),
                item("cut", "Shortcut+X", actions.canDelete(), () -> actions.hold(true)),
                item("copy", "Shortcut+C", actions.canCopy(), () -> actions.hold(false)),
                item("paste", "Shortcut+V", actions.canPaste(), actions::paste),
                item("delete", "Delete", actions.canDelete(), actions::delete),
                item("bin", "Shortcut+Shift+B", true, commands::bin),
                states(),
                new SeparatorMenuItem(),
                item("up", "Alt+Up", actions.canStep(false), () -> actions.step(false)),
                item("down", "Alt+Down", actions.canStep(true), () -> actions.step(true)),
                sorting,
                item("changeMany", "Shortcut+Shift+M", change && actions.canPrint(), commands::changeMany),
                new SeparatorMenuItem(),
                item("print", "", actions.canPrint(), actions::print));
    }

    private Menu states() {
        var commands = actions.commands();
        var some = actions.canChange() && actions.canPrint();
        var menu = new Menu(texts.get("tree.menu.state"));
        menu.setId("tree-menu-state");
        menu.setDisable(!some);
        menu.getItems().addAll(item("markFilling", "", some, () -> commands.mark(WorkState.FILLING)),
                item("markChecked", "Shortcut+Shift+K", some, () -> commands.mark(WorkState.CHECKED)),
                item("markPrinted", "", some, () -> commands.mark(WorkState.PRINTED)),
                item("sign", "Shortcut+Shift+G", some, () -> commands.mark(WorkState.SIGNED)),
                new SeparatorMenuItem(), item("unlock", "Shortcut+Shift+U", actions.canUnlock(), commands::unlock));
        return menu;
    }

    private MenuItem item(String name, String key, boolean possible, Runnable run) {
        var item = new MenuItem(texts.get("tree.menu." + name));
        item.setId("tree-menu-" + name);
        item.setDisable(!possible);
        item.setOnAction(event -> run.run());
        if (!key.isEmpty()) {
            // shown only; a menu that is not part of the window hears no keys
            item.setAccelerator(KeyCombination.valueOf(key));
        }
        return item;
    }
}
