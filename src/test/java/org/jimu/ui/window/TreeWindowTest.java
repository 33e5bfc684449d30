package org.jimu.ui.window;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;

import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.ui.tree.BookEntry;

/** A window whose tree is worked in: what tests of it share. */
abstract class TreeWindowTest extends WindowTest {

    static final String FIRST = "街道人大工作经费";
    static final String SECOND = "社区工作者责任险";

    @SuppressWarnings("unchecked")
    static TreeView<BookEntry> tree(FxRobot robot) {
        return robot.lookup("#book-tree").queryAs(TreeView.class);
    }

    /** Chooses lines, the tree having the keyboard. */
    void choose(FxRobot robot, Subject... subjects) {
        robot.interact(() -> {
            pane().tree().select(Arrays.stream(subjects).map(Subject::id).toList());
            tree(robot).requestFocus();
        });
        ready();
    }

    Node cell(FxRobot robot, SubjectId subject) {
        until("the line", () -> find(robot, subject).isPresent());
        return find(robot, subject).orElseThrow();
    }

    static Optional<Node> find(FxRobot robot, SubjectId subject) {
        return robot.from(tree(robot)).lookup(".tree-cell").queryAll().stream()
                .filter(node -> node.isVisible() && node instanceof TreeCell<?> cell
                        && cell.getItem() instanceof BookEntry entry && entry.subject().equals(subject)
                        && entry.shows().isSubject())
                .findFirst();
    }

    Subject year(String project) {
        return desk().book().get(project(project).parent());
    }

    List<String> names(SubjectId year) {
        return desk().book().children(year, SubjectKind.PROJECT).stream()
                .map(one -> one.text(StandardFields.PROJECT_NAME)).toList();
    }

    List<String> numbers(SubjectId year) {
        return desk().book().children(year, SubjectKind.PROJECT).stream()
                .map(one -> one.text(StandardFields.PROJECT_NO)).toList();
    }

    List<String> lines(FxRobot robot) {
        var lines = new ArrayList<String>();
        for (var row = 0; row < tree(robot).getExpandedItemCount(); row++) {
            lines.add(tree(robot).getTreeItem(row).getValue().name());
        }
        return lines;
    }

    Optional<SubjectId> selected() {
        return pane().tree().selected().map(BookEntry::subject);
    }

    void filter(FxRobot robot, String text) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        until("the filter box", () -> robot.lookup("#tree-filter").query().isFocused());
        robot.write(text);
        until("the lines", () -> lines(robot).stream().anyMatch(line -> line.contains(text))
                && !lines(robot).contains(SECOND));
    }
}
