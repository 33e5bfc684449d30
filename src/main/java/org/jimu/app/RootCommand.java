package org.jimu.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

import org.jimu.desk.Program;
import org.jimu.store.BookFile;

/** {@code jimu [BOOK]}: opens the window, with a book as a double click on its file asks for. */
@Command(name = "jimu", mixinStandardHelpOptions = true, versionProvider = RootCommand.Version.class)
final class RootCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT, descriptionKey = "lang")
    private String language = "zh";

    @Parameters(index = "0", arity = "0..1", paramLabel = "BOOK", descriptionKey = "bookToOpen")
    private Optional<Path> book;

    /** The program's version, of which the build file alone knows. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[]{"Jimu " + Program.running().version()};
        }
    }

    RootCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        book.filter(path -> !BookFile.of(path).exists()).ifPresent(this::refuse);
        return open(book, terminal.texts());
    }

    /** Opens the window. */
    static int open(Optional<Path> book, Texts texts) {
        if (!World.hasDisplay()) {
            throw new CommandFailure(texts.get("display.missing"));
        }
        return WindowStart.open(texts.locale(), book);
    }

    /** A word that names no book was more likely meant as a command, unless it looks like a file. */
    private void refuse(Path path) {
        var isFile = path.getNameCount() > 1 || path.toString().endsWith(BookFile.ENDING);
        throw new CommandFailure(terminal.texts().get(isFile ? "book.missing" : "usage.unknown", path));
    }
}
