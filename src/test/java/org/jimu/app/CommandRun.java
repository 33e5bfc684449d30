package org.jimu.app;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a run of the command line printed, and how it ended.
 *
 * @param err without the end of its last line
 */
record CommandRun(int exit, String out, String err) {

    /** Runs {@code jimu} with arguments. */
    static CommandRun jimu(List<String> arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var exit = CommandLineRun.run(arguments.toArray(String[]::new),
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
        return new CommandRun(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8).strip());
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
