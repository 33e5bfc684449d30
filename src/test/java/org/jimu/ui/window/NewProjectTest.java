package org.jimu.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import org.jimu.desk.ProjectSources.Offer;
import org.jimu.edit.Edit;
import org.jimu.model.Fields;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.ui.Screen;
import org.jimu.ui.tree.BookEntry.Shows;

/** A new project from each source, with nothing but the keyboard. */
class NewProjectTest extends WindowTest {

    @SuppressWarnings("unchecked")
    private static ListView<Offer> offers(FxRobot robot) {
        return robot.lookup("#new-offers").queryAs(ListView.class);
    }

    private Subject year() {
        return desk().book().all(SubjectKind.YEAR).getFirst();
    }

    /** Opens the dialog, types a name and goes to a source with the arrows. */
    private void ask(FxRobot robot, SubjectId year, String name, int source) {
        show(robot, year, Shows.YEAR);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        until("the question", () -> robot.lookup("#ask").tryQuery().isPresent()
                && robot.lookup("#ask").query().isFocused());
        robot.targetWindow(robot.lookup("#ask").query().getScene().getWindow());
        robot.write(name).push(KeyCode.TAB);
        for (var step = 0; step < source; step++) {
            robot.push(KeyCode.RIGHT);
        }
        if (source > 0) {
            robot.push(KeyCode.TAB);
            until("the list", () -> robot.lookup("#new-search").query().isFocused()
                    && !offers(robot).getItems().isEmpty());
        }
    }

    private void search(FxRobot robot, String typed, String first) {
        robot.write(typed);
        until(first, () -> !offers(robot).getItems().isEmpty()
                && offers(robot).getSelectionModel().getSelectedItem() != null
                && offers(robot).getSelectionModel().getSelectedItem().name().equals(first));
    }

    private Subject made(FxRobot robot, String name) {
        robot.push(KeyCode.ENTER);
        until("the project", () -> pane().shown().filter(entry -> entry.name().equals(name)).isPresent());
        ready();
        assertThat(robot.lookup("#ask").tryQuery()).isEmpty();
        return project(name);
    }

    @Test
    void aNameAndEnterGiveABlankOne(FxRobot robot) {
        var before = desk().book();
        ask(robot, year().id(), "老旧小区改造", 0);
        Screen.save(robot.lookup(".dialog-pane").query(), 1, "new-blank");
        var project = made(robot, "老旧小区改造");
        assertThat(texts(project.id(), StandardFields.INDICATOR_NAME)).allMatch(String::isEmpty);
        robot.interact(() -> form().focusCell());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until("the book of before", () -> desk().book().size() == before.size());
        assertThat(desk().book()).isEqualTo(before);
    }

    @Test
    void aTemplateBringsIndicators(FxRobot robot) {
        ask(robot, year().id(), "党建工作经费", 1);
        search(robot, "dj", "党建");
        Screen.save(robot.lookup(".dialog-pane").query(), 1, "new-template");
        var project = made(robot, "党建工作经费");
        assertThat(texts(project.id(), StandardFields.INDICATOR_NAME)).filteredOn(name -> !name.isEmpty())
                .hasSizeGreaterThanOrEqualTo(8);
        assertThat(project.parent()).isEqualTo(year().id());
    }

    @Test
    void anotherProjectOfTheBookIsCopied(FxRobot robot) {
        ask(robot, year().id(), "", 2);
        assertThat(offers(robot).getItems()).hasSize(66);
        search(robot, "lndx", "沙坡头区老年大学活动经费");
        Screen.save(robot.lookup(".dialog-pane").query(), 1, "new-project");
        Screen.save(robot.lookup(".dialog-pane").query(), 2, "new-project-200");
        var original = project("沙坡头区老年大学活动经费");
        robot.push(KeyCode.ENTER);
        until("the copy", () -> desk().book().all(SubjectKind.PROJECT).size() == 67);
        ready();
        var copy = desk().book().children(year().id(), SubjectKind.PROJECT).getLast();
        assertThat(copy.text(StandardFields.PROJECT_NAME)).isEqualTo("沙坡头区老年大学活动经费");
        assertThat(copy.text(StandardFields.BUDGET_TOTAL)).isEqualTo(original.text(StandardFields.BUDGET_TOTAL));
        assertThat(texts(copy.id(), StandardFields.INDICATOR_NAME))
                .isEqualTo(texts(original.id(), StandardFields.INDICATOR_NAME));
        assertThat(pane().shown().orElseThrow().subject()).isEqualTo(copy.id());
    }

    @Test
    void aProjectOfLastYearGoesOn(FxRobot robot) {
        var next = new SubjectId(desk().book().nextId());
        robot.interact(() -> desk().apply(Edit.Insert.one(Subject.leaf(next, SubjectKind.YEAR, year().parent(),
                Fields.NONE
                        .withEncoded(StandardFields.YEAR, "2025")
                        .with(StandardFields.FORM_PROJECT, "yuanzhou-project")),
                1)));
        ask(robot, next, "", 3);
        assertThat(offers(robot).getItems()).hasSize(7);
        search(robot, "救助", "2025 年中央困难群众救助补助资金(临时救助)");
        Screen.save(robot.lookup(".dialog-pane").query(), 1, "new-last-year");
        // with the amounts left blank: to the list, to the choice, right
        robot.push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.RIGHT);
        var project = made(robot, "2025 年中央困难群众救助补助资金(临时救助)");
        assertThat(project.parent()).isEqualTo(next);
        assertThat(project.text(StandardFields.BUDGET_TOTAL)).isEmpty();
        assertThat(texts(project.id(), StandardFields.INDICATOR_TARGET)).contains("2025 年").doesNotContain("2024 年");
    }
}
