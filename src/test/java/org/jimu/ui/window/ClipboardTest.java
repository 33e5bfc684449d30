package org.jimu.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.service.query.NodeQuery;
import org.testfx.util.WaitForAsyncUtils;

import org.jimu.model.Book;
import org.jimu.model.StandardFields;
import org.jimu.model.SubjectId;
import org.jimu.office.HtmlTable;
import org.jimu.office.TabbedText;
import org.jimu.ui.Screen;
import org.jimu.ui.tree.BookEntry.Shows;

/** The form as a spreadsheet: the clipboard, filling, and rows that are dragged. */
class ClipboardTest extends WindowTest {

    private static final String YUANZHOU = "街道人大工作经费";
    private static final String SHAPOTOU = "基层党建工作经费";
    private static final List<String> TWELVE = List.of("数量指标|人大代表培训期数|≥4期", "数量指标|代表联络站个数|=6个",
            "数量指标|宣传展板块数|≥ 20块", "质量指标|培训合格率|≥95%", "时效指标|工作完成及时率|100%", "时效指标|资料报送时间|12月底前",
            "成本指标|培训费|≤1.2万元", "成本指标|宣传费|≤1.8万元", "社会效益指标|提升代表履职能力\n和履职热情|有效提升", "生态效益指标|绿色办公|持续推进",
            "可持续影响指标|长效机制健全性|基本健全", "服务对象满意度指标|群众满意度|≥90%");

    private static String excel() throws IOException {
        try (var in = ClipboardTest.class.getResourceAsStream("/clipboard/excel.html")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void put(FxRobot robot, Map<DataFormat, Object> content) {
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(content));
    }

    private static String copied() {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> Clipboard.getSystemClipboard().getString());
    }

    private Node cell(FxRobot robot, String text) {
        until(text, () -> !form().busyProperty().get() && cells(robot, text).tryQuery().isPresent());
        return cells(robot, text).query();
    }

    private NodeQuery cells(FxRobot robot, String text) {
        return robot.from(form()).lookup((Node node) -> node instanceof Text shown && shown.getText().equals(text));
    }

    private void choose(FxRobot robot, String from, String to) {
        robot.drag(cell(robot, from)).moveTo(cell(robot, to)).drop();
        until("the selection", () -> !robot.lookup(".cell-range").queryAll().isEmpty());
    }

    private List<String> rows(SubjectId project) {
        return indicators(project).stream()
                .map(row -> row.text(StandardFields.INDICATOR_LEVEL2) + "|" + row.text(StandardFields.INDICATOR_NAME)
                        + "|" + row.text(StandardFields.INDICATOR_TARGET))
                .toList();
    }

    private String message(FxRobot robot) {
        var label = robot.lookup(".cell-message").queryAs(Label.class);
        return label.isVisible() ? label.getText() : "";
    }

