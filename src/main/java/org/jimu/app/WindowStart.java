package org.jimu.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiConsumer;

import javafx.application.Platform;
import javafx.stage.Stage;

import org.jimu.desk.Settings;
import org.jimu.form.FormLibrary;
import org.jimu.ui.Texts;
import org.jimu.ui.Theme;
import org.jimu.ui.window.JimuWindow;
import org.jimu.ui.window.WindowContext;

/** Starts the window and waits until it is closed. */
final class WindowStart {

    private WindowStart() {
    }

    /**
     * @param books the book to open first; none for the start page
     */
    static int open(Locale locale, Path... books) {
        return open(locale, (stage, window) -> {
        }, books);
    }

    /** @param watcher gets the window as soon as it is shown */
    static int open(Locale locale, BiConsumer<Stage, JimuWindow> watcher, Path... books) {
        var context = context(locale);
        var closed = new CountDownLatch(1);
        Platform.startup(() -> {
            Theme.install();
            var stage = new Stage();
            var window = new JimuWindow(stage, context);
            stage.setOnHidden(event -> closed.countDown());
            window.show();
            for (var book : books) {
                window.open(book);
            }
            watcher.accept(stage, window);
        });
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Platform.exit();
        return BookCommand.DONE;
    }

    private static WindowContext context(Locale locale) {
        var office = World.office(locale);
        try {
            return new WindowContext(office, Settings.of(office), FormLibrary.shipped().withFolder(office.forms()),
                    World.fonts(), new Texts(locale));
        } catch (IOException e) {
            throw new CommandFailure(new org.jimu.app.Texts(locale).get("file.failed", office.forms()));
        }
    }
}
