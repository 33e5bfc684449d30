package org.jimu.form;

import java.util.ArrayList;
import java.util.List;

import org.jimu.sheet.Cell;
import org.jimu.sheet.SheetRow;

/** Fills a section whose rows of the book stand beside each other. */
final class AcrossComposer {

    private static final double HEIGHT = 8;

    private AcrossComposer() {
    }

    static Block compose(Section.Across across, Context context, int region) {
        var subjects = context.scope().book().children(context.current().id(), across.kind());
        var count = Math.max(Math.max(1, across.minimum()), subjects.size());
        var rows = new ArrayList<SheetRow>();
        for (var line : across.lines()) {
            var cells = new ArrayList<Cell>();
            if (rows.isEmpty()) {
                cells.add(Cell.label(0, 1, across.side().text(), context.form().style(across.side().style()))
                        .withRowSpan(across.lines().size()));
            }
            for (var i = 0; i < count; i++) {
                cells.add(i < subjects.size()
                        ? CellMaker.cell(line.content(), context.at(subjects.get(i), i + 1), line.style(), i + 1, 1, 1)
                        : Cell.label(i + 1, 1, "", context.form().style(line.style())));
            }
            rows.add(new SheetRow(SheetRow.Role.BODY, region, HEIGHT, cells));
        }
        return new Block(widths(across, count, context.form().page().printableWidth()), rows);
    }

    private static List<Double> widths(Section.Across across, int count, double width) {
        var shares = new ArrayList<>(List.of(across.side().width()));
        for (var i = 0; i < count; i++) {
            shares.add(across.width() / count);
        }
        return Composer.mm(shares, width);
    }
}
