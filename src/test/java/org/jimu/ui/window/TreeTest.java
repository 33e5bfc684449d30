package org.jimu.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import org.jimu.edit.Edit;
import org.jimu.model.StandardFields;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.ui.Screen;

/** What a user does in the tree, by key where there is one. */
class TreeTest extends TreeWindowTest {

    @Test
    void aNewProjectByKey(FxRobot robot) {
        var year = year(FIRST).id();
        choose(robot, project(FIRST));
        robot.push(KeyCode.INSERT);
        until("the question", () -> robot.lookup("#ask").tryQuery().isPresent());
        robot.clickOn("#ask").write("新项目").push(KeyCode.ENTER);
        until("the project", () -> names(year).contains("新项目"));
        assertThat(numbers(year)).containsExactly("1", "2", "3", "4", "5", "6", "7", "8");
        assertThat(selected()).contains(project("新项目").id());
    }

    @Test
    void aNameIsChangedInPlace(FxRobot robot) {
        var project = project(FIRST).id();
        choose(robot, project(FIRST));
        robot.push(KeyCode.F2);
        until("the editor", () -> robot.lookup("#tree-name").tryQuery().filter(Node::isFocused).isPresent());
        robot.write("改名").push(KeyCode.ENTER);
        until("the name", () -> desk().book().get(project).text(StandardFields.PROJECT_NAME).equals("改名"));
        until("the keyboard", () -> tree(robot).isFocused());
        robot.push(KeyCode.F2).write("不要").push(KeyCode.ESCAPE);
        assertThat(desk().book().get(project).text(StandardFields.PROJECT_NAME)).isEqualTo("改名");
    }

