package org.jimu.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.jimu.desk.Office;
import org.jimu.desk.PrintJob;

/**
 * Writes documents in the format that the name of the file asks for, and says what was written.
 *
 * @param terminal where it says so
 * @param office   for the time
 */
record PaperOutput(Terminal terminal, Office office) {

    void write(PrintJob job, String title, Path out) {
        if (job.documents().isEmpty()) {
            throw new CommandFailure(terminal.texts().get("print.nothing"));
        }
        switch (ending(out)) {
            case "pdf" -> report(job.toPdf(out, title, office, terminal.progress()));
            case "png" -> report(job.toPictures(out, terminal.progress()));
            case "xlsx" -> {
                job.toWorkbook(out, title, terminal.progress())
                        .orElseThrow(() -> new CommandFailure(terminal.texts().get("print.stopped")));
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
