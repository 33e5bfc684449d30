package org.jimu.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import org.jimu.desk.Desk;
import org.jimu.desk.Office;
import org.jimu.desk.SampleDesk;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.paper.FontCatalog;

/** The sample book in a folder of its own and a stage on which something of it is shown, for tests that use it. */
@ExtendWith(ApplicationExtension.class)
public abstract class StageTest {

    private static final int PATIENCE_SECONDS = 60;

    private final FontCatalog fonts = FontCatalog.shippedOnly();
    private Path folder;
    private Desk desk;
    private Stage stage;

    @BeforeEach
    void openStage() throws Exception {
        folder = Files.createTempDirectory("jimu-stage");
        FxToolkit.setupStage(shown -> {
            stage = shown;
            Theme.install();
            // the stage is the one of the test before; a menu must not reach beyond the screen without a display
            shown.setX(0);
            shown.setY(0);
            begin(shown);
        });
    }

    @AfterEach
    void closeStage() throws Exception {
        FxToolkit.setupFixture(this::end);
        WaitForAsyncUtils.waitForFxEvents();
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Puts onto the stage what is tested; in the window's thread. */
    protected abstract void begin(Stage shown);

    /** Closes what was tested and the book; in the window's thread. */
    protected abstract void end();

    /** Makes the sample book of the test and opens it. */
    protected Desk createDesk() {
        desk = SampleDesk.create(bookPath(), office());
        return desk;
    }

    /** From now on another book, or this one opened another way, is the one of the test. */
    protected void take(Desk other) {
        desk = other;
    }

    protected final Path folder() {
        return folder;
    }

    protected final Path bookPath() {
        return folder.resolve("账套");
    }

    protected final Office office() {
        return SampleDesk.office(folder, "会计", "pc");
    }

    protected final FontCatalog fonts() {
        return fonts;
    }

    protected final Stage stage() {
        return stage;
    }

    protected final Desk desk() {
        return desk;
    }

    protected final Subject project(String name) {
        return SampleDesk.project(desk.book(), name);
    }

    protected final List<Subject> indicators(SubjectId project) {
        return desk.book().children(project, SubjectKind.INDICATOR);
    }

    /** Waits until something holds, asked in the window's thread. */
    protected static void until(String what, Callable<Boolean> holds) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1_000L, holds));
        } catch (TimeoutException e) {
            throw new AssertionError("never came: " + what, e);
        }
    }
}
