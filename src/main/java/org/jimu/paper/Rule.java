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
public record Rule(double x1, double y1, double x2, double y2, double weight) {

    Rule moved(double right, double down) {
        return new Rule(x1 + right, y1 + down, x2 + right, y2 + down, weight);
    }

    Extent extent() {
        var half = weight * Page.POINT / 2;
        return new Extent(Math.min(x1, x2) - half, Math.min(y1, y2) - half, Math.max(x1, x2) + half,
                Math.max(y1, y2) + half);
    }
}
