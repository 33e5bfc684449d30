package org.jimu.app;

import java.nio.file.Path;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import org.jimu.store.BookBackup;
import org.jimu.store.BookFile;

/** {@code jimu restore BOOK --from FILE}: puts a backup in the place of the book, which is kept. */
@Command(name = "restore", mixinStandardHelpOptions = true)
final class RestoreCommand extends BookCommand {

    @Option(names = "--from", required = true, paramLabel = "FILE", descriptionKey = "from")
    private Path from;

    RestoreCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        var file = BookFile.of(book());
        var kept = BookBackup.restore(file, from, office().clock());
        terminal().say("restore.done", file.path());
        kept.ifPresent(former -> terminal().say("restore.kept", former));
        return DONE;
    }
}
