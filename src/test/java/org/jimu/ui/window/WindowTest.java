package org.jimu.ui.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import org.jimu.desk.Desk;
import org.jimu.desk.Office;
import org.jimu.desk.Settings;
import org.jimu.exchange.SampleBook;
import org.jimu.form.FormLibrary;
import org.jimu.model.Field;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.paper.FontCatalog;
import org.jimu.ui.Stillness;
import org.jimu.ui.Texts;
import org.jimu.ui.Theme;
import org.jimu.ui.form.FormView;
import org.jimu.ui.tree.BookEntry.Shows;

/** A window with the sample book open in it, for tests that do what a user does. */
@ExtendWith(ApplicationExtension.class)
abstract class WindowTest {

    private static final int PATIENCE_SECONDS = 60;

    private final FontCatalog fonts = FontCatalog.shippedOnly();
    private Path folder;
    private Desk desk;
    private JimuWindow window;
    private Stage stage;

    @BeforeEach
    void openWindow() throws Exception {
        folder = Files.createTempDirectory("jimu-window");
        FxToolkit.setupStage(this::start);
    }

    private void start(Stage shown) {
        stage = shown;
        Theme.install();
        window = new JimuWindow(shown, new WindowContext(office(), Settings.of(office()), FormLibrary.shipped(), fonts,
                new Texts(office().locale())));
        shown.setX(0);
        shown.setY(0);
        shown.setWidth(1360);
        shown.setHeight(860);
        window.show();
        desk = Desk.create(bookPath(), office(), SampleBook.NAME);
        desk.apply(SampleBook.addTo(desk.book()));
        window.show(desk);
    }

    @AfterEach
    void closeWindow() throws Exception {
        FxToolkit.setupFixture(window::close);
        WaitForAsyncUtils.waitForFxEvents();
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    Path bookPath() {
        return folder.resolve("账套");
    }

    Path folder() {
        return folder;
    }

    Office office() {
        var clock = Clock.fixed(Instant.parse("2024-03-01T08:00:00Z"), ZoneOffset.UTC);
        return new Office(clock, Locale.SIMPLIFIED_CHINESE, "会计", "pc", folder.resolve("home"));
    }

    Stage stage() {
        return stage;
    }

    FontCatalog fonts() {
        return fonts;
    }

    Desk desk() {
        return desk;
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
        desk = Desk.open(bookPath(), office());
        robot.interact(() -> window.show(desk));
        ready();
    }

    /** Shows another book, or this one read another way; the one that is open is closed. */
    void show(Desk other) {
        if (!window.close()) {
            throw new AssertionError("the window would not close the book");
        }
        desk = other;
        window.show(other);
    }

    BookPane pane() {
        return window.book().orElseThrow();
    }

    FormView form() {
        return pane().form();
    }

    Subject project(String name) {
        return desk.book().all(SubjectKind.PROJECT).stream()
                .filter(p -> p.text(StandardFields.PROJECT_NAME).equals(name)).findFirst().orElseThrow();
    }

    List<Subject> indicators(SubjectId project) {
        return desk.book().children(project, SubjectKind.INDICATOR);
    }

    List<String> texts(SubjectId project, Field<?> field) {
        return indicators(project).stream().map(row -> row.text(field)).toList();
    }

    void show(FxRobot robot, SubjectId subject, Shows shows) {
        robot.interact(() -> pane().tree().select(subject, shows));
        robot.interact(() -> form().focusCell());
        ready();
    }

    /** Waits until the pages of what was chosen are there. */
    void ready() {
        until("the pages", () -> !form().busyProperty().get());
        Stillness.await(stage.getScene());
    }

    /** Waits until something holds, asked in the window's thread. */
    static void until(String what, Callable<Boolean> holds) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1_000L, holds));
        } catch (TimeoutException e) {
            throw new AssertionError("never came: " + what, e);
        }
    }
}
