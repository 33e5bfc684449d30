package org.jimu.desk.print;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.jimu.paper.Progress;

/**
 * The print service of Linux (CUPS): takes a PDF file as it is, so that type stays type and lengths stay lengths.
 *
 * @param command the program that hands a job over, {@code lp}, and what it is told first
 */
public record PrintQueue(List<String> command) {

    /** The print service of this PC. */
    public static final PrintQueue SYSTEM = new PrintQueue(List.of("lp"));

    private static final int GLANCE = 200;

    public PrintQueue {
        command = List.copyOf(command);
    }

    /**
     * Hands a job over, in its real size. All pages are A4.
     *
     * @param title what the job is called in the queue
     * @return whether it was taken; false where the listener stopped the work
     * @throws PrintFailed where there is no print service, or it does not take the job
     */
    public boolean send(Path pdf, String title, PrintTicket ticket, Progress progress) {
        var process = start(pdf, title, ticket);
        return waitFor(process, progress) && taken(process);
    }

    private Process start(Path pdf, String title, PrintTicket ticket) {
        try {
            return new ProcessBuilder(arguments(title, ticket)).redirectInput(pdf.toFile()).redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            throw new PrintFailed(PrintProblem.of("print.failed.noCommand", command.getFirst()), e);
        }
    }

    private List<String> arguments(String title, PrintTicket ticket) {
        var arguments = new ArrayList<>(command);
        arguments.addAll(List.of("-d", ticket.printer(), "-t", title, "-n", Integer.toString(ticket.copies()),
                "-o", "media=A4", "-o", "print-scaling=none", "-o", "sides=" + ticket.sides().keyword(),
                "-o", "collate=" + ticket.collated()));
        return arguments;
    }

    private static boolean waitFor(Process process, Progress progress) {
        try {
            while (!process.waitFor(GLANCE, TimeUnit.MILLISECONDS)) {
                if (!progress.step(1, 1)) {
                    process.destroy();
                    return false;
                }
            }
            return true;
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean taken(Process process) {
        // what it says is a line or two, which wait for their reader
        try (var said = process.inputReader()) {
            var sentence = said.readLine();
            if (process.exitValue() != 0) {
                throw new PrintFailed(PrintProblem.of("print.failed.refused", String.valueOf(sentence)));
            }
            return true;
        } catch (IOException e) {
            throw new PrintFailed(PrintProblem.of("print.failed.refused", String.valueOf(e.getMessage())), e);
        }
    }
}
