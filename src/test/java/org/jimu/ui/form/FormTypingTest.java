package org.jimu.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import javafx.scene.control.ScrollPane;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import org.jimu.model.Field;
import org.jimu.model.StandardFields;
import org.jimu.model.SubjectKind;
import org.jimu.paper.TextRun;
import org.jimu.ui.Screen;

/** What is typed into a cell: how it begins, how it is taken, given back and undone. */
class FormTypingTest extends FormTest {

    @Test
    void aClickTakesTheCellAndTypingReplacesIt(FxRobot robot) {
        var id = showProject(robot, NAME);
        robot.clickOn(cell(robot, "高质量完成"));
        robot.write("圆满完成全年任务").push(KeyCode.ENTER);
        settle();
        var row = desk().book().children(id, SubjectKind.INDICATOR).stream()
                .filter(r -> r.text(StandardFields.INDICATOR_NAME).equals("人大工作完成情况")).findFirst().orElseThrow();
        assertThat(row.text(StandardFields.INDICATOR_TARGET)).isEqualTo("圆满完成全年任务");
        assertThat(runs().map(TextRun::text)).contains("圆满完成全年任务").doesNotContain("高质量完成");
        assertThat(drawn()).extracting(Text::getText).contains("圆满完成全年任务");
        assertThat(current()).as("the next cell below").isEqualTo("100%");
    }

    @Test
    void undoShowsTheFormerText(FxRobot robot) {
        showProject(robot, NAME);
        robot.write("别的").push(KeyCode.TAB);
        settle();
        assertThat(drawn()).extracting(Text::getText).contains("别的");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(drawn()).extracting(Text::getText).contains(NAME).doesNotContain("别的");
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        settle();
        assertThat(drawn()).extracting(Text::getText).contains("别的");
    }

    @Test
    void undoWhileTypingStaysWithinTheCell(FxRobot robot) {
        var id = showProject(robot, NAME);
        robot.write("甲").push(KeyCode.TAB).write("乙").push(KeyCode.CONTROL, KeyCode.Z);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(editor(robot).getText()).doesNotContain("甲");
        assertThat(desk().book().get(id).text(StandardFields.PROJECT_NAME)).isEqualTo("甲");
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void escapeRestoresAndBackspaceBeginsFromNothing(FxRobot robot) {
        var id = showProject(robot, NAME);
        robot.write("别的").push(KeyCode.ESCAPE).push(KeyCode.TAB);
        assertThat(desk().book().get(id).text(StandardFields.PROJECT_NAME)).isEqualTo(NAME);
        robot.push(KeyCode.BACK_SPACE);
        assertThat(editor(robot).isEditing()).isTrue();
        robot.push(KeyCode.TAB);
        settle();
        assertThat(desk().book().get(id).text(StandardFields.PROJECT_COMPETENT_DEPARTMENT)).isEmpty();
    }

    @Test
    void aDoubleClickEditsWhatIsThereAndAltEnterBreaksTheLine(FxRobot robot) {
        var id = showProject(robot, NAME);
        robot.doubleClickOn(cell(robot, NAME));
        assertThat(editor(robot).getText()).isEqualTo(NAME);
        robot.push(KeyCode.END).push(KeyCode.ALT, KeyCode.ENTER).write("第二行").push(KeyCode.TAB);
        settle();
        assertThat(desk().book().get(id).text(StandardFields.PROJECT_NAME)).isEqualTo(NAME + "\n第二行");
    }

    @Test
    void losingTheKeyboardCommits(FxRobot robot) {
        var id = showProject(robot, NAME);
        robot.write("甲");
        robot.clickOn(elsewhere());
        settle();
        assertThat(desk().book().get(id).text(StandardFields.PROJECT_NAME)).isEqualTo("甲");
        assertThat(editor(robot).isEditing()).isFalse();
    }

    @Test
    void aClickOnALabelCommitsAndKeepsTheKeyboardOnTheCell(FxRobot robot) {
        var id = showProject(robot, NAME);
        robot.write("甲").clickOn(cell(robot, "实施单位")).write("乙").push(KeyCode.TAB);
        settle();
        assertThat(desk().book().get(id).text(StandardFields.PROJECT_NAME)).isEqualTo("乙");
    }

    @Test
    void whatAnInputMethodHasNotSettledIsNotCommitted(FxRobot robot) {
        var id = showProject(robot, NAME);
        robot.write("人大");
        robot.interact(() -> editor(robot).fireEvent(composing("gong'zuo", "")));
        assertThat(editor(robot).getText()).isEqualTo("人大gong'zuo");
        robot.push(KeyCode.ENTER);
        assertThat(editor(robot).isEditing()).as("the key is the input method's").isTrue();
        robot.interact(() -> form().commitEditing());
        settle();
        assertThat(desk().book().get(id).text(StandardFields.PROJECT_NAME)).isEqualTo("人大");
    }

    @Test
    void anInputMethodFindsTheParkedFieldFromTheFirstSyllable(FxRobot robot) {
        var id = showProject(robot, NAME);
        robot.interact(() -> editor(robot).fireEvent(composing("ren'da", "")));
        robot.interact(() -> editor(robot).fireEvent(composing("", "人大")));
        robot.push(KeyCode.TAB);
        settle();
        assertThat(desk().book().get(id).text(StandardFields.PROJECT_NAME)).isEqualTo("人大");
    }

    private static InputMethodEvent composing(String composed, String committed) {
        var runs = composed.isEmpty()
                ? List.<InputMethodTextRun>of()
                : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
        return new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, composed.length());
    }

    @Test
    void theSizeChangesWithoutLosingWhatIsTyped(FxRobot robot) {
        var id = showProject(robot, NAME);
        robot.write("甲");
        robot.interact(() -> form().zoomTo(2));
        robot.write("乙").push(KeyCode.TAB);
        settle();
        assertThat(desk().book().get(id).text(StandardFields.PROJECT_NAME)).isEqualTo("甲乙");
        Screen.save(form(), 1, "form-200");
        robot.interact(() -> form().lookupAll(".scroll-pane").stream().filter(ScrollPane.class::isInstance)
                .map(ScrollPane.class::cast).findFirst().ifPresent(scroll -> scroll.setHvalue(0.5)));
        robot.interact(() -> form().zoomTo(1));
        settle();
        Screen.save(form(), 2, "form-100");
    }

    @Test
    void amountsAreTypedAsPlainNumbers(FxRobot robot) {
        var id = showProject(robot, NAME);
        robot.clickOn(cell(robot, "3.000000")).write("4.5").push(KeyCode.ENTER);
        settle();
        assertThat(drawn()).extracting(Text::getText).contains("4.500000").doesNotContain("3.000000");
        assertThat(desk().book().get(id).fields().get(Field.text("project.name"))).contains(NAME);
    }
}
