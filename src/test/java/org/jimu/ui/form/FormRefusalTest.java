package org.jimu.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import org.jimu.desk.Desk;
import org.jimu.desk.DocumentChoice;
import org.jimu.edit.Edit;
import org.jimu.form.FormLibrary;
import org.jimu.model.StandardFields;
import org.jimu.model.SubjectKind;
import org.jimu.ui.Screen;

/** What cannot be taken, or is not understood, and what happens to the table meanwhile: nothing typed is lost. */
class FormRefusalTest extends FormTest {

    @Test
    void whatCannotBeTakenStaysWithASentence(FxRobot robot) {
        var id = showProject(robot, NAME);
        robot.clickOn(cell(robot, "高质量完成")).write("写到一半");
        var row = form().currentRowProperty().get().orElseThrow();
        // somebody takes the row away meanwhile
        robot.interact(() -> desk().apply(new Edit.Remove(row.id())));
        settle();
        assertThat(editor(robot).getText()).isEqualTo("写到一半");
        robot.push(KeyCode.ENTER);
        assertThat(editor(robot).getText()).isEqualTo("写到一半");
        assertThat(robot.lookup(".cell-message").queryAs(Label.class).getText())
                .isNotBlank().doesNotContain("Exception", "edit.");
        assertThat(robot.lookup(".cell-message").query().isVisible()).isTrue();
        Screen.save(form(), 1, "form-refused");
        var other = project("团组织工作经费").id();
        robot.interact(() -> assertThat(form().show(book -> Optional.of(
                DocumentChoice.ofProject(book, FormLibrary.shipped(), other)))).isFalse());
        assertThat(editor(robot).getText()).isEqualTo("写到一半");
        robot.interact(() -> desk().undo());
        robot.push(KeyCode.ENTER);
        settle();
        assertThat(desk().book().get(row.id()).text(StandardFields.INDICATOR_TARGET)).isEqualTo("写到一半");
        assertThat(robot.lookup(".cell-message").query().isVisible()).isFalse();
        assertThat(desk().book().find(id)).isPresent();
    }

    @Test
    void aChangeElsewhereDoesNotTouchWhatIsBeingTyped(FxRobot robot) {
        var id = showProject(robot, NAME);
        robot.clickOn(cell(robot, "≥ 15 块")).write("≥ 20");
        var first = desk().book().children(id, SubjectKind.INDICATOR).getFirst();
        robot.interact(() -> desk().apply(new Edit.Remove(first.id())));
        settle();
        robot.write(" 块").push(KeyCode.TAB);
        settle();
        assertThat(desk().book().children(id, SubjectKind.INDICATOR).getFirst().text(StandardFields.INDICATOR_TARGET))
                .isEqualTo("≥ 20 块");
    }

    @Test
    void aBookForReadingLetsCopyOnly(FxRobot robot) {
        var id = project(NAME).id();
        try (var reading = Desk.openReadOnly(bookPath(), office())) {
            robot.interact(() -> place(reading));
            showProject(robot, NAME);
            robot.write("甲").push(KeyCode.F2).write("乙").push(KeyCode.DELETE).push(KeyCode.CONTROL, KeyCode.V);
            assertThat(robot.lookup(".cell-message").queryAs(Label.class).getText()).isEqualTo("账套以只读方式打开，不能粘贴或剪切");
            robot.push(KeyCode.CONTROL, KeyCode.ADD).push(KeyCode.TAB).push(KeyCode.CONTROL, KeyCode.C);
            settle();
            assertThat(WaitForAsyncUtils.waitForAsyncFx(5_000, () -> Clipboard.getSystemClipboard().getString()))
                    .isEqualTo("原州区南关办事处");
            assertThat(reading.book()).isEqualTo(desk().book());
            assertThat(reading.book().get(id).text(StandardFields.PROJECT_NAME)).isEqualTo(NAME);
            assertThat(editor(robot).isEditing()).isFalse();
        }
    }

    @Test
    void aTextThatIsNotUnderstoodIsToldOfWhileItIsTypedAndMarkedAfterwards(FxRobot robot) {
        var id = showProject(robot, NAME);
        for (var step = 0; step < 6; step++) {
            robot.push(KeyCode.TAB);
        }
        robot.write("3O.5");
        settle();
        assertThat(((Label) robot.lookup(".cell-message").query()).getText())
                .isEqualTo("“3O.5”不是金额，会照原样打印，但不计入合计");
        assertThat(robot.lookup(".cell-message").query().isVisible()).isTrue();
        Screen.save(form(), 1, "form-doubt");
        assertThat(robot.lookup(".cell-doubt").queryAll()).isEmpty();
        robot.push(KeyCode.TAB);
        settle();
        assertThat(desk().book().get(id).text(StandardFields.BUDGET_TOTAL)).isEqualTo("3O.5");
        assertThat(robot.lookup(".cell-doubt").queryAll()).hasSize(1);
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        robot.write("30.5");
        settle();
        assertThat(robot.lookup(".cell-message").query().isVisible()).isFalse();
        robot.push(KeyCode.TAB);
        settle();
        assertThat(robot.lookup(".cell-doubt").queryAll()).isEmpty();
    }
}
