package org.jimu.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

import org.jimu.desk.Desk;
import org.jimu.desk.DocumentChoice;
import org.jimu.desk.Office;
import org.jimu.desk.PrintJob;
import org.jimu.desk.Settings;
import org.jimu.exchange.SampleBook;
import org.jimu.form.FormLibrary;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.paper.FontCatalog;
import org.jimu.paper.Progress;
import org.jimu.paper.Typesetter;
import org.jimu.ui.Screen;
import org.jimu.ui.Stillness;
import org.jimu.ui.Texts;
import org.jimu.ui.Theme;
import org.jimu.ui.tree.BookEntry;
import org.jimu.ui.tree.BookEntry.Shows;

/** The window as a user has it: the real store, the real typesetter, keys and mouse. */
@ExtendWith(ApplicationExtension.class)
class JimuWindowTest {

    private final FontCatalog fonts = FontCatalog.shippedOnly();
    private Path folder;
    private Desk desk;
    private JimuWindow window;
    private Stage stage;

    @Start
    void start(Stage shown) throws Exception {
        folder = Files.createTempDirectory("jimu-window");
        var clock = Clock.fixed(Instant.parse("2024-03-01T08:00:00Z"), ZoneOffset.UTC);
        var office = new Office(clock, Locale.SIMPLIFIED_CHINESE, "会计", "pc", folder.resolve("home"));
        desk = Desk.create(folder.resolve("账套"), office, SampleBook.NAME);
        desk.apply(SampleBook.addTo(desk.book()));
        stage = shown;
        Theme.install();
        window = new JimuWindow(shown, new WindowContext(office, Settings.of(office), FormLibrary.shipped(), fonts,
                new Texts(office.locale())));
        shown.setWidth(1360);
        shown.setHeight(860);
        window.show();
        window.show(desk);
    }

