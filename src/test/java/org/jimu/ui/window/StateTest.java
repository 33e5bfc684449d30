package org.jimu.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import org.jimu.model.StandardFields;
import org.jimu.model.SubjectId;
import org.jimu.model.WorkState;
import org.jimu.ui.Screen;
import org.jimu.ui.tree.BookEntry.Shows;

/** Marking, signing, locking and unlocking tables in the window, by keys. */
class StateTest extends TreeWindowTest {

    private static final String LOCKED = "“街道人大工作经费”已签字盖章，已锁定，没有改动；要修改，请先用菜单“项目”里的“解除锁定”（Ctrl+Shift+U）";

    private WorkState state(SubjectId table) {
        return WorkState.of(desk().book().get(table));
    }

    private static boolean isShown(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent();
    }

    private void sign(FxRobot robot, String person) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
        until("the question", () -> robot.lookup("#stamp-person").tryQuery().filter(Node::isFocused).isPresent());
        robot.interact(() -> robot.lookup("#stamp-person").queryAs(TextInputControl.class).setText(person));
        robot.push(KeyCode.ENTER);
    }

    private void signed(FxRobot robot) {
        show(robot, project(FIRST).id(), Shows.PROJECT);
        sign(robot, "王某某");
        until("the lock", () -> isShown(robot, "#lock-bar"));
        ready();
    }

    private static String told(FxRobot robot) {
        var message = robot.lookup(".cell-message").queryAs(Label.class);
        return message.isVisible() ? message.getText() : "";
    }

    @Test
    void severalTablesAreMarkedByKeyAndFound(FxRobot robot) {
        choose(robot, project(FIRST), project(SECOND));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        until("the states", () -> state(project(FIRST).id()) == WorkState.CHECKED
                && state(project(SECOND).id()) == WorkState.CHECKED);
        until("the marks", () -> cell(robot, project(SECOND).id()).getAccessibleText().contains("已核对"));
        until("the sentence", () -> robot.lookup("#status-work").queryLabeled().getText()
                .equals("已把 2 张表标为“已核对”"));
        robot.clickOn("#tree-state");
        until("the states", () -> robot.lookup("#tree-state-checked").tryQuery().isPresent());
        robot.clickOn("#tree-state-checked");
        until("the lines", () -> lines(robot).equals(List.of("原州区南关办事处", "2024 年度", FIRST, SECOND)));
        robot.rightClickOn(cell(robot, project(FIRST).id()));
        until("the menu", () -> robot.lookup("#tree-menu-state").tryQuery().isPresent());
        Screen.save(robot.lookup("#tree-menu-state").query().getScene().getRoot(), 1, "state-menu");
        robot.clickOn("#tree-menu-state");
        until("the marks", () -> robot.lookup("#tree-menu-markFilling").tryQuery().isPresent());
        // the way to any other of them leads over the neighbours of the line, which would close it
        robot.clickOn("#tree-menu-markFilling");
        until("the state", () -> state(project(FIRST).id()) == WorkState.FILLING);
    }

    @Test
    void whatIsTypedIntoASignedTableIsAnsweredWithASentence(FxRobot robot) {
        signed(robot);
        assertThat(robot.lookup("#lock-sentence").queryLabeled().getText())
                .isEqualTo("已签字盖章（2024-03-01 王某某），已锁定，不能修改");
        var before = desk().book();
        robot.interact(() -> form().focusCell());
        robot.write("字");
        until("the sentence", () -> told(robot).equals(LOCKED));
        Screen.save(stage().getScene().getRoot(), 1, "state-locked");
        Screen.save(stage().getScene().getRoot(), 2, "state-locked-200");
        assertThat(robot.lookup(".cell-editor").queryAs(TextInputControl.class).getText()).isEmpty();
        robot.push(KeyCode.ESCAPE).push(KeyCode.RIGHT).push(KeyCode.F2);
        until("the sentence", () -> told(robot).equals(LOCKED));
        robot.push(KeyCode.DOWN).push(KeyCode.DELETE);
        until("the sentence", () -> told(robot).equals(LOCKED));
        assertThat(desk().book()).isSameAs(before);
        show(robot, project(SECOND).id(), Shows.PROJECT);
        until("no lock", () -> !isShown(robot, "#lock-bar"));
    }

    @Test
    void undoAsksBeforeItTakesASignatureAway(FxRobot robot) {
        signed(robot);
        robot.interact(() -> form().focusCell());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until("the question", () -> isShown(robot, "#lock-undo"));
        Screen.save(robot.lookup(".dialog-pane").query(), 1, "state-undo");
        robot.push(KeyCode.ESCAPE);
        until("no question", () -> !isShown(robot, "#lock-undo"));
        assertThat(state(project(FIRST).id())).isEqualTo(WorkState.SIGNED);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until("the question", () -> isShown(robot, "#lock-undo"));
        robot.clickOn("#lock-undo");
        until("no lock", () -> !isShown(robot, "#lock-bar"));
        assertThat(state(project(FIRST).id())).isEqualTo(WorkState.FILLING);
    }

    @Test
    void aTableIsSignedAndUnlockedByKey(FxRobot robot) {
        choose(robot, project(FIRST));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
        until("the question", () -> robot.lookup("#stamp-person").tryQuery().filter(Node::isFocused).isPresent());
        robot.interact(() -> robot.lookup("#stamp-date").queryAs(TextInputControl.class).setText("3月"));
        robot.interact(() -> robot.lookup("#stamp-person").queryAs(TextInputControl.class).setText("王某某"));
        robot.push(KeyCode.ENTER);
        until("the sentence", () -> robot.lookup("#stamp-message").queryLabeled().getText()
                .equals("日期请写成 2024-03-01 这样的形式"));
        Screen.save(robot.lookup(".dialog-pane").query(), 1, "state-sign");
        Screen.save(robot.lookup(".dialog-pane").query(), 2, "state-sign-200");
        robot.interact(() -> robot.lookup("#stamp-date").queryAs(TextInputControl.class).setText("2024年2月8日"));
        robot.push(KeyCode.ENTER);
        until("the lock", () -> isShown(robot, "#lock-bar"));
        assertThat(desk().book().get(project(FIRST).id()).text(StandardFields.STATE_DATE)).isEqualTo("2024-02-08");
        Screen.save(tree(robot), 1, "state-tree");
        Screen.save(tree(robot), 2, "state-tree-200");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.U);
        until("the question", () -> robot.lookup("#stamp-person").tryQuery().filter(Node::isFocused).isPresent());
        assertThat(robot.lookup("#stamp-person").queryTextInputControl().getText()).isEqualTo("会计");
        Screen.save(robot.lookup(".dialog-pane").query(), 1, "state-unlock");
        robot.push(KeyCode.ENTER);
        until("no lock", () -> !isShown(robot, "#lock-bar"));
        assertThat(state(project(FIRST).id())).isEqualTo(WorkState.FILLING);
    }
}
