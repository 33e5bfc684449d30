package org.jimu.ui.print;

import org.jimu.desk.print.PrintSelection;

/**
 * Tables that may be printed.
 *
 * @param name  what users call them, in the list of what may be printed
 * @param title what the job and its file are called
 */
public record PrintOffer(String name, String title, PrintSelection selection) {}
