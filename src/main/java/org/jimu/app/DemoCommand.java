package org.jimu.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import org.jimu.desk.Desk;
import org.jimu.desk.DocumentChoice;
import org.jimu.desk.PrintJob;
import org.jimu.desk.Summaries;
import org.jimu.exchange.SampleBook;
import org.jimu.form.FormLibrary;
import org.jimu.store.BookFile;

/**
 * {@code jimu demo FOLDER}: the sample book in the window; where there is no display, all its tables and summaries as
 * files.
 */
@Command(name = "demo", hidden = true)
final class DemoCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "FOLDER")
    private Path folder;

    DemoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        var office = World.office(terminal.texts().locale());
        var book = folder.resolve(SampleBook.NAME);
        if (!BookFile.of(book).exists()) {
            try (var desk = Desk.create(book, office, SampleBook.NAME)) {
                desk.apply(SampleBook.addTo(desk.book()));
            }
        }
        if (World.hasDisplay()) {
            return WindowStart.open(terminal.texts().locale(), Optional.of(book));
        }
        try (var desk = Desk.open(book, office)) {
            print(desk);
        }
        return BookCommand.DONE;
    }

    private void print(Desk desk) throws IOException {
        var forms = FormLibrary.shipped();
        var fonts = World.fonts();
        var output = new PaperOutput(terminal, desk.office());
        terminal.say("demo.headless");
        var all = new PrintJob(DocumentChoice.ALL.documents(desk.book(), forms), fonts);
        output.write(all, SampleBook.NAME, folder.resolve(terminal.texts().get("demo.tables") + ".pdf"));
        var summaries = new PrintJob(Summaries.documents(DocumentChoice.ALL, desk.book(), forms), fonts);
        var name = terminal.texts().get("demo.summaries");
        output.write(summaries, SampleBook.NAME, folder.resolve(name + ".pdf"));
        output.write(summaries, SampleBook.NAME, folder.resolve(name + ".xlsx"));
        terminal.say("demo.where", folder.toAbsolutePath());
    }
}
