package org.jimu.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import org.jimu.desk.IndicatorColumn;
import org.jimu.desk.IndicatorLine;
import org.jimu.edit.Edit;
import org.jimu.form.RowEditing;
import org.jimu.model.StandardFields;
import org.jimu.model.SubjectId;
import org.jimu.ui.Screen;
import org.jimu.ui.Stillness;
import org.jimu.ui.list.IndicatorListView;

/** The list of all indicators as a user has it: filtered, sorted, edited in place, left for the form. */
class IndicatorListTest extends WindowTest {

    private IndicatorListView list() {
        return pane().middle().list().orElseThrow();
    }

    private List<String> shown(IndicatorColumn column) {
        return list().shown().stream().map(id -> column.text(IndicatorLine.of(desk().book(), id).orElseThrow()))
                .toList();
    }

    private void open(FxRobot robot) {
        ready();
        robot.push(KeyCode.F6);
        found();
    }

    private void found() {
        until("the rows", () -> !list().busyProperty().get() && !list().shown().isEmpty());
        Stillness.await(stage().getScene());
    }

    private void filter(FxRobot robot, String column, String text, int rows) {
        robot.clickOn("#list-filter-" + column).write(text);
        until(rows + " rows", () -> list().shown().size() == rows && !list().busyProperty().get());
        Stillness.await(stage().getScene());
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    private String nameOf(SubjectId id) {
        return desk().book().get(id).text(StandardFields.INDICATOR_NAME);
    }

    @Test
    void theListStandsInPlaceOfTheForm(FxRobot robot) {
        open(robot);
        Screen.save(stage().getScene().getRoot(), 1, "list");
        assertThat(form().isVisible()).isFalse();
        assertThat(table(robot).getSelectionModel().getSelectedIndices()).containsExactly(0);
        assertThat(text(robot, "#list-count")).isEqualTo("共 581 个指标");
        assertThat(robot.lookup("#button-removeRow").queryButton().isDisabled()).isTrue();
        robot.push(KeyCode.F6);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(form().isVisible()).isTrue();
        assertThat(list().isVisible()).isFalse();
        assertThat(form().isFocusWithin()).isTrue();
    }

    @Test
    void aFilteredRowIsEditedInPlaceAndUndone(FxRobot robot) {
        open(robot);
        filter(robot, "name", "党员", 21);
        robot.push(KeyCode.ENTER);
        var row = list().shown().get(1);
        var before = nameOf(row);
        robot.push(KeyCode.DOWN).write("慰问人次").push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(nameOf(row)).isEqualTo("慰问人次");
        // the row no longer matches but stays under the user's eyes
        assertThat(list().shown()).hasSize(21);
        assertThat(text(robot, "#list-again")).isEqualTo("重新排列（1 行有改动）");
        Screen.save(stage().getScene().getRoot(), 1, "list-filtered");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(nameOf(row)).isEqualTo(before);
        assertThat(robot.lookup("#list-again").query().isVisible()).isFalse();
    }

    @SuppressWarnings("unchecked")
    private static TableView<SubjectId> table(FxRobot robot) {
        return robot.lookup("#indicator-table").queryAs(TableView.class);
    }

    @Test
    void textAndPartsOfAValueAgreeHoweverItIsTyped(FxRobot robot) {
        open(robot);
        var row = list().shown().getFirst();
        // from the name to the value, then to its unit
        robot.push(KeyCode.TAB).write(">=45场").push(KeyCode.TAB);
        WaitForAsyncUtils.waitForFxEvents();
        var target = desk().book().get(row).fields().get(StandardFields.INDICATOR_TARGET).orElseThrow();
        assertThat(target.text()).isEqualTo(">=45场");
        assertThat(target.value()).isEqualTo("45");
        robot.write("次").push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        var changed = desk().book().get(row).fields().get(StandardFields.INDICATOR_TARGET).orElseThrow();
        assertThat(changed.text()).isEqualTo("≥45次");
        assertThat(changed.unit()).isEqualTo("次");
        assertThat(shown(IndicatorColumn.TARGET).getFirst()).isEqualTo("≥45次");
        // the cursor went down, to the unit of the next row
        robot.write("处").push(KeyCode.TAB);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shown(IndicatorColumn.TARGET).get(1)).isEqualTo("≥15处");
    }

