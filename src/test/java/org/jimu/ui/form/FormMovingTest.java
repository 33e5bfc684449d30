package org.jimu.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The ways from cell to cell, and what tells where one is. */
class FormMovingTest extends FormTest {

    @Test
    void tabGoesInTheOrderOfTheForm(FxRobot robot) {
        showProject(robot, NAME);
        var order = form().cells().cells().stream().map(at -> at.place().cell().text()).toList();
        assertThat(order).startsWith(NAME, "原州区南关办事处", "原州区南关办事处本级", "0101-一年期项目", "1年", "01-行财股", "3.000000");
        for (var text : order) {
            assertThat(current()).isEqualTo(text);
            robot.push(KeyCode.TAB);
        }
        assertThat(current()).isEqualTo(order.getLast());
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(current()).isEqualTo(order.get(order.size() - 2));
    }

    @Test
    void arrowsKeepTheirColumnThroughWideCells(FxRobot robot) {
        showProject(robot, NAME);
        robot.clickOn(cell(robot, "3.000000"));
        robot.push(KeyCode.DOWN);
        assertThat(current()).as("the wide goal").isEqualTo(NAME);
        robot.push(KeyCode.DOWN);
        assertThat(current()).isEqualTo("≥ 30 条");
        robot.push(KeyCode.UP).push(KeyCode.UP);
        assertThat(current()).isEqualTo("3.000000");
        robot.push(KeyCode.LEFT);
        assertThat(current()).isEqualTo("01-行财股");
        robot.push(KeyCode.CONTROL, KeyCode.END);
        assertThat(current()).isEqualTo("≥ 90%");
        robot.push(KeyCode.HOME);
        assertThat(current()).isEqualTo("群众对街道人大代表工作满意度");
    }

    @Test
    void aScreenReaderHearsTheLabelAndTheText(FxRobot robot) {
        showProject(robot, NAME);
        assertThat(editor(robot).getAccessibleText()).isEqualTo("项目名称：" + NAME);
        robot.clickOn(cell(robot, "≥ 30 条"));
        assertThat(editor(robot).getAccessibleText()).isEqualTo("绩效值：≥ 30 条");
    }

    @Test
    void theMouseShowsWhatAClickWouldTake(FxRobot robot) {
        showProject(robot, NAME);
        var hover = robot.lookup(".cell-hover").queryAs(Rectangle.class);
        robot.moveTo(cell(robot, "高质量完成"));
        assertThat(hover.isVisible()).isTrue();
        assertThat(hover.getLayoutBounds().contains(form().lookup(".page-column")
                .sceneToLocal(cell(robot, "高质量完成").localToScene(cell(robot, "高质量完成").getLayoutBounds())))).isTrue();
        robot.moveTo(cell(robot, "绩效值"));
        assertThat(hover.isVisible()).isFalse();
    }
}
