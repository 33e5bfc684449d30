package org.jimu.ui.print;

import java.util.ArrayList;
import java.util.List;

import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.PrintSides;
import javafx.print.Printer;
import javafx.print.Printer.MarginType;

import org.jimu.desk.print.PrintableArea;
import org.jimu.desk.print.Sides;
import org.jimu.paper.Page;

/**
 * A printer of the system and what it can do.
 *
 * @param usual whether it is the one that the system takes where none is named
 * @param sides which sides of the paper it prints
 */
record PrinterChoice(Printer printer, boolean usual, List<Sides> sides, PrintableArea area) {

    PrinterChoice {
        sides = List.copyOf(sides);
    }

    String name() {
        return printer.getName();
    }

    /** The printers of the system. Asks them, so it belongs beside the window's thread. */
    static List<PrinterChoice> all() {
        var usual = Printer.getDefaultPrinter();
        return Printer.getAllPrinters().stream().map(one -> of(one, one.equals(usual))).toList();
    }

    private static PrinterChoice of(Printer printer, boolean usual) {
        var supported = printer.getPrinterAttributes().getSupportedPrintSides();
        var sides = new ArrayList<>(List.of(Sides.ONE));
        if (supported.contains(PrintSides.DUPLEX)) {
            sides.add(Sides.LONG_EDGE);
        }
        if (supported.contains(PrintSides.TUMBLE)) {
            sides.add(Sides.SHORT_EDGE);
        }
        var least = printer.createPageLayout(Paper.A4, PageOrientation.PORTRAIT, MarginType.HARDWARE_MINIMUM);
        return new PrinterChoice(printer, usual, sides,
                new PrintableArea(least.getLeftMargin() * Page.POINT, least.getTopMargin() * Page.POINT,
                        least.getRightMargin() * Page.POINT, least.getBottomMargin() * Page.POINT));
    }
}
