package org.jimu.ui.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

import org.jimu.desk.Completion;
import org.jimu.desk.Desk;
import org.jimu.desk.DocumentChoice;
import org.jimu.desk.Office;
import org.jimu.edit.Edit;
import org.jimu.exchange.SampleBook;
import org.jimu.form.FormLibrary;
import org.jimu.model.Field;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.paper.FontCatalog;
import org.jimu.paper.TextRun;
import org.jimu.ui.Screen;
import org.jimu.ui.Stillness;
import org.jimu.ui.Texts;
import org.jimu.ui.Theme;

/** The form by itself, without the window around it: mouse and keys on real pages of a real book. */
@ExtendWith(ApplicationExtension.class)
class FormViewTest {

    private static final String NAME = "街道人大工作经费";

    private final FontCatalog fonts = FontCatalog.shippedOnly();
    private TextField elsewhere;
    private Path folder;
    private Desk desk;
    private FormView form;
    private Stage stage;

    @Start
    void start(Stage shown) throws Exception {
        folder = Files.createTempDirectory("jimu-form");
        desk = Desk.create(folder.resolve("账套"), office(), SampleBook.NAME);
        desk.apply(SampleBook.addTo(desk.book()));
        Theme.install();
        stage = shown;
        var root = new BorderPane();
        var scene = new Scene(root);
        Theme.dress(scene);
        elsewhere = new TextField();
        root.setTop(elsewhere);
        shown.setScene(scene);
        // the stage is the one of the test before; a menu must not reach beyond the screen without a display
        shown.setX(0);
        shown.setY(0);
        shown.setWidth(900);
        shown.setHeight(760);
        shown.show();
        place(desk);
    }

    private Office office() {
        var clock = Clock.fixed(Instant.parse("2024-03-01T08:00:00Z"), ZoneOffset.UTC);
        return new Office(clock, Locale.SIMPLIFIED_CHINESE, "会计", "pc", folder.resolve("home"));
    }

    private void place(Desk shown) {
        form = new FormView(shown, new Completion(shown), fonts, new Texts(Locale.SIMPLIFIED_CHINESE));
        ((BorderPane) stage.getScene().getRoot()).setCenter(form);
    }

    @Stop
    void stop() {
        desk.close();
    }

    @AfterEach
    void remove() throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private Subject project(String name) {
        return desk.book().all(SubjectKind.PROJECT).stream()
                .filter(p -> p.text(StandardFields.PROJECT_NAME).equals(name)).findFirst().orElseThrow();
    }

    private List<String> indicators(Subject project) {
        return desk.book().children(project.id(), SubjectKind.INDICATOR).stream()
                .map(row -> row.text(StandardFields.INDICATOR_NAME)).toList();
    }

    private SubjectId showProject(FxRobot robot, String name) {
        var id = project(name).id();
        robot.interact(() -> form.show(book -> Optional.of(
                DocumentChoice.ofProject(book, FormLibrary.shipped(), id))));
        settle();
        robot.interact(form::focusCell);
        return id;
    }

    private void showList(FxRobot robot, String department) {
        var year = desk.book().all(SubjectKind.YEAR).stream().filter(subject -> desk.book().get(subject.parent())
                .text(StandardFields.DEPARTMENT_NAME).contains(department)).findFirst().orElseThrow();
        robot.interact(() -> form.show(book -> Optional.of(
                DocumentChoice.ofList(book, FormLibrary.shipped(), year.id()))));
        settle();
        robot.interact(form::focusCell);
    }

    /** Waits for pages that are being made. */
    private void settle() {
        until(() -> !form.busyProperty().get());
        Stillness.await(stage.getScene());
    }

