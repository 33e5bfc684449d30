package org.jimu.desk.print;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * The edges of the upright paper that a printer cannot print on, in mm.
 *
 * @param left   of the upright paper
 * @param top    of the upright paper
 * @param right  of the upright paper
 * @param bottom of the upright paper
 */
public record PrintableArea(double left, double top, double right, double bottom) {

    /** A printer that prints to the very edge. */
    public static final PrintableArea WHOLE_PAPER = new PrintableArea(0, 0, 0, 0);

    // printers tell their edges in whole points
    private static final double SLACK = 0.2;

    /** A side of the page, as it is read. */
    private enum Side {
        LEFT("left"), TOP("top"), RIGHT("right"), BOTTOM("bottom");

        private final String code;

        Side(String code) {
            this.code = code;
        }
    }

    /** How much of a page is lost at a side. */
    private record Loss(int page, Side side, double millimetres) {}

    /** The edges of a page that lies on its side, as it is read: its left edge is at the lower edge of the paper. */
    private PrintableArea turned() {
        return new PrintableArea(bottom, left, top, right);
    }

    /**
     * Whether a printer would cut something off.
     *
     * @param ranges which of the pages are printed
     * @return the sentence for the page that loses most
     */
    public Optional<PrintProblem> check(PrintPages pages, PageRanges ranges, PrinterOffset offset) {
        var lost = ranges.indexes(pages.size()).boxed()
                .flatMap(index -> loss(index + 1, pages.shape(index), offset).stream()).toList();
        return worst(lost).map(worst -> PrintProblem.of("print.area." + worst.side().code,
                Integer.toString(worst.page()), millimetres(worst.millimetres()), lost.size()));
    }

    private static Optional<Loss> worst(List<Loss> lost) {
        return lost.stream().reduce((a, b) -> b.millimetres() > a.millimetres() ? b : a);
    }

    private Optional<Loss> loss(int number, PageShape page, PrinterOffset offset) {
        var edges = page.landscape() ? turned() : this;
        return page.extent().map(extent -> offset.move(extent, page.landscape())).flatMap(extent -> worst(List.of(
                new Loss(number, Side.LEFT, edges.left - extent.left()),
                new Loss(number, Side.TOP, edges.top - extent.top()),
                new Loss(number, Side.RIGHT, extent.right() - page.width() + edges.right),
                new Loss(number, Side.BOTTOM, extent.bottom() - page.height() + edges.bottom))))
                .filter(loss -> loss.millimetres() > SLACK);
    }

    private static String millimetres(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.UP).toPlainString();
    }
}
