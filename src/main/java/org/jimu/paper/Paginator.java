package org.jimu.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jimu.sheet.SheetRow;
import org.jimu.sheet.SheetRow.Role;

/**
 * Divides rows among pages. Heads are repeated, merged cells are closed at the page's end and go on with the rest of
 * their text, or with all of it again, on the next page; a signature is never alone on a page.
 */
final class Paginator {

    // of running text at least so many lines stay together at either side of a page break
    private static final int FEW_LINES = 2;
    // a text that would fill more than this share of a page is not repeated
    private static final double REPEATED_SHARE = 0.5;
    // rows are held back for the next page only while at least this share of the page is filled
    private static final double FILLED_SHARE = 0.5;

    private final List<SheetRow> rows;
    private final List<List<SetCell>> cells;
    private final double[] heights;
    private final double room;
    private final List<PagePlan> pages = new ArrayList<>();

    // lines still to be printed of cells that a page break has cut
    private Map<SetCell, List<String>> open = new LinkedHashMap<>();
    private int next;
    private boolean inside;

    Paginator(List<SheetRow> rows, List<List<SetCell>> cells, double[] heights, double room) {
        this.rows = rows;
        this.cells = cells;
        this.heights = heights.clone();
        this.room = room;
    }

    List<PagePlan> paginate() {
        while (next < rows.size() || pages.isEmpty()) {
            var plan = new PagePlan();
            pages.add(plan);
            var y = repeatHeads(plan);
            makeRoomForOpenCells();
            fill(plan, y);
        }
        return pages;
    }

    /** Repeats the heads of the region that goes on here; returns where the rows begin. */
    private double repeatHeads(PagePlan plan) {
        var y = 0.0;
        if (next == 0 || next >= rows.size() || rows.get(next).role() == Role.HEAD) {
            return y;
        }
        var region = rows.get(next).region();
        var heads = new ArrayList<Integer>();
        for (var row = 0; row < next; row++) {
            if (rows.get(row).region() == region && rows.get(row).role() == Role.HEAD) {
                heads.add(row);
            }
        }
        for (var row : heads) {
            for (var cell : cells.get(row)) {
                var last = Math.min(cell.lastRow(), heads.getLast());
                plan.add(new PagePlan.Part(cell, cell.lines(), true, y, sum(row, last), true));
            }
            y += heights[row];
        }
        return y;
    }

    private void makeRoomForOpenCells() {
        open.forEach((cell, lines) -> {
            var first = Math.max(cell.row(), next);
            if (inside && cell.row() == next && cell.cell().rowSpan() == 1) {
                return;
            }
            RowHeights.stretch(heights, first, cell.lastRow(), lines.isEmpty() ? 0 : cell.heightOf(lines.size()));
        });
        if (inside) {
            heights[next] = open.entrySet().stream().filter(e -> e.getKey().row() == next)
                    .mapToDouble(e -> e.getKey().heightOf(e.getValue().size())).max().orElse(heights[next]);
        }
    }

    private void fill(PagePlan plan, double from) {
        var y = from;
        var row = next;
        while (row < rows.size() && y + heights[row] <= room + 1e-6) {
            y += heights[row++];
        }
        if (row < rows.size() && divisible(row, row == next, room - y)) {
            place(plan, from, row, room - y);
            next = row;
            inside = true;
            return;
        }
        var end = row < rows.size() ? goodBreak(row, from) : row;
        place(plan, from, end, 0);
        next = end;
        inside = false;
    }

    /** Whether a row is divided between its lines rather than moved to the next page whole. */
    private boolean divisible(int row, boolean alone, double left) {
        if (rows.get(row).role() != Role.TEXT && !alone) {
            return false;
        }
        var longest = cells.get(row).stream().filter(cell -> cell.cell().rowSpan() == 1).toList();
        if (longest.isEmpty()) {
            return false;
        }
        return alone || longest.stream().allMatch(cell -> {
            var pending = open.getOrDefault(cell, cell.lines()).size();
            var fitting = cell.linesIn(left);
            return fitting >= FEW_LINES && pending - fitting >= FEW_LINES;
        });
    }

