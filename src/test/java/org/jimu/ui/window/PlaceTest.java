package org.jimu.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

import org.jimu.desk.Settings;
import org.jimu.edit.Edit;
import org.jimu.form.FormLibrary;
import org.jimu.ui.Texts;
import org.jimu.ui.tree.BookEntry.Shows;

/** Sizes and places that are there again at the next start. */
class PlaceTest extends TreeWindowTest {

    private SplitPane columns() {
        return (SplitPane) pane().getCenter();
    }

    @Test
    void theBookIsOpenedWhereItWasClosed(FxRobot robot) {
        show(robot, project(SECOND).id(), Shows.PROJECT);
        robot.push(KeyCode.F7);
        until("the library", () -> robot.lookup("#library-search").tryQuery().isPresent());
        robot.interact(() -> columns().setDividerPosition(0, 0.31));
        reopen(robot);
        assertThat(selected()).isEqualTo(Optional.of(project(SECOND).id()));
        assertThat(robot.lookup("#library-search").tryQuery()).isPresent();
        assertThat(columns().getDividerPositions()[0]).isBetween(0.3, 0.32);
        robot.push(KeyCode.F7);
        reopen(robot);
        assertThat(columns().getItems()).hasSize(2);
    }

    @Test
    void aTableThatIsGoneIsNotLookedFor(FxRobot robot) {
        var id = project(SECOND).id();
        show(robot, id, Shows.PROJECT);
        Settings.of(office()).notePlace(desk().file().path(), "999999 PROJECT");
        reopen(robot);
        until("the table", () -> selected().equals(Optional.of(id)));
        robot.interact(() -> desk().apply(new Edit.Remove(id)));
        reopen(robot);
        assertThat(selected()).isPresent().isNotEqualTo(Optional.of(id));
    }

    @Test
    void theWindowStandsWhereItStood(FxRobot robot) throws Exception {
        robot.interact(() -> {
            stage().setX(60);
            stage().setY(30);
            stage().setWidth(900);
            stage().setHeight(700);
        });
        robot.interact(() -> window().close());
        var second = FxToolkit.registerStage(Stage::new);
        robot.interact(() -> new JimuWindow(second, new WindowContext(office(), Settings.of(office()),
                FormLibrary.shipped(), fonts(), new Texts(office().locale()))).show());
        assertThat(second.getX()).isEqualTo(60);
        assertThat(second.getY()).isEqualTo(30);
        assertThat(second.getScene().getWidth()).isEqualTo(900);
        assertThat(second.getScene().getHeight()).isEqualTo(700);
        robot.interact(second::close);
    }

    @Test
    void aPlaceOnAScreenThatIsGoneIsForgotten(FxRobot robot) throws Exception {
        var settings = Settings.of(office());
        settings.put("window.x", "-9000");
        settings.put("window.y", "30");
        var second = FxToolkit.registerStage(Stage::new);
        robot.interact(() -> new JimuWindow(second, new WindowContext(office(), Settings.of(office()),
                FormLibrary.shipped(), fonts(), new Texts(office().locale()))).show());
        assertThat(second.getX()).isNotNegative();
        robot.interact(second::close);
    }
}
