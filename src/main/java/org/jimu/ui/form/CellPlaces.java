package org.jimu.ui.form;

import javafx.geometry.Bounds;

import org.jimu.paper.FontCatalog;
import org.jimu.paper.PlacedCell;

/** Where cells stand in the column of pages, in its pixels, and what of the column is seen. */
record CellPlaces(PageColumn column, PageScroll scroll, FontCatalog catalog) {

    Bounds of(FormCell cell) {
        return of(cell.page(), cell.place());
    }

    Bounds of(int page, PlacedCell place) {
        return column.boundsOf(page, place);
    }

    /** How the text of a cell is set. */
    CellType typeOf(FormCell cell) {
        return CellType.of(cell.place(), column.scale(), catalog);
    }

    /** Keeps a part of the pages in view. */
    void reveal(Bounds place) {
        scroll.reveal(place);
    }

    double width() {
        return column.getPrefWidth();
    }

    double height() {
        return column.getPrefHeight();
    }

    double seenHeight() {
        return scroll.seenHeight();
    }

    /** What is seen, in mm of the paper. */
    double seenMm() {
        return column.scale().mm(scroll.seenHeight());
    }
}
