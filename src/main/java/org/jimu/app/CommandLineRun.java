package org.jimu.app;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;

import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import org.jimu.desk.UnknownForm;
import org.jimu.desk.Wording;
import org.jimu.edit.EditRefused;
import org.jimu.exchange.BadBookFile;
import org.jimu.form.BadForm;
import org.jimu.paper.PaperException;
import org.jimu.store.BookFile;
import org.jimu.store.StoreException;

/** Runs one command line: output to one stream, one sentence for each error, exit code 2 where it failed. */
final class CommandLineRun {

    static final int FAILED = 2;

    private CommandLineRun() {
    }

    static int run(String[] arguments) {
        return run(arguments, utf8(System.out), utf8(System.err));
    }

    static int run(String[] arguments, PrintStream out, PrintStream err) {
        var locale = locale(arguments);
        var wanted = plainStart(arguments);
        if (wanted.isPresent()) {
            return attempt(() -> RootCommand.open(wanted.get().book(), new Texts(locale)), err, new Texts(locale));
        }
        var bundle = ResourceBundle.getBundle("org.jimu.app.messages", locale);
        var terminal = new Terminal(out, err, new Texts(locale));
        var line = new CommandLine(new RootCommand(terminal));
        commands(terminal).forEach(line::addSubcommand);
        line.addSubcommand(new CommandLine(new FormCommand()).addSubcommand(new FormCheckCommand(terminal)));
        line.setResourceBundle(bundle);
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        line.setParameterExceptionHandler((failure, given) -> {
            err.println(misuse(failure, terminal.texts()));
            return FAILED;
        });
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            err.println(sentence(failure, terminal.texts()));
            return FAILED;
        });
        return attempt(() -> line.execute(arguments), err, terminal.texts());
    }

    /** What a double click asks for: the window, perhaps with a book. */
    private record PlainStart(Optional<Path> book) {}

    /**
     * The start that nearly all users make, found out without the machinery for commands, which would take as long as
     * the rest.
     */
    private static Optional<PlainStart> plainStart(String[] arguments) {
        if (arguments.length == 0) {
            return Optional.of(new PlainStart(Optional.empty()));
        }
        return Optional.of(arguments[0]).filter(only -> arguments.length == 1 && only.endsWith(BookFile.ENDING))
                .map(Path::of).filter(path -> BookFile.of(path).exists())
                .map(path -> new PlainStart(Optional.of(path)));
    }

    /** A program that is not whole fails with an error rather than an exception; that too is told in a sentence. */
    private static int attempt(IntSupplier run, PrintStream err, Texts texts) {
        try {
            return run.getAsInt();
        } catch (CommandFailure e) {
            err.println(e.getMessage());
        } catch (LinkageError | VirtualMachineError e) {
            LoggerFactory.getLogger(CommandLineRun.class).error("the program failed", e);
            err.println(texts.get("failed", e.toString()));
        }
        return FAILED;
    }

    private static String misuse(ParameterException failure, Texts texts) {
        return switch (failure) {
            case MissingParameterException missing -> texts.get("usage.missing",
                    missing.getMissing().stream().map(CommandLineRun::name).collect(Collectors.joining(" ")));
            case UnmatchedArgumentException unknown -> texts.get("usage.unknown", unknown.getUnmatched().getFirst());
            default -> texts.get("usage.wrong", failure.getMessage());
        };
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static List<Object> commands(Terminal terminal) {
        return List.of(new SampleCommand(terminal), new PrintCommand(terminal), new SummaryCommand(terminal),
                new CheckCommand(terminal), new ExportCommand(terminal), new ImportCommand(terminal),
                new FormsCommand(terminal), new CodeCommand(terminal),
                new BackupCommand(terminal), new RestoreCommand(terminal), new DemoCommand(terminal));
    }

    private static String sentence(Exception failure, Texts texts) {
        return switch (failure) {
            case CommandFailure known -> known.getMessage();
            case StoreException store -> store.sentence(texts.locale());
            case BadBookFile book -> book.sentence(texts.locale());
            case BadForm form -> form.problems().stream().map(problem -> problem.sentence(texts.locale()))
                    .reduce((a, b) -> a + System.lineSeparator() + b).orElse("");
            case UnknownForm form -> texts.get("form.missing", form.id());
            case PaperException paper -> texts.get("paper." + paper.reason(), paper.terms().toArray());
            case EditRefused refused -> texts.get("edit.refused", new Wording(texts.locale()).refused(refused));
            case NoSuchFileException file -> texts.get("file.missing", file.getFile());
            case FileSystemException file -> texts.get("file.failed", file.getFile());
            case IOException io -> texts.get("io.failed", String.valueOf(io.getMessage()));
            default -> {
                LoggerFactory.getLogger(CommandLineRun.class).error("a command failed", failure);
                yield texts.get("failed", String.valueOf(failure.getMessage()));
            }
        };
    }

    private static Locale locale(String[] arguments) {
        var at = Arrays.asList(arguments).indexOf("--lang");
        var named = at >= 0 && at + 1 < arguments.length
                ? arguments[at + 1]
                : Arrays.stream(arguments).filter(a -> a.startsWith("--lang=")).map(a -> a.substring(7)).findFirst()
                        .orElse("zh");
        return named.startsWith("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    private static PrintStream utf8(PrintStream stream) {
        // a Chinese Windows console has its own encoding; pipes and other terminals get UTF-8
        var encoding = System.console() == null ? StandardCharsets.UTF_8 : stream.charset();
        return new PrintStream(stream, true, encoding);
    }
}
