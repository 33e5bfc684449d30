package org.jimu.app;

import java.nio.file.Path;
import java.util.Locale;

/** Starts the window. */
final class WindowStart {

    private WindowStart() {
    }

    static int open(Locale locale, Path... books) {
        throw new CommandFailure("window");
    }
}
