package org.jimu.app;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code jimu}: opens the window. */
@Command(name = "jimu", mixinStandardHelpOptions = true, version = "Jimu 0.1.0")
final class RootCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT, descriptionKey = "lang")
    private String language = "zh";

    RootCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (!World.hasDisplay()) {
            throw new CommandFailure(terminal.texts().get("display.missing"));
        }
        return WindowStart.open(terminal.texts().locale());
    }
}
