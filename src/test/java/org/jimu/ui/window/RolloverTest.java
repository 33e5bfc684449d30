package org.jimu.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import javafx.scene.control.CheckBoxTreeItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import org.jimu.model.Book;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.ui.Screen;
import org.jimu.ui.tree.BookEntry.Shows;

/** Taking an office's year to the next one, with the keyboard. */
class RolloverTest extends WindowTest {

    private Subject year(String office, String number) {
        var book = desk().book();
        return book.all(SubjectKind.YEAR).stream().filter(year -> year.text(StandardFields.YEAR).equals(number) && book
                .get(year.parent()).text(StandardFields.DEPARTMENT_NAME).contains(office)).findFirst().orElseThrow();
    }

    private static TableView<?> table(FxRobot robot) {
        return robot.lookup("#rollover-table").queryTableView();
    }

    private void openScope(FxRobot robot, String office, String number, String chosen) {
        show(robot, year(office, number).id(), Shows.YEAR);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        until("the choice", () -> robot.lookup("#rollover-count").tryQuery().isPresent()
                && robot.lookup("#rollover-count").queryLabeled().getText().equals(chosen));
    }

    /** With Enter to the preview, which has so many places. */
    private void openPreview(FxRobot robot, String changes) {
        robot.push(KeyCode.ENTER);
        until("the preview", () -> robot.lookup("#rollover-changes").tryQuery().isPresent()
                && robot.lookup("#rollover-changes").queryLabeled().getText().equals(changes)
                && (!table(robot).getItems().isEmpty()));
        WaitForAsyncUtils.waitForFxEvents();
        robot.targetWindow(table(robot).getScene().getWindow());
    }

    private String changes(FxRobot robot) {
        return robot.lookup("#rollover-changes").queryLabeled().getText();
    }

    private void finish(FxRobot robot, int years) {
        robot.clickOn("#rollover-do");
        until("the new year", () -> desk().book().all(SubjectKind.YEAR).size() == years);
        until("its first project", () -> pane().shown().filter(entry -> entry.shows() == Shows.PROJECT)
                .filter(entry -> isOf(entry.subject(), "2025")).isPresent());
        ready();
    }

    private boolean isOf(SubjectId project, String year) {
        return desk().book().enclosing(project, SubjectKind.YEAR).orElseThrow().text(StandardFields.YEAR).equals(year);
    }

    private static List<String> targets(Book book, Subject project) {
        return book.children(project.id(), SubjectKind.INDICATOR).stream()
                .map(row -> row.text(StandardFields.INDICATOR_TARGET)).toList();
    }

    @Test
    void shapotouGoesToTheNextYearWithOneYearLeftAndOneWrittenByHand(FxRobot robot) {
        var before = desk().book();
        openScope(robot, "沙坡头", "2024", "已选 21 个项目、0 张部门整体表");
        Screen.save(robot.lookup(".dialog-pane").query(), 1, "rollover-scope");
        openPreview(robot, "共找到 19 处，勾选了 14 处");
        Screen.save(robot.lookup(".dialog-pane").query(), 1, "rollover-preview");
        // the first place (2024年1月-12月) is left as it is, the second gets what is typed
        robot.push(KeyCode.SPACE);
        until("one tick less", () -> changes(robot).equals("共找到 19 处，勾选了 13 处"));
        robot.push(KeyCode.DOWN).push(KeyCode.F2);
        until("the editor", () -> robot.lookup("#rollover-editor").tryQuery().isPresent()
                && robot.lookup("#rollover-editor").query().isFocused());
        robot.push(KeyCode.CONTROL, KeyCode.A).write("2025年9月").push(KeyCode.ENTER);
        until("the table has the keyboard", () -> table(robot).isFocused());
        finish(robot, 6);
        var year = year("沙坡头", "2025");
        var rolled = desk().book().children(year.id(), SubjectKind.PROJECT);
        assertThat(rolled).hasSize(21);
        assertThat(pane().shown().orElseThrow().subject()).isEqualTo(rolled.getFirst().id());
        assertThat(targets(desk().book(), rolled.getFirst())).contains("2024年1月-12月");
        assertThat(targets(desk().book(), rolled.get(5))).contains("2025年9月年底").doesNotContain("2024年年底");
        assertThat(targets(desk().book(), rolled.get(9))).contains("2023年底");
        assertThat(rolled.get(14).text(StandardFields.PROJECT_NAME)).isEqualTo("沙坡头区2025年度沙坡头区实习大学生就业见习补助");
        assertThat(rolled.get(18).text(StandardFields.PROJECT_PERIOD)).isEqualTo("2025.01--2025.12");
        assertThat(rolled.getFirst().text(StandardFields.BUDGET_TOTAL)).isEqualTo("60");
        robot.interact(() -> form().focusCell());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until("the book of before", () -> desk().book().all(SubjectKind.YEAR).size() == 5);
        assertThat(desk().book()).isEqualTo(before);
    }

