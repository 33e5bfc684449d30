package org.jimu.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import org.jimu.desk.DocumentChoice;
import org.jimu.form.CellEditing;
import org.jimu.form.FormLibrary;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.sheet.Cell;
import org.jimu.store.HistoryEntry;
import org.jimu.ui.Screen;
import org.jimu.ui.tree.BookEntry.Shows;

/**
 * A whole table is written without the mouse, as the one of 沙坡头区 that it copies; then all is taken back and done again,
 * before a restart and after it.
 */
class DayOfWorkTest extends WindowTest {

    private static final String SEED = "人才工作专项经费";
    private static final String NEW = "人才工作专项经费（新）";

    private List<Cell> cells(SubjectId project) {
        return DocumentChoice.ofProject(desk().book(), FormLibrary.shipped(), project).sheet().rows().stream()
                .flatMap(row -> row.cells().stream()).toList();
    }

    private List<String> printed(SubjectId project) {
        return cells(project).stream().map(Cell::text).toList();
    }

    /** What a user would type into the cells of a table, in the order of the form. */
    private List<String> typed(SubjectId project) {
        return cells(project).stream().flatMap(cell -> cell.binding().stream())
                .map(binding -> CellEditing.text(desk().book(), binding)).toList();
    }

    private static String where(FxRobot robot) {
        return robot.lookup(".cell-editor").<Node>query().getAccessibleText();
    }

    private void write(FxRobot robot, String text) {
        var lines = text.split("\n", -1);
        for (var i = 0; i < lines.length; i++) {
            if (i > 0) {
                robot.push(KeyCode.ALT, KeyCode.ENTER);
            }
            robot.write(lines[i]);
        }
    }

    private Subject makeProject(FxRobot robot, SubjectId like) {
        show(robot, like, Shows.PROJECT);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        until("the question", () -> robot.lookup("#ask").tryQuery().filter(Node::isFocused).isPresent());
        robot.targetWindow(robot.lookup("#ask").query().getScene().getWindow()).write(NEW).push(KeyCode.ENTER);
        until("the project", () -> pane().shown().filter(entry -> entry.name().equals(NEW)).isPresent());
        ready();
        robot.targetWindow(stage());
        // before the name stands the number of the attachment, which this table does not have
        robot.push(KeyCode.TAB);
        assertThat(where(robot)).contains("项目名称");
        return project(NEW);
    }

    /** From the name on, cell by cell; a level that has more than one indicator gets its rows as it goes. */
    private void fill(FxRobot robot, SubjectId seed) {
        var texts = typed(seed);
        var rows = indicators(seed);
        var head = texts.size() - 2 * rows.size();
        for (var text : texts.subList(texts.indexOf(SEED) + 1, head)) {
            robot.push(KeyCode.TAB);
            write(robot, text);
        }
        robot.push(KeyCode.TAB);
        for (var i = 0; i < rows.size(); i++) {
            while (!level(form().currentRowProperty().get().orElseThrow()).equals(level(rows.get(i)))) {
                // a level that this table does not have
                robot.push(KeyCode.CONTROL, KeyCode.MINUS);
            }
            write(robot, texts.get(head + 2 * i));
            robot.push(KeyCode.TAB);
            write(robot, texts.get(head + 2 * i + 1));
            if (i + 1 < rows.size() && level(rows.get(i)).equals(level(rows.get(i + 1)))) {
                robot.push(KeyCode.CONTROL, KeyCode.EQUALS).push(KeyCode.LEFT);
            } else {
                robot.push(KeyCode.TAB);
            }
        }
        ready();
    }

    private static String level(Subject row) {
        return row.text(StandardFields.INDICATOR_LEVEL2);
    }

    @Test
    void aWholeTableByKeyboardAloneAndAllOfItTakenBack(FxRobot robot) {
        var before = desk().book();
        var seed = project(SEED).id();
        var made = makeProject(robot, seed);
        fill(robot, seed);
        Screen.save(stage().getScene().getRoot(), 1, "day-filled");
        assertThat(printed(made.id())).isEqualTo(printed(seed).stream()
                .map(text -> text.equals(SEED) ? NEW : text).toList());
        assertThat(desk().book().children(made.parent(), SubjectKind.PROJECT)).last().isEqualTo(project(NEW));
        var after = desk().book();
        var steps = desk().history(Integer.MAX_VALUE).size() - 1;
        assertThat(steps).isGreaterThan(2 * indicators(seed).size());
        undo(robot, steps);
        assertThat(desk().book()).as("undone").isEqualTo(before);
        IntStream.range(0, steps).forEach(step -> robot.push(KeyCode.CONTROL, KeyCode.Y));
        until("all done again", () -> desk().redoable().isEmpty());
        assertThat(desk().book()).as("done again").isEqualTo(after);
        reopen(robot);
        assertThat(desk().book()).as("after a restart").isEqualTo(after);
        undo(robot, steps);
        assertThat(desk().book()).as("undone after a restart").isEqualTo(before);
    }

    private void undo(FxRobot robot, int steps) {
        robot.interact(() -> form().focusCell());
        for (var step = 0; step < steps; step++) {
            robot.push(KeyCode.CONTROL, KeyCode.Z);
        }
        // the first edit of all is the sample data
        until("all undone", () -> desk().redoable().isPresent() && desk().history(Integer.MAX_VALUE).stream()
                .filter(entry -> entry.state() == HistoryEntry.State.DONE).count() == 1);
    }
}
