package org.jimu.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import org.jimu.desk.DocumentChoice;
import org.jimu.desk.PrintJob;
import org.jimu.form.FormLibrary;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectKind;
import org.jimu.paper.Progress;
import org.jimu.ui.Screen;
import org.jimu.ui.tree.BookEntry.Shows;

/** Typing into the form as it stands in the window: the real store, the real typesetter, keys and mouse. */
class TypingTest extends WindowTest {

    @Test
    void typingIntoTheFormChangesTheBookAndTheNextPdf(FxRobot robot) throws Exception {
        var project = project("街道人大工作经费");
        show(robot, project.id(), Shows.PROJECT);
        Screen.save(stage().getScene().getRoot(), 1, "book");
        // the first cell is the project's name; three steps further is the attribute
        robot.push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.TAB);
        robot.write("长期项目").push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(desk().book().get(project.id()).text(StandardFields.PROJECT_ATTRIBUTE)).isEqualTo("长期项目");
        var pdf = folder().resolve("out.pdf");
        var document = DocumentChoice.ofProject(desk().book(), FormLibrary.shipped(), project.id());
        new PrintJob(List.of(document), fonts()).toPdf(pdf, "表", desk().office(), Progress.NONE);
        try (var read = Loader.loadPDF(pdf.toFile())) {
            assertThat(new PDFTextStripper().getText(read)).contains("长期项目").doesNotContain("0101-一年期项目");
        }
    }

    @Test
    void oneCanTypeAsSoonAsTheBookIsOpen(FxRobot robot) {
        var project = desk().book().all(SubjectKind.PROJECT).getFirst();
        ready();
        robot.write("甲").push(KeyCode.TAB);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(desk().book().get(project.id()).text(StandardFields.PROJECT_NAME)).isEqualTo("甲");
    }

    @Test
    void escapeGivesTheOldValueBack(FxRobot robot) {
        var project = project("街道人大工作经费");
        show(robot, project.id(), Shows.PROJECT);
        robot.write("别的名字").push(KeyCode.ESCAPE).push(KeyCode.TAB);
        assertThat(desk().book().get(project.id()).text(StandardFields.PROJECT_NAME)).isEqualTo("街道人大工作经费");
    }

    @Test
    void leavingTheCellByMouseCommits(FxRobot robot) {
        var project = project("街道人大工作经费");
        show(robot, project.id(), Shows.PROJECT);
        robot.write("人大工作");
        robot.clickOn("#tree-filter");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(desk().book().get(project.id()).text(StandardFields.PROJECT_NAME)).isEqualTo("人大工作");
    }

    @Test
    void f2EditsWhatIsThere(FxRobot robot) {
        var project = project("街道人大工作经费");
        show(robot, project.id(), Shows.PROJECT);
        robot.push(KeyCode.F2).push(KeyCode.END).write("补充").push(KeyCode.TAB);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(desk().book().get(project.id()).text(StandardFields.PROJECT_NAME)).isEqualTo("街道人大工作经费补充");
    }

    @Test
    void undoAndRedoByKey(FxRobot robot) {
        var project = project("街道人大工作经费");
        show(robot, project.id(), Shows.PROJECT);
        robot.write("甲").push(KeyCode.TAB);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(desk().book().get(project.id()).text(StandardFields.PROJECT_NAME)).isEqualTo("街道人大工作经费");
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(desk().book().get(project.id()).text(StandardFields.PROJECT_NAME)).isEqualTo("甲");
    }

    @Test
    void rowsAreAddedMovedAndRemovedAtTheCursor(FxRobot robot) {
        var project = project("街道人大工作经费");
        show(robot, project.id(), Shows.PROJECT);
        var before = indicators(project.id());
        // from the last cell (the satisfaction value) up to the first indicator
        for (var i = 0; i < 8; i++) {
            robot.push(KeyCode.TAB);
        }
        assertThat(form().currentRowProperty().get().map(Subject::id))
                .contains(before.getFirst().id());
        robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(indicators(project.id())).hasSize(before.size() + 1);
        assertThat(indicators(project.id()).get(1).text(StandardFields.INDICATOR_LEVEL2)).isEqualTo("数量指标");
        // the cursor stands in the new row
        robot.push(KeyCode.UP).push(KeyCode.ALT, KeyCode.DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(indicators(project.id()).get(1).id()).isEqualTo(before.getFirst().id());
        robot.push(KeyCode.CONTROL, KeyCode.MINUS);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(indicators(project.id())).hasSize(before.size());
        assertThat(indicators(project.id()).stream().map(Subject::id)).doesNotContain(before.getFirst().id());
    }

    @Test
    void theKeyboardStaysOnTheCellWhenTheZoomChanges(FxRobot robot) {
        var project = project("街道人大工作经费");
        show(robot, project.id(), Shows.PROJECT);
        var before = form().zoomProperty().get();
        robot.push(KeyCode.CONTROL, KeyCode.PERIOD);
        assertThat(form().zoomProperty().get()).isCloseTo(before * 1.2, within(1e-9));
        robot.write("乙").push(KeyCode.TAB);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(desk().book().get(project.id()).text(StandardFields.PROJECT_NAME)).isEqualTo("乙");
        Screen.save(stage().getScene().getRoot(), 1, "zoomed");
    }

    @Test
    void theEditorStandsOnTheCell(FxRobot robot) {
        show(robot, project("人才工作专项经费").id(), Shows.PROJECT);
        for (var i = 0; i < 9; i++) {
            robot.push(KeyCode.TAB);
        }
        robot.push(KeyCode.F2);
        WaitForAsyncUtils.waitForFxEvents();
        Screen.save(stage().getScene().getRoot(), 1, "editing");
        assertThat(robot.lookup(".cell-editor").queryTextInputControl().getText()).contains("目标1", "目标2", "目标3");
        robot.push(KeyCode.ESCAPE);
    }
}
