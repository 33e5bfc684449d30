package org.jimu.paper;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.jimu.sheet.SheetRow;
import org.jimu.sheet.SheetRow.Role;

/**
 * Divides the rows of a measured sheet among pages and lets the texts of divided cells flow on. Greedy, page by page:
 * each page takes what fits, then gives back rows that must not stand at a page's end.
 */
final class Paginator {

    private static final double SLACK = 1e-6;
    /** Least lines of a running text before and after a page break. */
    private static final int WIDOW = 2;
    /** How much of a page may stay empty so that a merged cell does not begin where its text has no room. */
    private static final double WASTE = 0.2;

    /** Where a page ends: before the row, or inside it when a piece of it stays. */
    private record Break(int row, double piece) {}

    /** A strip of the page: a row, or a piece of one. */
    private record Band(int row, double top, double height, boolean repeated) {}

    private final Measured measured;
    private final List<SheetRow> rows;
    private final double capacity;
    private final double[] heights;
    private final Map<Block, Integer> done = new IdentityHashMap<>();
    private final List<List<Part>> pages = new ArrayList<>();

    private Paginator(Measured measured, double capacity) {
        this.measured = measured;
        this.capacity = capacity;
        rows = measured.sheet().rows();
        heights = measured.heights().clone();
    }

    /**
     * The parts of cells on each page.
     *
     * @param capacity height of a page between its margins in mm
     */
    static List<List<Part>> pages(Measured measured, double capacity) {
        var paginator = new Paginator(measured, capacity);
        paginator.run();
        return List.copyOf(paginator.pages);
    }

    private void run() {
        int first = 0;
        boolean inside = false;
        do {
            var bands = heads(first, inside);
            double top = bands.stream().mapToDouble(Band::height).sum();
            var end = withRoom(first, end(first, capacity - top));
            for (int row = first; row < end.row || row == end.row && end.piece > 0; row++) {
                double height = row == end.row ? end.piece : heights[row];
                bands.add(new Band(row, top, height, false));
                top += height;
            }
            close(bands, end);
            first = end.row;
            inside = end.piece > 0;
        } while (first < rows.size());
    }

    /** The head rows of the region that goes on with this row, if they stand on an earlier page. */
    private List<Band> heads(int first, boolean inside) {
        var bands = new ArrayList<Band>();
        if (pages.isEmpty() || rows.get(first).role() == Role.HEAD && !inside) {
            return bands;
        }
        double top = 0;
        for (int row = 0; row < first; row++) {
            if (rows.get(row).role() == Role.HEAD && rows.get(row).region() == rows.get(first).region()) {
                bands.add(new Band(row, top, heights[row], true));
                top += heights[row];
            }
        }
        // Heads that leave no room for the table itself are worse than none.
        return top > capacity / 2 ? new ArrayList<>() : bands;
    }

    private Break end(int first, double free) {
        double used = 0;
        int over = first;
        while (over < rows.size() && used + heights[over] <= free + SLACK) {
            used += heights[over++];
        }
        if (over == rows.size()) {
            return new Break(over, 0);
        }
        if (rows.get(over).role() == Role.TEXT || heights[over] > capacity) {
            double piece = piece(over, free - used, WIDOW);
            if (piece > 0) {
                return new Break(over, piece);
            }
        }
        return giveBack(first, over, free);
    }

    /** The last place at or before a row that does not fit where the page may end. */
    private Break giveBack(int first, int over, double free) {
        for (int row = over; row >= first; row--) {
            if (row < over && rows.get(row).role() == Role.TEXT) {
                double piece = piece(row, heights[row] - SLACK - shortest(row), WIDOW);
                if (piece > 0) {
                    return new Break(row, piece);
                }
            }
            if (row > first && mayEndBefore(row)) {
                return new Break(row, 0);
            }
        }
        if (over > first) {
            return new Break(over, 0);
        }
        double piece = piece(first, free, 1);
        if (piece > 0) {
            return new Break(first, piece);
        }
        if (starting(first).stream()
                .allMatch(block -> done(block) == block.lines().size() || block.fitting(free) > 0)) {
            return new Break(first, free);
        }
        // Not even one line of such giant type goes on the paper; print it cut rather than never.
        heights[first] = free;
        return new Break(first + 1, 0);
    }

