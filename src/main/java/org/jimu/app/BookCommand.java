package org.jimu.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Parameters;

import org.jimu.desk.Desk;
import org.jimu.desk.Office;
import org.jimu.form.FormLibrary;
import org.jimu.store.StoreException;

/** A command about a book. */
abstract class BookCommand implements Callable<Integer> {

    static final int DONE = 0;

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "BOOK", descriptionKey = "book")
    private Path book;

    BookCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    Terminal terminal() {
        return terminal;
    }

    Path book() {
        return book;
    }

    Office office() {
        return World.office(terminal.texts().locale());
    }

    /** The book for reading; its present state where somebody has it open. */
    Desk openToRead() {
        try {
            return Desk.open(book, office());
        } catch (StoreException e) {
            if (e.reason() == StoreException.Reason.IN_USE) {
                return Desk.openReadOnly(book, office());
            }
            throw e;
        }
    }

    /** The forms that ship and the user's own: those in the user's folder and those beside the book. */
    FormLibrary forms() throws IOException {
        var beside = book.toAbsolutePath().resolveSibling("forms");
        var forms = FormLibrary.shipped().withFolder(office().forms()).withFolder(beside);
        forms.problems().forEach(problem -> terminal.err().println(problem.sentence(terminal.texts().locale())));
        return forms;
    }
}
