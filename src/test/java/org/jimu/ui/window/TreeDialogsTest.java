package org.jimu.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import org.jimu.desk.Bin;
import org.jimu.desk.Desk;
import org.jimu.desk.Wording;
import org.jimu.desk.tree.ChangeMany.Line;
import org.jimu.model.StandardFields;
import org.jimu.model.SubjectKind;
import org.jimu.store.BinEntry;
import org.jimu.ui.Screen;

/** What the tree opens: the bin, and one change for many projects. */
class TreeDialogsTest extends TreeWindowTest {

    @SuppressWarnings("unchecked")
    private static TableView<BinEntry> bin(FxRobot robot) {
        return robot.lookup("#bin").queryAs(TableView.class);
    }

    private void openBin(FxRobot robot, int entries) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        until(entries + " entries",
                () -> robot.lookup("#bin").tryQuery().isPresent() && bin(robot).getItems().size() == entries);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void whatIsDeletedIsGivenBackAfterTheBookWasClosed(FxRobot robot) {
        var before = desk().book();
        choose(robot, project(FIRST));
        robot.push(KeyCode.DELETE);
        until("the deletion", () -> names(year(SECOND).id()).size() == 6);
        choose(robot, desk().book().get(year("社区经费").parent()));
        robot.push(KeyCode.DELETE);
        until("the question", () -> robot.lookup(".dialog-pane").tryQuery().isPresent());
        robot.push(KeyCode.ENTER);
        until("the department gone", () -> desk().book().all(SubjectKind.DEPARTMENT).size() == 4);
        reopen(robot);
        openBin(robot, 2);
        assertThat(bin(robot).getItems()).extracting(entry -> entry.removed().name())
                .containsExactly("株洲市石峰区学林街道办事处", FIRST);
        Screen.save(stage().getScene().getRoot(), 1, "bin-window");
        Screen.save(bin(robot).getScene().getRoot(), 1, "bin");
        Screen.save(bin(robot).getScene().getRoot(), 2, "bin-200");
        robot.clickOn("#bin-search").write("人大");
        until("one entry", () -> bin(robot).getItems().size() == 1);
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        until("the project", () -> names(year(SECOND).id()).size() == 7);
        until("its line", () -> selected().equals(Optional.of(project(FIRST).id())));
        until("the sentence", () -> robot.lookup("#status-work").queryLabeled().getText().equals("已恢复“街道人大工作经费”"));
        until("nothing found", () -> bin(robot).getItems().isEmpty());
        robot.clickOn("#bin-search").push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE);
        until("the department's entry", () -> bin(robot).getItems().size() == 1);
        robot.clickOn("#bin-restore");
        until("all", () -> new Bin(desk()).entries().isEmpty() && bin(robot).getItems().isEmpty());
        assertThat(desk().book()).isEqualTo(before);
    }

    @Test
    void aBookForReadingShowsTheBinButGivesNothingBack(FxRobot robot) {
        choose(robot, project(FIRST));
        robot.push(KeyCode.DELETE);
        until("the deletion", () -> new Bin(desk()).entries().size() == 1);
        var reader = Desk.openReadOnly(bookPath(), office());
        robot.interact(() -> show(reader));
        ready();
        openBin(robot, 1);
        assertThat(robot.lookup("#bin-restore").query().isDisabled()).isTrue();
        assertThat(robot.lookup("账套以只读方式打开，只能看，不能恢复").tryQuery()).isPresent();
        robot.push(KeyCode.ESCAPE);
    }

    @SuppressWarnings("unchecked")
    private static TableView<Line> changes(FxRobot robot) {
        return robot.lookup("#many-lines").queryAs(TableView.class);
    }

    private void openChanges(FxRobot robot, int projects) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
        until(projects + " projects", () -> robot.lookup("#many-lines").tryQuery().isPresent()
                && changes(robot).getItems().size() == projects);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String count(FxRobot robot) {
        return robot.lookup("#many-count").queryLabeled().getText();
    }

    @Test
    void oneFieldIsChangedInAllProjectsOfAYear(FxRobot robot) {
        var before = desk().book();
        var year = year(FIRST);
        choose(robot, year);
        openChanges(robot, 7);
        assertThat(count(robot)).isEqualTo("共 7 个项目，将修改 0 个");
        assertThat(robot.lookup("#many-apply").query().isDisabled()).isTrue();
        robot.clickOn("#many-typed").write("其他运转类");
        assertThat(count(robot)).isEqualTo("共 7 个项目，将修改 7 个");
        // the space bar takes the tick from the chosen project
        robot.interact(() -> {
            changes(robot).requestFocus();
            changes(robot).getSelectionModel().clearAndSelect(1);
        });
        robot.push(KeyCode.SPACE);
        assertThat(count(robot)).isEqualTo("共 7 个项目，将修改 6 个");
        Screen.save(changes(robot).getScene().getRoot(), 1, "many");
        Screen.save(changes(robot).getScene().getRoot(), 2, "many-200");
        robot.clickOn("#many-apply");
        until("the change", () -> desk().book() != before);
        assertThat(desk().book().children(year.id(), SubjectKind.PROJECT))
                .extracting(one -> one.text(StandardFields.PROJECT_CATEGORY))
                .containsExactly("其他运转类", before.get(project(SECOND).id()).text(StandardFields.PROJECT_CATEGORY),
                        "其他运转类", "其他运转类", "其他运转类", "其他运转类", "其他运转类");
        assertThat(new Wording(office().locale()).edit(desk().undoable().orElseThrow().edit()))
                .isEqualTo("批量修改“项目类别”：6 个项目");
        until("the work done", () -> robot.lookup("#status-work").queryLabeled().getText()
                .equals("已修改 6 个项目的“项目类别”，Ctrl+Z 可一次撤销"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until("the former book", () -> desk().book().equals(before));
    }

    @Test
    void whatTheFilterLeavesGetsAnotherForm(FxRobot robot) {
        filter(robot, "武装");
        choose(robot, project("武装工作经费"));
        openChanges(robot, 1);
        var scope = robot.lookup("#many-scope").queryComboBox();
        robot.interact(() -> scope.getSelectionModel().select(1));
        until("both", () -> changes(robot).getItems().size() == 2);
        var field = robot.lookup("#many-field").queryComboBox();
        robot.interact(() -> field.getSelectionModel().selectLast());
        var form = robot.lookup("#many-form").queryComboBox();
        until("the forms", form::isVisible);
        robot.interact(() -> form.getSelectionModel().select(1));
        until("the count", () -> count(robot).equals("共 2 个项目，将修改 2 个"));
        Screen.save(changes(robot).getScene().getRoot(), 1, "many-form");
        robot.clickOn("#many-apply");
        until("the change", () -> desk().book().get(project("武装工作经费").id()).fields().has(StandardFields.FORM_PROJECT));
        assertThat(desk().book().get(project("基层武装部建设经费").id()).text(StandardFields.FORM_PROJECT))
                .isEqualTo(desk().book().get(project("武装工作经费").id()).text(StandardFields.FORM_PROJECT)).isNotEmpty();
    }
}
