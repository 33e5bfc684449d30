package org.jimu.app;

import java.io.IOException;
import java.nio.file.Path;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import org.jimu.desk.PrintJob;
import org.jimu.model.StandardFields;

/** {@code jimu print BOOK --out FILE}: tables as PDF, pictures or a workbook. */
@Command(name = "print", mixinStandardHelpOptions = true)
final class PrintCommand extends BookCommand {

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "out")
    private Path out;

    @Option(names = "--no-code", descriptionKey = "noCode")
    private boolean uncoded;

    @Mixin
    private ChoiceOptions options = new ChoiceOptions();

    PrintCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        try (var desk = openToRead()) {
            var documents = options.choice().documents(desk.book(), forms());
            var title = desk.book().root().text(StandardFields.BOOK_NAME);
            new PaperOutput(terminal(), desk.office()).write(new PrintJob(documents, World.fonts(), !uncoded), title,
                    out);
        }
        return DONE;
    }
}