    @Test
    void f2EditsEscapeGivesBackAndLeavingCommits(FxRobot robot) {
        open(robot);
        var row = list().shown().getFirst();
        robot.push(KeyCode.F2).write("（张）");
        Screen.save(stage().getScene().getRoot(), 1, "list-editing");
        robot.push(KeyCode.ESCAPE).push(KeyCode.DOWN).push(KeyCode.UP);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(nameOf(row)).isEqualTo("人大活动宣传横幅条数");
        robot.push(KeyCode.F2).write("（张）");
        robot.clickOn("#list-filter-target");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(nameOf(row)).isEqualTo("人大活动宣传横幅条数（张）");
        robot.push(KeyCode.ENTER).push(KeyCode.DELETE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(nameOf(row)).isEmpty();
    }

    @Test
    void aLineBreakInACellIsKept(FxRobot robot) {
        open(robot);
        var row = list().shown().getFirst();
        robot.write("第一行").push(KeyCode.ALT, KeyCode.ENTER).write("第二行");
        WaitForAsyncUtils.waitForFxEvents();
        Screen.save(stage().getScene().getRoot(), 1, "list-lines");
        robot.push(KeyCode.TAB);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(nameOf(row)).isEqualTo("第一行\n第二行");
    }

    @Test
    void levelsAreOnlyShownAndSaySo(FxRobot robot) {
        open(robot);
        var row = list().shown().getFirst();
        robot.push(KeyCode.LEFT).write("x");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text(robot, "#list-message")).isEqualTo("“二级指标”在列表里只能看；双击这一行，到表格里修改");
        assertThat(robot.lookup("#list-message").query().isVisible()).isTrue();
        Screen.save(stage().getScene().getRoot(), 1, "list-message");
        assertThat(robot.lookup("#list-editor").queryAs(TextArea.class).getText()).isEmpty();
        robot.push(KeyCode.RIGHT).write("甲").push(KeyCode.TAB);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(nameOf(row)).isEqualTo("甲");
    }

