package org.jimu.app;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.jimu.desk.Desk;
import org.jimu.exchange.BadBookFile;
import org.jimu.exchange.BookJson;
import org.jimu.store.BookFile;

/** {@code jimu import BOOK FILE...}: takes over exported books; a book that is not there yet is made. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand extends BookCommand {

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", descriptionKey = "file")
    private List<Path> files;

    @Option(names = "--dry-run", descriptionKey = "dryRun")
    private boolean dryRun;

    ImportCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException, BadBookFile {
        var texts = files.stream().map(this::text).toList();
        for (var i = 0; i < texts.size(); i++) {
            BookJson.read(files.get(i).toString(), texts.get(i));
        }
        if (dryRun) {
            terminal().say("import.dry", files.size());
            return DONE;
        }
        try (var desk = BookFile.of(book()).exists()
                ? Desk.open(book(), office())
                : Desk.create(book(), office(), BookFile.of(book()).name())) {
            for (var i = 0; i < texts.size(); i++) {
                var before = desk.book().size();
                var imported = BookJson.importInto(desk.book(), files.get(i).toString(), texts.get(i));
                imported.attachments().forEach(desk::put);
                desk.apply(imported.edit());
                terminal().say("import.done", files.get(i), desk.book().size() - before);
            }
        }
        return DONE;
    }

    private String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (MalformedInputException e) {
            throw new CommandFailure(terminal().texts().get("import.encoding", file));
        } catch (IOException e) {
            throw new CommandFailure(terminal().texts().get("file.missing", file));
        }
    }
}
