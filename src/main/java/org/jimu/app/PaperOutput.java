package org.jimu.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.jimu.desk.Document;
import org.jimu.desk.Office;
import org.jimu.desk.PrintJob;
import org.jimu.office.WorkbookWriter;

/**
 * Writes documents in the format that the name of the file asks for, and says what was written.
 *
 * @param terminal where it says so
 * @param office   for the time
 */
record PaperOutput(Terminal terminal, Office office) {

    void write(PrintJob job, String title, Path out) throws IOException {
        if (job.documents().isEmpty()) {
            throw new CommandFailure(terminal.texts().get("print.nothing"));
        }
        switch (ending(out)) {
            case "pdf" -> report(job.toPdf(out, title, office, terminal.progress()));
            case "png" -> report(job.toPictures(out, terminal.progress()));
            case "xlsx" -> {
                WorkbookWriter.write(job.documents().stream().map(Document::sheet).toList(), title, out);
                terminal.say("print.workbook", job.documents().size(), out);
            }
            default -> throw new CommandFailure(terminal.texts().get("print.format", out.getFileName()));
        }
    }

    private void report(Optional<PrintJob.Result> written) {
        var result = written.orElseThrow(() -> new CommandFailure(terminal.texts().get("print.stopped")));
        terminal.say("print.done", result.documents(), result.pages(),
                result.files().size() == 1
                        ? result.files().getFirst()
                        : result.files().getFirst() + " … " + result.files().getLast().getFileName());
        result.missing().forEach(missing -> terminal.err().println(terminal.texts().get("print.missing",
                missing.document(), missing.character().row() + 1, missing.character().text(),
                missing.character().character())));
    }

    private static String ending(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
