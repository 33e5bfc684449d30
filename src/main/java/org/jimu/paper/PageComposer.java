package org.jimu.paper;

import java.util.ArrayList;
import java.util.List;

import org.jimu.sheet.CellStyle;
import org.jimu.sheet.CellStyle.Border;
import org.jimu.sheet.CellStyle.FontFamily;
import org.jimu.sheet.PageSetup;

/** Puts the parts of one page at their places: lines of text on base lines, cells, and the rules around them. */
final class PageComposer {

    private static final double PAGE_NUMBER_SIZE = 9;

    private final Measured measured;
    private final FontCatalog fonts;
    private final PageSetup setup;

    PageComposer(Measured measured, FontCatalog fonts) {
        this.measured = measured;
        this.fonts = fonts;
        setup = measured.sheet().page();
    }

    /**
     * Composes a page.
     *
     * @param number of the page, from 1
     * @param count  of all pages
     */
    Page page(List<Part> parts, int number, int count) {
        var texts = new ArrayList<TextRun>();
        var cells = new ArrayList<PlacedCell>();
        var rules = new Rules();
        for (var part : parts) {
            var place = place(part);
            cells.add(place);
            outline(place, rules);
            write(part, place, texts);
        }
        pageNumber(number, count, texts);
        return new Page(setup.width(), setup.height(), texts, rules.merged(), cells);
    }

    private PlacedCell place(Part part) {
        var cell = part.block().cell();
        double left = measured.edges()[cell.column()];
        double right = measured.edges()[cell.column() + cell.columnSpan()];
        return new PlacedCell(cell, part.block().row(), left, setup.margins().top() + part.top(), right - left,
                part.height(), part.block().size(), part.continued());
    }

    private static void outline(PlacedCell place, Rules rules) {
        var border = place.cell().style().border();
        double right = place.x() + place.width();
        double below = place.y() + place.height();
        if (border != Border.NONE) {
            rules.across(place.x(), right, below);
        }
        if (border == Border.ALL) {
            rules.across(place.x(), right, place.y());
            rules.down(place.y(), below, place.x());
            rules.down(place.y(), below, right);
        }
    }

    private void write(Part part, PlacedCell place, List<TextRun> texts) {
        var block = part.block();
        var lines = block.lines().subList(part.from(), part.to());
        if (lines.isEmpty()) {
            return;
        }
        var style = place.cell().style();
        double free = place.height() - lines.size() * block.lineHeight();
        double top = place.y() + switch (part.flows() ? CellStyle.Vertical.TOP : style.vertical()) {
            case TOP -> block.padding();
            case MIDDLE -> free / 2;
            case BOTTOM -> free - block.padding();
        };
        double em = block.size() * Page.POINT;
        double ascent = fonts.stack(style.font()).first().ascent() / 1000;
        double base = top + (block.lineHeight() - em) / 2 + ascent * em;
        for (var line : lines) {
            double x = place.x() + start(line, block, place.width(), em);
            for (var piece : line.pieces()) {
                texts.add(new TextRun(x, base, piece.face(), block.size(), style.bold(), piece.text()));
                x += piece.width() / 1000 * em;
            }
            base += block.lineHeight();
        }
    }

    /** Where a line begins from the cell's left edge. */
    private static double start(Line line, Block block, double width, double em) {
        var style = block.cell().style();
        double length = line.width() / 1000 * em;
        double indent = line.indent() / 1000 * em;
        return switch (style.upright() ? CellStyle.Horizontal.CENTER : style.horizontal()) {
            case LEFT -> block.padding() + indent;
            case CENTER -> (width - length) / 2;
            case RIGHT -> width - block.padding() - length;
        };
    }

    private void pageNumber(int number, int count, List<TextRun> texts) {
        var text = setup.pageNumber().replace("{page}", Integer.toString(number))
                .replace("{pages}", Integer.toString(count));
        if (text.isBlank()) {
            return;
        }
        double em = PAGE_NUMBER_SIZE * Page.POINT;
        double base = setup.height() - setup.margins().bottom() / 2 + em / 3;
        for (var line : new LineBreaker(fonts.stack(FontFamily.SONG), character -> {
        }).lines(text, Double.MAX_VALUE, 0)) {
            double x = (setup.width() - line.width() / 1000 * em) / 2;
            for (var piece : line.pieces()) {
                texts.add(new TextRun(x, base, piece.face(), PAGE_NUMBER_SIZE, false, piece.text()));
                x += piece.width() / 1000 * em;
            }
        }
    }
}