    private void answer(FxRobot robot, String choice) {
        until("the question", () -> robot.lookup("#paste-question").tryQuery().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        var pane = robot.lookup("#paste-question").queryAs(DialogPane.class);
        robot.clickOn(robot.from(pane).lookup((Node node) -> node instanceof ButtonBase button
                && button.getText().equals(choice)).<Node>query());
        until("the answer", () -> robot.lookup("#paste-question").tryQuery().isEmpty());
        ready();
    }

    /** Undoes all that was done since, and redoes it. */
    private void backAndForth(FxRobot robot, Book before, Book after) {
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        ready();
        assertThat(desk().book()).as("undone").isEqualTo(before);
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        ready();
        assertThat(desk().book()).as("redone").isEqualTo(after);
    }

    @Test
    void twelveIndicatorsOfExcelGoIntoTheFormOfYuanzhou(FxRobot robot) throws IOException {
        var project = project(YUANZHOU).id();
        show(robot, project, Shows.PROJECT);
        var before = desk().book();
        put(robot, Map.of(DataFormat.HTML, excel(), DataFormat.PLAIN_TEXT, "no table"));
        robot.clickOn(cell(robot, "人大活动宣传横幅条数")).push(KeyCode.CONTROL, KeyCode.V);
        until("the question", () -> robot.lookup("#paste-question").tryQuery().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        var pane = robot.lookup("#paste-question").queryAs(DialogPane.class);
        assertThat(pane.getHeaderText()).isEqualTo("粘贴的内容有 12 行，这里只有 9 行，要增加 3 行吗？");
        assertThat(pane.getButtonTypes()).extracting(type -> type.getText()).containsExactly("增加行", "取消");
        Screen.save(pane, 1, "paste-question");
        Screen.save(pane, 2, "paste-question-2x");
        answer(robot, "取消");
        assertThat(desk().book()).isEqualTo(before);
        robot.push(KeyCode.CONTROL, KeyCode.V);
        answer(robot, "增加行");
        assertThat(rows(project)).containsAll(TWELVE).hasSize(13);
        assertThat(message(robot)).isEmpty();
        Screen.save(stage().getScene().getRoot(), 1, "pasted");
        backAndForth(robot, before, desk().book());
    }

    @Test
    void theSameAsTextGoesIntoTheFormOfShapotou(FxRobot robot) throws IOException {
        var project = project(SHAPOTOU).id();
        show(robot, project, Shows.PROJECT);
        var before = desk().book();
        var text = TabbedText.write(HtmlTable.read(excel()).orElseThrow()).replace("\n", "\r\n");
        put(robot, Map.of(DataFormat.PLAIN_TEXT, text));
        robot.clickOn(cell(robot, "6名")).push(KeyCode.CONTROL, KeyCode.V);
        answer(robot, "增加行");
        assertThat(rows(project)).containsAll(TWELVE).hasSize(13);
        assertThat(texts(project, StandardFields.INDICATOR_LABEL)).startsWith("指标1: ", "指标2: ", "指标3: ", "指标1: ");
        backAndForth(robot, before, desk().book());
    }

    @Test
    void chosenCellsGoFromOneProjectToAnother(FxRobot robot) {
        var from = project(YUANZHOU).id();
        show(robot, from, Shows.PROJECT);
        choose(robot, "人大活动宣传横幅条数", "≥ 15 块");
        robot.push(KeyCode.CONTROL, KeyCode.C);
        assertThat(copied()).isEqualTo("人大活动宣传横幅条数\t≥ 30 条\n人大活动宣传展板块数\t≥ 15 块\n");
        var before = desk().book();
        robot.push(KeyCode.CONTROL, KeyCode.X);
        ready();
        assertThat(rows(from)).startsWith("数量指标||", "数量指标||", "质量指标|人大工作完成情况|高质量完成");
        var cut = desk().book();
        backAndForth(robot, before, cut);
        show(robot, project(SHAPOTOU).id(), Shows.PROJECT);
        robot.clickOn(cell(robot, "6名"));
        robot.push(KeyCode.LEFT).push(KeyCode.CONTROL, KeyCode.V);
        answer(robot, "覆盖下面的行");
        assertThat(rows(project(SHAPOTOU).id())).startsWith("数量指标|人大活动宣传横幅条数|≥ 30 条", "质量指标|人大活动宣传展板块数|≥ 15 块");
    }

    @Test
    void labelsAreCopiedTooAndNothingUsableIsToldInASentence(FxRobot robot) {
        show(robot, project(YUANZHOU).id(), Shows.PROJECT);
        choose(robot, "高质量完成", "13-时效指标");
        robot.push(KeyCode.CONTROL, KeyCode.C);
        assertThat(copied()).isEqualTo("12-质量指标\t人大工作完成情况\t高质量完成\n13-时效指标\t人大工作完成及时率\t100%\n");
        put(robot, Map.of(DataFormat.PLAIN_TEXT, "  "));
        robot.push(KeyCode.CONTROL, KeyCode.V);
        assertThat(message(robot)).isEqualTo("剪贴板里没有可以粘贴的文字或表格，请先在 Excel、WPS 等处复制");
        put(robot, Map.of(DataFormat.PLAIN_TEXT, "好\t很好\n"));
        robot.clickOn(cell(robot, "有效提升")).push(KeyCode.CONTROL, KeyCode.V);
        ready();
        assertThat(message(robot)).isEqualTo("有 1 处内容在这张表里没有位置，没有粘贴：“很好”");
        Screen.save(stage().getScene().getRoot(), 1, "paste-left");
    }

    @Test
    void whileACellIsEditedTheKeysAreItsOwn(FxRobot robot) {
        var project = project(YUANZHOU).id();
        show(robot, project, Shows.PROJECT);
        put(robot, Map.of(DataFormat.PLAIN_TEXT, "贴"));
        robot.clickOn(cell(robot, "高质量完成")).write("前").push(KeyCode.CONTROL, KeyCode.V).push(KeyCode.ENTER);
        ready();
        assertThat(rows(project)).contains("质量指标|人大工作完成情况|前贴");
    }

    @Test
    void fillingAndClearingWhatIsChosen(FxRobot robot) {
        var project = project(YUANZHOU).id();
        show(robot, project, Shows.PROJECT);
        var before = desk().book();
        choose(robot, "≥ 30 条", "高质量完成");
        robot.write("达标").push(KeyCode.CONTROL, KeyCode.ENTER);
        ready();
        assertThat(rows(project)).startsWith("数量指标|人大活动宣传横幅条数|达标", "数量指标|人大活动宣传展板块数|达标", "质量指标|人大工作完成情况|达标",
                "时效指标|人大工作完成及时率|100%");
        robot.push(KeyCode.DELETE);
        ready();
        assertThat(rows(project)).startsWith("数量指标|人大活动宣传横幅条数|", "数量指标|人大活动宣传展板块数|", "质量指标|人大工作完成情况|");
        robot.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z);
        ready();
        assertThat(desk().book()).isEqualTo(before);
        robot.clickOn(cell(robot, "≥ 15 块")).push(KeyCode.CONTROL, KeyCode.D);
        ready();
        assertThat(rows(project).get(1)).isEqualTo("数量指标|人大活动宣传展板块数|≥ 30 条");
        choose(robot, "人大活动宣传展板块数", "高质量完成");
        robot.push(KeyCode.CONTROL, KeyCode.D);
        ready();
        assertThat(rows(project).get(2)).isEqualTo("质量指标|人大活动宣传展板块数|≥ 30 条");
        robot.clickOn(cell(robot, "01-行财股")).push(KeyCode.CONTROL, KeyCode.D);
        assertThat(message(robot)).isEqualTo("上面没有可以向下填充的一行");
    }

    @Test
    void theStatusBarSumsUpWhatIsChosen(FxRobot robot) {
        show(robot, project(YUANZHOU).id(), Shows.PROJECT);
        var label = robot.lookup("#status-selection").queryAs(Label.class);
        choose(robot, "≥ 30 条", "≥ 15 块");
        until("the count", () -> label.getText().equals("所选：计数 2（单位不同，不求和）"));
        robot.write("≥0.15条").push(KeyCode.CONTROL, KeyCode.ENTER);
        until("the sum", () -> label.getText().equals("所选：求和 0.3 条 · 计数 2"));
        Screen.save(stage().getScene().getRoot(), 1, "selection-sum");
        Screen.save(stage().getScene().getRoot(), 2, "selection-sum-2x");
        robot.clickOn(cell(robot, "高质量完成"));
        until("no sum", () -> label.getText().isEmpty());
    }

    private Bounds onScreen(Node node) {
        return node.localToScreen(node.getBoundsInLocal());
    }

    @Test
    void aRowIsDraggedByItsGrip(FxRobot robot) {
        var project = project(YUANZHOU).id();
        show(robot, project, Shows.PROJECT);
        var before = desk().book();
        robot.clickOn(cell(robot, "人大工作完成及时率"));
        var grip = robot.lookup("#row-grip").<Node>query();
        var landing = robot.lookup("#row-landing").queryAs(Rectangle.class);
        assertThat(grip.isVisible()).isTrue();
        Screen.save(stage().getScene().getRoot(), 1, "row-grip");
        var goal = onScreen(cell(robot, "人大活动宣传展板块数"));
        robot.moveTo(grip).press(MouseButton.PRIMARY).moveTo(goal.getCenterX(), goal.getMinY() - 2);
        until("the line", () -> landing.isVisible());
        Screen.save(stage().getScene().getRoot(), 1, "row-landing");
        Screen.save(form(), 2, "row-landing-2x");
        robot.push(KeyCode.ESCAPE);
        until("no line", () -> !landing.isVisible());
        robot.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(desk().book()).isEqualTo(before);
        robot.clickOn(cell(robot, "人大工作完成及时率"));
        robot.moveTo(grip).press(MouseButton.PRIMARY).moveTo(goal.getCenterX(), goal.getMinY() - 2);
        until("the line", landing::isVisible);
        robot.release(MouseButton.PRIMARY);
        ready();
        Screen.save(stage().getScene().getRoot(), 1, "row-dropped");
        assertThat(rows(project)).startsWith("数量指标|人大活动宣传横幅条数|≥ 30 条", "数量指标|人大工作完成及时率|100%", "数量指标|人大活动宣传展板块数|≥ 15 块",
                "质量指标|人大工作完成情况|高质量完成", "成本指标|街道人大工作经费|≤ 3 万元");
        backAndForth(robot, before, desk().book());
    }

    @Test
    void rowsOfAChosenRectangleGoTogether(FxRobot robot) {
        var project = project(YUANZHOU).id();
        show(robot, project, Shows.PROJECT);
        var before = desk().book();
        choose(robot, "人大活动宣传展板块数", "人大工作完成情况");
        robot.push(KeyCode.CONTROL, KeyCode.MINUS);
        ready();
        assertThat(rows(project)).hasSize(8).startsWith("数量指标|人大活动宣传横幅条数|≥ 30 条", "时效指标|人大工作完成及时率|100%");
        backAndForth(robot, before, desk().book());
    }

    @Test
    void theEditMenuHasTheClipboard(FxRobot robot) {
        show(robot, project(YUANZHOU).id(), Shows.PROJECT);
        robot.clickOn(cell(robot, "高质量完成"));
        robot.clickOn("#menu-edit").clickOn("#menu-copy");
        until("the copy", () -> "高质量完成".equals(Clipboard.getSystemClipboard().getString()));
    }
}
