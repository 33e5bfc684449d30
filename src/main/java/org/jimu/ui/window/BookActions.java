package org.jimu.ui.window;

import java.util.List;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.Separator;
import javafx.scene.control.ToolBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jimu.desk.Program;
import org.jimu.model.WorkState;
import org.jimu.ui.help.AboutDialog;
import org.jimu.ui.help.HelpDialog;

/** The menus and the tool bar of an open book. */
final class BookActions {

    private static final double ZOOM_STEP = 1.2;

    private final BookPane pane;
    private final BookCommands commands;
    private final JimuWindow window;
    private final WindowContext context;
    private final ActionMaker make;
    private final List<ActionMenu> menus;

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
        this.make = new ActionMaker(pane, context.texts());
        var form = pane.form();
        var cells = form.commands();
        open = make.always("open", Way.key("Shortcut+O"), window::openBook);
        print = make.always("print", Way.key("Shortcut+Shift+P"), commands.printing()::printShown);
        paper = make.always("paper", Way.key("Shortcut+P"), commands.printing()::print);
        summary = make.always("summary", Way.key("Shortcut+Shift+S"), commands.printing()::summary);
        undo = make.action("undo", pane.undo().undoName(), Way.key("Shortcut+Z"), pane.undo().nothingToUndo(),
                commands::undo);
        redo = make.action("redo", pane.undo().redoName(), Way.key("Shortcut+Y"), pane.undo().nothingToRedo(),
                commands::redo);
        newProject = make.writing("newProject", Way.key("Shortcut+Shift+N"), commands.projects()::newProject);
        addBelow = make.onRow("addBelow", Way.key("Shortcut+EQUALS"), () -> cells.rows().add(true));
        removeRow = make.onRow("removeRow", Way.key("Shortcut+MINUS"), cells.rows()::remove);
        moveUp = make.onRow("moveUp", Way.key("Alt+UP"), () -> cells.rows().move(false));
        moveDown = make.onRow("moveDown", Way.key("Alt+DOWN"), () -> cells.rows().move(true));
        list = make.always("list", Way.key("F6"), pane.middle()::toggleList);
        overview = make.always("overview", Way.key("F9"), pane.middle()::toggleOverview);
        zoomIn = make.always("zoomIn", Way.key("Shortcut+PERIOD"), () -> zoom(form.zoomProperty().get() * ZOOM_STEP));
        zoomOut = make.always("zoomOut", Way.key("Shortcut+COMMA"), () -> zoom(form.zoomProperty().get() / ZOOM_STEP));
        fitWidth = make.always("fitWidth", Way.key("Shortcut+0"), this::fitWidth);
        menus = List.of(file(), edit(), row(), project(), view(), help());
    }

    private void zoom(double wanted) {
        pane.form().zoomTo(wanted);
        context.settings().put("zoom", Double.toString(pane.form().zoomProperty().get()));
    }

    private void fitWidth() {
        pane.form().fitWidth();
        context.settings().remove("zoom");
    }

    /** The menus, in the order of the menu bar. */
    List<ActionMenu> menus() {
        return menus;
    }

    MenuBar menuBar() {
        return new MenuBar(menus.stream().map(ActionMenu::menuItem).toArray(Menu[]::new));
    }

    private ActionMenu file() {
        var printing = commands.printing();
        var settings = context.settings();
        return menu("file", "F",
                List.of(make.always("new", Way.key("Shortcut+N"), window::createBook), open,
                        new RecentBooks(text("menu.recent"), settings.recentBooks(), window::open)),
                List.of(print, make.always("printAll", Way.letter("A"), printing::printAll), paper, summary,
                        make.always("workbook", Way.key("Shortcut+E"), printing::exportWorkbook)),
                List.of(make.always("sample", Way.letter("S"), window::createSample),
                        make.always("quit", Way.key("Shortcut+Q"), this::quit)));
    }

    private ActionMenu edit() {
        var cells = pane.form().commands();
        return menu("edit", "E",
                List.of(undo, redo, make.always("history", Way.key("Shortcut+Shift+H"), commands::history),
                        make.always("replace", Way.key("Shortcut+H"), pane::replace)),
                List.of(make.inForm("cut", Way.key("Shortcut+X"), true, cells.clipboard()::cut),
                        make.inForm("copy", Way.key("Shortcut+C"), false, cells.clipboard()::copy),
                        make.inForm("paste", Way.key("Shortcut+V"), true, cells.clipboard()::paste),
                        make.inForm("clear", Way.letter("C"), true, cells.range()::clear),
                        make.inForm("fillDown", Way.key("Shortcut+D"), true, cells.range()::fillDown)),
                List.of(newProject, make.writing("newYear", Way.letter("Y"), commands::newYear),
                        make.writing("rollover", Way.key("Shortcut+Shift+R"), commands.projects()::rollover),
                        make.writing("newDepartment", Way.letter("N"), () -> commands.newDepartment(false)),
                        make.writing("rename", Way.key("Shift+F2"), pane.tree()::beginRename),
                        make.writing("delete", Way.letter("D"), pane.tree()::deleteChosen),
                        make.writing("changeMany", Way.key("Shortcut+Shift+M"), commands::changeMany),
                        make.always("bin", Way.key("Shortcut+Shift+B"), commands::bin)));
    }

    private ActionMenu row() {
        var rows = pane.form().commands().rows();
        return menu("row", "R", List.of(addBelow,
                make.onRow("addAbove", Way.key("Shortcut+Shift+EQUALS"), () -> rows.add(false)), removeRow,
                make.onRow("duplicateRow", Way.key("Shortcut+Shift+D"), rows::duplicate), moveUp, moveDown));
    }

    private ActionMenu project() {
        var states = commands.states();
        return menu("project", "P",
                List.of(make.writing("markFilling", Way.letter("F"), () -> states.mark(WorkState.FILLING)),
                        make.writing("markChecked", Way.key("Shortcut+Shift+K"), () -> states.mark(WorkState.CHECKED)),
                        make.writing("markPrinted", Way.letter("P"), () -> states.mark(WorkState.PRINTED)),
                        make.writing("sign", Way.key("Shortcut+Shift+G"), () -> states.mark(WorkState.SIGNED)),
                        make.writing("unlock", Way.key("Shortcut+Shift+U"), states::unlock),
                        make.onTable("scan", Way.key("Shortcut+Shift+I"), states::scan),
                        make.always("checkCode", Way.key("Shortcut+Shift+C"), states::checkCode)));
    }

    private ActionMenu view() {
        return menu("view", "V",
                List.of(list, overview, make.always("properties", Way.key("F4"), () -> pane.side().toggleProperties()),
                        make.always("library", Way.key("F7"), () -> pane.side().toggleLibrary()),
                        make.always("findings", Way.key("F8"), pane::findings),
                        make.always("find", Way.key("Shortcut+F"), pane::find),
                        make.always("filter", Way.key("Shortcut+Shift+F"), pane.tree()::focusFilter)),
                List.of(zoomIn, zoomOut, make.always("zoomReal", Way.key("Shortcut+1"), () -> zoom(1)), fitWidth),
                List.of(new LookMenu(make, context.settings()).make(text("menu.look"))));
    }

    private ActionMenu help() {
        return menu("help", "H", List.of(make.always("keys", Way.key("F1"), this::showKeys),
                make.always("tour", Way.letter("T"), window::showTour),
                make.always("about", Way.letter("A"), this::about)));
    }

    /** @param last what stands at the right end, and stays there on a narrow window whose buttons have no room */
    Node toolBar(Node last) {
        var bar = new ToolBar(newProject.button(text("short.newProject")), open.button(text("short.open")),
                new Separator(Orientation.VERTICAL),
                undo.button(text("short.undo")), redo.button(text("short.redo")), new Separator(Orientation.VERTICAL),
                addBelow.button(text("short.addRow")), removeRow.button(text("short.removeRow")),
                moveUp.button(text("short.moveUp")), moveDown.button(text("short.moveDown")),
                new Separator(Orientation.VERTICAL),
                paper.button(text("short.paper")), print.button(text("short.print")),
                summary.button(text("short.summary")), list.button(text("short.list")),
                overview.button(text("short.overview")),
                new Separator(Orientation.VERTICAL), zoomOut.button(text("short.zoomOut")),
                zoomIn.button(text("short.zoomIn")),
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

    private void showKeys() {
        new HelpDialog(KeyHelp.of(menus, context.texts()), context.texts(), window.stage()).show();
    }

    private void about() {
        new AboutDialog(Program.running(), context.office().home().toString(), context.texts(), window.stage()).show();
    }

    @SafeVarargs
    private ActionMenu menu(String id, String letter, List<MenuEntry>... groups) {
        return new ActionMenu(id, text("menu." + id), letter, List.of(groups));
    }

    private String text(String key) {
        return context.texts().get(key);
    }
}