    @Test
    void aProjectIsDraggedBelowAnotherOne(FxRobot robot) {
        var year = year(FIRST).id();
        choose(robot, project(FIRST));
        var target = cell(robot, project(SECOND).id());
        robot.moveTo(cell(robot, project(FIRST).id())).press(MouseButton.PRIMARY);
        robot.moveTo(target);
        robot.moveTo(robot.offset(target, Pos.BOTTOM_CENTER, 0, -3));
        until("the mark", () -> target.getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals("drop-below")));
        Screen.save(stage().getScene().getRoot(), 1, "tree-drag");
        robot.release(MouseButton.PRIMARY);
        until("the order", () -> names(year).subList(0, 2).equals(List.of(SECOND, FIRST)));
        assertThat(numbers(year)).containsExactly("1", "2", "3", "4", "5", "6", "7");
        assertThat(selected()).contains(project(FIRST).id());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until("the former order", () -> names(year).subList(0, 2).equals(List.of(FIRST, SECOND)));
    }

    @Test
    void aStepByKey(FxRobot robot) {
        var year = year(FIRST).id();
        choose(robot, project(FIRST));
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        until("the order", () -> names(year).subList(0, 2).equals(List.of(SECOND, FIRST)));
        assertThat(numbers(year)).containsExactly("1", "2", "3", "4", "5", "6", "7");
    }

    @Test
    void whatIsCutIsPastedIntoAnotherYearAndWhatIsCopiedIsDoubled(FxRobot robot) {
        var from = year(FIRST).id();
        var to = year("社区经费");
        choose(robot, project(FIRST), project(SECOND));
        robot.push(KeyCode.CONTROL, KeyCode.X);
        choose(robot, to);
        robot.push(KeyCode.CONTROL, KeyCode.V);
        until("the projects", () -> names(to.id()).size() == 6);
        assertThat(names(to.id())).endsWith(FIRST, SECOND);
        assertThat(numbers(to.id())).containsExactly("一", "二", "三", "四", "五", "六");
        assertThat(texts(to.id())).endsWith("附表3-5", "附表3-6");
        assertThat(numbers(from)).containsExactly("1", "2", "3", "4", "5");
        choose(robot, project(FIRST));
        robot.push(KeyCode.CONTROL, KeyCode.C).push(KeyCode.CONTROL, KeyCode.V);
        until("the copy", () -> names(to.id()).contains(FIRST + "（副本）"));
        assertThat(numbers(to.id())).containsExactly("一", "二", "三", "四", "五", "六", "七");
        assertThat(selected()).contains(project(FIRST + "（副本）").id());
    }

    private List<String> texts(SubjectId year) {
        return desk().book().children(year, SubjectKind.PROJECT).stream()
                .map(one -> one.text(StandardFields.PROJECT_ATTACHMENT_NO)).toList();
    }

    @Test
    void aDepartmentIsPastedBelowAnotherOne(FxRobot robot) {
        var book = desk().book();
        var first = book.get(year(FIRST).parent());
        var other = book.get(year("社区经费").parent());
        choose(robot, first);
        robot.push(KeyCode.CONTROL, KeyCode.X);
        choose(robot, other);
        robot.push(KeyCode.CONTROL, KeyCode.V);
        until("the department", () -> desk().book().get(first.id()).parent().equals(other.id()));
        assertThat(desk().book().subtree(first.id())).hasSize(book.subtree(first.id()).size());
        assertThat(find(robot, project(FIRST).id())).isPresent();
    }

    @Test
    void projectsAreSortedByName(FxRobot robot) {
        var year = year(FIRST);
        choose(robot, year);
        robot.rightClickOn(cell(robot, year.id()));
        until("the menu", () -> robot.lookup("#tree-menu-sort").tryQuery().isPresent());
        Screen.save(robot.lookup("#tree-menu-sort").query().getScene().getRoot(), 1, "tree-menu");
        robot.clickOn("#tree-menu-sort");
        until("the orders", () -> robot.lookup("#tree-menu-byName").tryQuery().isPresent());
        robot.clickOn("#tree-menu-byName");
        until("the order", () -> names(year.id()).getFirst().equals("2024 年中央困难群众救助补助资金(临时救助)"));
        assertThat(names(year.id())).containsExactly("2024 年中央困难群众救助补助资金(临时救助)", "街道人大工作经费", "临聘人员支出-社区工作者工资及社保",
                "免费开放资金", "社区工作者责任险", "团支部书记岗位津贴", "团组织工作经费");
        assertThat(numbers(year.id())).containsExactly("1", "2", "3", "4", "5", "6", "7");
    }

    @Test
    void theTreeIsFilteredByTextAndByState(FxRobot robot) {
        filter(robot, "武装");
        assertThat(lines(robot)).containsExactly("西关街道办事处部门", "2022 年度", "基层武装部建设经费", "湟源县城关镇人民政府（本级）", "2024 年度",
                "武装工作经费");
        robot.clickOn("#tree-filter").push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE);
        until("all lines", () -> lines(robot).contains(SECOND));
        desk().apply(new Edit.SetField<>(project(SECOND).id(), StandardFields.BUDGET_TOTAL,
                Optional.empty()));
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#tree-state");
        until("the states", () -> robot.lookup("#tree-state-no-amount").tryQuery().isPresent());
        robot.clickOn("#tree-state-no-amount");
        until("the lines", () -> !lines(robot).contains(FIRST));
        assertThat(lines(robot)).contains("原州区南关办事处", SECOND);
    }

    @Test
    void severalLinesArePrintedAfterAPreview(FxRobot robot) {
        choose(robot, project(FIRST), project(SECOND));
        robot.rightClickOn(cell(robot, project(SECOND).id()));
        until("the menu", () -> robot.lookup("#tree-menu-print").tryQuery().isPresent());
        robot.clickOn("#tree-menu-print");
        until("the preview", () -> robot.lookup(".dialog-pane").tryQuery().isPresent());
        var dialog = robot.lookup(".dialog-pane").query();
        until("the pages", () -> robot.from(dialog).lookup("#print-place").queryLabeled().getText()
                .equals("第 1 页（1 / 2）"));
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void theTreeIsWholeAtTwiceTheSize(FxRobot robot) {
        choose(robot, project(FIRST), project(SECOND));
        Screen.save(tree(robot), 1, "tree");
        Screen.save(tree(robot), 2, "tree-200");
        assertThat(robot.from(tree(robot)).lookup(".tree-cell").queryAll().stream()
                .allMatch(node -> node.getLayoutBounds().getWidth() <= tree(robot).getWidth())).isTrue();
    }
}
