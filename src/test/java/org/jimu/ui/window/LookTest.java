package org.jimu.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import org.jimu.desk.Settings;
import org.jimu.form.FormLibrary;
import org.jimu.ui.Appearance;
import org.jimu.ui.Appearance.Scheme;
import org.jimu.ui.Screen;
import org.jimu.ui.Stillness;
import org.jimu.ui.Texts;
import org.jimu.ui.Theme;
import org.jimu.ui.help.HelpLine;
import org.jimu.ui.tree.BookEntry.Shows;
import org.jimu.ui.window.MenuEntry.Reached;

/** The window in light and dark, small and large; its keys, its help and its tour. */
class LookTest extends WindowTest {

    private static final String PROJECT = "社区经费";

    @AfterEach
    void plain(FxRobot robot) {
        robot.interact(() -> Theme.wear(Appearance.PLAIN));
    }

    private List<Reached> reached() {
        return pane().actions().menus().stream().flatMap(MenuEntry::actions).toList();
    }

    @Test
    void everyActionHasAKeyOrALetterAndStandsInTheHelp(FxRobot robot) {
        var all = reached();
        assertThat(all).extracting(Reached::keys).doesNotHaveDuplicates().allSatisfy(
                keys -> assertThat(keys).isNotBlank().doesNotEndWith("+").doesNotEndWith(" "));
        assertThat(all).allSatisfy(one -> assertThat(one.action().way().hasKey() || !one.action().way().letter()
                .isEmpty()).as(one.action().id()).isTrue());
        pane().menuBar().getMenus().forEach(LookTest::assertLettersDiffer);
        // the menus on the screen, and the tool bar, offer nothing that the help does not know
        var known = all.stream().map(one -> "menu-" + one.action().id()).collect(Collectors.toSet());
        assertThat(pane().menuBar().getMenus().stream().flatMap(menu -> items(menu).stream()).map(MenuItem::getId))
                .containsExactlyInAnyOrderElementsOf(known);
        assertThat(robot.from(pane().tools()).lookup(".button").queryAllAs(Button.class).stream().map(Node::getId)
                .filter(id -> id != null && id.startsWith("button-")).map(id -> id.replace("button-", "menu-")))
                .isNotEmpty().isSubsetOf(known);
        assertThat(KeyHelp.of(pane().actions().menus(), new Texts(office().locale())).stream()
                .flatMap(section -> section.lines().stream()).toList())
                .containsAll(all.stream().map(one -> new HelpLine(one.keys(), one.action().name().get())).toList());
        // the help is there by its key, and is searched
        robot.push(KeyCode.F1);
        until("the help", () -> robot.lookup("#help-search").tryQuery().filter(Node::isFocused).isPresent());
        var list = robot.lookup("#help-keys").queryAs(ListView.class);
        var before = list.getItems().size();
        robot.targetWindow(list.getScene().getWindow()).write("alt+f");
        until("the key found", () -> list.getItems().size() < before && list.getItems().toString()
                .contains("[keys=Alt+F, A, text=全部表打印成 PDF…]"));
        robot.push(KeyCode.ESCAPE);
        until("the window again", () -> robot.lookup("#help-search").tryQuery().isEmpty());
        leadsThroughTheWindow(robot);
    }

    /** The tour, by keys alone. */
    private void leadsThroughTheWindow(FxRobot robot) {
        robot.targetWindow(stage());
        robot.push(KeyCode.ALT, KeyCode.V);
        until("the menu", () -> pane().menuBar().getMenus().get(4).isShowing());
        robot.push(KeyCode.O).push(KeyCode.G);
        until("larger type", () -> Theme.worn().get().type() == 16);
        robot.push(KeyCode.SHIFT, KeyCode.F12);
        robot.push(KeyCode.ALT, KeyCode.H);
        until("the menu", () -> pane().menuBar().getMenus().getLast().isShowing());
        robot.push(KeyCode.T);
        until("the first hint", () -> robot.lookup("#tour-next").tryQuery().filter(Node::isFocused).isPresent());
        Stillness.await(stage().getScene());
        Screen.save(stage().getScene().getRoot(), 1, "tour");
        robot.push(KeyCode.RIGHT).push(KeyCode.ENTER).push(KeyCode.LEFT);
        assertThat(robot.lookup("#tour-place").queryLabeled().getText()).isEqualTo("2 / 5");
        assertThat(robot.lookup("#tour-title").queryLabeled().getText()).isEqualTo("直接在表格上填");
        // the keys of the window below wait
        robot.push(KeyCode.F6).push(KeyCode.CONTROL, KeyCode.P);
        assertThat(pane().middle().listShownProperty().get()).isFalse();
        robot.push(KeyCode.ESCAPE);
        until("the form", () -> robot.lookup("#tour").tryQuery().isEmpty() && form().isFocusWithin());
        assertThat(WindowTour.isSeen(Settings.of(office()))).isTrue();
    }

