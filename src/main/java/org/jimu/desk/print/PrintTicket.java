package org.jimu.desk.print;

/**
 * How a printer is to print a job.
 *
 * @param printer  name of the printer's queue
 * @param copies   how many of each page, from 1
 * @param collated whether each copy is printed from its first to its last page before the next one
 */
public record PrintTicket(String printer, int copies, boolean collated, Sides sides) {}