    /**
     * Ends the page earlier, before a merged cell that would have only a strip at the page's foot, too low for its text;
     * so a label is torn only where the cell itself is long.
     */
    private Break withRoom(int first, Break end) {
        for (var block : measured.blocks()) {
            if (block.row() > first && block.row() < end.row && block.lastRow() >= end.row
                    && block.cell().rowSpan() > 1 && mayEndBefore(block.row())) {
                double strip = sum(block.row(), end.row) + end.piece;
                if (block.fitting(strip) < block.lines().size() && strip <= capacity * WASTE) {
                    return withRoom(first, new Break(block.row(), 0));
                }
            }
        }
        return end;
    }

    private double sum(int from, int to) {
        double sum = 0;
        for (int row = from; row < to; row++) {
            sum += heights[row];
        }
        return sum;
    }

    private boolean mayEndBefore(int row) {
        var before = rows.get(row - 1).role();
        return before != Role.TITLE && before != Role.HEAD && rows.get(row).role() != Role.SIGNATURE;
    }

    /**
     * Height of the piece of a row that goes into the free height, cut between lines; 0 if it cannot be cut there.
     *
     * @param least lines that must stand on each side of the cut
     */
    private double piece(int row, double free, int least) {
        double piece = 0;
        boolean cut = false;
        for (var block : starting(row)) {
            int left = block.lines().size() - done(block);
            int fit = Math.min(left, block.fitting(free));
            if (fit < left) {
                cut = true;
                fit = Math.min(fit, left - least);
                if (fit < least) {
                    return 0;
                }
            }
            piece = Math.max(piece, block.height(fit));
        }
        return cut ? piece : 0;
    }

    private double shortest(int row) {
        return starting(row).stream().mapToDouble(Block::lineHeight).min().orElse(0);
    }

    /** The cells that stand in this row alone. */
    private List<Block> starting(int row) {
        return measured.blocks().stream().filter(block -> block.row() == row && block.cell().rowSpan() == 1).toList();
    }

    private int done(Block block) {
        return done.getOrDefault(block, 0);
    }

    private void close(List<Band> bands, Break end) {
        var parts = new ArrayList<Part>();
        for (var block : measured.blocks()) {
            var own = bands.stream().filter(band -> block.covers(band.row)).toList();
            if (!own.isEmpty()) {
                parts.add(part(block, own, block.lastRow() >= end.row));
            }
        }
        pages.add(List.copyOf(parts));
        if (end.piece > 0) {
            double rest = heights[end.row] - end.piece;
            heights[end.row] = starting(end.row).stream()
                    .mapToDouble(block -> block.height(block.lines().size() - done(block))).reduce(rest, Math::max);
        }
        makeRoom(parts, end);
    }

    private Part part(Block block, List<Band> own, boolean goesOn) {
        double top = own.getFirst().top;
        double height = own.getLast().top + own.getLast().height - top;
        int all = block.lines().size();
        int from = done(block);
        boolean continued = own.getFirst().repeated || own.getFirst().row > block.row() || from > 0;
        int fit = block.fitting(height);
        if (from == all) {
            return new Part(block, top, height, 0, continued && fit < all ? 0 : all, continued);
        }
        int to = goesOn ? Math.min(all, from + fit) : all;
        done.put(block, to);
        return new Part(block, top, height, from, to, continued);
    }

    /** Makes the rows of a divided cell that are still to come high enough for the rest of its text, or all of it again. */
    private void makeRoom(List<Part> parts, Break end) {
        for (var part : parts) {
            var block = part.block();
            if (block.cell().rowSpan() > 1 && block.lastRow() >= end.row && end.row < rows.size()
                    && block.fitting(capacity) > 0) {
                int all = block.lines().size();
                int rest = all - done(block);
                double needed = block.height(rest == 0 ? all : rest);
                double heads = heads(end.row, end.piece > 0).stream().filter(band -> block.covers(band.row))
                        .mapToDouble(Band::height).sum();
                if (rest > 0 || needed <= capacity / 2) {
                    Measured.spread(heights, end.row, block.lastRow(), needed - heads);
                }
            }
        }
    }
}
