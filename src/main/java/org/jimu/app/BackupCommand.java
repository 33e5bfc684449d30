package org.jimu.app;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import org.jimu.desk.Desk;

/** {@code jimu backup BOOK}: a consistent copy beside the book, or where told. */
@Command(name = "backup", mixinStandardHelpOptions = true)
final class BackupCommand extends BookCommand {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    @Option(names = "--to", paramLabel = "FILE", descriptionKey = "to")
    private Optional<Path> to = Optional.empty();

    BackupCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        try (var desk = Desk.open(book(), office())) {
            var stamp = LocalDateTime.now(desk.office().clock()).format(STAMP);
            var file = to.orElse(desk.file().path().resolveSibling(desk.file().name() + "-" + stamp + ".zip"));
            desk.backup(file);
            terminal().say("backup.done", file);
        }
        return DONE;
    }
}
