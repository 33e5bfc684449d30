package org.jimu.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

import org.jimu.sheet.TextGrid;

/** A table in HTML as Excel, WPS and LibreOffice have it on the clipboard. */
public final class HtmlTable {

    // no spreadsheet has more columns
    private static final int MOST_COLUMNS = 16_384;
    private static final String PLAIN_NUMBER = "-?(?:0|[1-9]\\d{0,14})(?:\\.\\d+)?";
    // without this Excel puts each line of a cell into a row of its own
    private static final String HEAD = "<html><head><meta charset=\"utf-8\"><style>td{border:.5pt solid windowtext;"
            + "white-space:normal;}br{mso-data-placement:same-cell;}</style></head><body><table>";
    private static final String FOOT = "</table></body></html>";

    private HtmlTable() {
    }

    /**
     * The grid of the tables in a page or a fragment of one, below each other where there are several.
     *
     * @return empty where it has no table
     */
    public static Optional<TextGrid> read(String html) {
        // some systems hand over what stands between the marks of the fragment alone, without the table around its rows
        var whole = hasTable(html) ? html : "<table>" + html + "</table>";
        var tables = Jsoup.parse(whole).select("table:not(:has(table))");
        var layout = new Layout();
        tables.forEach(table -> table.select("tr").stream().filter(HtmlTable::isSeen).forEach(layout::row));
        return layout.parts.isEmpty() ? Optional.empty() : Optional.of(TextGrid.of(layout.parts));
    }

    private static boolean hasTable(String html) {
        return html.toLowerCase(Locale.ROOT).contains("<table");
    }

    /** Excel ends a table with an unseen row that only has the widths of the columns. */
    private static boolean isSeen(Element row) {
        return !row.attr("style").replace(" ", "").contains("display:none");
    }

    /** Finds the place of each cell among those that reach down from above. */
    private static final class Layout {

        private final List<TextGrid.Part> parts = new ArrayList<>();
        // the first row in which each column is free again
        private final List<Integer> free = new ArrayList<>();
        private int row;

        void row(Element line) {
            var column = 0;
            for (var cell : line.children()) {
                if (!cell.nameIs("td") && !cell.nameIs("th")) {
                    continue;
                }
                while (column < free.size() && free.get(column) > row) {
                    column++;
                }
                var across = span(cell, "colspan", MOST_COLUMNS);
                var down = span(cell, "rowspan", Integer.MAX_VALUE / 2);
                parts.add(new TextGrid.Part(row, column, down, across, CellHtml.text(cell)));
                for (var end = column + across; column < end; column++) {
                    if (column == free.size()) {
                        free.add(0);
                    }
                    free.set(column, row + down);
                }
            }
            row++;
        }

        private static int span(Element cell, String attribute, int most) {
            var text = cell.attr(attribute).strip();
            return text.matches("\\d{1,9}") ? Math.clamp(Integer.parseInt(text), 1, most) : 1;
        }
    }

    /** The page that holds a grid as a table, with merged cells and line breaks. */
    public static String write(TextGrid grid) {
        var html = new StringBuilder(HEAD);
        for (var row = 0; row < grid.height(); row++) {
            html.append("<tr>");
            grid.beginning(row).forEach(part -> html.append(cell(part)));
            html.append("</tr>");
        }
        return html.append(FOOT).toString();
    }

    private static String cell(TextGrid.Part part) {
        var spans = (part.columnSpan() > 1 ? " colspan=\"" + part.columnSpan() + '"' : "")
                + (part.rowSpan() > 1 ? " rowspan=\"" + part.rowSpan() + '"' : "");
        return "<td" + spans + " style=\"mso-number-format:" + format(part.text()) + "\">" + escaped(part.text())
                + "</td>";
    }

    /** Numbers keep their decimals, and no code or date is taken for a number. */
    private static String format(String text) {
        if (!text.matches(PLAIN_NUMBER)) {
            return "'\\@'";
        }
        var point = text.indexOf('.');
        return point < 0 ? "'0'" : "'0\\." + "0".repeat(text.length() - point - 1) + "'";
    }

    private static String escaped(String text) {
        var lines = text.lines().map(line -> blanks(Entities.escape(line))).toList();
        return String.join("<br>", lines);
    }

    /** HTML would drop blanks beside each other and at the ends. */
    private static String blanks(String line) {
        var kept = new StringBuilder(line);
        IntStream.range(0, line.length()).filter(i -> line.charAt(i) == ' ')
                .filter(i -> i == 0 || i == line.length() - 1 || line.charAt(i - 1) == ' ')
                .forEach(i -> kept.setCharAt(i, '\u00a0'));
        return kept.toString();
    }
}
