package org.jimu.form;

import java.util.ArrayList;
import java.util.List;

import org.jimu.sheet.Sheet;

/** Puts a subject of a book into a form. The same form and scope always give the same sheet. */
public final class Composer {

    private Composer() {
    }

    /** The sheet of the form filled with the scope. */
    public static Sheet compose(Form form, Scope scope) {
        var context = Context.of(form, scope);
        var blocks = new ArrayList<Block>();
        for (var region = 0; region < form.sections().size(); region++) {
            blocks.add(block(form.sections().get(region), context, region));
        }
        return Block.join(title(form, scope), form.page(), blocks);
    }

    /** The name of the document, as in bookmarks. */
    public static String title(Form form, Scope scope) {
        return form.title().fill(Context.of(form, scope)::text);
    }

    private static Block block(Section section, Context context, int region) {
        var width = context.form().page().printableWidth();
        return switch (section) {
            case Section.Grid grid -> new Block(mm(grid.columns(), width),
                    grid.rows().stream().map(row -> CellMaker.row(row, context, region)).toList());
            case Section.Table table -> new TableComposer(table, context, region).compose();
            case Section.Across across -> AcrossComposer.compose(across, context, region);
            case Section.Narrative narrative -> new Block(List.of(width),
                    NarrativeComposer.compose(narrative, context, region));
        };
    }

    /** Shares of a width as widths in mm. */
    static List<Double> mm(List<Double> shares, double width) {
        var sum = shares.stream().mapToDouble(Double::doubleValue).sum();
        return shares.stream().map(share -> share / sum * width).toList();
    }
}
