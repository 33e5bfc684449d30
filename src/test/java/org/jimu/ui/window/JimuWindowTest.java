package org.jimu.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import org.jimu.desk.Desk;
import org.jimu.model.StandardFields;
import org.jimu.ui.Screen;
import org.jimu.ui.tree.BookEntry;
import org.jimu.ui.tree.BookEntry.Shows;

/** The window around the form: small screens, what stands at the right, a book that somebody else has open. */
class JimuWindowTest extends WindowTest {

    @Test
    void atTwiceTheSizeOnASmallScreenAllIsWithinReach(FxRobot robot) {
        makeSmall(robot);
        show(robot, project("基层党建工作经费").id(), Shows.PROJECT);
        Screen.save(stage().getScene().getRoot(), 2, "book-200");
        var root = stage().getScene().getRoot();
        for (var id : List.of("#book-tree", ".form-view", ".status", "#menu-file")) {
            var bounds = robot.lookup(id).query().localToScene(robot.lookup(id).query().getLayoutBounds());
            assertThat(bounds.getMaxX()).as(id).isLessThanOrEqualTo(root.getLayoutBounds().getWidth() + 1);
            assertThat(bounds.getMaxY()).as(id).isLessThanOrEqualTo(root.getLayoutBounds().getHeight() + 1);
            assertThat(bounds.getHeight()).as(id).isGreaterThan(10);
        }
    }

    @Test
    void aBookThatSomebodyHasOpenIsOfferedForReading(FxRobot robot) throws Exception {
        var path = folder().resolve("别人的");
        try (var other = Desk.create(path, desk().office(), "别人的")) {
            robot.interact(() -> window().open(path));
            until(".dialog-pane", () -> robot.lookup(".dialog-pane").tryQuery().isPresent());
            assertThat(robot.lookup(".dialog-pane .content").queryLabeled().getText())
                    .isEqualTo("账套“别人的”正由 会计@pc 打开着，请先在那里关闭，或以只读方式打开");
            robot.push(KeyCode.ENTER);
            until("the title", () -> stage().getTitle().contains("只读"));
            until("#button-newProject", () -> robot.lookup("#button-newProject").tryQuery().isPresent());
            assertThat(robot.lookup("#status-saved").queryLabeled().getText()).isEqualTo("只读");
            assertThat(robot.lookup("#button-newProject").queryButton().isDisabled()).isTrue();
            assertThat(other.readOnly()).isFalse();
        }
    }

    @Test
    void whatTheFormDoesNotPrintIsChangedAtTheRight(FxRobot robot) {
        var project = project("街道人大工作经费");
        show(robot, project.id(), Shows.PROJECT);
        robot.clickOn("#property-project-code").write("64040224T000000000001").push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(desk().book().get(project.id()).text(StandardFields.PROJECT_CODE))
                .isEqualTo("64040224T000000000001");
        assertThat(robot.lookup("#property-project-code").query().isFocused()).isTrue();
        robot.push(KeyCode.TAB);
        assertThat(robot.lookup("#property-project-category").query().isFocused()).isTrue();
        robot.interact(() -> form().focusCell());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#property-project-code").queryTextInputControl().getText()).isEmpty();
    }

    @Test
    void theFilterLeavesWhatMatches(FxRobot robot) {
        ready();
        robot.clickOn("#tree-filter").write("武装");
        var left = List.of("西关街道办事处部门", "2022 年度", "基层武装部建设经费", "湟源县城关镇人民政府（本级）", "2024 年度",
                "武装工作经费");
        until("the lines", () -> lines(robot).equals(left));
    }

    private static List<String> lines(FxRobot robot) {
        var names = new ArrayList<String>();
        var tree = robot.lookup("#book-tree").queryAs(TreeView.class);
        for (var row = 0; row < tree.getExpandedItemCount(); row++) {
            names.add(((BookEntry) tree.getTreeItem(row).getValue()).name());
        }
        return names;
    }
}
