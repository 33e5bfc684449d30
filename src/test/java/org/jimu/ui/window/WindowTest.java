package org.jimu.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import javafx.stage.Stage;
import org.testfx.api.FxRobot;

import org.jimu.desk.Desk;
import org.jimu.desk.Settings;
import org.jimu.form.FormLibrary;
import org.jimu.model.Field;
import org.jimu.model.SubjectId;
import org.jimu.ui.StageTest;
import org.jimu.ui.Stillness;
import org.jimu.ui.Texts;
import org.jimu.ui.form.FormView;
import org.jimu.ui.tree.BookEntry.Shows;

/** A window with the sample book open in it, for tests that do what a user does. */
abstract class WindowTest extends StageTest {

    private JimuWindow window;

    @Override
    protected void begin(Stage shown) {
        window = new JimuWindow(shown, new WindowContext(office(), Settings.of(office()), FormLibrary.shipped(),
                fonts(), new Texts(office().locale())));
        shown.setWidth(1360);
        shown.setHeight(860);
        window.show();
        window.show(createDesk());
    }

    @Override
    protected void end() {
        window.close();
    }

    JimuWindow window() {
        return window;
    }

    boolean closeBook() {
        return window.close();
    }

    /** Closes the book and opens it again, as after a restart. */
    void reopen(FxRobot robot) {
        robot.interact(() -> {
            if (!window.close()) {
                throw new AssertionError("the window would not close the book");
            }
        });
        take(Desk.open(bookPath(), office()));
        robot.interact(() -> window.show(desk()));
        ready();
    }

    /** Shows another book, or this one read another way; the one that is open is closed. */
    void show(Desk other) {
        if (!window.close()) {
            throw new AssertionError("the window would not close the book");
        }
        take(other);
        window.show(other);
    }

    BookPane pane() {
        return window.book().orElseThrow();
    }

    FormView form() {
        return pane().form();
    }

    List<String> texts(SubjectId project, Field<?> field) {
        return indicators(project).stream().map(row -> row.text(field)).toList();
    }

    void show(FxRobot robot, SubjectId subject, Shows shows) {
        robot.interact(() -> pane().tree().select(subject, shows));
        robot.interact(() -> form().focusCell());
        ready();
    }

    /** Makes the window as small as the screen of an old PC at twice the size. */
    void makeSmall(FxRobot robot) {
        robot.interact(() -> {
            stage().setWidth(683);
            stage().setHeight(384);
        });
    }

    /** All of them end within the window. */
    void assertWithinReach(FxRobot robot, String... ids) {
        for (var id : ids) {
            var bounds = robot.lookup(id).query().localToScene(robot.lookup(id).query().getLayoutBounds());
            assertThat(bounds.getMaxX()).as(id).isLessThanOrEqualTo(stage().getScene().getWidth());
            assertThat(bounds.getMaxY()).as(id).isLessThanOrEqualTo(stage().getScene().getHeight());
        }
    }

    /** Waits until the pages of what was chosen are there. */
    void ready() {
        until("the pages", () -> !form().busyProperty().get());
        Stillness.await(stage().getScene());
    }
}
