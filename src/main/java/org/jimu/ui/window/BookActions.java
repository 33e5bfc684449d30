package org.jimu.ui.window;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Separator;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToolBar;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jimu.model.WorkState;
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
    private final Action list;
    private final Action overview;
    private final Action zoomIn;
    private final Action zoomOut;
    private final Action fitWidth;

    BookActions(BookPane pane, BookCommands commands, JimuWindow window, WindowContext context) {
        this.pane = pane;
        this.commands = commands;
        this.window = window;
        this.context = context;
        var form = pane.form();
        var cells = form.commands();
        open = always("open", "Shortcut+O", window::openBook);
        print = always("print", "Shortcut+Shift+P", commands.printing()::printShown);
        paper = always("paper", "Shortcut+P", commands.printing()::print);
        summary = always("summary", "Shortcut+Shift+S", commands.printing()::summary);
        undo = action("undo", pane.undo().undoName(), "Shortcut+Z", pane.undo().nothingToUndo(), commands::undo);
        redo = action("redo", pane.undo().redoName(), "Shortcut+Y", pane.undo().nothingToRedo(), commands::redo);
        newProject = writing("newProject", "Shortcut+Shift+N", commands.projects()::newProject);
        addBelow = onRow("addBelow", "Shortcut+EQUALS", () -> cells.rows().add(true));
        removeRow = onRow("removeRow", "Shortcut+MINUS", cells.rows()::remove);
        moveUp = onRow("moveUp", "Alt+UP", () -> cells.rows().move(false));
        moveDown = onRow("moveDown", "Alt+DOWN", () -> cells.rows().move(true));
        list = always("list", "F6", pane::toggleList);
        overview = always("overview", "F9", pane.middle()::toggleOverview);
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
        var cells = form.commands();
        var recent = new Menu(text("menu.recent"));
        context.settings().recentBooks().forEach(path -> {
            var item = new MenuItem(path.toString());
            item.setMnemonicParsing(false);
            item.setOnAction(event -> window.open(path));
            recent.getItems().add(item);
        });
        var file = menu("file", always("new", "Shortcut+N", window::createBook), open);
        file.getItems().addAll(recent, new SeparatorMenuItem(), print.menuItem(),
                always("printAll", "", commands.printing()::printAll).menuItem(), paper.menuItem(), summary.menuItem(),
                always("workbook", "Shortcut+E", commands.printing()::exportWorkbook).menuItem(),
                new SeparatorMenuItem(),
                always("sample", "", window::createSample).menuItem(),
                always("quit", "Shortcut+Q", this::quit).menuItem());
        var edit = menu("edit", undo, redo, always("history", "Shortcut+Shift+H", commands::history));
        edit.getItems().addAll(always("replace", "Shortcut+H", pane::replace).menuItem(), new SeparatorMenuItem(),
                inForm("cut", "Shortcut+X", true, cells.clipboard()::cut).menuItem(),
                inForm("copy", "Shortcut+C", false, cells.clipboard()::copy).menuItem(),
                inForm("paste", "Shortcut+V", true, cells.clipboard()::paste).menuItem(),
                inForm("clear", "", true, cells.range()::clear).menuItem(),
                inForm("fillDown", "Shortcut+D", true, cells.range()::fillDown).menuItem(),
                new SeparatorMenuItem(), newProject.menuItem(),
                writing("newYear", "", commands::newYear).menuItem(),
                writing("rollover", "Shortcut+Shift+R", commands.projects()::rollover).menuItem(),
                writing("newDepartment", "", () -> commands.newDepartment(false)).menuItem(),
                writing("rename", "Shift+F2", pane.tree()::beginRename).menuItem(),
                writing("delete", "", pane.tree()::deleteChosen).menuItem(),
                writing("changeMany", "Shortcut+Shift+M", commands::changeMany).menuItem(),
                always("bin", "Shortcut+Shift+B", commands::bin).menuItem());
        var row = menu("row", addBelow, onRow("addAbove", "Shortcut+Shift+EQUALS", () -> cells.rows().add(false)),
                removeRow,
                onRow("duplicateRow", "Shortcut+Shift+D", cells.rows()::duplicate), moveUp, moveDown);
        var states = commands.states();
        var project = menu("project", writing("markFilling", "", () -> states.mark(WorkState.FILLING)),
                writing("markChecked", "Shortcut+Shift+K", () -> states.mark(WorkState.CHECKED)),
                writing("markPrinted", "", () -> states.mark(WorkState.PRINTED)),
                writing("sign", "Shortcut+Shift+G", () -> states.mark(WorkState.SIGNED)),
                writing("unlock", "Shortcut+Shift+U", states::unlock),
                always("checkCode", "Shortcut+Shift+C", states::checkCode));
        var view = menu("view", list, overview, zoomIn, zoomOut, always("zoomReal", "Shortcut+1", () -> zoom(1)),
                fitWidth,
                always("properties", "F4", pane::toggleProperties),
                always("library", "F7", pane::toggleLibrary),
                always("findings", "F8", pane::findings),
                always("find", "Shortcut+F", pane::find),
                always("filter", "Shortcut+Shift+F", pane.tree()::focusFilter));
        var help = menu("help", always("about", "", this::about));
        return new MenuBar(file, edit, row, project, view, help);
    }

    /** @param last what stands at the right end, and stays there on a narrow window whose buttons have no room */
    Node toolBar(Node last) {
        var bar = new ToolBar(newProject.button(text("short.newProject")), open.button(text("short.open")),
                new Separator(),
                undo.button(text("short.undo")), redo.button(text("short.redo")), new Separator(),
                addBelow.button(text("short.addRow")), removeRow.button(text("short.removeRow")),
                moveUp.button(text("short.moveUp")), moveDown.button(text("short.moveDown")), new Separator(),
                paper.button(text("short.paper")), print.button(text("short.print")),
                summary.button(text("short.summary")), list.button(text("short.list")),
                overview.button(text("short.overview")),
                new Separator(), zoomOut.button(text("short.zoomOut")), zoomIn.button(text("short.zoomIn")),
                fitWidth.button(text("short.fitWidth")));
        bar.getStyleClass().add("tools");
        HBox.setHgrow(bar, Priority.ALWAYS);
        // narrower than its buttons it shows a button for the rest of them
        bar.setMinWidth(0);
        bar.setPrefWidth(0);
        var line = new HBox(bar, last);
        line.getStyleClass().add("tools-line");
        return line;
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

    /** Something done with the chosen cells of the form. */
    private Action inForm(String id, String key, boolean writes, Runnable run) {
        var disabled = writes && pane.desk().readOnly()
                ? new SimpleBooleanProperty(true)
                : pane.middle().formHiddenProperty();
        return action(id, named(id), key, disabled, run);
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
