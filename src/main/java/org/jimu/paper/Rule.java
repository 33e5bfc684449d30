package org.jimu.paper;

/**
 * A ruled line.
 *
 * @param x1     from, in mm
 * @param y1     from, in mm
 * @param x2     to, in mm
 * @param y2     to, in mm
 * @param weight thickness in pt
 */
public record Rule(double x1, double y1, double x2, double y2, double weight) {}