    /** The row before which the page ends: not behind a head or title, and not before a signature. */
    private int goodBreak(int overflowing, double from) {
        var at = beforeCutTexts(overflowing, from);
        if (rows.get(at).role() == Role.SIGNATURE) {
            while (at > next && rows.get(at).role() == Role.SIGNATURE) {
                at--;
            }
        }
        while (at > next + 1 && keepsWithNext(at - 1)) {
            at--;
        }
        return at > next ? at : Math.max(overflowing, next + 1);
    }

    /**
     * A name or goal that would be cut in the middle begins on the next page instead, with all its rows, unless that would
     * leave the page too empty.
     */
    private int beforeCutTexts(int overflowing, double from) {
        for (var row = overflowing - 1; row > next; row--) {
            if (from + sum(next, row - 1) < room * FILLED_SHARE) {
                return overflowing;
            }
            for (var cell : cells.get(row)) {
                var part = sum(row, Math.min(cell.lastRow(), overflowing - 1));
                if (cell.lastRow() >= overflowing && cell.height() > part && cell.height() <= room * REPEATED_SHARE) {
                    return row;
                }
            }
        }
        return overflowing;
    }

    private boolean keepsWithNext(int row) {
        return rows.get(row).role() == Role.TITLE || rows.get(row).role() == Role.HEAD;
    }

    /**
     * Places the rows from {@code next} up to the end, and of the end row itself as much as the height left holds.
     *
     * @param left height for a part of the end row; 0 where the page ends before it
     */
    private void place(PagePlan plan, double from, int end, double left) {
        var stillOpen = new LinkedHashMap<SetCell, List<String>>();
        open.forEach((cell, lines) -> {
            if (!(inside && cell.row() == next && cell.cell().rowSpan() == 1)) {
                put(plan, cell, lines, from, end, left, stillOpen);
            }
        });
        for (var row = next; row < end || row == end && left > 0; row++) {
            for (var cell : cells.get(row)) {
                var pending = open.get(cell);
                if (pending == null || inside && row == next && cell.cell().rowSpan() == 1) {
                    put(plan, cell, pending == null ? cell.lines() : pending, from, end, left, stillOpen);
                }
            }
        }
        open = stillOpen;
    }

    private void put(PagePlan plan, SetCell cell, List<String> lines, double from, int end, double left,
            Map<SetCell, List<String>> stillOpen) {
        var first = Math.max(cell.row(), next);
        var cut = cell.lastRow() >= end;
        var y = from + sum(next, first - 1);
        var height = sum(first, Math.min(cell.lastRow(), end - 1)) + (cut ? left : 0);
        var fitting = Math.max(0, Math.min(lines.size(), cell.linesIn(height)));
        var printed = cut || fitting < lines.size() && isRepeated(cell, lines) ? lines.subList(0, fitting) : lines;
        var begun = cell.row() < next || inside && cell.row() == next;
        plan.add(new PagePlan.Part(cell, printed, lines.size() == cell.lines().size(), y, height, begun));
        if (cut) {
            var rest = lines.subList(fitting, lines.size());
            stillOpen.put(cell, rest.isEmpty() && left == 0 ? repeated(cell) : rest);
        }
    }

    private boolean isRepeated(SetCell cell, List<String> lines) {
        return cell.row() < next && lines.size() == cell.lines().size();
    }

    private List<String> repeated(SetCell cell) {
        return cell.height() <= room * REPEATED_SHARE ? cell.lines() : List.of();
    }

    private double sum(int first, int last) {
        var sum = 0.0;
        for (var row = first; row <= last; row++) {
            sum += heights[row];
        }
        return sum;
    }
}