    private static void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(20_000, condition));
        } catch (TimeoutException e) {
            throw new AssertionError("it never came", e);
        }
    }

    private Node cell(FxRobot robot, String text) {
        return robot.from(form).lookup((Node node) -> node instanceof Text shown && shown.getText().equals(text))
                .query();
    }

    private CellEditor editor(FxRobot robot) {
        return robot.lookup(".cell-editor").queryAs(CellEditor.class);
    }

    private Rectangle frame(FxRobot robot) {
        return robot.lookup(".cell-frame").queryAs(Rectangle.class);
    }

    private String current() {
        return form.cells().cells().stream().filter(at -> isFramed(at)).findFirst().orElseThrow().place().cell().text();
    }

    private boolean isFramed(FormCell at) {
        var bounds = form.boundsOf(at);
        var frame = (Rectangle) form.lookup(".cell-frame");
        return Math.abs(bounds.getMinX() - frame.getX()) < 0.6 && Math.abs(bounds.getMinY() - frame.getY()) < 0.6;
    }

    private Stream<TextRun> runs() {
        return form.pages().stream().flatMap(page -> page.texts().stream());
    }

    private List<Text> drawn() {
        return form.lookupAll(".paper").stream().flatMap(paper -> ((Pane) paper).getChildrenUnmodifiable().stream())
                .flatMap(print -> ((Pane) print).getChildrenUnmodifiable().stream())
                // bold letters stand beside themselves
                .map(node -> node instanceof Group bold ? bold.getChildren().getFirst() : node)
                .filter(Text.class::isInstance).map(Text.class::cast).toList();
    }

    private <T extends Node> List<T> drawn(Class<T> kind) {
        return form.lookupAll(".paper").stream().flatMap(paper -> ((Pane) paper).getChildrenUnmodifiable().stream())
                .flatMap(print -> ((Pane) print).getChildrenUnmodifiable().stream()).filter(kind::isInstance)
                .map(kind::cast).toList();
    }

    /** Where the letters stand; bold ones are drawn at both sides of it. */
    private static double middle(Text text) {
        return text.getParent() instanceof Group bold
                ? bold.getChildren().stream().mapToDouble(node -> ((Text) node).getX()).average().orElseThrow()
                : text.getX();
    }

    @Test
    void aClickTakesTheCellAndTypingReplacesIt(FxRobot robot) {
        var id = showProject(robot, NAME);
        robot.clickOn(cell(robot, "高质量完成"));
        robot.write("圆满完成全年任务").push(KeyCode.ENTER);
        settle();
        var row = desk.book().children(id, SubjectKind.INDICATOR).stream()
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
        assertThat(desk.book().get(id).text(StandardFields.PROJECT_NAME)).isEqualTo("甲");
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void tabGoesInTheOrderOfTheForm(FxRobot robot) {
        showProject(robot, NAME);
        var order = form.cells().cells().stream().map(at -> at.place().cell().text()).toList();
        assertThat(order).startsWith(NAME, "原州区南关办事处", "原州区南关办事处本级", "0101-一年期项目", "1年", "01-行财股", "3.000000");
        for (var text : order) {
            assertThat(current()).isEqualTo(text);
            robot.push(KeyCode.TAB);
        }
        assertThat(current()).isEqualTo(order.getLast());
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(current()).isEqualTo(order.get(order.size() - 2));
    }

    @Test
    void arrowsKeepTheirColumnThroughWideCells(FxRobot robot) {
        showProject(robot, NAME);
        robot.clickOn(cell(robot, "3.000000"));
        robot.push(KeyCode.DOWN);
        assertThat(current()).as("the wide goal").isEqualTo(NAME);
        robot.push(KeyCode.DOWN);
        assertThat(current()).isEqualTo("≥ 30 条");
        robot.push(KeyCode.UP).push(KeyCode.UP);
        assertThat(current()).isEqualTo("3.000000");
        robot.push(KeyCode.LEFT);
        assertThat(current()).isEqualTo("01-行财股");
        robot.push(KeyCode.CONTROL, KeyCode.END);
        assertThat(current()).isEqualTo("≥ 90%");
        robot.push(KeyCode.HOME);
        assertThat(current()).isEqualTo("群众对街道人大代表工作满意度");
    }

    @Test
    void escapeRestoresAndBackspaceBeginsFromNothing(FxRobot robot) {
        var id = showProject(robot, NAME);
        robot.write("别的").push(KeyCode.ESCAPE).push(KeyCode.TAB);
        assertThat(desk.book().get(id).text(StandardFields.PROJECT_NAME)).isEqualTo(NAME);
        robot.push(KeyCode.BACK_SPACE);
        assertThat(editor(robot).isEditing()).isTrue();
        robot.push(KeyCode.TAB);
        settle();
        assertThat(desk.book().get(id).text(StandardFields.PROJECT_COMPETENT_DEPARTMENT)).isEmpty();
    }

    @Test
    void aDoubleClickEditsWhatIsThereAndAltEnterBreaksTheLine(FxRobot robot) {
        var id = showProject(robot, NAME);
        robot.doubleClickOn(cell(robot, NAME));
        assertThat(editor(robot).getText()).isEqualTo(NAME);
        robot.push(KeyCode.END).push(KeyCode.ALT, KeyCode.ENTER).write("第二行").push(KeyCode.TAB);
        settle();
        assertThat(desk.book().get(id).text(StandardFields.PROJECT_NAME)).isEqualTo(NAME + "\n第二行");
    }

    @Test
    void losingTheKeyboardCommits(FxRobot robot) {
        var id = showProject(robot, NAME);
        robot.write("甲");
        robot.clickOn(elsewhere);
        settle();
        assertThat(desk.book().get(id).text(StandardFields.PROJECT_NAME)).isEqualTo("甲");
        assertThat(editor(robot).isEditing()).isFalse();
    }

    @Test
    void aClickOnALabelCommitsAndKeepsTheKeyboardOnTheCell(FxRobot robot) {
        var id = showProject(robot, NAME);
        robot.write("甲").clickOn(cell(robot, "实施单位")).write("乙").push(KeyCode.TAB);
        settle();
        assertThat(desk.book().get(id).text(StandardFields.PROJECT_NAME)).isEqualTo("乙");
    }

    @Test
    void whatAnInputMethodHasNotSettledIsNotCommitted(FxRobot robot) {
        var id = showProject(robot, NAME);
        robot.write("人大");
        robot.interact(() -> editor(robot).fireEvent(composing("gong'zuo", "")));
        assertThat(editor(robot).getText()).isEqualTo("人大gong'zuo");
        robot.push(KeyCode.ENTER);
        assertThat(editor(robot).isEditing()).as("the key is the input method's").isTrue();
        robot.interact(() -> form.commitEditing());
        settle();
        assertThat(desk.book().get(id).text(StandardFields.PROJECT_NAME)).isEqualTo("人大");
    }

    @Test
    void anInputMethodFindsTheParkedFieldFromTheFirstSyllable(FxRobot robot) {
        var id = showProject(robot, NAME);
        robot.interact(() -> editor(robot).fireEvent(composing("ren'da", "")));
        robot.interact(() -> editor(robot).fireEvent(composing("", "人大")));
        robot.push(KeyCode.TAB);
        settle();
        assertThat(desk.book().get(id).text(StandardFields.PROJECT_NAME)).isEqualTo("人大");
    }

    private static InputMethodEvent composing(String composed, String committed) {
        var runs = composed.isEmpty()
                ? List.<InputMethodTextRun>of()
                : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
        return new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, composed.length());
    }

    @Test
    void whatCannotBeTakenStaysWithASentence(FxRobot robot) {
        var id = showProject(robot, NAME);
        robot.clickOn(cell(robot, "高质量完成")).write("写到一半");
        var row = form.currentRowProperty().get().orElseThrow();
        // somebody takes the row away meanwhile
        robot.interact(() -> desk.apply(new Edit.Remove(row.id())));
        settle();
        assertThat(editor(robot).getText()).isEqualTo("写到一半");
        robot.push(KeyCode.ENTER);
        assertThat(editor(robot).getText()).isEqualTo("写到一半");
        assertThat(robot.lookup(".cell-message").queryAs(Label.class).getText())
                .isNotBlank().doesNotContain("Exception", "edit.");
        assertThat(robot.lookup(".cell-message").query().isVisible()).isTrue();
        Screen.save(form, 1, "form-refused");
        var other = project("团组织工作经费").id();
        robot.interact(() -> assertThat(form.show(book -> Optional.of(
                DocumentChoice.ofProject(book, FormLibrary.shipped(), other)))).isFalse());
        assertThat(editor(robot).getText()).isEqualTo("写到一半");
        robot.interact(() -> desk.undo());
        robot.push(KeyCode.ENTER);
        settle();
        assertThat(desk.book().get(row.id()).text(StandardFields.INDICATOR_TARGET)).isEqualTo("写到一半");
        assertThat(robot.lookup(".cell-message").query().isVisible()).isFalse();
        assertThat(desk.book().find(id)).isPresent();
    }

    @Test
    void aChangeElsewhereDoesNotTouchWhatIsBeingTyped(FxRobot robot) {
        var id = showProject(robot, NAME);
        robot.clickOn(cell(robot, "≥ 15 块")).write("≥ 20");
        var first = desk.book().children(id, SubjectKind.INDICATOR).getFirst();
        robot.interact(() -> desk.apply(new Edit.Remove(first.id())));
        settle();
        robot.write(" 块").push(KeyCode.TAB);
        settle();
        assertThat(desk.book().children(id, SubjectKind.INDICATOR).getFirst().text(StandardFields.INDICATOR_TARGET))
                .isEqualTo("≥ 20 块");
    }

    @Test
    void aNewRowTakesTheNextWords(FxRobot robot) {
        var id = showProject(robot, NAME);
        robot.clickOn(cell(robot, "人大活动宣传横幅条数"));
        robot.interact(() -> form.commands().rows().add(true));
        robot.write("宣传手册册数").push(KeyCode.TAB).write("≥100册").push(KeyCode.TAB);
        settle();
        assertThat(indicators(project(NAME))).startsWith("人大活动宣传横幅条数", "宣传手册册数", "人大活动宣传展板块数");
        robot.clickOn(cell(robot, "宣传手册册数"));
        robot.interact(() -> form.commands().rows().move(false));
        settle();
        assertThat(indicators(project(NAME))).startsWith("宣传手册册数", "人大活动宣传横幅条数");
        assertThat(current()).isEqualTo("宣传手册册数");
        robot.interact(() -> form.commands().rows().duplicate());
        settle();
        assertThat(indicators(project(NAME))).startsWith("宣传手册册数", "宣传手册册数", "人大活动宣传横幅条数");
        robot.push(KeyCode.CONTROL, KeyCode.SUBTRACT);
        settle();
        assertThat(indicators(project(NAME))).startsWith("宣传手册册数", "人大活动宣传横幅条数");
        assertThat(current()).isEqualTo("人大活动宣传横幅条数");
        assertThat(desk.book().children(id, SubjectKind.INDICATOR).getFirst().text(StandardFields.INDICATOR_TARGET))
                .isEqualTo("≥100册");
    }

    @Test
    void allIsDrawnWhereThePaperHasIt(FxRobot robot) {
        showProject(robot, NAME);
        for (var zoom : List.of(0.5, 1.0, 2.0, 3.0)) {
            robot.interact(() -> form.zoomTo(zoom));
            settle();
            var page = form.pages().getFirst();
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
            var bars = drawn(Rectangle.class);
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
            robot.interact(() -> form.zoomTo(zoom));
            robot.interact(() -> form.cells().cells().stream()
                    .filter(at -> at.place().cell().text().startsWith("目标1")).findFirst()
                    .ifPresent(at -> robot.interact(() -> select(robot, at))));
            robot.push(KeyCode.F2);
            settle();
            Screen.save(form, 1, "form-editing-" + (int) (zoom * 100));
            var inner = (Text) editor(robot).lookup(".text");
            var column = form.lookup(".page-column");
            var base = column.sceneToLocal(inner.localToScene(0, inner.getBaselineOffset()));
            var perMm = 96 / 25.4 * zoom;
            assertThat(base.getX() / perMm).isCloseTo(goal.x(), within(0.15));
            assertThat(base.getY() / perMm).isCloseTo(goal.y(), within(0.15));
            assertThat(inner.getFont().getSize()).isCloseTo(goal.size() * 96 / 72 * zoom, within(0.05));
            robot.push(KeyCode.ESCAPE);
        }
    }

    private void select(FxRobot robot, FormCell at) {
        var bounds = form.boundsOf(at);
        form.reveal(bounds);
        var column = form.lookup(".page-column");
        robot.clickOn(column.localToScreen(bounds.getMinX() + 5, bounds.getMinY() + 5));
    }

    @Test
    void aLongListIsDrawnOnlyWhereItIsSeen(FxRobot robot) {
        showList(robot, "湟源");
        robot.interact(() -> form.zoomTo(1));
        settle();
        assertThat(form.pages().size()).isGreaterThan(5);
        assertThat(pagesDrawn()).isBetween(1L, 3L);
        robot.push(KeyCode.CONTROL, KeyCode.END);
        settle();
        assertThat(pagesDrawn()).isBetween(1L, 3L);
        assertThat(seen(robot)).as("the last cell is in view").isTrue();
        robot.push(KeyCode.PAGE_UP);
        assertThat(seen(robot)).isTrue();
        Screen.save(form, 1, "form-list");
    }

    private long pagesDrawn() {
        return form.lookupAll(".paper").stream().filter(paper -> ((PageView) paper).isDrawn()).count();
    }

    private boolean seen(FxRobot robot) {
        var port = robot.from(form).lookup(".viewport").query();
        var frame = frame(robot).localToScene(frame(robot).getLayoutBounds());
        var seen = port.localToScene(port.getLayoutBounds());
        return seen.getMinY() <= frame.getMinY() && frame.getMinY() < seen.getMaxY();
    }

    @Test
    void aBookForReadingLetsCopyOnly(FxRobot robot) {
        var id = project(NAME).id();
        try (var reading = Desk.openReadOnly(folder.resolve("账套"), office())) {
            robot.interact(() -> place(reading));
            showProject(robot, NAME);
            robot.write("甲").push(KeyCode.F2).write("乙").push(KeyCode.DELETE).push(KeyCode.CONTROL, KeyCode.V);
            assertThat(robot.lookup(".cell-message").queryAs(Label.class).getText()).isEqualTo("账套以只读方式打开，不能粘贴或剪切");
            robot.push(KeyCode.CONTROL, KeyCode.ADD).push(KeyCode.TAB).push(KeyCode.CONTROL, KeyCode.C);
            settle();
            assertThat(WaitForAsyncUtils.waitForAsyncFx(5_000, () -> Clipboard.getSystemClipboard().getString()))
                    .isEqualTo("原州区南关办事处");
            assertThat(reading.book()).isEqualTo(desk.book());
            assertThat(reading.book().get(id).text(StandardFields.PROJECT_NAME)).isEqualTo(NAME);
            assertThat(editor(robot).isEditing()).isFalse();
        }
    }

    @Test
    void aScreenReaderHearsTheLabelAndTheText(FxRobot robot) {
        showProject(robot, NAME);
        assertThat(editor(robot).getAccessibleText()).isEqualTo("项目名称：" + NAME);
        robot.clickOn(cell(robot, "≥ 30 条"));
        assertThat(editor(robot).getAccessibleText()).isEqualTo("绩效值：≥ 30 条");
    }

    @Test
    void theSizeChangesWithoutLosingWhatIsTyped(FxRobot robot) {
        var id = showProject(robot, NAME);
        robot.write("甲");
        robot.interact(() -> form.zoomTo(2));
        robot.write("乙").push(KeyCode.TAB);
        settle();
        assertThat(desk.book().get(id).text(StandardFields.PROJECT_NAME)).isEqualTo("甲乙");
        Screen.save(form, 1, "form-200");
        robot.interact(() -> form.lookupAll(".scroll-pane").stream().filter(ScrollPane.class::isInstance)
                .map(ScrollPane.class::cast).findFirst().ifPresent(scroll -> scroll.setHvalue(0.5)));
        robot.interact(() -> form.zoomTo(1));
        settle();
        Screen.save(form, 2, "form-100");
    }

    @Test
    void theMouseShowsWhatAClickWouldTake(FxRobot robot) {
        showProject(robot, NAME);
        var hover = robot.lookup(".cell-hover").queryAs(Rectangle.class);
        robot.moveTo(cell(robot, "高质量完成"));
        assertThat(hover.isVisible()).isTrue();
        assertThat(hover.getLayoutBounds().contains(form.lookup(".page-column")
                .sceneToLocal(cell(robot, "高质量完成").localToScene(cell(robot, "高质量完成").getLayoutBounds())))).isTrue();
        robot.moveTo(cell(robot, "绩效值"));
        assertThat(hover.isVisible()).isFalse();
    }

    @Test
    void theMenuOfTheRightButtonHasWhatARowCan(FxRobot robot) {
        showProject(robot, NAME);
        robot.rightClickOn(cell(robot, "人大活动宣传横幅条数"));
        until(() -> robot.lookup("删除这一行").tryQuery().isPresent());
        Stillness.await(robot.lookup("删除这一行").query().getScene());
        robot.clickOn("删除这一行");
        settle();
        assertThat(indicators(project(NAME))).startsWith("人大活动宣传展板块数");
        assertThat(current()).isEqualTo("人大活动宣传展板块数");
        robot.rightClickOn(cell(robot, "1年"));
        until(() -> robot.listWindows().stream().anyMatch(ContextMenu.class::isInstance));
        var menu = robot.listWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast)
                .findFirst().orElseThrow();
        assertThat(menu.getItems().stream().filter(MenuItem::isDisable).map(MenuItem::getText))
                .containsExactly("在下面加一行", "在上面加一行", "复制这一行", "删除这一行", "上移一行", "下移一行");
        Screen.save(menu.getScene().getRoot(), 1, "form-menu");
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void amountsAreTypedAsPlainNumbers(FxRobot robot) {
        var id = showProject(robot, NAME);
        robot.clickOn(cell(robot, "3.000000")).write("4.5").push(KeyCode.ENTER);
        settle();
        assertThat(drawn()).extracting(Text::getText).contains("4.500000").doesNotContain("3.000000");
        assertThat(desk.book().get(id).fields().get(Field.text("project.name"))).contains(NAME);
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
        Screen.save(form, 1, "form-doubt");
        assertThat(robot.lookup(".cell-doubt").queryAll()).isEmpty();
        robot.push(KeyCode.TAB);
        settle();
        assertThat(desk.book().get(id).text(StandardFields.BUDGET_TOTAL)).isEqualTo("3O.5");
        assertThat(robot.lookup(".cell-doubt").queryAll()).hasSize(1);
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        robot.write("30.5");
        settle();
        assertThat(robot.lookup(".cell-message").query().isVisible()).isFalse();
        robot.push(KeyCode.TAB);
        settle();
        assertThat(robot.lookup(".cell-doubt").queryAll()).isEmpty();
    }

    private List<Bounds> chosen(FxRobot robot) {
        return ((Group) robot.lookup("#cell-selection").query()).getChildren().stream()
                .map(Node::getBoundsInParent).toList();
    }

    @Test
    void shiftAndArrowsChooseARectangleThatCutsNoCell(FxRobot robot) {
        showProject(robot, NAME);
        for (var step = 0; step < 8; step++) {
            robot.push(KeyCode.TAB);
        }
        var frame = robot.lookup(".cell-frame").query().getBoundsInParent();
        assertThat(chosen(robot)).isEmpty();
        robot.push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.SHIFT, KeyCode.RIGHT);
        settle();
        Screen.save(form, 1, "form-range");
        assertThat(chosen(robot)).hasSize(1);
        var range = chosen(robot).getFirst();
        assertThat(range.getMinX()).isCloseTo(frame.getMinX(), within(2.0));
        assertThat(range.getMinY()).isCloseTo(frame.getMinY(), within(2.0));
        assertThat(range.getMaxX()).isGreaterThan(frame.getMaxX() + 50);
        assertThat(range.getMaxY()).isGreaterThan(frame.getMaxY() + 20);
        // the keyboard is still on the first cell of it
        assertThat(robot.lookup(".cell-frame").query().getBoundsInParent()).isEqualTo(frame);
        robot.push(KeyCode.ESCAPE);
        assertThat(chosen(robot)).isEmpty();
    }

    @Test
    void aDraggedMouseChoosesLabelsTooAndGrowsToWholeMergedCells(FxRobot robot) {
        showProject(robot, NAME);
        robot.drag(pointOn(robot, "人大活动宣传横幅条数")).moveTo(pointOn(robot, "1-产出指标")).drop();
        settle();
        // the first level reaches over five rows: all of them are chosen
        var rows = chosen(robot).getFirst().getHeight() / robot.lookup(".cell-frame").query().getBoundsInParent()
                .getHeight();
        assertThat(rows).isGreaterThan(4.5);
        robot.clickOn(pointOn(robot, "人大活动宣传展板块数"));
        assertThat(chosen(robot)).isEmpty();
    }

    private Point2D pointOn(FxRobot robot, String printed) {
        var text = robot.lookup(node -> node instanceof Text shown && shown.getText().equals(printed)).query();
        var bounds = text.localToScreen(text.getBoundsInLocal());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    @Test
    void anIndicatorOfTheLibraryIsChosenByTheInitialsOfItsPinyin(FxRobot robot) throws Exception {
        var id = showProject(robot, NAME);
        var first = desk.book().children(id, SubjectKind.INDICATOR).getFirst();
        robot.interact(() -> form.goTo(first, StandardFields.INDICATOR_NAME));
        robot.interact(() -> form.commands().rows().add(true));
        settle();
        robot.write("pxrc");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> robot.lookup("#choices").tryQuery()
                .filter(list -> ((ListView<?>) list).getItems().size() == 2).isPresent());
        settle();
        Screen.save(form, 1, "form-choices-cell");
        Screen.save(robot.lookup("#choices").query().getParent(), 1, "form-choices");
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        settle();
        var chosen = desk.book().children(id, SubjectKind.INDICATOR).get(1);
        assertThat(chosen.text(StandardFields.INDICATOR_NAME)).isEqualTo("代表培训人次");
        assertThat(chosen.text(StandardFields.INDICATOR_LEVEL2)).isEqualTo("数量指标");
        assertThat(chosen.text(StandardFields.INDICATOR_TARGET)).isEqualTo("≥60人次");
        assertThat(robot.lookup("#choices").tryQuery()).isEmpty();
        // one step of undo takes name and value back
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(desk.book().get(chosen.id()).text(StandardFields.INDICATOR_NAME)).isEmpty();
        assertThat(desk.book().get(chosen.id()).text(StandardFields.INDICATOR_TARGET)).isEmpty();
    }

    @Test
    void withoutGoingIntoTheListWhatIsTypedCounts(FxRobot robot) throws Exception {
        var first = desk.book().children(showProject(robot, NAME), SubjectKind.INDICATOR).getFirst();
        robot.interact(() -> form.goTo(first, StandardFields.INDICATOR_NAME));
        robot.write("培训");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> robot.lookup("#choices").tryQuery().isPresent());
        robot.push(KeyCode.ENTER);
        settle();
        assertThat(indicators(project(NAME)).getFirst()).isEqualTo("培训");
        assertThat(robot.lookup("#choices").tryQuery()).isEmpty();
    }

    @Test
    void escapeClosesTheListFirstAndGivesTheCellBackThen(FxRobot robot) throws Exception {
        showProject(robot, NAME);
        robot.interact(() -> form.goTo(desk.book().children(project(NAME).id(), SubjectKind.INDICATOR).getFirst(),
                StandardFields.INDICATOR_NAME));
        robot.write("培训");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> robot.lookup("#choices").tryQuery().isPresent());
        robot.push(KeyCode.ESCAPE);
        settle();
        assertThat(robot.lookup("#choices").tryQuery()).isEmpty();
        assertThat(robot.lookup(".cell-editor").queryTextInputControl().getText()).isEqualTo("培训");
        robot.push(KeyCode.ESCAPE);
        settle();
        assertThat(robot.lookup(".cell-editor").queryTextInputControl().getText()).isEmpty();
        assertThat(indicators(project(NAME))).doesNotContain("培训");
    }
}
