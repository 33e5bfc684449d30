package org.jimu.ui.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import org.jimu.ui.Screen;

/** Several cells chosen at once. */
class FormRangeTest extends FormTest {

    private List<Bounds> chosen(FxRobot robot) {
        return ((Group) robot.lookup("#cell-selection").query()).getChildren().stream()
                .map(Node::getBoundsInParent).toList();
    }

    @Test
    void shiftAndArrowsChooseARectangleThatCutsNoCell(FxRobot robot) {
        showProject(robot, NAME);
        for (var step = 0; step < 8; step++) {
            robot.push(KeyCode.TAB);
        }
        var frame = robot.lookup(".cell-frame").query().getBoundsInParent();
        assertThat(chosen(robot)).isEmpty();
        robot.push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.SHIFT, KeyCode.RIGHT);
        settle();
        Screen.save(form(), 1, "form-range");
        assertThat(chosen(robot)).hasSize(1);
        var range = chosen(robot).getFirst();
        assertThat(range.getMinX()).isCloseTo(frame.getMinX(), within(2.0));
        assertThat(range.getMinY()).isCloseTo(frame.getMinY(), within(2.0));
        assertThat(range.getMaxX()).isGreaterThan(frame.getMaxX() + 50);
        assertThat(range.getMaxY()).isGreaterThan(frame.getMaxY() + 20);
        // the keyboard is still on the first cell of it
        assertThat(robot.lookup(".cell-frame").query().getBoundsInParent()).isEqualTo(frame);
        robot.push(KeyCode.ESCAPE);
        assertThat(chosen(robot)).isEmpty();
    }

    @Test
    void aDraggedMouseChoosesLabelsTooAndGrowsToWholeMergedCells(FxRobot robot) {
        showProject(robot, NAME);
        robot.drag(pointOn(robot, "人大活动宣传横幅条数")).moveTo(pointOn(robot, "1-产出指标")).drop();
        settle();
        // the first level reaches over five rows: all of them are chosen
        var rows = chosen(robot).getFirst().getHeight() / robot.lookup(".cell-frame").query().getBoundsInParent()
                .getHeight();
        assertThat(rows).isGreaterThan(4.5);
        robot.clickOn(pointOn(robot, "人大活动宣传展板块数"));
        assertThat(chosen(robot)).isEmpty();
    }

    private Point2D pointOn(FxRobot robot, String printed) {
        var text = robot.lookup(node -> node instanceof Text shown && shown.getText().equals(printed)).query();
        var bounds = text.localToScreen(text.getBoundsInLocal());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }
}
