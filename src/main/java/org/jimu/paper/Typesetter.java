package org.jimu.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

import org.jimu.paper.Typeset.MissingCharacter;
import org.jimu.sheet.PageSetup.Fit;
import org.jimu.sheet.Sheet;
import org.jimu.sheet.SheetRow.Role;

/**
 * Sets sheets into pages: the one place that breaks lines, sets heights, shrinks and paginates. May be used from
 * several threads.
 */
public final class Typesetter {

    private static final double STEP = 0.02;
    private static final double SLACK = 1e-6;
    private static final BiConsumer<Block, Integer> UNHEARD = (block, character) -> {
    };

    private final FontCatalog fonts;
    private final LineSetting lines;

    public Typesetter(FontCatalog fonts) {
        this.fonts = fonts;
        this.lines = new LineSetting(fonts);
    }

    /** Lays the sheet out in full. */
    public Typeset typeset(Sheet sheet) {
        var missing = new ArrayList<MissingCharacter>();
        var full = Measured.of(sheet, lines, 1, (block, character) -> missing.add(
                new MissingCharacter(character, block.cell().text(), block.row(), block.cell().column())));
        if (sheet.page().fit() == Fit.ONE_PAGE && !fits(full)) {
            double least = leastScale(sheet);
            for (int step = 1; 1 - step * STEP >= least - SLACK; step++) {
                double scale = 1 - step * STEP;
                var shrunk = Measured.of(sheet, lines, scale, UNHEARD);
                if (fits(shrunk)) {
                    return new Typeset(compose(shrunk), missing, scale);
                }
            }
            if (least < 1) {
                var smallest = Measured.of(sheet, lines, least, UNHEARD);
                if (fits(smallest)) {
                    return new Typeset(compose(smallest), missing, least);
                }
            }
        }
        return new Typeset(compose(full), missing, 1);
    }

    private static boolean fits(Measured measured) {
        return measured.height() <= measured.sheet().page().printableHeight() + SLACK;
    }

    /** At this scale the largest type of the table itself has come down to the smallest that is allowed. */
    private static double leastScale(Sheet sheet) {
        double largest = sheet.rows().stream().filter(row -> row.role() != Role.TITLE)
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.text().isBlank()).mapToDouble(cell -> cell.style().size()).max().orElse(0);
        return largest <= Measured.SMALLEST ? 1 : Measured.SMALLEST / largest;
    }

    private List<Page> compose(Measured measured) {
        var parts = Paginator.pages(measured, measured.sheet().page().printableHeight());
        var composer = new PageComposer(measured, fonts);
        return IntStream.range(0, parts.size())
                .mapToObj(index -> composer.page(parts.get(index), index + 1, parts.size())).toList();
    }
}
