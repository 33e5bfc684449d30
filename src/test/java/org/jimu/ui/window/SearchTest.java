package org.jimu.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import org.jimu.desk.SearchHit;
import org.jimu.model.StandardFields;
import org.jimu.ui.Screen;

/** Finding anywhere in the book from the keyboard. */
class SearchTest extends WindowTest {

    private void find(FxRobot robot, String wanted, String first) {
        ready();
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write(wanted);
        until(first, () -> robot.lookup("#search-hits").tryQuery().isPresent() && !hits(robot).isEmpty()
                && hits(robot).getFirst().text().equals(first));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @SuppressWarnings("unchecked")
    private static List<SearchHit> hits(FxRobot robot) {
        return ((ListView<SearchHit>) robot.lookup("#search-hits").queryAs(ListView.class)).getItems();
    }

    @Test
    void aProjectIsFoundByPartOfItsNameAndShown(FxRobot robot) {
        find(robot, "基层武装部", "基层武装部建设经费");
        Screen.save(robot.lookup("#search-count").query().getParent(), 1, "search");
        robot.push(KeyCode.ENTER);
        ready();
        assertThat(pane().tree().selected().orElseThrow().name()).isEqualTo("基层武装部建设经费");
        assertThat(form().isFocusWithin()).isTrue();
        var project = project("基层武装部建设经费");
        robot.write("武装部建设").push(KeyCode.TAB);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(desk().book().get(project.id()).text(StandardFields.PROJECT_NAME)).isEqualTo("武装部建设");
    }

    @Test
    void anIndicatorIsFoundAndTheCursorStandsOnItsCell(FxRobot robot) {
        find(robot, "年度体检费", "2024年度体检费");
        robot.push(KeyCode.ENTER);
        ready();
        var row = form().currentRowProperty().get().orElseThrow();
        assertThat(row.text(StandardFields.INDICATOR_NAME)).isEqualTo("2024年度体检费");
        robot.write("体检费").push(KeyCode.TAB);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(desk().book().get(row.id()).text(StandardFields.INDICATOR_NAME)).isEqualTo("体检费");
    }

    @Test
    void escapeGoesBackToTheForm(FxRobot robot) {
        find(robot, "基层武装部", "基层武装部建设经费");
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#search-hits").tryQuery()).isEmpty();
        assertThat(form().isFocusWithin()).isTrue();
    }

    @Test
    void theListFollowsWhatIsTyped(FxRobot robot) {
        find(robot, "武装", "基层武装部建设经费");
        robot.write("没有这样的");
        until("nothing", () -> hits(robot).isEmpty());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#search-count").queryLabeled().getText()).isEqualTo("没有找到");
        robot.push(KeyCode.CONTROL, KeyCode.A).write("武装工作");
        until("the other hit", () -> !hits(robot).isEmpty() && hits(robot).getFirst().text().equals("武装工作经费"));
    }
}
