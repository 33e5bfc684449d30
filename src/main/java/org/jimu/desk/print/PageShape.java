package org.jimu.desk.print;

import java.util.Optional;

import org.jimu.paper.Extent;
import org.jimu.paper.Page;

/**
 * What is kept of a page that is not looked at now.
 *
 * @param width  of the paper as it is read, in mm
 * @param height of the paper as it is read, in mm
 * @param extent how far what stands on it reaches; empty for a blank page
 */
record PageShape(double width, double height, Optional<Extent> extent) {

    static PageShape of(Page page) {
        return new PageShape(page.width(), page.height(), page.extent());
    }

    boolean landscape() {
        return width > height;
    }
}
