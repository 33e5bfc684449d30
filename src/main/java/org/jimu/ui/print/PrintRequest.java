package org.jimu.ui.print;

import javafx.print.Printer;

/**
 * What the user wants printed where.
 *
 * @param copies  how many of each page
 * @param marking whether the tables are marked as printed (已打印) once the printer has them
 */
public record PrintRequest(Printer printer, int copies, boolean marking) {}
