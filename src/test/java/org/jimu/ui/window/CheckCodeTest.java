package org.jimu.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import org.jimu.desk.DocumentChoice;
import org.jimu.desk.code.CheckCode;
import org.jimu.edit.Edit;
import org.jimu.form.FormLibrary;
import org.jimu.model.StandardFields;
import org.jimu.ui.Screen;
import org.jimu.ui.tree.BookEntry.Shows;

/** A check code typed in the window, by keys. */
class CheckCodeTest extends TreeWindowTest {

    private static void type(FxRobot robot, String code) {
        robot.interact(() -> robot.lookup("#code-text").queryAs(TextInputControl.class).setText(code));
        robot.interact(() -> robot.lookup("#code-text").query().requestFocus());
        robot.push(KeyCode.ENTER);
    }

    private static void untilTold(FxRobot robot, String sentence) {
        until(sentence, () -> robot.lookup("#code-standing").<Labeled>query().getText().equals(sentence));
    }

    @Test
    void aPaperIsLookedUpBeforeAndAfterAChange(FxRobot robot) {
        var code = CheckCode.of(
                DocumentChoice.ofProject(desk().book(), FormLibrary.shipped(), project(FIRST).id())).orElseThrow();
        show(robot, project(SECOND).id(), Shows.PROJECT);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        until("the dialog", () -> robot.lookup("#code-text").tryQuery().filter(Node::isFocused).isPresent());
        var dialog = robot.lookup(".code-dialog").query();
        robot.targetWindow(dialog.getScene().getWindow());
        type(robot, code.toString().toLowerCase(Locale.ROOT));
        untilTold(robot, "数据没有变：纸上的和账套里现在的一样。");
        robot.interact(() -> desk()
                .apply(Edit.SetField.typed(project(FIRST).id(), StandardFields.BUDGET_TOTAL, "4")));
        type(robot, code.toString());
        untilTold(robot, "数据已经变了：纸上的是以前的内容。");
        assertThat(robot.lookup("#code-table").<Labeled>query().getText())
                .isEqualTo("项目表：原州区南关办事处 2024 年度“" + FIRST + "”");
        Screen.save(dialog, 1, "code");
        robot.clickOn("#code-go");
        until("the table", () -> pane().shown().filter(shown -> shown.name().equals(FIRST)).isPresent());
        type(robot, code.toString().replace(code.toString().charAt(0), 'Y'));
        untilTold(robot, "校验码输错了一个字或者前后颠倒了；请照纸上再输一遍");
        assertThat(robot.lookup("#code-go").query().isDisabled()).isTrue();
        robot.push(KeyCode.ESCAPE);
        until("no dialog", () -> robot.lookup(".code-dialog").tryQuery().isEmpty());
    }
}
