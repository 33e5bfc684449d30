package org.jimu.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import org.jimu.desk.IndicatorColumn;
import org.jimu.desk.IndicatorLine;
import org.jimu.model.SubjectId;
import org.jimu.ui.Screen;
import org.jimu.ui.Stillness;
import org.jimu.ui.list.IndicatorListView;

/** Changes of many cells of the list of indicators, and filtering and sorting by keys. */
class ListChangesTest extends WindowTest {

    private IndicatorListView list() {
        return pane().middle().list().orElseThrow();
    }

    private void open(FxRobot robot) {
        ready();
        robot.push(KeyCode.F6);
        until("the rows", () -> !list().busyProperty().get() && list().shown().size() == 581);
        Stillness.await(stage().getScene());
    }

    private List<String> texts(List<SubjectId> rows, IndicatorColumn column) {
        return rows.stream().map(id -> column.text(IndicatorLine.of(desk().book(), id).orElseThrow())).toList();
    }

    private void become(String what, List<SubjectId> rows, IndicatorColumn column, String... texts) {
        until(what, () -> texts(rows, column).equals(List.of(texts)));
    }

    private void clipboard(FxRobot robot, String text) {
        robot.interact(() -> {
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    @Test
    void aTableIsPastedFromTheCurrentCellOnAndUndoneAtOnce(FxRobot robot) {
        open(robot);
        var before = desk().book();
        var rows = List.copyOf(list().shown().subList(0, 3));
        clipboard(robot, "甲\t≥1个\t次\n乙\t≥2个\n");
        robot.push(KeyCode.CONTROL, KeyCode.V);
        become("the names", rows, IndicatorColumn.NAME, "甲", "乙", "人大工作完成情况");
        become("the values", rows, IndicatorColumn.TARGET, "≥1次", "≥2个", "高质量完成");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until("the former book", () -> desk().book().equals(before));
    }

    @Test
    void selectedRowsAreFilledClearedAndRemoved(FxRobot robot) {
        open(robot);
        var before = desk().book();
        var rows = List.copyOf(list().shown().subList(0, 3));
        robot.push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.SHIFT, KeyCode.DOWN);
        robot.push(KeyCode.CONTROL, KeyCode.D);
        become("filled cells", rows, IndicatorColumn.NAME, "人大活动宣传横幅条数", "人大活动宣传横幅条数", "人大活动宣传横幅条数");
        robot.push(KeyCode.DELETE);
        become("empty cells", rows, IndicatorColumn.NAME, "", "", "");
        clipboard(robot, "同");
        robot.push(KeyCode.CONTROL, KeyCode.V);
        become("one text in all", rows, IndicatorColumn.NAME, "同", "同", "同");
        robot.push(KeyCode.CONTROL, KeyCode.MINUS);
        until("fewer rows", () -> list().shown().size() == 578);
        until("the sentence", () -> robot.lookup("#list-message").queryAs(Labeled.class).getText()
                .equals("已删除 3 行，Ctrl+Z 撤销"));
        Screen.save(stage().getScene().getRoot(), 1, "list-removed");
        for (var step = 0; step < 4; step++) {
            robot.push(KeyCode.CONTROL, KeyCode.Z);
        }
        until("the former book", () -> desk().book().equals(before));
        assertThat(list().shown()).hasSize(581);
    }

    @Test
    void manyRowsAreChangedBesideTheWindow(FxRobot robot) {
        open(robot);
        robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE);
        until("empty names", () -> texts(list().shown(), IndicatorColumn.NAME).stream().allMatch(String::isEmpty));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until("the former name", () -> texts(list().shown(), IndicatorColumn.NAME).getFirst().equals("人大活动宣传横幅条数"));
    }

    @Test
    void aColumnThatOnlyShowsTakesNothing(FxRobot robot) {
        open(robot);
        var before = desk().book();
        robot.push(KeyCode.LEFT);
        clipboard(robot, "x");
        robot.push(KeyCode.CONTROL, KeyCode.V);
        until("the sentence", () -> robot.lookup("#list-message").queryAs(Labeled.class).getText()
                .equals("“二级指标”在列表里只能看；双击这一行，到表格里修改"));
        robot.push(KeyCode.CONTROL, KeyCode.D).push(KeyCode.DELETE);
        assertThat(desk().book()).isSameAs(before);
    }

    @Test
    void oneFiltersByKeys(FxRobot robot) {
        open(robot);
        robot.push(KeyCode.ALT, KeyCode.DOWN).write("党员");
        until("fewer rows", () -> list().shown().size() == 21 && !list().busyProperty().get());
        robot.push(KeyCode.ENTER).write("甲").push(KeyCode.ENTER);
        until("the typed name", () -> texts(list().shown(), IndicatorColumn.NAME).getFirst().equals("甲"));
    }

    @Test
    void oneSortsByKeys(FxRobot robot) {
        open(robot);
        var first = List.copyOf(list().shown().subList(0, 5));
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.UP);
        sorted("5");
        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
        sorted("30.00");
        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
        until("the order of the book", () -> !list().busyProperty().get()
                && list().shown().subList(0, 5).equals(first));
    }

    private void sorted(String first) {
        until(first, () -> !list().busyProperty().get()
                && texts(list().shown(), IndicatorColumn.WEIGHT).getFirst().equals(first));
    }
}
