package org.jimu.app;

import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

import javafx.stage.Stage;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.jimu.ui.window.JimuWindow;
import org.jimu.ui.window.Rehearsal;

/**
 * {@code jimu rehearse BOOK}: opens the window as a user would, works in it by itself and closes it. Run once when the
 * installer is built, see {@link Rehearsal}; with {@code --usable} it only measures the start.
 */
@Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "BOOK")
    private Path book;

    @Option(names = "--usable")
    private boolean onlyUsable;

    RehearseCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return WindowStart.open(terminal.texts().locale(), this::rehearse, book);
    }

    private void rehearse(Stage stage, JimuWindow window) {
        Runnable end = () -> {
            window.close();
            stage.close();
        };
        if (onlyUsable) {
            Rehearsal.whenUsable(stage, window, () -> {
                tell();
                end.run();
            });
        } else {
            Rehearsal.work(stage, window, end);
        }
    }

    /** The time of day in nanoseconds, for whoever started the process and noted when. */
    private void tell() {
        var now = Instant.now();
        terminal.out().println("usable " + (TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano()));
    }
}