    @Test
    void aDoubleClickGoesToTheCellOfTheForm(FxRobot robot) {
        open(robot);
        filter(robot, "name", "2024年度体检费", 1);
        var row = list().shown().getFirst();
        var cell = robot.from(robot.lookup("#indicator-table")).lookup(".indicator-cell")
                .match(node -> node instanceof Labeled labeled && labeled.getText().equals("2024年度体检费")).query();
        robot.doubleClickOn(cell);
        ready();
        assertThat(form().isVisible()).isTrue();
        assertThat(form().currentRowProperty().get().orElseThrow().id()).isEqualTo(row);
        robot.write("体检费").push(KeyCode.TAB);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(nameOf(row)).isEqualTo("体检费");
        // back in the list the row is where it was
        robot.push(KeyCode.F6);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shown(IndicatorColumn.NAME)).containsExactly("体检费");
    }

    @Test
    void aClickOnAHeadSorts(FxRobot robot) {
        open(robot);
        var head = robot.from(robot.lookup("#indicator-table")).lookup(".column-header .label")
                .match(node -> node instanceof Labeled labeled && labeled.getText().equals("分值权重")).query();
        robot.interact(() -> table(robot).scrollToColumnIndex(8));
        var title = titleOf(robot, head);
        press(head, title);
        until("sorted rows",
                () -> !list().busyProperty().get() && shown(IndicatorColumn.WEIGHT).getFirst().equals("5"));
        Screen.save(stage().getScene().getRoot(), 1, "list-sorted");
        assertThat(titleOf(robot, head)).as("the head stays under the mouse").isEqualTo(title);
        press(head, title);
        until("rows the other way", () -> !list().busyProperty().get()
                && shown(IndicatorColumn.WEIGHT).getFirst().equals("30.00"));
        assertThat(shown(IndicatorColumn.WEIGHT).getLast()).isEmpty();
    }

    /** The platform without a display takes every press for that of a menu, and no head sorts for those. */
    private void press(Node head, Point2D at) {
        for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
            var down = type == MouseEvent.MOUSE_PRESSED;
            WaitForAsyncUtils.waitForAsyncFx(20_000, () -> Event.fireEvent(head, new MouseEvent(type, at.getX(),
                    at.getY(), at.getX(), at.getY(), MouseButton.PRIMARY, 1, false, false, false, false, down, false,
                    false, false, false, true, new PickResult(head, at.getX(), at.getY()))));
        }
    }

    /** Where the title of a head stands, above its filter, when the whole head is in sight. */
    private Point2D titleOf(FxRobot robot, Node head) {
        until("the list", () -> !list().busyProperty().get());
        return Stillness.pointOf(head, 20, 10, table(robot).lookup(".column-header-background"));
    }

    @Test
    void selectedRowsAreCopiedAsTheyAreShown(FxRobot robot) {
        open(robot);
        filter(robot, "name", "党员", 21);
        robot.push(KeyCode.ENTER).push(KeyCode.SHIFT, KeyCode.DOWN);
        robot.interact(() -> table(robot).getColumns().subList(0, 5).forEach(column -> column.setVisible(false)));
        robot.interact(() -> table(robot).getColumns().subList(9, 13).forEach(column -> column.setVisible(false)));
        robot.push(KeyCode.CONTROL, KeyCode.C);
        until("the rows on the clipboard", () -> "党员学习全覆盖\t=100%\t%\t10.00\n党员党性修养逐步提高\t≥70%\t%\t10.00\n"
                .equals(Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void onlyTickedDepartmentsAreListed(FxRobot robot) {
        open(robot);
        robot.clickOn("#list-scope");
        until("the tree", () -> robot.lookup("#list-scope-tree").tryQuery().filter(Node::isFocused).isPresent());
        Stillness.await(robot.lookup("#list-scope-tree").query().getScene());
        Screen.save(robot.lookup("#list-scope-tree").query().getParent(), 1, "list-scope");
        // none, then the second department
        robot.push(KeyCode.SPACE).push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.SPACE);
        until("fewer rows", () -> list().shown().size() == 117 && !list().busyProperty().get());
        robot.push(KeyCode.ESCAPE);
        assertThat(text(robot, "#list-scope")).isEqualTo("西关街道办事处部门");
        assertThat(shown(IndicatorColumn.DEPARTMENT)).containsOnly("西关街道办事处部门");
    }

    @Test
    void rowsComeAndGoWithTheBook(FxRobot robot) {
        open(robot);
        var first = list().shown().getFirst();
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
        var current = list().shown().get(2);
        robot.interact(() -> desk().apply(new Edit.Batch("history.import",
                List.of(RowEditing.duplicate(desk().book(), first), RowEditing.remove(list().shown().get(1))))));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(list().shown()).hasSize(581);
        assertThat(shown(IndicatorColumn.NAME).subList(0, 3)).containsExactly("人大活动宣传横幅条数", "人大活动宣传横幅条数",
                "人大工作完成情况");
        robot.interact(() -> desk().undo());
        robot.write("乙").push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(nameOf(current)).isEqualTo("乙");
    }

    @Test
    void whatIsTypedIsNotLostWhenTheWindowCloses(FxRobot robot) {
        open(robot);
        var row = list().shown().getFirst();
        robot.write("打到一半");
        reopen(robot);
        assertThat(nameOf(row)).isEqualTo("打到一半");
    }

    @Test
    void aClickOnAnotherRowCommits(FxRobot robot) {
        open(robot);
        var row = list().shown().getFirst();
        robot.write("丙");
        var other = robot.from(robot.lookup("#indicator-table")).lookup(".indicator-cell")
                .match(node -> node instanceof Labeled labeled && labeled.getText().equals("高质量完成")).query();
        robot.clickOn(other, MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(nameOf(row)).isEqualTo("丙");
        robot.write("优秀").push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shown(IndicatorColumn.TARGET).get(2)).isEqualTo("优秀");
    }
}
