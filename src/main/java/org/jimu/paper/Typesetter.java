package org.jimu.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jimu.paper.Typeset.MissingCharacter;
import org.jimu.sheet.PageSetup;
import org.jimu.sheet.Sheet;

/**
 * Sets sheets into pages: the only place that breaks lines, sets heights, shrinks and paginates. Everyone draws the pages
 * that it makes.
 */
public final class Typesetter {

    /** No text is shrunk below this size, in pt. */
    public static final double SMALLEST = 8;
    private static final double STEP = 0.02;

    private final FontCatalog fonts;

    public Typesetter(FontCatalog fonts) {
        this.fonts = fonts;
    }

    /** The pages of the sheet. */
    public Typeset typeset(Sheet sheet) {
        var setter = new CellSetter(sheet, fonts);
        var scale = sheet.page().fit() == PageSetup.Fit.ONE_PAGE ? fittingScale(sheet, setter) : 1;
        var cells = setter.set(scale);
        var heights = RowHeights.of(sheet.rows(), cells, scale);
        var plans = new Paginator(sheet.rows(), cells, heights, sheet.page().printableHeight()).paginate();
        var drawer = new PageDrawer(sheet, setter);
        var pages = new ArrayList<Page>();
        for (var plan : plans) {
            pages.add(drawer.draw(plan, pages.size() + 1, plans.size()));
        }
        return new Typeset(pages, missing(setter, cells), scale);
    }

    /** The largest scale at which the sheet stays on one page; 1 where none does. */
    private static double fittingScale(Sheet sheet, CellSetter setter) {
        var smallest = sheet.rows().stream().flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.text().isEmpty()).mapToDouble(cell -> cell.style().size()).min().orElse(SMALLEST);
        var least = Math.min(1, SMALLEST / smallest);
        for (var scale = 1.0; scale >= least - 1e-9; scale -= STEP) {
            if (fits(sheet, setter, scale)) {
                return scale;
            }
        }
        return fits(sheet, setter, least) ? least : 1;
    }

    private static boolean fits(Sheet sheet, CellSetter setter, double scale) {
        var heights = RowHeights.of(sheet.rows(), setter.set(scale), scale);
        return Arrays.stream(heights).sum() <= sheet.page().printableHeight() + 1e-6;
    }

    private static List<MissingCharacter> missing(CellSetter setter, List<List<SetCell>> rows) {
        var missing = new ArrayList<MissingCharacter>();
        for (var row : rows) {
            for (var cell : row) {
                var runs = setter.widthsOf(cell.cell().style().font());
                cell.cell().text().codePoints().filter(c -> !runs.has(c)).distinct()
                        .forEach(c -> missing.add(
                                new MissingCharacter(c, cell.cell().text(), cell.row(), cell.cell().column())));
            }
        }
        return missing;
    }
}
