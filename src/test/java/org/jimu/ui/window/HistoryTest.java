package org.jimu.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import org.jimu.desk.Wording;
import org.jimu.model.StandardFields;
import org.jimu.model.SubjectId;
import org.jimu.store.HistoryEntry;
import org.jimu.ui.Screen;
import org.jimu.ui.Stillness;
import org.jimu.ui.tree.BookEntry.Shows;

/** The named list of edits, and going back to one of them. */
class HistoryTest extends WindowTest {

    private SubjectId projectId;

    @SuppressWarnings("unchecked")
    private static ListView<HistoryEntry> list(FxRobot robot) {
        return robot.lookup("#history").queryAs(ListView.class);
    }

    private List<String> lines(FxRobot robot) {
        return list(robot).getItems().stream().map(new Wording(office().locale())::entry).toList();
    }

    private String name() {
        return desk().book().find(projectId).orElseThrow().text(StandardFields.PROJECT_NAME);
    }

    @Test
    void theBookGoesBackToTheChosenStepAndForwardAgain(FxRobot robot) {
        projectId = project("街道人大工作经费").id();
        show(robot, projectId, Shows.PROJECT);
        robot.write("甲").push(KeyCode.ENTER).push(KeyCode.UP);
        robot.write("乙").push(KeyCode.ENTER).push(KeyCode.UP);
        robot.write("丙").push(KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        until("the list", () -> robot.lookup("#history").tryQuery().isPresent() && !list(robot).getItems().isEmpty());
        Stillness.await(list(robot).getScene());
        Screen.save(stage().getScene().getRoot(), 1, "history-window");
        Screen.save(robot.lookup("#history").query().getParent(), 1, "history");
        assertThat(lines(robot)).startsWith("修改“项目名称”：丙（原：乙）", "修改“项目名称”：乙（原：甲）",
                "修改“项目名称”：甲（原：街道人大工作经费）");
        robot.interact(() -> list(robot).getSelectionModel().select(2));
        robot.clickOn("#history-travel");
        until("the former name", () -> name().equals("甲"));
        until("the marks", () -> list(robot).getItems().getFirst().state() == HistoryEntry.State.UNDONE
                && list(robot).getItems().get(2).state() == HistoryEntry.State.DONE);
        robot.interact(() -> list(robot).getSelectionModel().select(0));
        robot.clickOn("#history-travel");
        until("the last name", () -> name().equals("丙"));
    }
}
