package org.jimu.desk.print;

import java.util.Arrays;
import java.util.Optional;

import org.jimu.desk.Settings;

/**
 * What is remembered of one print job for the next. The number of copies is not: the next job would be printed as often
 * unnoticed.
 *
 * @param settings where it is remembered
 */
public record PrintMemory(Settings settings) {

    private static final String TARGET = "print.target";
    private static final String PRINTER = "print.printer";
    private static final String SIDES = "print.sides";
    private static final String COLLATED = "print.collated";
    private static final String FOLDER = "print.folder";
    private static final String CODED = "print.coded";
    private static final String OFFSET = "print.offset.";

    /** Where the last job went. */
    public PrintTarget target() {
        return settings.get(TARGET)
                .flatMap(code -> Arrays.stream(PrintTarget.values()).filter(one -> one.code().equals(code)).findFirst())
                .orElse(PrintTarget.PRINTER);
    }

    public void remember(PrintTarget target) {
        settings.put(TARGET, target.code());
    }

    /** Name of the printer that was used last. */
    public Optional<String> printer() {
        return settings.get(PRINTER);
    }

    public Sides sides() {
        return settings.get(SIDES)
                .flatMap(code -> Arrays.stream(Sides.values()).filter(one -> one.code().equals(code)).findFirst())
                .orElse(Sides.ONE);
    }

    public boolean collated() {
        return settings.get(COLLATED).map(Boolean::parseBoolean).orElse(true);
    }

    /** Whether pages carry check codes (校验码). */
    public boolean coded() {
        return settings.get(CODED).map(Boolean::parseBoolean).orElse(true);
    }

    public void rememberCoded(boolean coded) {
        settings.put(CODED, Boolean.toString(coded));
    }

    /** What this printer is set right by. */
    public PrinterOffset offset(String printer) {
        return settings.get(OFFSET + printer).map(text -> text.split(" "))
                .filter(parts -> parts.length == 2
                        && PrinterOffset.read(parts[0], parts[1]) instanceof Entry.Understood<PrinterOffset>)
                .map(parts -> new PrinterOffset(Double.parseDouble(parts[0]), Double.parseDouble(parts[1])))
                .orElse(PrinterOffset.NONE);
    }

    /** Remembers how a printer was used. */
    public void remember(PrintTicket ticket, PrinterOffset offset) {
        settings.put(PRINTER, ticket.printer());
        settings.put(SIDES, ticket.sides().code());
        settings.put(COLLATED, Boolean.toString(ticket.collated()));
        settings.put(OFFSET + ticket.printer(), offset.right() + " " + offset.down());
    }

    /** The folder that files were printed into last. */
    public Optional<String> folder() {
        return settings.get(FOLDER);
    }

    public void rememberFolder(String folder) {
        settings.put(FOLDER, folder);
    }
}
