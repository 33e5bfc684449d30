package org.jimu.ui.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.jimu.desk.Office;
import org.jimu.desk.Settings;
import org.jimu.form.FormLibrary;
import org.jimu.paper.FontCatalog;
import org.jimu.ui.Texts;
import org.jimu.ui.Theme;

/**
 * A program that opens a book, types into its first cell letter by letter, and never ends by itself. A letter waits for
 * the disk to have the one before it, as it has when somebody types by hand.
 */
final class TypingWindow {

    private TypingWindow() {
    }

    /** @param arguments the book, a folder for settings, what is typed */
    public static void main(String[] arguments) {
        var office = new Office(Clock.systemDefaultZone(), Locale.SIMPLIFIED_CHINESE, "会计", "pc",
                Path.of(arguments[1]));
        var draft = Path.of(arguments[0] + ".jimu.draft");
        Platform.startup(() -> {
            Theme.install();
            var stage = new Stage();
            var settings = Settings.of(office);
            WindowTour.markSeen(settings);
            var window = new JimuWindow(stage, new WindowContext(office, settings, FormLibrary.shipped(),
                    FontCatalog.shippedOnly(), new Texts(office.locale())));
            window.show();
            window.open(Path.of(arguments[0]));
            new AnimationTimer() {
                private int typed;

                @Override
                public void handle(long now) {
                    var owner = stage.getScene().getFocusOwner();
                    if (owner != null && owner.getStyleClass().contains("cell-editor")
                            && typed < arguments[2].length() && kept(arguments[2].substring(0, typed))) {
                        var letter = arguments[2].substring(typed, ++typed);
                        owner.fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false,
                                false, false));
                        System.out.println("typed " + typed);
                    }
                }

                private boolean kept(String text) {
                    try {
                        return text.isEmpty() || Files.exists(draft) && Files.readString(draft).contains(text);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            }.start();
        });
    }
}
