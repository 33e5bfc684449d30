package org.jimu.office;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jimu.sheet.TextGrid;

/**
 * Tab-separated text as spreadsheets have it on the clipboard: a cell with a tab, a line break or a quote stands in
 * quotes, quotes within it are doubled.
 */
public final class TabbedText {

    private final String text;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private int at;

    private TabbedText(String text) {
        this.text = text;
    }

    /** The grid of a text; any text is one. A line break at its end opens no row. */
    public static TextGrid read(String text) {
        return TextGrid.ofTexts(lines(text));
    }

    /** The lines of a text, each with as many cells as it has itself. */
    public static List<List<String>> lines(String text) {
        return new TabbedText(text.replace("\r\n", "\n").replace('\r', '\n').replace("\0", "")).rows();
    }

    private List<List<String>> rows() {
        while (at < text.length()) {
            row.add(cell());
            if (at == text.length() || text.charAt(at) == '\n') {
                endRow();
            } else if (at + 1 == text.length()) {
                // a tab at the very end has a blank cell behind it
                row.add("");
                endRow();
            }
            at++;
        }
        return List.copyOf(rows);
    }

    private void endRow() {
        rows.add(List.copyOf(row));
        row = new ArrayList<>();
    }

    /** Reads a cell and stands at the tab or line break behind it. */
    private String cell() {
        var closing = text.charAt(at) == '"' ? closingQuote() : -1;
        if (closing > 0) {
            var quoted = text.substring(at + 1, closing).replace("\"\"", "\"");
            at = closing + 1;
            return quoted;
        }
        var start = at;
        while (at < text.length() && !ends(at)) {
            at++;
        }
        return text.substring(start, at);
    }

    /** The quote that ends the cell; none where the first quote is a mere character of the text. */
    private int closingQuote() {
        var i = at + 1;
        while (i < text.length()) {
            if (text.charAt(i) != '"') {
                i++;
            } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                i += 2;
            } else {
                return i + 1 == text.length() || ends(i + 1) ? i : -1;
            }
        }
        return -1;
    }

    private boolean ends(int index) {
        return text.charAt(index) == '\t' || text.charAt(index) == '\n';
    }

    /** The text of a grid, a line for each row; a single cell is no line. */
    public static String write(TextGrid grid) {
        if (grid.height() == 1 && grid.width() == 1) {
            return quoted(grid.text(0, 0));
        }
        return IntStream.range(0, grid.height()).mapToObj(row -> IntStream.range(0, grid.width())
                .mapToObj(column -> quoted(grid.text(row, column))).collect(Collectors.joining("\t", "", "\n")))
                .collect(Collectors.joining());
    }

    /** A text as one cell of a line. */
    public static String quoted(String text) {
        return text.chars().anyMatch(c -> c == '\t' || c == '\n' || c == '\r' || c == '"')
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }
}
