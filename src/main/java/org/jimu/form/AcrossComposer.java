package org.jimu.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jimu.sheet.Cell;
import org.jimu.sheet.SheetRow;

/** Fills a section whose rows of the book stand beside each other. */
final class AcrossComposer {

    private static final double HEIGHT = 8;

    private AcrossComposer() {
    }

    static Block compose(Section.Across across, Context context, int region) {
        var subjects = context.scope().book().children(context.current().id(), across.kind());
        var count = Math.max(Math.max(1, across.usual().size()), subjects.size());
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
                        : blank(line, context, across, i));
            }
            rows.add(new SheetRow(SheetRow.Role.BODY, region, HEIGHT, cells));
        }
        return new Block(widths(across, count, context.form().page().printableWidth()), rows);
    }

    /** A column without its row yet; typing into it makes the row. */
    private static Cell blank(Section.CellSpec line, Context context, Section.Across across, int index) {
        var text = line.content() instanceof Content.OfField field && field.key().equals(across.nameKey())
                && index < across.usual().size() ? across.usual().get(index) : "";
        var preset = text.isEmpty() && index < across.usual().size()
                ? Map.of(across.nameKey(), across.usual().get(index))
                : Map.<String, String>of();
        var binding = CellMaker.newRow(line.content(), context, across.kind(), preset);
        return new Cell(index + 1, 1, 1, text, context.form().style(line.style()), binding, Optional.empty());
    }

    private static List<Double> widths(Section.Across across, int count, double width) {
        var shares = new ArrayList<>(List.of(across.side().width()));
        for (var i = 0; i < count; i++) {
            shares.add(across.width() / count);
        }
        return Composer.mm(shares, width);
    }
}
