package org.jimu.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import org.jimu.desk.DocumentChoice;
import org.jimu.desk.PrintJob;
import org.jimu.desk.state.Scan;
import org.jimu.form.FormLibrary;
import org.jimu.model.WorkState;
import org.jimu.paper.Progress;
import org.jimu.ui.Appearance;
import org.jimu.ui.Screen;
import org.jimu.ui.Theme;
import org.jimu.ui.tree.BookEntry.Shows;

/** The scan of a signed page, from the file to the window, by keys. */
class ScanTest extends TreeWindowTest {

    /** Two tables on two pages; what a scanner gives is a PDF as well. */
    private Path pdf(String name) {
        var file = folder().resolve(name);
        var documents = Stream.of(FIRST, SECOND)
                .map(table -> DocumentChoice.ofProject(desk().book(), FormLibrary.shipped(),
                        project(table).id()))
                .toList();
        new PrintJob(documents, fonts()).toPdf(file, name, office(), Progress.NONE);
        return file;
    }

    private Optional<String> scan() {
        return Scan.of(desk().book().get(project(FIRST).id())).map(Scan::name);
    }

    private static void enter(FxRobot robot, String box, String text) {
        robot.interact(() -> robot.lookup(box).queryAs(TextInputControl.class).setText(text));
    }

    private static boolean isShown(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent();
    }

    private static String said(FxRobot robot, String id) {
        return robot.lookup(id).queryLabeled().getText();
    }

    private void openDialog(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
        until("the dialog", () -> robot.lookup("#scan-file").tryQuery().filter(Node::isFocused).isPresent());
    }

    @Test
    void aTableIsSignedWithItsScanAndAWrongFileCostsNothing(FxRobot robot) {
        choose(robot, project(FIRST));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
        until("the question", () -> robot.lookup("#stamp-person").tryQuery().filter(Node::isFocused).isPresent());
        enter(robot, "#stamp-person", "王某某");
        enter(robot, "#scan-file", folder().resolve("没有.pdf").toString());
        robot.push(KeyCode.ENTER);
        until("the sentence", () -> said(robot, "#stamp-message").equals("读不到文件“没有.pdf”；请检查文件还在不在"));
        assertThat(robot.lookup("#stamp-person").queryTextInputControl().getText()).isEqualTo("王某某");
        Screen.save(robot.lookup(".dialog-pane").query(), 1, "scan-sign");
        enter(robot, "#scan-file", pdf("签字页.pdf").toString());
        robot.push(KeyCode.ENTER);
        until("the scan", () -> scan().isPresent());
        assertThat(scan()).contains("签字页.pdf");
        assertThat(WorkState.of(desk().book().get(project(FIRST).id()))).isEqualTo(WorkState.SIGNED);
        until("no question", () -> !isShown(robot, "#stamp-person"));
        until("the lock", () -> said(robot, "#lock-scan").equals("扫描件…"));
        Screen.save(stage().getScene().getRoot(), 1, "scan-lock");
    }

    @Test
    void aScanIsAttachedSeenTurnedAndTakenAwayAndUndoBringsItBack(FxRobot robot) {
        show(robot, project(FIRST).id(), Shows.PROJECT);
        openDialog(robot);
        assertThat(isShown(robot, "#scan-nothing")).isTrue();
        Screen.save(robot.lookup(".scan-dialog").query(), 1, "scan-none");
        enter(robot, "#scan-file", pdf("签字页.pdf").toString());
        robot.push(KeyCode.ENTER);
        until("the picture", () -> robot.lookup("#scan-picture").queryAs(ImageView.class).getImage() != null);
        assertThat(said(robot, "#scan-place")).isEqualTo("签字页.pdf 第 1/2 页");
        Screen.save(robot.lookup(".scan-dialog").query(), 1, "scan");
        robot.interact(() -> robot.lookup("#scan-next").queryAs(ButtonBase.class).fire());
        until("the second page", () -> said(robot, "#scan-place").equals("签字页.pdf 第 2/2 页"));
        assertThat(robot.lookup("#scan-next").query().isDisabled()).isTrue();
        robot.interact(() -> Theme.wear(Appearance.PLAIN.with(Appearance.Scheme.DARK)));
        Screen.save(robot.lookup(".scan-dialog").query(), 2, "scan-dark-200");
        robot.interact(() -> Theme.wear(Appearance.PLAIN));
        robot.interact(() -> robot.lookup("#scan-remove").queryAs(ButtonBase.class).fire());
        until("no scan", () -> scan().isEmpty() && isShown(robot, "#scan-nothing"));
        robot.interact(() -> desk().undo());
        until("the picture", () -> said(robot, "#scan-place").equals("签字页.pdf 第 1/2 页"));
        robot.push(KeyCode.ESCAPE);
        until("no dialog", () -> !isShown(robot, "#scan-file"));
    }

    @Test
    void aListOfTablesHasNoScan(FxRobot robot) {
        show(robot, year(FIRST).id(), Shows.LIST);
        robot.interact(() -> form().requestFocus());
        assertThat(pane().noTable().get()).isTrue();
        show(robot, project(FIRST).id(), Shows.PROJECT);
        assertThat(pane().noTable().get()).isFalse();
    }
}
