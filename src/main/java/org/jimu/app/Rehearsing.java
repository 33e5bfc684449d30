package org.jimu.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import javafx.stage.Stage;

import org.jimu.ui.window.JimuWindow;
import org.jimu.ui.window.Rehearsal;

/**
 * Has the program work by itself once its window is open, see {@link Rehearsal}. The environment variable
 * {@value #VARIABLE} asks for it: {@code work} when the installer is built, {@code usable} to measure a start. It is a
 * variable so that all else is the start that users make.
 */
final class Rehearsing {

    private static final String VARIABLE = "JIMU_REHEARSE";

    private Rehearsing() {
    }

    /** Begins what is asked for; does nothing for a user. */
    static void begin(Map<String, String> environment, Stage stage, JimuWindow window) {
        Runnable end = () -> {
            window.close();
            stage.close();
        };
        switch (environment.getOrDefault(VARIABLE, "")) {
            case "work" -> Rehearsal.work(stage, window, () -> {
                tellMemory();
                end.run();
            });
            case "usable" -> Rehearsal.whenUsable(stage, window, () -> {
                tell();
                end.run();
            });
            default -> {
                // somebody sits before the window
            }
        }
    }

    /** The most memory that the process ever held, where the system tells. */
    private static void tellMemory() {
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            lines.filter(line -> line.startsWith("VmHWM")).forEach(System.out::println);
        } catch (IOException e) {
            System.out.println("VmHWM: unknown");
        }
    }

    /** The time of day in nanoseconds, for whoever started the process and noted when. */
    private static void tell() {
        var now = Instant.now();
        System.out.println("usable " + (TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano()));
    }
}
