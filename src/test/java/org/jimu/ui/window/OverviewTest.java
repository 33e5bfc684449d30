package org.jimu.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import org.jimu.desk.overview.Missing;
import org.jimu.desk.state.Stamp;
import org.jimu.desk.state.StateEdits;
import org.jimu.edit.Edit;
import org.jimu.model.Fields;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.model.WorkState;
import org.jimu.ui.Screen;
import org.jimu.ui.Stillness;
import org.jimu.ui.tree.BookEntry.Shows;

/** The overview in the window, by keys. */
class OverviewTest extends TreeWindowTest {

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).<Labeled>query().getText();
    }

    private static void untilSums(FxRobot robot, String sums) {
        until(sums, () -> text(robot, "#overview-sums").equals(sums));
    }

    private static Optional<Node> bar(FxRobot robot, String said) {
        return robot.lookup(".chart-bar").queryAll().stream().filter(node -> said.equals(node.getAccessibleText()))
                .findFirst();
    }

    private void open(FxRobot robot) {
        robot.push(KeyCode.F9);
        until("the overview", () -> robot.lookup("#overview").tryQuery().filter(Node::isVisible).isPresent()
                && !robot.lookup(".chart-bar").queryAll().isEmpty());
    }

    /** Tells who has the keyboard where it is not whom it should be. */
    private void untilKeyboard(FxRobot robot, String id) {
        try {
            until("the keyboard", () -> robot.lookup(id).query().isFocused());
        } catch (AssertionError e) {
            throw new AssertionError("the keyboard is at " + stage().getScene().getFocusOwner(), e);
        }
    }

    private boolean isForm() {
        return pane().middle().formHiddenProperty().not().get();
    }

    /** Some tables of the second and third year are further. */
    private void markSome() {
        var years = desk().book().all(SubjectKind.YEAR);
        var stamp = new Stamp(LocalDate.of(2024, 3, 1), "王某某", "");
        var states = List.of(WorkState.CHECKED, WorkState.PRINTED, WorkState.SIGNED);
        for (var year : years.subList(1, 3)) {
            for (var at = 0; at < states.size(); at++) {
                var tables = desk().book().children(year.id(), SubjectKind.PROJECT).subList(3 * at, 3 * at + 3).stream()
                        .map(Subject::id).toList();
                desk().apply(StateEdits.mark(desk().book(), tables, states.get(at), stamp).orElseThrow().edit());
            }
        }
    }

    @Test
    void barsAndLinesLeadToTheTables(FxRobot robot) {
        show(robot, project(FIRST).id(), Shows.PROJECT);
        robot.interact(this::markSome);
        open(robot);
        untilSums(robot, "66 个项目，572 个指标，合计 3532.343 万元");
        until("the findings", () -> !text(robot, "#overview-error").endsWith(" 0"));
        Stillness.await(stage().getScene());
        untilKeyboard(robot, "#overview-state-filling");
        Screen.save(stage().getScene().getRoot(), 1, "overview");
        // a part of a bar: the tables in that state
        var filling = bar(robot, "原州区南关办事处 2024 年度：填报中 7 张").orElseThrow();
        robot.interact(filling::requestFocus);
        robot.push(KeyCode.ENTER);
        until("the tree", () -> isForm() && lines(robot).size() == 9
                && lines(robot).subList(0, 3).equals(List.of("原州区南关办事处", "2024 年度", FIRST)));
        assertThat(selected()).contains(project(FIRST).id());
        open(robot);
        // an amount: the year
        robot.clickOn(robot.lookup("#overview-amounts").lookup(".chart-bar").queryAll().stream()
                .filter(node -> node.getAccessibleText().startsWith("株洲市石峰区")).findFirst().orElseThrow());
        until("the year", () -> isForm() && selected().equals(Optional.of(year("社区经费").id())));
        open(robot);
        // what is missing: the project
        robot.interact(() -> {
            @SuppressWarnings("unchecked")
            ListView<Missing> list = robot.lookup("#overview-missing").queryAs(ListView.class);
            list.requestFocus();
            list.getItems().stream().filter(one -> one.table().equals(project("社区经费").id())).findFirst()
                    .ifPresent(list.getSelectionModel()::select);
        });
        robot.push(KeyCode.ENTER);
        until("the project", () -> isForm() && selected().equals(Optional.of(project("社区经费").id())));
    }

    @Test
    void itFollowsEditsAndYears(FxRobot robot) {
        open(robot);
        untilSums(robot, "66 个项目，572 个指标，合计 3532.343 万元");
        robot.interact(() -> desk()
                .apply(Edit.SetField.typed(project(FIRST).id(), StandardFields.BUDGET_TOTAL, "4")));
        untilSums(robot, "66 个项目，572 个指标，合计 3533.343 万元");
        robot.interact(
                () -> robot.lookup("#overview-years").queryAs(ComboBox.class).getSelectionModel().select("2023"));
        until("one year", () -> text(robot, "#overview-sums").startsWith("4 个项目"));
        robot.push(KeyCode.ESCAPE);
        until("the form", this::isForm);
        var department = new SubjectId(desk().book().nextId());
        robot.interact(() -> desk().apply(Edit.Insert.one(
                Subject.leaf(department, SubjectKind.DEPARTMENT, SubjectId.BOOK,
                        Fields.NONE.with(StandardFields.DEPARTMENT_NAME, "新的部门")),
                0)));
        robot.interact(() -> pane().tree().select(department, Shows.DEPARTMENT));
        untilSums(robot, "0 个项目，0 个指标，合计 0.00 万元");
    }
}
