package org.jimu.ui.window;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.Alert;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Separator;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToolBar;
import javafx.scene.input.KeyCombination;

import org.jimu.ui.Theme;

/** The menus and the tool bar of an open book. */
final class BookActions {

    private static final double ZOOM_STEP = 1.2;

    private final BookPane pane;
    private final BookCommands commands;
    private final JimuWindow window;
    private final WindowContext context;

    private final Action open;
    private final Action print;
    private final Action paper;
    private final Action summary;
    private final Action undo;
    private final Action redo;
    private final Action newProject;
    private final Action addBelow;
    private final Action removeRow;
    private final Action moveUp;
    private final Action moveDown;
    private final Action zoomIn;
    private final Action zoomOut;
    private final Action fitWidth;

    BookActions(BookPane pane, BookCommands commands, JimuWindow window, WindowContext context) {
        this.pane = pane;
        this.commands = commands;
        this.window = window;
        this.context = context;
        var form = pane.form();
        open = always("open", "Shortcut+O", window::openBook);
        print = always("print", "Shortcut+Shift+P", commands::printShown);
        paper = always("paper", "Shortcut+P", commands::printOnPaper);
        summary = always("summary", "Shortcut+Shift+S", commands::summary);
        undo = action("undo", pane.undoName(), "Shortcut+Z", pane.nothingToUndo(), commands::undo);
        redo = action("redo", pane.redoName(), "Shortcut+Y", pane.nothingToRedo(), commands::redo);
        newProject = writing("newProject", "Shortcut+Shift+N", commands::newProject);
        addBelow = onRow("addBelow", "Shortcut+EQUALS", () -> form.addRow(true));
        removeRow = onRow("removeRow", "Shortcut+MINUS", form::removeRow);
        moveUp = onRow("moveUp", "Alt+UP", () -> form.moveRow(false));
        moveDown = onRow("moveDown", "Alt+DOWN", () -> form.moveRow(true));
        zoomIn = always("zoomIn", "Shortcut+PERIOD", () -> zoom(form.zoomProperty().get() * ZOOM_STEP));
        zoomOut = always("zoomOut", "Shortcut+COMMA", () -> zoom(form.zoomProperty().get() / ZOOM_STEP));
        fitWidth = always("fitWidth", "Shortcut+0", this::fitWidth);
    }

    private void zoom(double wanted) {
        pane.form().zoomTo(wanted);
        context.settings().put("zoom", Double.toString(pane.form().zoomProperty().get()));
    }

    private void fitWidth() {
        pane.form().fitWidth();
        context.settings().remove("zoom");
    }

    MenuBar menuBar() {
        var form = pane.form();
        var recent = new Menu(text("menu.recent"));
        context.settings().recentBooks().forEach(path -> {
            var item = new MenuItem(path.toString());
            item.setMnemonicParsing(false);
            item.setOnAction(event -> window.open(path));
            recent.getItems().add(item);
        });
        var file = menu("file", always("new", "Shortcut+N", window::createBook), open);
        file.getItems().addAll(recent, new SeparatorMenuItem(), print.menuItem(),
                always("printAll", "", commands::printAll).menuItem(), paper.menuItem(), summary.menuItem(),
                always("workbook", "Shortcut+E", commands::exportWorkbook).menuItem(), new SeparatorMenuItem(),
                always("sample", "", window::createSample).menuItem(),
                always("quit", "Shortcut+Q", this::quit).menuItem());
        var edit = menu("edit", undo, redo);
        edit.getItems().addAll(new SeparatorMenuItem(), newProject.menuItem(),
                writing("newYear", "", commands::newYear).menuItem(),
                writing("newDepartment", "", commands::newDepartment).menuItem(),
                writing("rename", "Shift+F2", commands::rename).menuItem(),
                writing("delete", "Shortcut+DELETE", commands::delete).menuItem());
        var row = menu("row", addBelow, onRow("addAbove", "Shortcut+Shift+EQUALS", () -> form.addRow(false)), removeRow,
                onRow("duplicateRow", "Shortcut+Shift+D", form::duplicateRow), moveUp, moveDown);
        var view = menu("view", zoomIn, zoomOut, always("zoomReal", "Shortcut+1", () -> zoom(1)), fitWidth,
                always("properties", "F4", pane::toggleProperties),
                always("find", "Shortcut+F", pane.tree()::focusFilter));
        var help = menu("help", always("about", "", this::about));
        return new MenuBar(file, edit, row, view, help);
    }

    ToolBar toolBar() {
        var bar = new ToolBar(newProject.button(text("short.newProject")), open.button(text("short.open")),
                new Separator(),
                undo.button(text("short.undo")), redo.button(text("short.redo")), new Separator(),
                addBelow.button(text("short.addRow")), removeRow.button(text("short.removeRow")),
                moveUp.button(text("short.moveUp")), moveDown.button(text("short.moveDown")), new Separator(),
                paper.button(text("short.paper")), print.button(text("short.print")),
                summary.button(text("short.summary")),
                new Separator(), zoomOut.button(text("short.zoomOut")), zoomIn.button(text("short.zoomIn")),
                fitWidth.button(text("short.fitWidth")));
        bar.getStyleClass().add("tools");
        return bar;
    }

    private void quit() {
        if (window.close()) {
            window.stage().close();
        }
    }

    private void about() {
        var about = new Alert(Alert.AlertType.INFORMATION, text("about.text"));
        about.initOwner(window.stage());
        about.setHeaderText(text("program"));
        Theme.dress(about.getDialogPane().getScene());
        about.show();
    }

    private Menu menu(String name, Action... actions) {
        var menu = new Menu(text("menu." + name));
        menu.setId("menu-" + name);
        for (var action : actions) {
            menu.getItems().add(action.menuItem());
        }
        return menu;
    }

    private Action always(String id, String key, Runnable run) {
        return action(id, named(id), key, new SimpleBooleanProperty(false), run);
    }

    /** Something that changes the book. */
    private Action writing(String id, String key, Runnable run) {
        return action(id, named(id), key, new SimpleBooleanProperty(pane.desk().readOnly()), run);
    }

    /** Something done with the row of the current cell. */
    private Action onRow(String id, String key, Runnable run) {
        return action(id, named(id), key, pane.noRow(), run);
    }

    private static Action action(String id, ObservableStringValue name, String key, ObservableBooleanValue disabled,
            Runnable run) {
        var combination = key.isEmpty() ? KeyCombination.NO_MATCH : KeyCombination.valueOf(key);
        return new Action(id, name, combination, disabled, run);
    }

    private ObservableStringValue named(String id) {
        return new SimpleStringProperty(text("action." + id));
    }

    private String text(String key) {
        return context.texts().get(key);
    }
}
