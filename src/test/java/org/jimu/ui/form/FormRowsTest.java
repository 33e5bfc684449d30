package org.jimu.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import org.jimu.model.StandardFields;
import org.jimu.model.SubjectKind;
import org.jimu.ui.Screen;
import org.jimu.ui.Stillness;

/** Rows added, moved, copied and deleted on the form. */
class FormRowsTest extends FormTest {

    @Test
    void aNewRowTakesTheNextWords(FxRobot robot) {
        var id = showProject(robot, NAME);
        robot.clickOn(cell(robot, "人大活动宣传横幅条数"));
        robot.interact(() -> form().commands().rows().add(true));
        robot.write("宣传手册册数").push(KeyCode.TAB).write("≥100册").push(KeyCode.TAB);
        settle();
        assertThat(indicators(project(NAME))).startsWith("人大活动宣传横幅条数", "宣传手册册数", "人大活动宣传展板块数");
        robot.clickOn(cell(robot, "宣传手册册数"));
        robot.interact(() -> form().commands().rows().move(false));
        settle();
        assertThat(indicators(project(NAME))).startsWith("宣传手册册数", "人大活动宣传横幅条数");
        assertThat(current()).isEqualTo("宣传手册册数");
        robot.interact(() -> form().commands().rows().duplicate());
        settle();
        assertThat(indicators(project(NAME))).startsWith("宣传手册册数", "宣传手册册数", "人大活动宣传横幅条数");
        robot.push(KeyCode.CONTROL, KeyCode.SUBTRACT);
        settle();
        assertThat(indicators(project(NAME))).startsWith("宣传手册册数", "人大活动宣传横幅条数");
        assertThat(current()).isEqualTo("人大活动宣传横幅条数");
        assertThat(desk().book().children(id, SubjectKind.INDICATOR).getFirst().text(StandardFields.INDICATOR_TARGET))
                .isEqualTo("≥100册");
    }

    @Test
    void theMenuOfTheRightButtonHasWhatARowCan(FxRobot robot) {
        showProject(robot, NAME);
        robot.rightClickOn(cell(robot, "人大活动宣传横幅条数"));
        until("the menu", () -> robot.lookup("删除这一行").tryQuery().isPresent());
        Stillness.await(robot.lookup("删除这一行").query().getScene());
        robot.clickOn("删除这一行");
        settle();
        assertThat(indicators(project(NAME))).startsWith("人大活动宣传展板块数");
        assertThat(current()).isEqualTo("人大活动宣传展板块数");
        robot.rightClickOn(cell(robot, "1年"));
        until("the menu", () -> robot.listWindows().stream().anyMatch(ContextMenu.class::isInstance));
        var menu = robot.listWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast)
                .findFirst().orElseThrow();
        assertThat(menu.getItems().stream().filter(MenuItem::isDisable).map(MenuItem::getText))
                .containsExactly("在下面加一行", "在上面加一行", "复制这一行", "删除这一行", "上移一行", "下移一行");
        Screen.save(menu.getScene().getRoot(), 1, "form-menu");
        robot.push(KeyCode.ESCAPE);
    }
}