    @Stop
    void stop() {
        window.close();
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

    private void show(FxRobot robot, SubjectId subject, Shows shows) {
        robot.interact(() -> window.book().orElseThrow().tree().select(subject, shows));
        robot.interact(() -> window.book().orElseThrow().form().focusCell());
        pagesReady();
    }

    private static void await(Callable<Boolean> holds) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(20_000, holds));
        } catch (TimeoutException e) {
            throw new AssertionError("it never came", e);
        }
    }

    private void pagesReady() {
        var busy = window.book().orElseThrow().form().busyProperty();
        await(() -> !busy.get());
        Stillness.await(stage.getScene());
    }

    private List<Subject> indicators(Subject project) {
        return desk.book().children(project.id(), SubjectKind.INDICATOR);
    }

    @Test
    void typingIntoTheFormChangesTheBookAndTheNextPdf(FxRobot robot) throws Exception {
        var project = project("街道人大工作经费");
        show(robot, project.id(), Shows.PROJECT);
        Screen.save(stage.getScene().getRoot(), 1, "book");
        // the first cell is the project's name; three steps further is the attribute
        robot.push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.TAB);
        robot.write("长期项目").push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(desk.book().get(project.id()).text(StandardFields.PROJECT_ATTRIBUTE)).isEqualTo("长期项目");
        var pdf = folder.resolve("out.pdf");
        var document = DocumentChoice.ofProject(desk.book(), FormLibrary.shipped(), project.id());
        new PrintJob(List.of(document), fonts).toPdf(pdf, "表", desk.office(), Progress.NONE);
        try (var read = Loader.loadPDF(pdf.toFile())) {
            assertThat(new PDFTextStripper().getText(read)).contains("长期项目").doesNotContain("0101-一年期项目");
        }
    }

    @Test
    void oneCanTypeAsSoonAsTheBookIsOpen(FxRobot robot) {
        var project = desk.book().all(SubjectKind.PROJECT).getFirst();
        pagesReady();
        robot.write("甲").push(KeyCode.TAB);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(desk.book().get(project.id()).text(StandardFields.PROJECT_NAME)).isEqualTo("甲");
    }

    @Test
    void escapeGivesTheOldValueBack(FxRobot robot) {
        var project = project("街道人大工作经费");
        show(robot, project.id(), Shows.PROJECT);
        robot.write("别的名字").push(KeyCode.ESCAPE).push(KeyCode.TAB);
        assertThat(desk.book().get(project.id()).text(StandardFields.PROJECT_NAME)).isEqualTo("街道人大工作经费");
    }

    @Test
    void leavingTheCellByMouseCommits(FxRobot robot) {
        var project = project("街道人大工作经费");
        show(robot, project.id(), Shows.PROJECT);
        robot.write("人大工作");
        robot.clickOn("#tree-filter");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(desk.book().get(project.id()).text(StandardFields.PROJECT_NAME)).isEqualTo("人大工作");
    }

    @Test
    void f2EditsWhatIsThere(FxRobot robot) {
        var project = project("街道人大工作经费");
        show(robot, project.id(), Shows.PROJECT);
        robot.push(KeyCode.F2).push(KeyCode.END).write("补充").push(KeyCode.TAB);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(desk.book().get(project.id()).text(StandardFields.PROJECT_NAME)).isEqualTo("街道人大工作经费补充");
    }

    @Test
    void undoAndRedoByKey(FxRobot robot) {
        var project = project("街道人大工作经费");
        show(robot, project.id(), Shows.PROJECT);
        robot.write("甲").push(KeyCode.TAB);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(desk.book().get(project.id()).text(StandardFields.PROJECT_NAME)).isEqualTo("街道人大工作经费");
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(desk.book().get(project.id()).text(StandardFields.PROJECT_NAME)).isEqualTo("甲");
    }

    @Test
    void rowsAreAddedMovedAndRemovedAtTheCursor(FxRobot robot) {
        var project = project("街道人大工作经费");
        show(robot, project.id(), Shows.PROJECT);
        var before = indicators(project);
        // from the last cell (the satisfaction value) up to the first indicator
        for (var i = 0; i < 8; i++) {
            robot.push(KeyCode.TAB);
        }
        assertThat(window.book().orElseThrow().form().currentRowProperty().get().map(Subject::id))
                .contains(before.getFirst().id());
        robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(indicators(project)).hasSize(before.size() + 1);
        assertThat(indicators(project).get(1).text(StandardFields.INDICATOR_LEVEL2)).isEqualTo("数量指标");
        // the cursor stands in the new row
        robot.push(KeyCode.UP).push(KeyCode.ALT, KeyCode.DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(indicators(project).get(1).id()).isEqualTo(before.getFirst().id());
        robot.push(KeyCode.CONTROL, KeyCode.MINUS);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(indicators(project)).hasSize(before.size());
        assertThat(indicators(project).stream().map(Subject::id)).doesNotContain(before.getFirst().id());
    }

    @Test
    void theKeyboardStaysOnTheCellWhenTheZoomChanges(FxRobot robot) {
        var project = project("街道人大工作经费");
        show(robot, project.id(), Shows.PROJECT);
        var before = window.book().orElseThrow().form().zoomProperty().get();
        robot.push(KeyCode.CONTROL, KeyCode.PERIOD);
        assertThat(window.book().orElseThrow().form().zoomProperty().get()).isCloseTo(before * 1.2, within(1e-9));
        robot.write("乙").push(KeyCode.TAB);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(desk.book().get(project.id()).text(StandardFields.PROJECT_NAME)).isEqualTo("乙");
        Screen.save(stage.getScene().getRoot(), 1, "zoomed");
    }

    @Test
    void whatStandsOnTheScreenStandsOnThePaper(FxRobot robot) {
        show(robot, project("基层党建工作经费").id(), Shows.PROJECT);
        var paper = robot.lookup(".paper").query();
        var page = new Typesetter(fonts).typeset(DocumentChoice
                .ofProject(desk.book(), FormLibrary.shipped(), project("基层党建工作经费").id()).sheet()).pages().getFirst();
        var pixelsPerMm = paper.getLayoutBounds().getWidth() / page.width();
        var print = ((Pane) paper).getChildren().getFirst();
        var shown = ((Pane) print).getChildren().stream().flatMap(node -> texts(node).stream().limit(1))
                .filter(text -> !text.getText().isEmpty()).toList();
        assertThat(shown).hasSize((int) page.texts().stream().filter(run -> !run.text().isEmpty()).count());
        for (var i = 0; i < shown.size(); i++) {
            var text = shown.get(i);
            var x = texts(text.getParent() instanceof Group bold ? bold : text).stream().mapToDouble(Text::getX)
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
    private static List<Text> texts(Node node) {
        return switch (node) {
            case Text text -> List.of(text);
            case Group bold -> bold.getChildren().stream().map(Text.class::cast).toList();
            default -> List.of();
        };
    }

    @Test
    void atTwiceTheSizeOnASmallScreenAllIsWithinReach(FxRobot robot) {
        robot.interact(() -> {
            stage.setWidth(683);
            stage.setHeight(384);
        });
        show(robot, project("基层党建工作经费").id(), Shows.PROJECT);
        Screen.save(stage.getScene().getRoot(), 2, "book-200");
        var root = stage.getScene().getRoot();
        for (var id : List.of("#book-tree", ".form-view", ".status", "#menu-file")) {
            var bounds = robot.lookup(id).query().localToScene(robot.lookup(id).query().getLayoutBounds());
            assertThat(bounds.getMaxX()).as(id).isLessThanOrEqualTo(root.getLayoutBounds().getWidth() + 1);
            assertThat(bounds.getMaxY()).as(id).isLessThanOrEqualTo(root.getLayoutBounds().getHeight() + 1);
            assertThat(bounds.getHeight()).as(id).isGreaterThan(10);
        }
    }

    @Test
    void aBookThatSomebodyHasOpenIsOfferedForReading(FxRobot robot) throws Exception {
        var path = folder.resolve("别人的");
        try (var other = Desk.create(path, desk.office(), "别人的")) {
            robot.interact(() -> window.open(path));
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> robot.lookup(".dialog-pane").tryQuery().isPresent());
            assertThat(robot.lookup(".dialog-pane .content").queryLabeled().getText())
                    .isEqualTo("账套“别人的”正由 会计@pc 打开着，请先在那里关闭，或以只读方式打开");
            robot.push(KeyCode.ENTER);
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> stage.getTitle().contains("只读"));
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS,
                    () -> robot.lookup("#button-newProject").tryQuery().isPresent());
            assertThat(robot.lookup("#status-saved").queryLabeled().getText()).isEqualTo("只读");
            assertThat(robot.lookup("#button-newProject").queryButton().isDisabled()).isTrue();
            assertThat(other.readOnly()).isFalse();
        }
    }

    @Test
    void aNewProjectIsShownAndTakesItsFirstWords(FxRobot robot) {
        show(robot, desk.book().all(SubjectKind.YEAR).getFirst().id(), Shows.LIST);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        await(() -> robot.lookup("#ask").tryQuery().isPresent());
        Stillness.await(robot.lookup("#ask").query().getScene());
        robot.clickOn("#ask").write("老旧小区改造").push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        var project = project("老旧小区改造");
        assertThat(window.book().orElseThrow().tree().selected().orElseThrow().subject()).isEqualTo(project.id());
        robot.interact(() -> window.book().orElseThrow().form().focusCell());
        pagesReady();
        robot.push(KeyCode.TAB).write("南关办事处").push(KeyCode.F2).push(KeyCode.TAB);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(desk.book().get(project.id()).text(StandardFields.PROJECT_COMPETENT_DEPARTMENT)).isEqualTo("南关办事处");
    }

    @Test
    void anotherFormIsChosenAndShown(FxRobot robot) {
        var year = desk.book().all(SubjectKind.YEAR).get(2);
        show(robot, year.id(), Shows.LIST);
        var chooser = robot.lookup("#property-form-list").queryComboBox();
        robot.interact(() -> chooser.getSelectionModel().select(1));
        pagesReady();
        assertThat(desk.book().get(year.id()).text(StandardFields.FORM_LIST)).isEqualTo("shifeng-summary");
        assertThat(window.book().orElseThrow().form().pageCountProperty().get()).isLessThan(8);
    }

    @Test
    void thePreviewShowsTheRealPages(FxRobot robot) {
        show(robot, project("社区经费").id(), Shows.PROJECT);
        robot.push(KeyCode.CONTROL, KeyCode.P);
        await(() -> robot.lookup(".dialog-pane").tryQuery().isPresent());
        var dialog = robot.lookup(".dialog-pane").query();
        Stillness.await(dialog.getScene());
        Screen.save(dialog, 1, "preview");
        assertThat(robot.from(dialog).lookup(".paper").queryAll()).hasSize(1);
        assertThat(robot.from(dialog).lookup("城乡环境连片整治").queryAll()).isEmpty();
        assertThat(robot.from(dialog).lookup("支出测算依据及过程说明").queryAll()).isNotEmpty();
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void whatTheFormDoesNotPrintIsChangedAtTheRight(FxRobot robot) {
        var project = project("街道人大工作经费");
        show(robot, project.id(), Shows.PROJECT);
        robot.clickOn("#property-project-code").write("64040224T000000000001").push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(desk.book().get(project.id()).text(StandardFields.PROJECT_CODE)).isEqualTo("64040224T000000000001");
        assertThat(robot.lookup("#property-project-code").query().isFocused()).isTrue();
        robot.push(KeyCode.TAB);
        assertThat(robot.lookup("#property-project-category").query().isFocused()).isTrue();
        robot.interact(() -> window.book().orElseThrow().form().focusCell());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#property-project-code").queryTextInputControl().getText()).isEmpty();
    }

    @Test
    void theEditorStandsOnTheCell(FxRobot robot) {
        show(robot, project("人才工作专项经费").id(), Shows.PROJECT);
        for (var i = 0; i < 9; i++) {
            robot.push(KeyCode.TAB);
        }
        robot.push(KeyCode.F2);
        WaitForAsyncUtils.waitForFxEvents();
        Screen.save(stage.getScene().getRoot(), 1, "editing");
        assertThat(robot.lookup(".cell-editor").queryTextInputControl().getText()).contains("目标1", "目标2", "目标3");
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void theFilterLeavesWhatMatches(FxRobot robot) {
        pagesReady();
        robot.clickOn("#tree-filter").write("武装");
        var left = List.of("西关街道办事处部门", "2022 年度", "基层武装部建设经费", "湟源县城关镇人民政府（本级）", "2024 年度",
                "武装工作经费");
        await(() -> lines(robot).equals(left));
    }

    private static List<String> lines(FxRobot robot) {
        var names = new ArrayList<String>();
        var tree = robot.lookup("#book-tree").queryAs(TreeView.class);
        for (var row = 0; row < tree.getExpandedItemCount(); row++) {
            names.add(((BookEntry) tree.getTreeItem(row).getValue()).name());
        }
        return names;
    }

    @Test
    void everyKindOfDocumentIsShown(FxRobot robot) {
        var pages = new ArrayList<Integer>();
        var book = desk.book();
        for (var year : book.all(SubjectKind.YEAR)) {
            show(robot, year.id(), Shows.DEPARTMENT_TABLE);
            pages.add(window.book().orElseThrow().form().pageCountProperty().get());
            show(robot, year.id(), Shows.LIST);
            pages.add(window.book().orElseThrow().form().pageCountProperty().get());
            Screen.save(stage.getScene().getRoot(), 1, "list-" + year.id());
        }
        assertThat(pages).allMatch(count -> count >= 1).contains(8, 12);
    }
}
