package org.jimu.form.fill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.jimu.form.Form;
import org.jimu.form.IndicatorLevel;
import org.jimu.form.RowEditing;
import org.jimu.form.Section;
import org.jimu.model.Book;
import org.jimu.model.StandardFields;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.sheet.Binding;
import org.jimu.sheet.Sheet;
import org.jimu.sheet.SheetRow;

/**
 * The lines of a table of a sheet, each a row of the book or the place for one.
 *
 * @param kind    what its rows are
 * @param section the table in the form
 * @param lines   from top to bottom
 * @param columns grid columns of its cells that can be edited, from left to right
 * @param heads   keys of the columns by the texts of their heads
 */
record TableLines(SubjectKind kind, Section.Table section, List<Line> lines, List<Integer> columns,
        Map<String, String> heads) {

    /**
     * A line.
     *
     * @param row   row of the sheet
     * @param owner the subject that has the row
     * @param cells what its cells show, by grid column
     */
    record Line(int row, SubjectId owner, IndicatorLevel level, SortedMap<Integer, Binding> cells) {

        boolean isLike(Line other) {
            return owner.equals(other.owner) && level.equals(other.level);
        }
    }

    /** The table that a cell stands in; empty where its rows are no rows of a table. */
    static Optional<TableLines> around(Book book, Form form, Sheet sheet, int row, Binding cell) {
        return kindOf(book, cell).flatMap(kind -> of(book, form, sheet, sheet.rows().get(row).region(), kind));
    }

    /** The first table of a kind at or below a row. */
    static Optional<TableLines> below(Book book, Form form, Sheet sheet, int row, SubjectKind kind) {
        return IntStream.range(row, sheet.rows().size()).mapToObj(at -> sheet.rows().get(at).region()).distinct()
                .flatMap(region -> of(book, form, sheet, region, kind).stream()).findFirst();
    }

    private static Optional<SubjectKind> kindOf(Book book, Binding cell) {
        return switch (cell) {
            case Binding.NewRow line -> Optional.of(line.kind());
            case Binding.Lines list -> Optional.empty();
            default -> RowEditing.rowOf(book, cell).map(subject -> subject.kind());
        };
    }

    private static Optional<TableLines> of(Book book, Form form, Sheet sheet, int region, SubjectKind kind) {
        if (!(form.sections().get(region) instanceof Section.Table section) || section.kind() != kind) {
            return Optional.empty();
        }
        var lines = new ArrayList<Line>();
        var heads = new HashMap<Integer, String>();
        for (var at = 0; at < sheet.rows().size(); at++) {
            var row = sheet.rows().get(at);
            if (row.region() == region) {
                line(book, form, kind, row, at).ifPresent(lines::add);
                if (row.role() == SheetRow.Role.HEAD) {
                    row.cells().forEach(cell -> heads.put(cell.column(), cell.text()));
                }
            }
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(named(kind, section, lines, heads));
    }

    private static TableLines named(SubjectKind kind, Section.Table section, List<Line> lines,
            Map<Integer, String> heads) {
        var columns = new TreeSet<Integer>();
        var keys = new HashMap<String, String>();
        for (var line : lines) {
            line.cells().forEach((column, binding) -> {
                if (columns.add(column) && heads.containsKey(column)) {
                    keys.putIfAbsent(heads.get(column), keyOf(binding));
                }
            });
        }
        return new TableLines(kind, section, List.copyOf(lines), List.copyOf(columns), keys);
    }

    private static Optional<Line> line(Book book, Form form, SubjectKind kind, SheetRow row, int at) {
        var cells = new TreeMap<Integer, Binding>();
        row.cells().forEach(cell -> cell.binding()
                .filter(binding -> kindOf(book, binding).filter(kind::equals).isPresent())
                .ifPresent(binding -> cells.put(cell.column(), binding)));
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        // a line whose row is there on one side only takes its level from that side
        var any = cells.values().stream().filter(cell -> !(cell instanceof Binding.NewRow)).findFirst()
                .orElseGet(() -> cells.firstEntry().getValue());
        return Optional.of(new Line(at, ownerOf(book, any), levelOf(book, form, kind, any), cells));
    }

    private static SubjectId ownerOf(Book book, Binding cell) {
        return cell instanceof Binding.NewRow line ? line.subject() : book.get(cell.subject()).parent();
    }

    private static IndicatorLevel levelOf(Book book, Form form, SubjectKind kind, Binding cell) {
        if (kind != SubjectKind.INDICATOR) {
            return IndicatorLevel.NONE;
        }
        return cell instanceof Binding.NewRow line
                ? new IndicatorLevel(line.preset().getOrDefault(StandardFields.INDICATOR_LEVEL1.key(), ""),
                        line.preset().getOrDefault(StandardFields.INDICATOR_LEVEL2.key(), ""))
                : IndicatorLevel.of(book.get(cell.subject()), form.taxonomy());
    }

    static String keyOf(Binding cell) {
        return switch (cell) {
            case Binding.Value value -> value.key();
            case Binding.Joined joined -> joined.tailKey();
            case Binding.NewRow line -> line.key();
            case Binding.Lines list -> list.textKey();
        };
    }

    HeadNames headNames() {
        return new HeadNames(heads, section.side().map(Section.Side::text));
    }

    /** The columns that show a field; two of them where the horizons stand side by side. */
    List<Integer> columnsOf(String key) {
        return columns.stream().filter(column -> keyOf(sample(column)).equals(key)).toList();
    }

    /** What a cell of the column shows, in any line. */
    Binding sample(int column) {
        return lines.stream().flatMap(line -> Optional.ofNullable(line.cells().get(column)).stream()).findFirst()
                .orElseThrow();
    }

    /** The line that a cell stands in, as the index among the lines. */
    int indexOf(int row) {
        return (int) lines.stream().takeWhile(line -> line.row() < row).count();
    }

    /** Whether annual indicators and those of the whole period stand side by side. */
    boolean hasHorizons() {
        return section.columns().stream().anyMatch(column -> !column.horizon().isEmpty());
    }
}
