package org.jimu.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import org.jimu.desk.Desk;
import org.jimu.desk.replace.Replacement;
import org.jimu.edit.Edit;
import org.jimu.model.StandardFields;
import org.jimu.ui.Screen;
import org.jimu.ui.Stillness;

/** Find and replace all over the book, by keyboard alone. */
class ReplaceTest extends WindowTest {

    private void open(FxRobot robot) {
        ready();
        robot.push(KeyCode.CONTROL, KeyCode.H);
        until("the pane", () -> robot.lookup("#replace-find").tryQuery().filter(f -> f.isFocused()).isPresent());
        Stillness.await(stage().getScene());
    }

    private void counted(FxRobot robot, String sentence) {
        until(sentence, () -> text(robot, "#replace-count").equals(sentence) && !robot.lookup("#replace-stop")
                .queryButton().isVisible());
        Stillness.await(stage().getScene());
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    @SuppressWarnings("unchecked")
    private static List<Replacement> places(FxRobot robot) {
        return ((TableView<Replacement>) robot.lookup("#replace-places").queryAs(TableView.class)).getItems();
    }

    @Test
    void nextYearIsReplacedWithPreviewAndOneUndo(FxRobot robot) {
        var before = desk().book();
        open(robot);
        robot.write("2024").push(KeyCode.TAB).write("2025");
        counted(robot, "共 27 处，选中 24 处");
        Screen.save(stage().getScene().getRoot(), 1, "replace");
        Screen.save(robot.lookup("#replace").query(), 2, "replace-200");
        // the first place is a year, unticked from the start; the second is not wanted
        assertThat(places(robot).get(0).field()).isEqualTo(StandardFields.YEAR);
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.SPACE);
        counted(robot, "共 27 处，选中 23 处");
        var left = places(robot).get(1);
        assertThat(text(robot, "#replace-notice")).isEmpty();
        robot.push(KeyCode.UP);
        assertThat(text(robot, "#replace-notice"))
                .isEqualTo("“2024”是账套里的年度，改了它，整个年度都算另一年；确实要改请自己勾选");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until("the outcome", () -> text(robot, "#status-work").equals("已替换 23 处，Ctrl+Z 撤销"));
        counted(robot, "共 4 处，选中 1 处");
        assertThat(desk().book().get(left.subject()).text(left.field())).isEqualTo(left.before());
        assertThat(project("2025 年中央困难群众救助补助资金(临时救助)")).isNotNull();
        robot.push(KeyCode.ESCAPE);
        until("the form", () -> form().isFocusWithin());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until("the former book", () -> desk().book().equals(before));
    }

    @Test
    void enterGoesToTheCellOfTheForm(FxRobot robot) {
        open(robot);
        robot.write("体检费");
        until("the place", () -> places(robot).stream().anyMatch(p -> p.before().equals("2024年度体检费")));
        var at = places(robot).stream().map(Replacement::before).toList().indexOf("2024年度体检费");
        robot.push(KeyCode.ENTER);
        for (var step = 0; step < at; step++) {
            robot.push(KeyCode.DOWN);
        }
        robot.push(KeyCode.ENTER);
        ready();
        assertThat(form().currentRowProperty().get().orElseThrow().text(StandardFields.INDICATOR_NAME))
                .isEqualTo("2024年度体检费");
        assertThat(form().isFocusWithin()).isTrue();
        assertThat(robot.lookup("#replace").query().isVisible()).isTrue();
    }

    @Test
    void allAndNoneAndOptionsByKeyboard(FxRobot robot) {
        open(robot);
        robot.write("2024");
        counted(robot, "共 27 处，选中 24 处");
        robot.push(KeyCode.ALT, KeyCode.A);
        counted(robot, "共 27 处，选中 27 处");
        robot.push(KeyCode.ALT, KeyCode.N);
        counted(robot, "共 27 处，选中 0 处");
        assertThat(robot.lookup("#replace-do").queryButton().isDisabled()).isTrue();
        // find, with, where, fields, case, width, whole cell
        robot.interact(() -> robot.lookup("#replace-find").query().requestFocus());
        for (var step = 0; step < 6; step++) {
            robot.push(KeyCode.TAB);
        }
        assertThat(robot.lookup("#replace-wholeCell").queryAs(CheckBox.class).isFocused()).isTrue();
        robot.push(KeyCode.SPACE);
        counted(robot, "共 4 处，选中 1 处");
        robot.push(KeyCode.SHIFT, KeyCode.TAB).push(KeyCode.SHIFT, KeyCode.TAB).push(KeyCode.SHIFT, KeyCode.TAB);
        robot.push(KeyCode.DOWN);
        counted(robot, "共 0 处，选中 0 处");
    }

