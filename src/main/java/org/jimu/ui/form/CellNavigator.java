package org.jimu.ui.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

import org.jimu.model.SubjectId;
import org.jimu.paper.Page;
import org.jimu.sheet.Binding;

/**
 * The editable cells of a form and the ways between them. Knows no window.
 *
 * @param cells in the order of the form: from left to right, row by row
 * @param parts the cells with their parts on later pages
 */
record CellNavigator(List<FormCell> cells, List<FormCell> parts) {

    static final CellNavigator NONE = new CellNavigator(List.of(), List.of());

    // how much farther a cell at the side seems than one straight ahead
    private static final double SIDEWAYS = 2;
    private static final double TOUCH = 0.01;

    /** Directions of the arrow keys. */
    enum Direction {
        UP, DOWN, LEFT, RIGHT
    }

    static CellNavigator of(List<Page> pages) {
        var cells = new ArrayList<FormCell>();
        var parts = new ArrayList<FormCell>();
        var above = 0.0;
        for (var page = 0; page < pages.size(); page++) {
            for (var place : pages.get(page).cells()) {
                if (place.cell().binding().isPresent()) {
                    var cell = new FormCell(page, above, place, place.cell().binding().get());
                    parts.add(cell);
                    if (!place.continued()) {
                        cells.add(cell);
                    }
                }
            }
            above += pages.get(page).height();
        }
        cells.sort(Comparator.comparingInt(FormCell::row).thenComparingInt(FormCell::column));
        return new CellNavigator(List.copyOf(cells), List.copyOf(parts));
    }

    /** The cell at a place of a page in mm; of a cell that a page break divides, the part that is there. */
    Optional<FormCell> at(int page, double x, double y) {
        return parts.stream().filter(part -> part.page() == page && part.place().contains(x, y)).findFirst();
    }

    Optional<FormCell> first() {
        return cells.stream().findFirst();
    }

    Optional<FormCell> last() {
        return cells.isEmpty() ? Optional.empty() : Optional.of(cells.getLast());
    }

    /** The cell that follows in the order of the form. */
    Optional<FormCell> next(FormCell from) {
        var at = index(from) + 1;
        return at > 0 && at < cells.size() ? Optional.of(cells.get(at)) : Optional.empty();
    }

    Optional<FormCell> previous(FormCell from) {
        var at = index(from) - 1;
        return at >= 0 ? Optional.of(cells.get(at)) : Optional.empty();
    }

    private int index(FormCell from) {
        for (var i = 0; i < cells.size(); i++) {
            if (cells.get(i).isPartOf(from)) {
                return i;
            }
        }
        return -1;
    }

    /** The first cell of the row. */
    Optional<FormCell> rowStart(FormCell from) {
        return inRow(from).min(Comparator.comparingDouble(FormCell::left));
    }

    /** The last cell of the row. */
    Optional<FormCell> rowEnd(FormCell from) {
        return inRow(from).max(Comparator.comparingDouble(FormCell::right));
    }

    /**
     * The next cell in a direction, across page breaks too.
     *
     * @param goal where on the width of the paper, in mm, the way up or down goes: a way through wide cells keeps its
     *             column
     */
    Optional<FormCell> toward(FormCell from, Direction direction, double goal) {
        return switch (direction) {
            case LEFT -> nearest(inRow(from).filter(cell -> cell.right() <= from.left() + TOUCH),
                    cell -> from.left() - cell.right(), from);
            case RIGHT -> nearest(inRow(from).filter(cell -> cell.left() >= from.right() - TOUCH),
                    cell -> cell.left() - from.right(), from);
            // the next row before the same column: a way down must not pass over rows
            case DOWN -> cells.stream().filter(cell -> cell.row() > from.lastRow())
                    .min(Comparator.comparingInt(FormCell::row).thenComparingDouble(cell -> aside(cell, goal)));
            case UP -> cells.stream().filter(cell -> cell.lastRow() < from.row())
                    .min(Comparator.comparingInt((FormCell cell) -> -cell.lastRow())
                            .thenComparingDouble(cell -> aside(cell, goal)));
        };
    }

    /** The last cell in a direction: where the way up or down ends. */
    Optional<FormCell> farthest(FormCell from, Direction direction, double goal) {
        return toward(from, direction, goal).map(next -> farthest(next, direction, goal).orElse(next));
    }

    /**
     * The cell about one screen further.
     *
     * @param mm   how far; negative goes up
     * @param goal as in {@link #toward}
     */
    Optional<FormCell> leap(FormCell from, double mm, double goal) {
        var wanted = from.top() + mm;
        return nearest(
                cells.stream().filter(cell -> mm < 0 ? cell.lastRow() < from.row() : cell.row() > from.lastRow()),
                cell -> Math.abs(cell.top() - wanted) + SIDEWAYS * aside(cell, goal), from);
    }

    private Stream<FormCell> inRow(FormCell from) {
        return cells.stream().filter(cell -> cell.row() <= from.lastRow() && cell.lastRow() >= from.row());
    }

    private static double aside(FormCell cell, double x) {
        return Math.max(0, Math.max(cell.left() - x, x - cell.right()));
    }

    private static Optional<FormCell> nearest(Stream<FormCell> candidates, ToDoubleFunction<FormCell> distance,
            FormCell from) {
        return candidates.min(Comparator.comparingDouble(distance)
                .thenComparingInt(cell -> Math.abs(cell.row() - from.row()))
                .thenComparingInt(FormCell::column));
    }

    /** The cell of an address, see {@link Binding#address}. */
    Optional<FormCell> ofAddress(String address) {
        return cells.stream().filter(cell -> cell.binding().address().equals(address)).findFirst();
    }

    /** The cell that shows the same data as one of another layout, as near as can be to where that was. */
    Optional<FormCell> same(FormCell former) {
        return parts.stream().filter(cell -> cell.binding().equals(former.binding())).min(nearTo(former));
    }

    /** The cell that shows the same data as one of another layout, else the one that is now nearest to its place. */
    Optional<FormCell> again(FormCell former) {
        return same(former).or(() -> cells.stream().min(nearTo(former)));
    }

    /**
     * The cell that shows a field of a subject, else any cell of the subject, else one that shows it within a list.
     *
     * @param parent the subject above it
     */
    Optional<FormCell> ofField(SubjectId subject, String key, SubjectId parent) {
        return cells.stream().filter(cell -> cell.binding().shows(subject, key)).findFirst()
                .or(() -> cells.stream().filter(cell -> cell.binding().subject().equals(subject)).findFirst())
                .or(() -> cells.stream().filter(cell -> cell.binding() instanceof Binding.Lines lines
                        && lines.subject().equals(parent) && lines.textKey().equals(key)).findFirst());
    }

    /** The cell of a row of the book that stands in, or nearest to, the column of another. */
    Optional<FormCell> ofRow(SubjectId row, FormCell column) {
        return cells.stream().filter(cell -> cell.binding().subject().equals(row))
                .min(Comparator.comparingInt(cell -> Math.abs(cell.column() - column.column())));
    }

    private static Comparator<FormCell> nearTo(FormCell former) {
        return Comparator.comparingInt((FormCell cell) -> Math.abs(cell.row() - former.row()))
                .thenComparingInt(cell -> Math.abs(cell.column() - former.column()))
                .thenComparingInt(cell -> Math.abs(cell.page() - former.page()));
    }
}
