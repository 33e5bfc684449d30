package org.jimu.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import org.jimu.desk.Settings;
import org.jimu.desk.print.PrintMemory;
import org.jimu.desk.print.PrinterOffset;
import org.jimu.model.WorkState;
import org.jimu.ui.Screen;
import org.jimu.ui.print.VirtualPrinter;

/** The whole way from the tree to paper, on a virtual printer; run by {@code mvn -Pprinting verify} alone. */
@Tag("printing")
class VirtualPrinterWindowTest extends TreeWindowTest {

    private static VirtualPrinter virtual;

    @BeforeAll
    static void makeThePrinter() throws Exception {
        virtual = VirtualPrinter.make();
    }

    @AfterAll
    static void takeItAway() throws Exception {
        if (virtual != null) {
            virtual.close();
        }
    }

    private List<WorkState> states() {
        return List.of(WorkState.of(project(FIRST)), WorkState.of(project(SECOND)));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Object> box(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(ComboBox.class);
    }

    private static void choosePrinter(FxRobot robot) {
        until("the printer", () -> choice(robot) >= 0);
        robot.interact(() -> box(robot, "#print-printer").getSelectionModel().select(choice(robot)));
    }

    private static int choice(FxRobot robot) {
        var printers = box(robot, "#print-printer");
        return printers.getItems().stream().map(printers.getConverter()::toString).toList().indexOf(virtual.name());
    }

    @Test
    void chosenTablesArePrintedAndMarkedInOneStep(FxRobot robot) throws Exception {
        choose(robot, project(FIRST), project(SECOND));
        robot.push(KeyCode.CONTROL, KeyCode.P);
        until("the dialog", () -> robot.lookup("#print-scope").tryQuery().filter(Node::isFocused).isPresent());
        robot.interact(() -> box(robot, "#print-scope").getSelectionModel().select(1));
        choosePrinter(robot);
        robot.interact(() -> robot.lookup("#print-offset-right").queryTextInputControl().setText("1.5"));
        robot.interact(() -> robot.lookup("#print-marking").queryAs(CheckBox.class).fire());
        until("the button", () -> !robot.lookup("#print-do").query().isDisabled());
        Screen.save(robot.lookup(".print-dialog").query(), 1, "print-printer");
        var paper = virtual.paper(() -> robot.push(KeyCode.ENTER), folder().resolve("paper.pdf"));
        try (var pdf = Loader.loadPDF(paper.toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
        }
        until("the sentence", () -> robot.lookup("#status-work").queryLabeled().getText()
                .equals("已送到打印机“" + virtual.name() + "”，共 2 页；2 张表标为“已打印”"));
        assertThat(states()).containsOnly(WorkState.PRINTED);
        var memory = new PrintMemory(Settings.of(office()));
        assertThat(memory.printer()).contains(virtual.name());
        assertThat(memory.offset(virtual.name())).isEqualTo(new PrinterOffset(1.5, 0));
        robot.interact(() -> form().focusCell());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until("the states", () -> states().equals(List.of(WorkState.FILLING, WorkState.FILLING)));
    }
}