    @Test
    void theFilterAndTheTicksOfAProject(FxRobot robot) {
        openScope(robot, "沙坡头", "2024", "已选 21 个项目、0 张部门整体表");
        openPreview(robot, "共找到 19 处，勾选了 14 处");
        robot.clickOn("#rollover-filter").write("szyf");
        until("the filtered", () -> table(robot).getItems().size() == 4);
        robot.push(KeyCode.DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#rollover-tick-project");
        until("all four ticked", () -> changes(robot).equals("共找到 19 处，勾选了 16 处"));
        robot.clickOn("#rollover-tick-none");
        until("none of the four", () -> changes(robot).equals("共找到 19 处，勾选了 12 处"));
        // back and forth keeps what was decided
        robot.clickOn("#rollover-back");
        until("the first step", () -> robot.lookup("#rollover-tree").tryQuery().isPresent());
        robot.clickOn("#rollover-next");
        until("the second step", () -> robot.lookup("#rollover-table").tryQuery().isPresent()
                && changes(robot).equals("共找到 19 处，勾选了 12 处"));
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#rollover-table").tryQuery()).isEmpty();
        assertThat(desk().book().all(SubjectKind.YEAR)).hasSize(5);
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatTheNextYearHasIsNotTakenTwiceAndAmountsAreEmptied(FxRobot robot) {
        openScope(robot, "原州", "2024", "已选 7 个项目、0 张部门整体表");
        TreeView<Object> tree = robot.lookup("#rollover-tree").queryAs(TreeView.class);
        // all but the first two are taken off
        robot.interact(() -> tree.getRoot().getChildren().getFirst().getChildren().stream().skip(2)
                .forEach(item -> ((CheckBoxTreeItem<?>) item).setSelected(false)));
        robot.clickOn("#rollover-amounts-empty");
        until("two", () -> robot.lookup("#rollover-count").queryLabeled().getText().startsWith("已选 2 个项目"));
        assertThat(robot.lookup("#rollover-codes-empty").queryAs(RadioButton.class).isSelected())
                .isTrue();
        robot.clickOn("#rollover-next");
        until("the preview", () -> robot.lookup("#rollover-changes").tryQuery().isPresent()
                && changes(robot).equals("共找到 1 处，勾选了 1 处"));
        finish(robot, 6);
        var projects = desk().book().children(year("原州", "2025").id(), SubjectKind.PROJECT);
        assertThat(projects).hasSize(2)
                .allSatisfy(project -> assertThat(project.text(StandardFields.BUDGET_TOTAL)).isEmpty());
        openScope(robot, "原州", "2024", "已选 5 个项目、0 张部门整体表");
        Screen.save(robot.lookup(".dialog-pane").query(), 2, "rollover-there-200");
        // the line of the department takes those along that are not there yet, and only those
        robot.push(KeyCode.SPACE);
        until("none", () -> robot.lookup("#rollover-count").queryLabeled().getText().startsWith("已选 0 个项目"));
        assertThat(robot.lookup("#rollover-next").query().isDisabled()).isTrue();
        robot.push(KeyCode.SPACE);
        until("five", () -> robot.lookup("#rollover-count").queryLabeled().getText().startsWith("已选 5 个项目"));
        openPreview(robot, "共找到 5 处，勾选了 5 处");
        Screen.save(robot.lookup(".dialog-pane").query(), 2, "rollover-preview-200");
        finish(robot, 6);
        until("all seven", () -> desk().book().children(year("原州", "2025").id(), SubjectKind.PROJECT).size() == 7);
    }
}
