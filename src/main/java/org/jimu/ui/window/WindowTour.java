package org.jimu.ui.window;

import java.util.List;

import org.jimu.desk.Settings;
import org.jimu.ui.tour.Hint;

/** The hints over an open book, shown by themselves once. */
final class WindowTour {

    private static final String SEEN = "tour.seen";

    private WindowTour() {
    }

    static List<Hint> hints(BookPane pane) {
        return List.of(new Hint("tree", pane::tree), new Hint("form", pane::middle),
                new Hint("tools", pane::tools), new Hint("status", pane::status), new Hint("keys", pane::menuBar));
    }

    static boolean isSeen(Settings settings) {
        return settings.get(SEEN).isPresent();
    }

    static void markSeen(Settings settings) {
        settings.put(SEEN, "true");
    }
}
