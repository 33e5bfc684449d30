package org.jimu.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import org.jimu.audit.rule.Finding;
import org.jimu.edit.Edit;
import org.jimu.model.StandardFields;
import org.jimu.ui.Screen;
import org.jimu.ui.Stillness;

/** The findings of the book at the foot of the window, by keyboard. */
class FindingsTest extends WindowTest {

    private static final String ALL = "错误 71 · 警告 173";

    private void open(FxRobot robot) {
        ready();
        until("the numbers", () -> text(robot, "#status-findings").equals(ALL));
        robot.push(KeyCode.F8);
        until("the list", () -> !list(robot).isEmpty() && robot.lookup("#findings-list").query().isFocused());
        Stillness.await(stage().getScene());
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    @SuppressWarnings("unchecked")
    private static TableView<Finding> table(FxRobot robot) {
        return (TableView<Finding>) robot.lookup("#findings-list").queryAs(TableView.class);
    }

    private static List<Finding> list(FxRobot robot) {
        return table(robot).getItems();
    }

    private void seek(FxRobot robot, String words, int count) {
        robot.clickOn("#findings-text").write(words);
        until(words, () -> list(robot).size() == count);
        robot.push(KeyCode.DOWN);
        until("the first", () -> table(robot).isFocused() && table(robot).getSelectionModel().getSelectedIndex() == 0);
    }

    private static boolean isShown(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent();
    }

    @Test
    void oneAndAllOfAKindAreMendedWithPreviewAndOneUndo(FxRobot robot) {
        open(robot);
        var before = desk().book();
        Screen.save(stage().getScene().getRoot(), 1, "findings");
        seek(robot, "应为“为民服务", 1);
        robot.push(KeyCode.ALT, KeyCode.X);
        until("the preview", () -> isShown(robot, "#mending-do"));
        Screen.save(robot.lookup("#mending-lines").query().getScene().getRoot(), 1, "findings-mend");
        robot.push(KeyCode.ENTER);
        until("the outcome", () -> text(robot, "#status-work").equals("已按审核意见改 1 处，Ctrl+Z 撤销"));
        until("one less", () -> list(robot).isEmpty());
        robot.interact(() -> desk().undo());
        until("the former book", () -> desk().book().equals(before));
        until("it is back", () -> list(robot).size() == 1);
        robot.push(KeyCode.ALT, KeyCode.L);
        until("the preview of all", () -> isShown(robot, "#mending-do"));
        assertThat(robot.lookup("#mending-what").queryAs(Label.class).getText()).startsWith("错别字：将改 ");
        robot.push(KeyCode.ENTER);
        until("all are mended", () -> list(robot).isEmpty());
        robot.interact(() -> desk().undo());
        until("the former book again", () -> desk().book().equals(before));
    }

    @Test
    void enterGoesToTheCellWhichTellsWhatIsWrong(FxRobot robot) {
        open(robot);
        seek(robot, "应为“为民服务", 1);
        robot.push(KeyCode.ENTER);
        ready();
        assertThat(form().isFocusWithin()).isTrue();
        assertThat(robot.lookup(".cell-message").queryAs(Label.class).getText()).isEqualTo("警告：“为名服务”应为“为民服务”");
        assertThat(robot.lookup(".doubt-warning").queryAll()).isNotEmpty();
        Screen.save(stage().getScene().getRoot(), 1, "findings-cell");
    }

    @Test
    void aDismissedOneStaysInTheBookWithItsReason(FxRobot robot) {
        open(robot);
        seek(robot, "应为“为民服务", 1);
        robot.push(KeyCode.ALT, KeyCode.I);
        until("the question", () -> isShown(robot, "#dismiss-reason"));
        robot.targetWindow(robot.lookup("#dismiss-reason").query().getScene().getWindow());
        assertThat(robot.lookup("#dismiss-do").queryButton().isDisabled()).isTrue();
        robot.write("原文如此").push(KeyCode.ENTER);
        until("it does not count", () -> text(robot, "#status-findings").equals("错误 71 · 警告 172"));
        until("it is gone", () -> list(robot).isEmpty());
        robot.targetWindow(stage());
        robot.clickOn("#findings-dismissed");
        until("it is shown", () -> list(robot).size() == 1);
        assertThat(list(robot).getFirst().dismissed()).contains("原文如此");
        robot.clickOn("#findings-restore");
        until("it counts again", () -> text(robot, "#status-findings").equals(ALL));
    }

    @Test
    void whatIsTypedIsCheckedAtOnce(FxRobot robot) {
        ready();
        until("the numbers", () -> text(robot, "#status-findings").equals(ALL));
        var project = project("街道人大工作经费");
        robot.interact(() -> desk().apply(Edit.SetField.typed(project.id(), StandardFields.BUDGET_FISCAL, "1")));
        until("one more", () -> text(robot, "#status-findings").equals("错误 72 · 警告 173"));
        robot.clickOn("#status-findings");
        until("the list", () -> list(robot).stream()
                .anyMatch(one -> one.rule().equals("sources") && one.table().equals(project.id())));
        robot.push(KeyCode.ESCAPE);
        until("the form", () -> form().isFocusWithin() && !isShown(robot, "#findings"));
    }

    @Test
    void onASmallScreenAllIsWithinReach(FxRobot robot) {
        makeSmall(robot);
        open(robot);
        Screen.save(stage().getScene().getRoot(), 2, "findings-small");
        assertWithinReach(robot, "#findings-text", "#findings-dismissed", "#findings-list", "#findings-mend",
                "#findings-print", "#findings-close");
        assertThat(table(robot).getHeight()).as("some lines").isGreaterThan(60);
    }
}
