package org.jimu.paper;

import java.util.ArrayList;
import java.util.List;

/** What stands on one page, before it is drawn: parts of cells at their heights. */
final class PagePlan {

    /**
     * The part of a cell that stands on this page.
     *
     * @param lines     lines of its text that are printed here
     * @param first     whether the first of the lines begins a paragraph of the cell
     * @param y         upper edge in mm from the upper margin
     * @param height    in mm
     * @param continued whether the cell began on an earlier page, or is a repeated head
     */
    record Part(SetCell cell, List<String> lines, boolean first, double y, double height, boolean continued) {}

    private final List<Part> parts = new ArrayList<>();

    void add(Part part) {
        parts.add(part);
    }

    List<Part> parts() {
        return parts;
    }
}