    @Test
    void onlyTheRowsOfTheListAreReplacedWhereItIsShown(FxRobot robot) {
        ready();
        robot.push(KeyCode.F6);
        var list = pane().middle();
        until("the rows", () -> list.list().isPresent() && list.list().get().shown().size() == 581);
        robot.clickOn("#list-filter-name").write("党员");
        until("fewer rows", () -> list.list().get().shown().size() == 21 && !list.list().get().busyProperty().get());
        open(robot);
        assertThat(robot.lookup("#replace-scope").queryAs(ComboBox.class).getValue()).hasToString("列表中的行（21 行）");
        robot.write("党员").push(KeyCode.TAB).write("党员同志");
        until("places", () -> places(robot).stream().anyMatch(p -> p.after().contains("党员同志")));
        assertThat(places(robot)).allMatch(place -> list.list().get().shown().contains(place.subject()));
        assertThat(places(robot).stream().filter(p -> p.field().equals(StandardFields.INDICATOR_NAME))).hasSize(21);
        Screen.save(stage().getScene().getRoot(), 1, "replace-list");
    }

    @Test
    void aTextThatIsBeingTypedIsKept(FxRobot robot) {
        var id = project("街道人大工作经费").id();
        ready();
        robot.write("甲乙").push(KeyCode.CONTROL, KeyCode.H);
        until("the pane", () -> robot.lookup("#replace-find").query().isFocused());
        assertThat(desk().book().get(id).text(StandardFields.PROJECT_NAME)).isEqualTo("甲乙");
    }

    @Test
    void aChangeElsewhereIsToldAndLookedUpAnew(FxRobot robot) {
        open(robot);
        robot.write("2024");
        counted(robot, "共 27 处，选中 24 处");
        assertThat(robot.lookup("#replace-again").query().isVisible()).isFalse();
        var row = places(robot).stream().filter(p -> p.field().equals(StandardFields.INDICATOR_NAME)).findFirst()
                .orElseThrow().subject();
        robot.interact(() -> desk().apply(Edit.SetField.to(row, StandardFields.INDICATOR_NAME, "新")));
        until("the button", () -> robot.lookup("#replace-again").query().isVisible());
        Stillness.await(stage().getScene());
        robot.clickOn("#replace-again");
        counted(robot, "共 26 处，选中 23 处");
    }

    @Test
    void aBookForReadingIsSearchedButNotChanged(FxRobot robot) {
        ready();
        var before = desk().book();
        var reading = Desk.openReadOnly(bookPath(), office());
        robot.interact(() -> show(reading));
        open(robot);
        robot.write("2024");
        counted(robot, "共 27 处，选中 24 处");
        assertThat(robot.lookup("#replace-do").queryButton().isDisabled()).isTrue();
        assertThat(robot.lookup("#replace-notice").queryAs(Label.class).getText())
                .isEqualTo("账套以只读方式打开，只能查找，不能替换");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(reading.book()).isEqualTo(before);
    }

    @Test
    void onASmallScreenAllIsWithinReach(FxRobot robot) {
        makeSmall(robot);
        open(robot);
        robot.write("2024");
        counted(robot, "共 27 处，选中 24 处");
        Screen.save(stage().getScene().getRoot(), 2, "replace-small");
        var pane = robot.lookup("#replace").query();
        assertThat(pane.localToScene(pane.getLayoutBounds()).getMaxY())
                .isLessThanOrEqualTo(stage().getScene().getHeight());
        assertWithinReach(robot, "#replace-find", "#replace-wholeCell", "#replace-do", "#replace-places");
    }
}
