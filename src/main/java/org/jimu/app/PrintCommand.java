package org.jimu.app;

import java.io.IOException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code jimu print BOOK --out FILE}: tables as PDF, pictures or a workbook. */
@Command(name = "print", mixinStandardHelpOptions = true)
final class PrintCommand extends BookCommand {

    @Mixin
    private OutputOptions output = new OutputOptions();

    PrintCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        try (var desk = openToRead()) {
            output.write(desk, output.choice().documents(desk.book(), forms()), terminal());
        }
        return DONE;
    }
}
