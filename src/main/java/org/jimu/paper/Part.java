package org.jimu.paper;

/**
 * What of a cell stands on one page.
 *
 * @param block     the cell
 * @param top       upper edge in mm from the upper margin
 * @param height    in mm
 * @param from      first line of its text that stands here
 * @param to        line after the last
 * @param continued whether the cell began on an earlier page or is a repeated head
 */
record Part(Block block, double top, double height, int from, int to, boolean continued) {

    /** Whether only a piece of the text stands here because it flows over the page's end. */
    boolean flows() {
        return to > from && to - from < block.lines().size();
    }
}
