package org.jimu.form.fill;

import java.util.List;
import java.util.Optional;

import org.jimu.edit.Edit;
import org.jimu.form.Form;
import org.jimu.model.Book;
import org.jimu.sheet.Binding;
import org.jimu.sheet.CellRange;
import org.jimu.sheet.Sheet;
import org.jimu.sheet.TextGrid;

/**
 * What pasting a grid of texts into a form does. One text fills all that is chosen; a table goes into the lines of the
 * form's table from the current cell on, its rows to the levels that they name; anything else goes cell by cell to the
 * right and down. Texts are read as if they were typed.
 */
public sealed interface GridPasting permits TextPasting, LinePasting, SpreadPasting {

    /**
     * Where it is pasted.
     *
     * @param cell  the current cell, which is bound; with a range, the first bound one in it
     * @param range what is chosen; empty for the current cell alone
     */
    record Place(Book book, Form form, Sheet sheet, CellRange.At cell, Optional<CellRange> range) {}

    /** What becomes of rows for which there is no line. */
    enum Surplus {
        /** Rows are added. */
        ADD,
        /** They go into the lines that follow, of other levels too. */
        OVERWRITE
    }

    /**
     * What has to be asked before pasting.
     *
     * @param rows         how many rows come
     * @param room         for how many of them there are lines
     * @param canOverwrite whether lines follow that could take the others
     */
    record Question(int rows, int room, boolean canOverwrite) {

        /** How many rows would be added. */
        public int missing() {
            return rows - room;
        }
    }

    /**
     * The outcome.
     *
     * @param edit empty where nothing changes
     * @param left the texts that have no place in the form
     */
    record Pasted(Optional<Edit> edit, List<String> left) {

        static Pasted of(CellWriter writer) {
            return new Pasted(writer.edit("history.paste"), writer.left());
        }
    }

    /** What has to be asked; empty where every row has its line. */
    Optional<Question> question();

    Pasted paste(Surplus surplus);

    /**
     * Finds out what a grid is to the place.
     *
     * @param prose whether the grid is running text of one column, whose lines belong together
     */
    static GridPasting of(Place place, TextGrid grid, boolean prose) {
        var binding = place.cell().cell().binding().orElseThrow();
        var table = TableLines.around(place.book(), place.form(), place.sheet(), place.cell().row(), binding);
        if (grid.height() == 1 && grid.width() == 1) {
            return new TextPasting(place, grid.text(0, 0));
        }
        if (table.isEmpty()) {
            return grid.width() == 1 && (prose || binding instanceof Binding.Lines)
                    ? new TextPasting(place, grid.lines())
                    : SpreadPasting.of(place, grid);
        }
        return LinePasting.of(place, table.get(), grid, 0);
    }
}
