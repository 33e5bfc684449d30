package org.jimu.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Cell;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import org.jimu.ui.Stillness;
import org.jimu.ui.tree.BookEntry.Shows;

/** What takes the keyboard has a name that a screen reader says. */
class ScreenReaderTest extends TreeWindowTest {

    private static List<String> nameless(Node node) {
        var found = new ArrayList<String>();
        if (!node.isVisible()) {
            return found;
        }
        // tabs and scrolled contents have names themselves
        var holder = node instanceof TabPane || node instanceof ScrollPane;
        if (node.isFocusTraversable() && !holder && name(node).isEmpty()) {
            found.add(node.getClass().getSimpleName() + " #" + node.getId() + " " + node.getStyleClass());
        }
        // these are one thing for the keyboard, whatever is inside
        var whole = node instanceof Spinner<?> || node instanceof ComboBoxBase<?> || node instanceof Cell<?>;
        if (!whole && node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(nameless(child)));
        }
        return found;
    }

    private static Optional<String> name(Node node) {
        var label = node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Labeled labeled
                ? labeled.getText()
                : "";
        var own = node instanceof Labeled labeled ? labeled.getText() : "";
        return List.of(Optional.ofNullable(node.getAccessibleText()).orElse(""), label,
                Optional.ofNullable(own).orElse("")).stream().filter(text -> !text.isBlank()).findFirst();
    }

    private static void check(String screen, Parent root) {
        Stillness.await(root.getScene());
        assertThat(WaitForAsyncUtils.waitForAsyncFx(20_000, () -> nameless(root))).as(screen).isEmpty();
    }

    private void window(String screen) {
        ready();
        check(screen, stage().getScene().getRoot());
    }

    private void dialog(FxRobot robot, KeyCode... keys) {
        robot.interact(() -> form().focusCell());
        ready();
        robot.push(keys);
        until("a dialog", () -> shown().isPresent());
        check(List.of(keys).toString(), shown().orElseThrow());
        robot.push(KeyCode.ESCAPE);
        until("no dialog", () -> shown().isEmpty());
    }

    private Optional<Parent> shown() {
        return Window.getWindows().stream().filter(one -> one instanceof Stage && one != stage() && one.isShowing())
                .map(one -> one.getScene().getRoot()).findFirst();
    }

    @Test
    void everythingInTheWindowThatTakesTheKeyboardHasAName(FxRobot robot) {
        show(robot, project(FIRST).id(), Shows.PROJECT);
        window("form");
        robot.push(KeyCode.F7);
        window("library");
        robot.push(KeyCode.F8);
        window("findings");
        robot.push(KeyCode.F8);
        robot.push(KeyCode.CONTROL, KeyCode.H);
        window("replace");
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.F9);
        until("the overview", () -> robot.lookup("#overview-pie").tryQuery().isPresent());
        window("overview");
        robot.push(KeyCode.F9);
        robot.push(KeyCode.F6);
        until("rows", () -> pane().middle().list().filter(list -> !list.shown().isEmpty()).isPresent());
        window("list");
    }

    @Test
    void everythingInTheDialogsThatTakesTheKeyboardHasAName(FxRobot robot) {
        show(robot, project(FIRST).id(), Shows.PROJECT);
        dialog(robot, KeyCode.CONTROL, KeyCode.P);
        dialog(robot, KeyCode.F1);
        dialog(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        dialog(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        dialog(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
        dialog(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        dialog(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        dialog(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        dialog(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
        dialog(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
    }
}
