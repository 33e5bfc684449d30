package org.jimu.ui.form;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.jimu.paper.Page;
import org.jimu.paper.PlacedCell;

/**
 * What a cell is called, for those who hear the form instead of seeing it: the label before it in its row, or else the
 * head of its column.
 */
final class CellNames {

    private static final double TOUCH = 0.01;

    private CellNames() {
    }

    /** The label's text on one line; empty where the cell has none on its page. */
    static String of(Page page, PlacedCell cell) {
        return before(page, cell).or(() -> above(page, cell)).map(label -> label.cell().text().replaceAll("\\s+", " "))
                .orElse("");
    }

    private static Optional<PlacedCell> before(Page page, PlacedCell cell) {
        return page.cells().stream().filter(other -> other.x() + other.width() <= cell.x() + TOUCH)
                .filter(other -> other.y() < cell.y() + cell.height() - TOUCH
                        && other.y() + other.height() > cell.y() + TOUCH)
                .max(Comparator.comparingDouble(PlacedCell::x)).filter(CellNames::isLabel);
    }

    private static Optional<PlacedCell> above(Page page, PlacedCell cell) {
        return inColumn(page, cell).filter(CellNames::isLabel).max(Comparator.comparingDouble(PlacedCell::y));
    }

    private static Stream<PlacedCell> inColumn(Page page, PlacedCell cell) {
        var middle = cell.x() + cell.width() / 2;
        return page.cells().stream().filter(other -> other.y() + other.height() <= cell.y() + TOUCH)
                .filter(other -> other.x() <= middle && other.x() + other.width() > middle);
    }

    private static boolean isLabel(PlacedCell place) {
        return place.cell().binding().isEmpty() && !place.cell().text().isBlank();
    }
}
