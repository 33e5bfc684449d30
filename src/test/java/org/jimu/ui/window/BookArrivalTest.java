package org.jimu.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import org.jimu.desk.Desk;
import org.jimu.desk.Job;
import org.jimu.model.Book;
import org.jimu.paper.Progress;
import org.jimu.store.BookFile;
import org.jimu.ui.Screen;

/** Books that take long to open or to make: the window says so, and the user may give them up. */
class BookArrivalTest extends WindowTest {

    private final CountDownLatch disk = new CountDownLatch(1);

    private Path other() {
        return folder().resolve("另一个账套");
    }

    /** A slow disk: the book comes when the test lets it. */
    private Desk slowly() throws InterruptedException {
        var desk = Desk.create(other(), office(), "另一个账套");
        disk.await();
        return desk;
    }

    private void untilWaiting(FxRobot robot, String sentence) {
        until("the line", () -> robot.lookup("#waiting-cancel").tryQuery().filter(Node::isFocused).isPresent());
        assertThat(robot.lookup("#waiting-what").queryLabeled().getText()).isEqualTo(sentence);
    }

    @Test
    void aBookThatTakesLongIsGivenUpAndTheOneBeforeIsThereAgain(FxRobot robot) {
        robot.interact(() -> form().focusCell());
        robot.interact(() -> window().show(other(), Job.start(progress -> slowly(), Progress.NONE)));
        untilWaiting(robot, "正在打开“另一个账套”…");
        Screen.save(stage().getScene().getRoot(), 1, "waiting");
        // neither keys nor menus reach the book behind
        robot.push(KeyCode.F6).push(KeyCode.CONTROL, KeyCode.F).push(KeyCode.DELETE);
        assertThat(pane().isDisabled()).isTrue();
        assertThat(pane().middle().listShownProperty().get()).isFalse();
        robot.push(KeyCode.ESCAPE);
        until("the form", () -> robot.lookup("#waiting").tryQuery().isEmpty() && form().isFocusWithin());
        assertThat(window().book().orElseThrow().isDisabled()).isFalse();
        assertThat(stage().getTitle()).startsWith(desk().file().name());
        // who asks for it again gets it as soon as the first has let go of it
        robot.interact(() -> window().open(other()));
        disk.countDown();
        until("the other book", () -> stage().getTitle().contains("另一个账套"));
    }

    @Test
    void aNewBookThatIsGivenUpLeavesNoFile(FxRobot robot) {
        robot.interact(() -> window().create(other(), this::slowContent));
        untilWaiting(robot, "正在新建“另一个账套”…");
        robot.push(KeyCode.ENTER);
        until("the book before", () -> form().isFocusWithin() || !pane().isDisabled());
        disk.countDown();
        robot.interact(() -> window().create(folder().resolve("第三个账套"), () -> Book.empty("第三个账套")));
        until("the third book", () -> stage().getTitle().contains("第三个账套"));
        assertThat(BookFile.of(other()).path()).doesNotExist();
    }

    private Book slowContent() {
        try {
            disk.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return Book.empty("另一个账套");
    }
}
