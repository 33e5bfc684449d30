package org.jimu.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import org.jimu.desk.Settings;
import org.jimu.desk.print.PrintMemory;
import org.jimu.desk.print.PrintTarget;
import org.jimu.ui.Screen;
import org.jimu.ui.Stillness;
import org.jimu.ui.print.PrintOffer;
import org.jimu.ui.tree.BookEntry.Shows;

/** Printing in the window, by keys: what is previewed, and what comes of it. */
class PrintTest extends TreeWindowTest {

    private static Node dialog(FxRobot robot) {
        return robot.lookup(".print-dialog").query();
    }

    private static String text(FxRobot robot, String id) {
        return robot.from(dialog(robot)).lookup(id).<Labeled>query().getText();
    }

    private static void untilTold(FxRobot robot, String id, String text) {
        until(text, () -> text(robot, id).equals(text));
    }

    @SuppressWarnings("unchecked")
    private static <T> void choose(FxRobot robot, String id, int index) {
        robot.interact(() -> {
            var box = (ComboBox<T>) robot.from(dialog(robot)).lookup(id).queryAs(ComboBox.class);
            box.getSelectionModel().select(index);
        });
    }

    private static void write(FxRobot robot, String id, String text) {
        robot.interact(() -> robot.from(dialog(robot)).lookup(id).queryAs(TextInputControl.class).setText(text));
    }

    private void open(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.P);
        until("the dialog", () -> robot.lookup("#print-scope").tryQuery().filter(Node::isFocused).isPresent());
        robot.targetWindow(dialog(robot).getScene().getWindow());
    }

    @Test
    void aRangeOfADepartmentsPagesIsPreviewedAndSavedAsPdf(FxRobot robot) throws Exception {
        show(robot, year("社区经费").id(), Shows.DEPARTMENT_TABLE);
        open(robot);
        untilTold(robot, "#print-place", "第 1 页（1 / 1）");
        choose(robot, "#print-scope", 1);
        untilTold(robot, "#print-count", "共 6 页");
        robot.interact(() -> robot.from(dialog(robot)).lookup("#print-kind-list").queryAs(CheckBox.class).fire());
        untilTold(robot, "#print-count", "共 5 页");
        choose(robot, "#print-target", PrintTarget.PDF.ordinal());
        write(robot, "#print-ranges", "2-6");
        untilTold(robot, "#print-message", "一共 5 页，没有第 6 页；请改页码");
        assertThat(robot.lookup("#print-do").query().isDisabled()).isTrue();
        write(robot, "#print-ranges", "2-3，5");
        untilTold(robot, "#print-count", "共 5 页，打印其中 3 页");
        robot.push(KeyCode.PAGE_DOWN).push(KeyCode.PAGE_DOWN);
        untilTold(robot, "#print-place", "第 5 页（3 / 3）");
        until("the page", () -> robot.from(dialog(robot)).lookup(".paper").queryAll().size() == 1);
        Stillness.await(dialog(robot).getScene());
        Screen.save(dialog(robot), 1, "print");
        Screen.save(dialog(robot), 2, "print-200");
        write(robot, "#print-file", "石峰");
        robot.clickOn("#print-do");
        var file = folder().resolve("石峰.pdf");
        until("the file", () -> Files.exists(file));
        try (var pdf = Loader.loadPDF(file.toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(3);
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", "")).contains("社区经费");
        }
        until("the sentence", () -> robot.lookup("#status-work").queryLabeled().getText()
                .equals("已打印 3 页：" + file));
        var memory = new PrintMemory(Settings.of(office()));
        assertThat(memory.target()).isEqualTo(PrintTarget.PDF);
        assertThat(memory.folder()).contains(folder().toString());
    }

    @Test
    void whatStandsInTheWayOfPrintingIsTold(FxRobot robot) {
        choose(robot, project(FIRST), project(SECOND));
        open(robot);
        assertThat(robot.from(dialog(robot)).lookup("#print-scope").queryAs(ComboBox.class).getItems())
                .extracting(offer -> ((PrintOffer) offer).name())
                .containsExactly("当前表：" + SECOND, "所选的 2 项", "全部表：原州区南关办事处 2024 年度", "整个账套");
        write(robot, "#print-offset-right", "两毫米");
        untilTold(robot, "#print-message", "校准偏移“两毫米”不对；请填 -20 到 20 之间的毫米数，例如 1.5 或 -2");
        Screen.save(dialog(robot), 1, "print-printer");
        choose(robot, "#print-scope", 3);
        untilTold(robot, "#print-count", "共 67 页");
        robot.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        untilTold(robot, "#print-place", "第 67 页（67 / 67）");
        for (var kind : new String[]{"project", "department", "list"}) {
            robot.interact(() -> robot.from(dialog(robot)).lookup("#print-kind-" + kind).queryAs(CheckBox.class)
                    .fire());
        }
        untilTold(robot, "#print-message", "这个范围里没有要打印的表；请换一个范围，或勾选要打印的表");
        robot.push(KeyCode.ESCAPE);
        until("no dialog", () -> robot.lookup(".print-dialog").tryQuery().isEmpty());
    }
}
