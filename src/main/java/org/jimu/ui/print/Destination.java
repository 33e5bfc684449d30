package org.jimu.ui.print;

import java.nio.file.Path;

import javafx.print.Printer;

import org.jimu.desk.print.PrintTarget;
import org.jimu.desk.print.PrintTicket;
import org.jimu.desk.print.PrinterOffset;

/** Where a job goes, and how. */
public sealed interface Destination {

    /**
     * To a printer.
     *
     * @param offset what it is set right by
     */
    record OnPrinter(Printer printer, PrintTicket ticket, PrinterOffset offset) implements Destination {}

    /** Into a file of a kind. */
    record IntoFile(PrintTarget target, Path file) implements Destination {}
}
