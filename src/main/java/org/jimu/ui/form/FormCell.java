package org.jimu.ui.form;

import org.jimu.paper.PlacedCell;
import org.jimu.sheet.Binding;
import org.jimu.sheet.CellRange;

/**
 * A cell that can be edited, or the part of it that stands on one page.
 *
 * @param page  index of the page
 * @param above height of the pages before in mm, as if they stood edge to edge
 */
record FormCell(int page, double above, PlacedCell place, Binding binding) {

    /** The places of the grid that the whole cell covers. */
    CellRange range() {
        return CellSelection.rangeOf(place);
    }

    int row() {
        return place.row();
    }

    int column() {
        return place.cell().column();
    }

    int lastRow() {
        return row() + place.cell().rowSpan() - 1;
    }

    /** Whether the two are the same cell, or parts of it. */
    boolean isPartOf(FormCell other) {
        return row() == other.row() && column() == other.column() && binding.equals(other.binding);
    }

    double left() {
        return place.x();
    }

    double right() {
        return place.x() + place.width();
    }

    double middleX() {
        return place.x() + place.width() / 2;
    }

    /** Upper edge in mm from the top of the first page. */
    double top() {
        return above + place.y();
    }

    /** Lower edge in mm from the top of the first page. */
    double bottom() {
        return top() + place.height();
    }
}
