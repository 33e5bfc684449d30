package org.jimu.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.jimu.sheet.Cell;
import org.jimu.sheet.CellStyle;
import org.jimu.sheet.Sheet;

/**
 * A sheet with all texts broken into lines and the height of every row.
 *
 * @param sheet   the sheet
 * @param blocks  its cells in reading order
 * @param heights of the rows in mm
 * @param edges   left edges of the columns in mm from the paper's edge, and the right end
 */
record Measured(Sheet sheet, List<Block> blocks, double[] heights, double[] edges) {

    /** No text is made smaller than this by shrinking (pt). */
    static final double SMALLEST = 8;
    private static final double UPRIGHT_SPACING = 1.15;

    /**
     * Breaks the lines and sets the heights.
     *
     * @param scale   by which type, padding and least heights are shrunk
     * @param missing told of each character that no font has, with its cell
     */
    static Measured of(Sheet sheet, LineSetting setting, double scale, BiConsumer<Block, Integer> missing) {
        var edges = edges(sheet);
        var blocks = new ArrayList<Block>();
        var heights = new double[sheet.rows().size()];
        for (int row = 0; row < heights.length; row++) {
            heights[row] = sheet.rows().get(row).minHeight() * scale;
            for (var cell : sheet.rows().get(row).cells()) {
                var block = block(cell, row, edges, setting, scale, missing);
                blocks.add(block);
                if (cell.rowSpan() == 1) {
                    heights[row] = Math.max(heights[row], needed(block));
                }
            }
        }
        blocks.stream().filter(block -> block.cell().rowSpan() > 1)
                .sorted(Comparator.comparingInt(block -> block.cell().rowSpan()))
                .forEach(block -> spread(heights, block.row(), block.lastRow(), needed(block)));
        return new Measured(sheet, List.copyOf(blocks), heights, edges);
    }

    /** Type size of a cell after shrinking: what is small already stays as it is. */
    static double size(CellStyle style, double scale) {
        return Math.max(style.size() * scale, Math.min(style.size(), SMALLEST));
    }

    /** Makes the rows higher, each by the same share, until they hold the height. */
    static void spread(double[] heights, int first, int last, double needed) {
        int end = Math.min(last, heights.length - 1);
        double lack = needed - IntStream.rangeClosed(first, end).mapToDouble(row -> heights[row]).sum();
        if (lack > 0) {
            for (int row = first; row <= end; row++) {
                heights[row] += lack / (end - first + 1);
            }
        }
    }

    /** Height of all rows together. */
    double height() {
        return DoubleStream.of(heights).sum();
    }

    /** A cell that can be filled in is at least one line high, so that there is room to write. */
    private static double needed(Block block) {
        boolean open = block.cell().binding().isPresent();
        return block.height(Math.max(block.lines().size(), open ? 1 : 0));
    }

    private static double[] edges(Sheet sheet) {
        var page = sheet.page();
        var edges = new double[sheet.columns().size() + 1];
        edges[0] = page.margins().left() + Math.max(0, (page.printableWidth() - sheet.width()) / 2);
        for (int column = 0; column < sheet.columns().size(); column++) {
            edges[column + 1] = edges[column] + sheet.columns().get(column);
        }
        return edges;
    }

    private static Block block(Cell cell, int row, double[] edges, LineSetting setting, double scale,
            BiConsumer<Block, Integer> missing) {
        var style = cell.style();
        double size = size(style, scale);
        double padding = style.padding() * scale;
        double spacing = style.upright() ? Math.min(style.lineSpacing(), UPRIGHT_SPACING) : style.lineSpacing();
        double lineHeight = size * spacing * Page.POINT;
        var empty = new Block(cell, row, List.of(), size, lineHeight, padding);
        if (cell.text().isBlank()) {
            return empty;
        }
        double width = edges[cell.column() + cell.columnSpan()] - edges[cell.column()] - 2 * padding;
        double measure = Math.max(0, width) / (size * Page.POINT) * 1000;
        var set = setting.lines(new LineSetting.Setting(cell.text(), style.font(), measure, style.indent() * 1000,
                style.upright()));
        set.missing().forEach(character -> missing.accept(empty, character));
        return new Block(cell, row, set.lines(), size, lineHeight, padding);
    }
}
