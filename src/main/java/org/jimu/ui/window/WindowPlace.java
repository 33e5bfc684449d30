package org.jimu.ui.window;

import java.util.LinkedHashMap;

import javafx.stage.Screen;
import javafx.stage.Stage;

import org.jimu.desk.Settings;

/** Where on the screen the window stands and how large it is, from one start to the next. */
final class WindowPlace {

    private static final double WIDTH = 1360;
    private static final double HEIGHT = 860;
    private static final double TITLE_BAR = 40;
    // as much of the window is to be seen that the mouse can take hold of it
    private static final double SEEN = 120;
    private static final String PREFIX = "window.";

    private WindowPlace() {
    }

    /** Width of what stands in the window, at most that of the screen. */
    static double width(Settings settings) {
        return Math.min(settings.number(PREFIX + "width").orElse(WIDTH),
                Screen.getPrimary().getVisualBounds().getWidth());
    }

    /** Height of what stands in the window, at most that of the screen. */
    static double height(Settings settings) {
        return Math.min(settings.number(PREFIX + "height").orElse(HEIGHT),
                Screen.getPrimary().getVisualBounds().getHeight() - TITLE_BAR);
    }

    /** Puts the window where it stood, unless the screen that it stood on is gone. */
    static void restore(Stage stage, Settings settings) {
        settings.number(PREFIX + "x").ifPresent(x -> settings.number(PREFIX + "y")
                .filter(y -> !Screen.getScreensForRectangle(x, y, SEEN, SEEN).isEmpty()).ifPresent(y -> {
                    stage.setX(x);
                    stage.setY(y);
                }));
        stage.setMaximized(settings.get(PREFIX + "maximized").filter("true"::equals).isPresent());
    }

    /** Remembers the place. While the window fills the screen, the size that it had before stays remembered. */
    static void keep(Stage stage, Settings settings) {
        var values = new LinkedHashMap<String, String>();
        values.put(PREFIX + "maximized", Boolean.toString(stage.isMaximized()));
        if (!stage.isMaximized() && !stage.isIconified()) {
            values.put(PREFIX + "x", Double.toString(stage.getX()));
            values.put(PREFIX + "y", Double.toString(stage.getY()));
            values.put(PREFIX + "width", Double.toString(stage.getScene().getWidth()));
            values.put(PREFIX + "height", Double.toString(stage.getScene().getHeight()));
        }
        settings.putAll(values);
    }
}
