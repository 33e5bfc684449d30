package org.jimu.ui.print;

import javafx.print.Printer;

/**
 * What the user wants printed where.
 *
 * @param copies how many of each page
 */
public record PrintRequest(Printer printer, int copies) {}
