package org.jimu.desk;

import java.util.Optional;

import org.jimu.office.HtmlTable;
import org.jimu.office.TabbedText;
import org.jimu.sheet.CellRange;
import org.jimu.sheet.Sheet;
import org.jimu.sheet.TextGrid;

/**
 * What goes over the clipboard to and from spreadsheets.
 *
 * @param html a page or a fragment with a table; blank where there is none
 * @param text tab-separated text, or any other; blank where there is none
 */
public record Clipping(String html, String text) {

    /** A part of a form, labels included. */
    public static Clipping of(Sheet sheet, CellRange range) {
        var grid = TextGrid.of(sheet, range);
        return new Clipping(HtmlTable.write(grid), TabbedText.write(grid));
    }

    /** The texts in their rows and columns; empty where nothing is there that a form could take. */
    public Optional<TextGrid> grid() {
        return table().or(() -> text.isBlank() ? Optional.empty() : Optional.of(TabbedText.read(text)));
    }

    private Optional<TextGrid> table() {
        return html.isBlank() ? Optional.empty() : HtmlTable.read(html);
    }

    /** Whether it is running text of no table, whose lines belong together. */
    public boolean isProse() {
        return table().isEmpty() && text.indexOf('\t') < 0;
    }
}
