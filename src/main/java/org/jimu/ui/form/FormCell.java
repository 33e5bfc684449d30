package org.jimu.ui.form;

import org.jimu.paper.PlacedCell;
import org.jimu.sheet.Binding;

/**
 * A cell that can be edited, where it stands first.
 *
 * @param page index of the page
 */
record FormCell(int page, PlacedCell place, Binding binding) {

    int row() {
        return place.row();
    }

    int column() {
        return place.cell().column();
    }

    double middleX() {
        return place.x() + place.width() / 2;
    }

    double middleY() {
        return place.y() + place.height() / 2;
    }
}
