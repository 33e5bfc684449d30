package org.jimu.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import org.jimu.desk.DocumentChoice;
import org.jimu.form.FormLibrary;
import org.jimu.model.StandardFields;
import org.jimu.model.SubjectKind;
import org.jimu.paper.Typesetter;
import org.jimu.ui.Screen;
import org.jimu.ui.Stillness;
import org.jimu.ui.tree.BookEntry.Shows;

/** The documents of a book in the window: all kinds, other forms, a new project, as on the paper. */
class DocumentsTest extends WindowTest {

    @Test
    void whatStandsOnTheScreenStandsOnThePaper(FxRobot robot) {
        show(robot, project("基层党建工作经费").id(), Shows.PROJECT);
        var paper = robot.lookup(".paper").query();
        var page = new Typesetter(fonts()).typeset(DocumentChoice
                .ofProject(desk().book(), FormLibrary.shipped(), project("基层党建工作经费").id()).sheet()).pages().getFirst();
        var pixelsPerMm = paper.getLayoutBounds().getWidth() / page.width();
        var print = ((Pane) paper).getChildren().getFirst();
        var shown = ((Pane) print).getChildren().stream().flatMap(node -> letters(node).stream().limit(1))
                .filter(text -> !text.getText().isEmpty()).toList();
        assertThat(shown).hasSize((int) page.texts().stream().filter(run -> !run.text().isEmpty()).count());
        for (var i = 0; i < shown.size(); i++) {
            var text = shown.get(i);
            var x = letters(text.getParent() instanceof Group bold ? bold : text).stream().mapToDouble(Text::getX)
                    .average().orElseThrow();
            assertThat(page.texts()).anySatisfy(run -> {
                assertThat(run.text()).isEqualTo(text.getText());
                assertThat(x / pixelsPerMm).isCloseTo(run.x(), within(0.1));
                assertThat(text.getY() / pixelsPerMm).isCloseTo(run.y(), within(0.1));
                var em = run.size() * 25.4 / 72;
                assertThat(text.getLayoutBounds().getWidth() / pixelsPerMm)
                        .isCloseTo(run.face().width(run.text()) * em / 1000, within(0.25));
            });
        }
    }

    /** Bold letters are drawn twice, at both sides of where they stand. */
    private static List<Text> letters(Node node) {
        return switch (node) {
            case Text text -> List.of(text);
            case Group bold -> bold.getChildren().stream().map(Text.class::cast).toList();
            default -> List.of();
        };
    }

    @Test
    void aNewProjectIsShownAndTakesItsFirstWords(FxRobot robot) {
        show(robot, desk().book().all(SubjectKind.YEAR).getFirst().id(), Shows.LIST);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        until("the question", () -> robot.lookup("#ask").tryQuery().isPresent());
        Stillness.await(robot.lookup("#ask").query().getScene());
        robot.clickOn("#ask").write("老旧小区改造").push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        var project = project("老旧小区改造");
        assertThat(pane().tree().selected().orElseThrow().subject()).isEqualTo(project.id());
        robot.interact(() -> form().focusCell());
        ready();
        robot.push(KeyCode.TAB).write("南关办事处").push(KeyCode.F2).push(KeyCode.TAB);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(desk().book().get(project.id()).text(StandardFields.PROJECT_COMPETENT_DEPARTMENT))
                .isEqualTo("南关办事处");
    }

    @Test
    void anotherFormIsChosenAndShown(FxRobot robot) {
        var year = desk().book().all(SubjectKind.YEAR).get(2);
        show(robot, year.id(), Shows.LIST);
        var chooser = robot.lookup("#property-form-list").queryComboBox();
        robot.interact(() -> chooser.getSelectionModel().select(1));
        ready();
        assertThat(desk().book().get(year.id()).text(StandardFields.FORM_LIST)).isEqualTo("shifeng-summary");
        assertThat(form().pageCountProperty().get()).isLessThan(8);
    }

    @Test
    void thePreviewShowsTheRealPages(FxRobot robot) {
        show(robot, project("社区经费").id(), Shows.PROJECT);
        robot.push(KeyCode.CONTROL, KeyCode.P);
        until("the dialog", () -> robot.lookup(".dialog-pane").tryQuery().isPresent());
        var dialog = robot.lookup(".dialog-pane").query();
        Stillness.await(dialog.getScene());
        Screen.save(dialog, 1, "preview");
        assertThat(robot.from(dialog).lookup(".paper").queryAll()).hasSize(1);
        assertThat(robot.from(dialog).lookup("城乡环境连片整治").queryAll()).isEmpty();
        assertThat(robot.from(dialog).lookup("支出测算依据及过程说明").queryAll()).isNotEmpty();
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void everyKindOfDocumentIsShown(FxRobot robot) {
        var pages = new ArrayList<Integer>();
        var book = desk().book();
        for (var year : book.all(SubjectKind.YEAR)) {
            show(robot, year.id(), Shows.DEPARTMENT_TABLE);
            pages.add(form().pageCountProperty().get());
            show(robot, year.id(), Shows.LIST);
            pages.add(form().pageCountProperty().get());
            Screen.save(stage().getScene().getRoot(), 1, "list-" + year.id());
        }
        assertThat(pages).allMatch(count -> count >= 1).contains(8, 12);
    }
}
