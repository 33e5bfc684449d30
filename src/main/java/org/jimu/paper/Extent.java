package org.jimu.paper;

/**
 * How far what stands on a page reaches, in mm from the left and upper edge of the paper.
 *
 * @param left   of what stands furthest left
 * @param top    of what stands highest
 * @param right  of what stands furthest right
 * @param bottom of what stands lowest
 */
public record Extent(double left, double top, double right, double bottom) {

    Extent and(Extent other) {
        return new Extent(Math.min(left, other.left), Math.min(top, other.top), Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /** The same moved on the paper, in mm. */
    public Extent moved(double toRight, double down) {
        return new Extent(left + toRight, top + down, right + toRight, bottom + down);
    }
}
