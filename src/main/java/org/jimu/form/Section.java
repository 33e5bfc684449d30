package org.jimu.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jimu.model.SubjectKind;
import org.jimu.sheet.SheetRow;

/** A part of a form from left to right margin. Every section has columns of its own. */
public sealed interface Section {

    /**
     * A cell of a form.
     *
     * @param columnSpan columns of its section that it covers
     * @param rowSpan    rows that it covers
     * @param style      name of its style
     */
    record CellSpec(Content content, int columnSpan, int rowSpan, String style) {}

    /**
     * A row of fixed cells.
     *
     * @param height least height in mm
     */
    record RowSpec(SheetRow.Role role, double height, List<CellSpec> cells) {
        public RowSpec {
            cells = List.copyOf(cells);
        }
    }

    /**
     * Rows as they stand in the form.
     *
     * @param columns shares of the printable width
     */
    record Grid(List<Double> columns, List<RowSpec> rows) implements Section {
        public Grid {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A column of a table.
     *
     * @param width   share of the printable width
     * @param heads   texts of the column heads from top to bottom
     * @param content what its cells hold
     * @param merge   whether equal neighbours are one cell
     * @param style   of its cells
     * @param horizon of the indicators that it shows: {@code annual}, {@code period}; empty for all
     */
    record Column(double width, List<String> heads, Content content, boolean merge, String style, String horizon) {
        public Column {
            heads = List.copyOf(heads);
        }
    }

    /** What a table of indicators does with second levels that have no indicator. */
    enum EmptyLevels {
        /** They print as blank rows, in the order of the taxonomy. */
        KEEP,
        /** They do not print. */
        DROP
    }

    /**
     * A label at the side of a table, over all its rows.
     *
     * @param width share of the printable width
     */
    record Side(double width, String text, String style) {}

    /**
     * A line of sums.
     *
     * @param first whether it stands above the rows
     */
    record Total(boolean first, List<CellSpec> cells) {
        public Total {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A row for every row of a kind.
     *
     * @param kind        what its rows show
     * @param perProject  whether the rows are those of every project of the list, one project after the other
     * @param side        label at the left
     * @param headStyle   style of the column heads
     * @param rowHeight   least height of a row in mm
     * @param empty       what becomes of second levels without indicator
     * @param emptyTexts  what blank rows print, by key of the column's field
     * @param minimumRows blank rows are added up to this number
     * @param subtotal    line below the projects of each department
     * @param total       line of sums over all
     */
    record Table(SubjectKind kind, boolean perProject, List<Column> columns, Optional<Side> side, String headStyle,
            double rowHeight, EmptyLevels empty, Map<String, String> emptyTexts, int minimumRows,
            Optional<Total> subtotal, Optional<Total> total) implements Section {
        public Table {
            columns = List.copyOf(columns);
            emptyTexts = Map.copyOf(emptyTexts);
        }

        public int headRows() {
            return columns.stream().mapToInt(column -> column.heads().size()).max().orElse(0);
        }
    }

    /**
     * Rows of the book beside each other: the spending plan (3月底 25% …).
     *
     * @param width    share of the printable width beside the side label
     * @param usual    names of the rows that a new project has
     * @param lines    what the lines below each other show of each row; the first shows its name
     */
    record Across(SubjectKind kind, Side side, double width, List<String> usual, List<CellSpec> lines)
            implements
                Section {
        public Across {
            usual = List.copyOf(usual);
            lines = List.copyOf(lines);
        }

        /** The field that names a row. */
        public String nameKey() {
            return lines.getFirst().content() instanceof Content.OfField field ? field.key() : "";
        }
    }

    /** Running text over the full width. */
    record Narrative(List<Item> items) implements Section {
        public Narrative {
            items = List.copyOf(items);
        }
    }

    /** A part of running text. */
    sealed interface Item {
    }

    /**
     * A paragraph.
     *
     * @param name by which an order of paragraphs speaks of it
     * @param keep whether it stays on one page with what follows, as headings do
     */
    record Paragraph(String name, Content content, String style, boolean keep) implements Item {}

    /**
     * Paragraphs for every row of a kind.
     *
     * @param orderKey field of the row that names its paragraphs in an order of its own, separated by commas; the first
     *                 paragraph is never moved
     */
    record Each(SubjectKind kind, Optional<String> orderKey, List<Paragraph> paragraphs) implements Item {
        public Each {
            paragraphs = List.copyOf(paragraphs);
        }
    }
}
