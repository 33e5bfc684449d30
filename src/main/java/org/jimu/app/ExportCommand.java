package org.jimu.app;

import java.io.IOException;
import java.nio.file.Path;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import org.jimu.desk.state.Scans;
import org.jimu.exchange.BookJson;

/** {@code jimu export BOOK --json FILE}: everything, by the keys of the fields. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand extends BookCommand {

    @Option(names = "--json", required = true, paramLabel = "FILE", descriptionKey = "json")
    private Path json;

    ExportCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        try (var desk = openToRead()) {
            BookJson.write(desk.book(), new Scans(desk).all().iterator(), json);
            terminal().say("export.done", desk.book().size(), json);
        }
        return DONE;
    }
}