    private static void assertLettersDiffer(Menu menu) {
        var letters = menu.getItems().stream().map(MenuItem::getText).filter(text -> text != null
                && text.contains("(_")).map(text -> text.substring(text.indexOf("(_"))).toList();
        assertThat(letters).as(menu.getText()).doesNotHaveDuplicates();
    }

    private static List<MenuItem> items(Menu menu) {
        return menu.getItems().stream().filter(item -> !(item instanceof SeparatorMenuItem))
                .filter(item -> !"menu-recent".equals(item.getId()))
                .flatMap(item -> item instanceof Menu below ? items(below).stream() : List.of(item).stream()).toList();
    }

    @Test
    void allOfTheWindowFollowsTheLookAtOnce(FxRobot robot) {
        show(robot, project(PROJECT).id(), Shows.PROJECT);
        var tree = robot.lookup(".book-tree .tree-view").queryAs(TreeView.class);
        var line = tree.lookup(".tree-cell").getLayoutBounds().getHeight();
        save("form-light");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT2);
        assertThat(Theme.worn().get().scheme()).isEqualTo(Scheme.DARK);
        ready();
        assertThat(ground(robot.lookup(".status").queryAs(Region.class)).getBrightness()).isLessThan(0.3);
        assertThat(ground(robot.lookup(".paper").queryAs(Region.class))).isEqualTo(Color.WHITE);
        save("form-dark");
        robot.push(KeyCode.F11).push(KeyCode.F11).push(KeyCode.F11);
        ready();
        assertThat(tree.lookup(".tree-cell").getLayoutBounds().getHeight()).isEqualTo(2 * line);
        save("form-dark-200");
        // a dialog that is open changes with the window
        robot.push(KeyCode.F1);
        until("the help", () -> robot.lookup("#help-search").tryQuery().filter(Node::isFocused).isPresent());
        save("help-dark-200", robot.lookup("#help-search").query());
        robot.interact(() -> Theme.wear(Appearance.PLAIN));
        var help = robot.lookup("#help-keys").queryAs(Region.class);
        save("help-light", help);
        assertThat(ground((Region) help.getScene().getRoot()).getBrightness()).isEqualTo(1);
        robot.push(KeyCode.ESCAPE);
        until("no help", () -> robot.lookup("#help-search").tryQuery().isEmpty());
        robot.targetWindow(stage());
        for (var look : List.of(new Appearance(Scheme.LIGHT, 200, 14), new Appearance(Scheme.DARK, 100, 14))) {
            robot.interact(() -> Theme.wear(look));
            ready();
            screens(robot, (look.scheme() == Scheme.DARK ? "dark" : "light") + (look.scale() == 200 ? "-200" : ""));
        }
        // what was chosen by its key is there after a restart
        assertThat(Appearance.of(Settings.of(office()))).isEqualTo(new Appearance(Scheme.DARK, 200, 14));
    }

    private void screens(FxRobot robot, String look) {
        robot.interact(() -> robot.lookup("#tree-filter").queryTextInputControl().setText("社区"));
        robot.push(KeyCode.F6);
        until("the list", () -> robot.lookup(".indicator-table .table-cell").tryQuery().isPresent());
        save("list-" + look);
        robot.push(KeyCode.F6);
        ready();
        robot.push(KeyCode.CONTROL, KeyCode.P);
        until("the print dialog", () -> robot.lookup("#print-scope").tryQuery().filter(Node::isFocused).isPresent());
        var dialog = robot.lookup(".print-dialog").query();
        until("the page", () -> robot.from(dialog).lookup(".paper").queryAll().size() == 1);
        save("print-" + look, dialog);
        robot.targetWindow(dialog.getScene().getWindow()).push(KeyCode.ESCAPE);
        until("no dialog", () -> robot.lookup(".print-dialog").tryQuery().isEmpty());
        robot.targetWindow(stage());
        robot.interact(() -> {
            var start = new StartPane(window(), new WindowContext(office(), Settings.of(office()),
                    FormLibrary.shipped(), fonts(), new Texts(office().locale())));
            start.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            ((StackPane) stage().getScene().getRoot()).getChildren().add(start);
        });
        save("start-" + look);
        robot.interact(() -> ((StackPane) stage().getScene().getRoot()).getChildren()
                .removeLast());
    }

    private void save(String name) {
        save(name, stage().getScene().getRoot());
    }

    private static void save(String name, Node node) {
        Stillness.await(node.getScene());
        Screen.save(node.getScene().getRoot(), 1, "look-" + name);
    }

    private static Color ground(Region region) {
        return (Color) region.getBackground().getFills().getLast().getFill();
    }
}
