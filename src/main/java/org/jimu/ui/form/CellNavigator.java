package org.jimu.ui.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.jimu.paper.Page;

/**
 * The editable cells of a form and the ways between them. Knows no window.
 *
 * @param cells in the order of the form: from left to right, row by row
 */
record CellNavigator(List<FormCell> cells) {

    /** Directions of the arrow keys. */
    enum Direction {
        UP, DOWN, LEFT, RIGHT
    }

    static CellNavigator of(List<Page> pages) {
        var cells = new ArrayList<FormCell>();
        for (var page = 0; page < pages.size(); page++) {
            for (var place : pages.get(page).cells()) {
                if (!place.continued() && place.cell().binding().isPresent()) {
                    cells.add(new FormCell(page, place, place.cell().binding().get()));
                }
            }
        }
        cells.sort(Comparator.comparingInt(FormCell::row).thenComparingInt(FormCell::column));
        return new CellNavigator(List.copyOf(cells));
    }

    /** The cell at a place of a page in mm, continued parts of merged cells included. */
    Optional<FormCell> at(List<Page> pages, int page, double x, double y) {
        return pages.get(page).cells().stream().filter(place -> place.contains(x, y))
                .flatMap(place -> cells.stream().filter(cell -> cell.place().cell() == place.cell())).findFirst();
    }

    Optional<FormCell> first() {
        return cells.stream().findFirst();
    }

    Optional<FormCell> last() {
        return cells.isEmpty() ? Optional.empty() : Optional.of(cells.getLast());
    }

    /** The cell that follows in the order of the form. */
    Optional<FormCell> next(FormCell from) {
        var at = cells.indexOf(from) + 1;
        return at < cells.size() ? Optional.of(cells.get(at)) : Optional.empty();
    }

    Optional<FormCell> previous(FormCell from) {
        var at = cells.indexOf(from) - 1;
        return at >= 0 ? Optional.of(cells.get(at)) : Optional.empty();
    }

    /** The nearest cell in a direction; up and down stay in the column where they can. */
    Optional<FormCell> toward(FormCell from, Direction direction) {
        return switch (direction) {
            case LEFT -> nearest(from, cell -> sameRow(from, cell) && cell.middleX() < from.middleX());
            case RIGHT -> nearest(from, cell -> sameRow(from, cell) && cell.middleX() > from.middleX());
            case DOWN -> nearest(from, cell -> cell.row() > lastRow(from)).or(() -> next(from));
            case UP -> nearest(from, cell -> lastRow(cell) < from.row()).or(() -> previous(from));
        };
    }

    private static int lastRow(FormCell cell) {
        return cell.row() + cell.place().cell().rowSpan() - 1;
    }

    private static boolean sameRow(FormCell from, FormCell cell) {
        return cell.row() <= lastRow(from) && lastRow(cell) >= from.row();
    }

    private Optional<FormCell> nearest(FormCell from, Predicate<FormCell> candidate) {
        return cells.stream().filter(candidate).min(Comparator
                .comparingInt((FormCell cell) -> Math.abs(cell.row() - from.row()))
                .thenComparingDouble(cell -> Math.abs(cell.middleX() - from.middleX())));
    }

    /** The cell that shows the same data as one of another layout, else the one at its place, else the nearest row. */
    Optional<FormCell> again(FormCell former) {
        return cells.stream().filter(cell -> cell.binding().equals(former.binding())).findFirst()
                .or(() -> cells.stream()
                        .filter(cell -> cell.row() == former.row() && cell.column() == former.column()).findFirst())
                .or(() -> cells.stream().min(Comparator.comparingInt(cell -> Math.abs(cell.row() - former.row()))));
    }
}
