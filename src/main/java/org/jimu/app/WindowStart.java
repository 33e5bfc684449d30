package org.jimu.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

import javafx.application.Platform;
import javafx.stage.Stage;

import org.slf4j.LoggerFactory;

import org.jimu.desk.Desk;
import org.jimu.desk.Job;
import org.jimu.desk.Office;
import org.jimu.desk.Settings;
import org.jimu.form.FormLibrary;
import org.jimu.paper.Progress;
import org.jimu.ui.Texts;
import org.jimu.ui.Theme;
import org.jimu.ui.window.JimuWindow;
import org.jimu.ui.window.WindowContext;

/**
 * Starts the window and waits until it is closed. What the window needs is made ready beside it, all at once: the book is
 * opened, forms and fonts are read while JavaFX starts.
 */
final class WindowStart {

    private final Office office;
    private final CountDownLatch closed = new CountDownLatch(1);

    private WindowStart(Locale locale) {
        this.office = World.office(locale);
    }

    /**
     * @param book the book to open first; none for the start page
     */
    static int open(Locale locale, Optional<Path> book) {
        return new WindowStart(locale).run(book);
    }

    private int run(Optional<Path> book) {
        var opening = book.map(path -> Job.start(progress -> Desk.open(path, office), Progress.NONE));
        var fonts = World.fonts();
        var reading = Job.start(progress -> FormLibrary.shipped().withFolder(office.forms()), Progress.NONE);
        opening.ifPresent(desk -> Preparation.firstForm(desk, reading, fonts));
        Platform.startup(Theme::install);
        Preparation.fonts(fonts);
        var context = new WindowContext(office, Settings.of(office), forms(reading), fonts, new Texts(office.locale()));
        Platform.runLater(() -> {
            var stage = new Stage();
            stage.setOnHidden(event -> closed.countDown());
            var window = new JimuWindow(stage, context);
            book.ifPresentOrElse(path -> window.show(path, opening.orElseThrow()), window::show);
            World.folder().refused().ifPresent(
                    folder -> window.tell(context.texts().get("portable.refused", folder, office.home())));
            Rehearsing.begin(System.getenv(), stage, window);
        });
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Platform.exit();
        return BookCommand.DONE;
    }

    private FormLibrary forms(Job<FormLibrary> reading) {
        try {
            return reading.await();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            LoggerFactory.getLogger(WindowStart.class).warn("the user's own forms are not readable", e);
            throw new CommandFailure(
                    new org.jimu.app.Texts(office.locale()).get("file.failed", office.forms()));
        }
    }
}
