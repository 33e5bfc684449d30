package org.jimu.sheet;

import java.util.List;

/**
 * One row of the grid.
 *
 * @param role      what the row is to the typesetter
 * @param region    number of the part of the sheet that it belongs to; the HEAD rows of a region are repeated on every
 *                  page on which rows of the region go on
 * @param minHeight least height in mm; the texts may need more
 * @param cells     cells that begin in this row, from left to right; a cell from above that spans down is not repeated
 */
public record SheetRow(Role role, int region, double minHeight, List<Cell> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** What a row is to the typesetter. */
    public enum Role {
        /** Above the table: attachment number, title, unit line. Stays with the row that follows. */
        TITLE,
        /** Column heads, repeated at the top of each page on which their region goes on. */
        HEAD,
        /** An ordinary row of a table; not broken inside unless it is higher than a page. */
        BODY,
        /** Running text that may break between any two lines. */
        TEXT,
        /** Signature and stamp lines; kept together and never alone on a page. */
        SIGNATURE
    }
}
