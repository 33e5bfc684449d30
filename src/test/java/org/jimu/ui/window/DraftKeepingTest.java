package org.jimu.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import org.jimu.desk.Desk;
import org.jimu.desk.Draft;
import org.jimu.desk.SampleDesk;
import org.jimu.model.StandardFields;
import org.jimu.model.SubjectKind;
import org.jimu.ui.Screen;
import org.jimu.ui.tree.BookEntry.Shows;

/** The program is killed while somebody types. */
class DraftKeepingTest extends WindowTest {

    private static final String TYPED = "二零二四年街道人大代表之家建设经费";

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void whatWasTypedWhenTheProgramWasKilledIsBackInItsCell(FxRobot robot) throws Exception {
        var book = folder().resolve("被杀的账套");
        SampleDesk.create(book, office()).close();
        typeAndKill(book);
        var desk = Desk.open(book, office());
        var first = desk.book().all(SubjectKind.PROJECT).getFirst();
        assertThat(first.text(StandardFields.PROJECT_NAME)).as("not committed").doesNotContain("二零二四");
        robot.interact(() -> show(desk));
        ready();
        assertThat(resumed(robot, desk)).isTrue();
        assertThat(robot.lookup(".cell-message").queryAs(Label.class).getText())
                .isEqualTo("上次没有填完的内容已放回这一格：按 Enter 保存，按 Esc 放弃");
        Screen.save(stage().getScene().getRoot(), 1, "draft");
        robot.push(KeyCode.END).write("（续）").push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(desk.book().get(first.id()).text(StandardFields.PROJECT_NAME)).startsWith(
                TYPED.substring(0, TYPED.length() - 1)).endsWith("（续）");
        until("nothing is left beside the book", () -> Files.notExists(folder().resolve("被杀的账套.jimu.draft")));
    }

    /** Whether the text is back in its cell; tells what is there instead. */
    private boolean resumed(FxRobot robot, Desk desk) {
        var editor = robot.lookup(".cell-editor").queryAs(TextArea.class);
        try {
            until("the text is back", () -> editor.getText().startsWith(TYPED.substring(0, TYPED.length() - 1)));
            return true;
        } catch (AssertionError e) {
            throw new AssertionError("editor: " + editor.getText() + ", book: "
                    + desk.book().all(SubjectKind.PROJECT).getFirst().text(StandardFields.PROJECT_NAME) + ", keyboard: "
                    + stage().getScene().getFocusOwner(), e);
        }
    }

    /** Kills the program right after the last letter; at most that one may still be on its way to the disk. */
    private void typeAndKill(Path book) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(List.of(java, "-XX:TieredStopAtLevel=1", "-Dglass.platform=Headless",
                "-Dprism.order=sw", "-Djava.awt.headless=true", "-Dstdout.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-cp",
                System.getProperty("java.class.path"), TypingWindow.class.getName(), book.toString(),
                folder().resolve("home").toString(), TYPED)).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            var line = lines.readLine();
            while (line != null && !line.equals("typed " + TYPED.length())) {
                line = lines.readLine();
            }
            process.toHandle().destroyForcibly();
            assertThat(line).as("the window typed").isNotNull();
        }
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whatIsTypedInTheListComesBackOnTheForm(FxRobot robot) {
        robot.push(KeyCode.F6);
        until("rows", () -> pane().middle().list().filter(list -> !list.busyProperty().get()
                && !list.shown().isEmpty()).isPresent());
        robot.interact(() -> pane().middle().focusCell());
        var row = pane().middle().list().orElseThrow().shown().getFirst();
        robot.write("一半");
        var address = row + " indicator.name";
        until("a draft", () -> Files.exists(folder().resolve("账套.jimu.draft"))
                && Files.readString(folder().resolve("账套.jimu.draft")).contains("一半"));
        assertThat(folder().resolve("账套.jimu.draft")).content().contains("\"" + address + "\"", "PROJECT");
        robot.push(KeyCode.ESCAPE);
        until("given up", () -> Files.notExists(folder().resolve("账套.jimu.draft")));
    }

    @Test
    void aTextWhoseCellIsGoneIsOnTheClipboard(FxRobot robot) {
        var project = project("街道人大工作经费").id();
        robot.interact(() -> {
            assertThat(closeBook()).isTrue();
            try (var desk = Desk.open(bookPath(), office())) {
                desk.drafts().orElseThrow()
                        .keep(new Draft(project, Shows.PROJECT.name(), "99999 indicator.name", "孤儿"));
            }
        });
        reopen(robot);
        until("told", () -> robot.lookup("#status-warning").queryAs(Label.class).getText()
                .equals("上次没有填完的“孤儿”找不到原来的格子，已放到剪贴板，可用 Ctrl+V 粘贴"));
        assertThat(WaitForAsyncUtils.waitForAsyncFx(5_000, () -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo("孤儿");
    }
}
