package org.jimu.form;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.jimu.sheet.Cell;
import org.jimu.sheet.PageSetup;
import org.jimu.sheet.Sheet;
import org.jimu.sheet.SheetRow;

/**
 * A filled section: rows over columns of its own.
 *
 * @param columns widths in mm
 */
record Block(List<Double> columns, List<SheetRow> rows) {

    // edges of different sections that are nearer than this are one edge
    private static final double SAME_EDGE = 0.05;

    /** The blocks below each other as one sheet, over the columns that all their edges make. */
    static Sheet join(String title, PageSetup page, List<Block> blocks) {
        var edges = new TreeSet<Double>();
        edges.add(0.0);
        blocks.forEach(block -> block.edges().forEach(edge -> addEdge(edges, edge)));
        var grid = List.copyOf(edges);
        var rows = new ArrayList<SheetRow>();
        for (var block : blocks) {
            block.rows().forEach(row -> rows.add(block.onto(grid, row)));
        }
        var widths = new ArrayList<Double>();
        for (var i = 1; i < grid.size(); i++) {
            widths.add(grid.get(i) - grid.get(i - 1));
        }
        return new Sheet(title, page, widths, rows);
    }

    private static void addEdge(TreeSet<Double> edges, double edge) {
        if (edges.subSet(edge - SAME_EDGE, true, edge + SAME_EDGE, true).isEmpty()) {
            edges.add(edge);
        }
    }

    private List<Double> edges() {
        var edges = new ArrayList<Double>();
        var at = 0.0;
        for (var width : columns) {
            at += width;
            edges.add(at);
        }
        return edges;
    }

    private SheetRow onto(List<Double> grid, SheetRow row) {
        var own = new ArrayList<Double>(List.of(0.0));
        own.addAll(edges());
        var cells = row.cells().stream().map(cell -> onto(grid, own, cell)).toList();
        return new SheetRow(row.role(), row.region(), row.minHeight(), cells);
    }

    private static Cell onto(List<Double> grid, List<Double> own, Cell cell) {
        var first = indexOf(grid, own.get(cell.column()));
        return cell.withColumns(first, indexOf(grid, own.get(cell.column() + cell.columnSpan())) - first);
    }

    private static int indexOf(List<Double> grid, double edge) {
        for (var i = 0; i < grid.size(); i++) {
            if (Math.abs(grid.get(i) - edge) <= SAME_EDGE) {
                return i;
            }
        }
        throw new IllegalStateException("no grid line at " + edge + " mm");
    }
}
