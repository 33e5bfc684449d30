package org.jimu.ui.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;

import javafx.scene.Group;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import org.jimu.desk.DocumentChoice;
import org.jimu.form.FormLibrary;
import org.jimu.model.StandardFields;
import org.jimu.model.SubjectKind;
import org.jimu.ui.Screen;

/** What is drawn, and where: as on the paper. */
class FormDrawingTest extends FormTest {

    private void showList(FxRobot robot, String department) {
        var year = desk().book().all(SubjectKind.YEAR).stream().filter(subject -> desk().book().get(subject.parent())
                .text(StandardFields.DEPARTMENT_NAME).contains(department)).findFirst().orElseThrow();
        robot.interact(() -> form().show(book -> Optional.of(
                DocumentChoice.ofList(book, FormLibrary.shipped(), year.id()))));
        settle();
        robot.interact(form()::focusCell);
    }

    private Rectangle frame(FxRobot robot) {
        return robot.lookup(".cell-frame").queryAs(Rectangle.class);
    }

    /** Where the letters stand; bold ones are drawn at both sides of it. */
    private static double middle(Text text) {
        return text.getParent() instanceof Group bold
                ? bold.getChildren().stream().mapToDouble(node -> ((Text) node).getX()).average().orElseThrow()
                : text.getX();
    }

    @Test
    void allIsDrawnWhereThePaperHasIt(FxRobot robot) {
        showProject(robot, NAME);
        for (var zoom : List.of(0.5, 1.0, 2.0, 3.0)) {
            robot.interact(() -> form().zoomTo(zoom));
            settle();
            var page = form().pages().getFirst();
            var perMm = 96 / 25.4 * zoom;
            var texts = drawn();
            assertThat(texts).hasSize(page.texts().size());
            for (var i = 0; i < texts.size(); i++) {
                assertThat(texts.get(i).getText()).isEqualTo(page.texts().get(i).text());
                assertThat(middle(texts.get(i)) / perMm).isCloseTo(page.texts().get(i).x(), within(0.1));
                assertThat(texts.get(i).getY() / perMm).isCloseTo(page.texts().get(i).y(), within(0.1));
                assertThat(texts.get(i).getLayoutBounds().getWidth() / perMm)
                        .isCloseTo(page.texts().get(i).width(), within(0.3));
            }
            var bars = prints().filter(Rectangle.class::isInstance).map(Rectangle.class::cast).toList();
            assertThat(bars).hasSize(page.rules().size());
            for (var i = 0; i < bars.size(); i++) {
                var rule = page.rules().get(i);
                var bar = bars.get(i);
                var half = Math.min(bar.getWidth(), bar.getHeight()) / 2;
                // to the nearest dot of the screen
                assertThat(bar.getX() + half).isCloseTo(rule.x1() * perMm, within(0.51));
                assertThat(bar.getY() + half).isCloseTo(rule.y1() * perMm, within(0.51));
                assertThat(bar.getX() + bar.getWidth() - half).isCloseTo(rule.x2() * perMm, within(0.51));
                assertThat(bar.getY() + bar.getHeight() - half).isCloseTo(rule.y2() * perMm, within(0.51));
            }
        }
    }

    @Test
    void theEditorSetsItsTextAsThePaperDoes(FxRobot robot) {
        showProject(robot, "人才工作专项经费");
        var goal = runs().filter(run -> run.text().startsWith("目标1")).findFirst().orElseThrow();
        for (var zoom : List.of(1.0, 2.0)) {
            robot.interact(() -> form().zoomTo(zoom));
            robot.interact(() -> form().cells().cells().stream()
                    .filter(at -> at.place().cell().text().startsWith("目标1")).findFirst()
                    .ifPresent(at -> robot.interact(() -> select(robot, at))));
            robot.push(KeyCode.F2);
            settle();
            Screen.save(form(), 1, "form-editing-" + (int) (zoom * 100));
            var inner = (Text) editor(robot).lookup(".text");
            var column = form().lookup(".page-column");
            var base = column.sceneToLocal(inner.localToScene(0, inner.getBaselineOffset()));
            var perMm = 96 / 25.4 * zoom;
            assertThat(base.getX() / perMm).isCloseTo(goal.x(), within(0.15));
            assertThat(base.getY() / perMm).isCloseTo(goal.y(), within(0.15));
            assertThat(inner.getFont().getSize()).isCloseTo(goal.size() * 96 / 72 * zoom, within(0.05));
            robot.push(KeyCode.ESCAPE);
        }
    }

    private void select(FxRobot robot, FormCell at) {
        var bounds = form().places().of(at);
        form().places().reveal(bounds);
        var column = form().lookup(".page-column");
        robot.clickOn(column.localToScreen(bounds.getMinX() + 5, bounds.getMinY() + 5));
    }

    @Test
    void aLongListIsDrawnOnlyWhereItIsSeen(FxRobot robot) {
        showList(robot, "湟源");
        robot.interact(() -> form().zoomTo(1));
        settle();
        assertThat(form().pages().size()).isGreaterThan(5);
        assertThat(pagesDrawn()).isBetween(1L, 3L);
        robot.push(KeyCode.CONTROL, KeyCode.END);
        settle();
        assertThat(pagesDrawn()).isBetween(1L, 3L);
        assertThat(seen(robot)).as("the last cell is in view").isTrue();
        robot.push(KeyCode.PAGE_UP);
        assertThat(seen(robot)).isTrue();
        Screen.save(form(), 1, "form-list");
    }

    private long pagesDrawn() {
        return form().lookupAll(".paper").stream().filter(paper -> ((PageView) paper).isDrawn()).count();
    }

    private boolean seen(FxRobot robot) {
        var port = robot.from(form()).lookup(".viewport").query();
        var frame = frame(robot).localToScene(frame(robot).getLayoutBounds());
        var seen = port.localToScene(port.getLayoutBounds());
        return seen.getMinY() <= frame.getMinY() && frame.getMinY() < seen.getMaxY();
    }
}
