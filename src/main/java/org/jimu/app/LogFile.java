package org.jimu.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Sends the log to a file in the program's folder, so that users see sentences and not stack traces. */
final class LogFile {

    private static final int LONGEST = 1_000_000;
    // the logger is only weakly held by the log manager
    private static final Logger ROOT = Logger.getLogger("");

    private LogFile() {
    }

    static void begin(Path home) {
        LogManager.getLogManager().reset();
        try {
            Files.createDirectories(home);
            var file = new FileHandler(home.resolve("jimu%u.log").toString(), LONGEST, 1, true);
            file.setFormatter(new SimpleFormatter());
            ROOT.addHandler(file);
            ROOT.setLevel(Level.WARNING);
        } catch (IOException e) {
            // without a log the program still does its work; there is nowhere to note this
            ROOT.setLevel(Level.OFF);
        }
    }
}
