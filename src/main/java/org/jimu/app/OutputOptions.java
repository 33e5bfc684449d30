package org.jimu.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import org.jimu.desk.Desk;
import org.jimu.desk.Document;
import org.jimu.desk.DocumentChoice;
import org.jimu.desk.PrintJob;
import org.jimu.model.StandardFields;

/** Options that choose documents of a book and the file that they are written into. */
final class OutputOptions {

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "out")
    private Path out;

    @Option(names = "--no-code", descriptionKey = "noCode")
    private boolean uncoded;

    @Mixin
    private ChoiceOptions options = new ChoiceOptions();

    DocumentChoice choice() {
        return options.choice();
    }

    /** Writes documents of a book into the file, with their check codes unless they are not wanted. */
    void write(Desk desk, List<Document> documents, Terminal terminal) throws IOException {
        new PaperOutput(terminal, desk.office()).write(new PrintJob(documents, World.fonts(), !uncoded),
                desk.book().root().text(StandardFields.BOOK_NAME), out);
    }
}
