package org.jimu.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import org.jimu.model.StandardFields;
import org.jimu.model.SubjectKind;
import org.jimu.ui.Screen;

/** The list of what may be meant by what is typed. */
class FormChoicesTest extends FormTest {

    @Test
    void anIndicatorOfTheLibraryIsChosenByTheInitialsOfItsPinyin(FxRobot robot) {
        var id = showProject(robot, NAME);
        var first = desk().book().children(id, SubjectKind.INDICATOR).getFirst();
        robot.interact(() -> form().goTo(first, StandardFields.INDICATOR_NAME));
        robot.interact(() -> form().commands().rows().add(true));
        settle();
        robot.write("pxrc");
        until("the choices", () -> robot.lookup("#choices").tryQuery()
                .filter(list -> ((ListView<?>) list).getItems().size() == 2).isPresent());
        settle();
        Screen.save(form(), 1, "form-choices-cell");
        Screen.save(robot.lookup("#choices").query().getParent(), 1, "form-choices");
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        settle();
        var chosen = desk().book().children(id, SubjectKind.INDICATOR).get(1);
        assertThat(chosen.text(StandardFields.INDICATOR_NAME)).isEqualTo("代表培训人次");
        assertThat(chosen.text(StandardFields.INDICATOR_LEVEL2)).isEqualTo("数量指标");
        assertThat(chosen.text(StandardFields.INDICATOR_TARGET)).isEqualTo("≥60人次");
        assertThat(robot.lookup("#choices").tryQuery()).isEmpty();
        // one step of undo takes name and value back
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(desk().book().get(chosen.id()).text(StandardFields.INDICATOR_NAME)).isEmpty();
        assertThat(desk().book().get(chosen.id()).text(StandardFields.INDICATOR_TARGET)).isEmpty();
    }

    @Test
    void withoutGoingIntoTheListWhatIsTypedCounts(FxRobot robot) {
        var first = desk().book().children(showProject(robot, NAME), SubjectKind.INDICATOR).getFirst();
        robot.interact(() -> form().goTo(first, StandardFields.INDICATOR_NAME));
        robot.write("培训");
        until("the choices", () -> robot.lookup("#choices").tryQuery().isPresent());
        robot.push(KeyCode.ENTER);
        settle();
        assertThat(indicators(project(NAME)).getFirst()).isEqualTo("培训");
        assertThat(robot.lookup("#choices").tryQuery()).isEmpty();
    }

    @Test
    void escapeClosesTheListFirstAndGivesTheCellBackThen(FxRobot robot) {
        showProject(robot, NAME);
        robot.interact(() -> form().goTo(desk().book().children(project(NAME).id(), SubjectKind.INDICATOR).getFirst(),
                StandardFields.INDICATOR_NAME));
        robot.write("培训");
        until("the choices", () -> robot.lookup("#choices").tryQuery().isPresent());
        robot.push(KeyCode.ESCAPE);
        settle();
        assertThat(robot.lookup("#choices").tryQuery()).isEmpty();
        assertThat(robot.lookup(".cell-editor").queryTextInputControl().getText()).isEqualTo("培训");
        robot.push(KeyCode.ESCAPE);
        settle();
        assertThat(robot.lookup(".cell-editor").queryTextInputControl().getText()).isEmpty();
        assertThat(indicators(project(NAME))).doesNotContain("培训");
    }
}
