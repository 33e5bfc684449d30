package org.jimu.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import org.jimu.desk.Choice;
import org.jimu.model.StandardFields;
import org.jimu.ui.Screen;
import org.jimu.ui.Stillness;
import org.jimu.ui.tree.BookEntry.Shows;

/** The library of indicators beside the form: by keyboard and by dragging. */
class LibraryTest extends WindowTest {

    @SuppressWarnings("unchecked")
    private static ListView<Choice.Entry> entries(FxRobot robot) {
        return robot.lookup("#library-entries").queryAs(ListView.class);
    }

    private void search(FxRobot robot, String typed, String first) {
        robot.push(KeyCode.F7);
        until("the library", () -> robot.lookup("#library-entries").tryQuery().isPresent()
                && !entries(robot).getItems().isEmpty());
        robot.interact(() -> robot.lookup("#library-field").queryComboBox().getSelectionModel().select(1));
        robot.write(typed);
        until(first, () -> !entries(robot).getItems().isEmpty()
                && entries(robot).getItems().getFirst().entry().name().equals(first));
        Stillness.await(stage().getScene());
    }

    @Test
    void severalAreInsertedAtOnceEachBelowItsLevel(FxRobot robot) {
        var project = project("街道人大工作经费").id();
        show(robot, project, Shows.PROJECT);
        var before = indicators(project).size();
        search(robot, "pxrc", "代表培训人次");
        Screen.save(stage().getScene().getRoot(), 1, "library");
        var chosen = entries(robot).getItems().stream().limit(2).map(Choice.Entry::entry).toList();
        robot.push(KeyCode.DOWN).push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.ENTER);
        ready();
        assertThat(indicators(project)).hasSize(before + 2);
        for (var entry : chosen) {
            assertThat(indicators(project)).anySatisfy(row -> {
                assertThat(row.text(StandardFields.INDICATOR_NAME)).isEqualTo(entry.name());
                assertThat(row.text(StandardFields.INDICATOR_LEVEL2)).isEqualTo(entry.level2());
                assertThat(row.text(StandardFields.INDICATOR_TARGET)).isEqualTo(entry.target().text());
            });
        }
        // the cursor stands in the first new row, and one undo takes both back
        assertThat(form().currentRowProperty().get().orElseThrow().text(StandardFields.INDICATOR_NAME))
                .isEqualTo("代表培训人次");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(indicators(project)).hasSize(before);
    }

    @Test
    void oneIsDraggedOntoTheForm(FxRobot robot) {
        var project = project("街道人大工作经费").id();
        show(robot, project, Shows.PROJECT);
        search(robot, "dbpx", "代表培训人次");
        robot.clickOn("代表培训人次");
        robot.drag("代表培训人次").moveTo(robot.lookup(".paper").<Node>query()).drop();
        until("the row", () -> texts(project, StandardFields.INDICATOR_NAME).contains("代表培训人次"));
    }

    @Test
    void f7AgainHidesTheLibrary(FxRobot robot) {
        ready();
        robot.push(KeyCode.F7).push(KeyCode.F7);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#library-entries").tryQuery()).isEmpty();
        assertThat(form().isFocusWithin()).isTrue();
    }
}
