package org.jimu.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectKind;
import org.jimu.sheet.Binding;
import org.jimu.sheet.Cell;
import org.jimu.sheet.SheetRow;

/** Fills a table: heads, a row for every row of the book, sums, and the label at its side. */
final class TableComposer {

    private final Section.Table table;
    private final Context context;
    private final int region;
    private final int firstColumn;
    private final List<SheetRow> rows = new ArrayList<>();

    TableComposer(Section.Table table, Context context, int region) {
        this.table = table;
        this.context = context;
        this.region = region;
        this.firstColumn = table.side().isPresent() ? 1 : 0;
    }

    Block compose() {
        rows.addAll(TableHeads.compose(table, context.form().style(table.headStyle()), firstColumn, region));
        table.total().filter(Section.Total::first).ifPresent(total -> addTotal(total, context));
        rows.addAll(merged(lines()));
        table.total().filter(total -> !total.first()).ifPresent(total -> addTotal(total, context));
        var shares = new ArrayList<Double>();
        table.side().ifPresent(side -> shares.add(side.width()));
        table.columns().forEach(column -> shares.add(column.width()));
        return new Block(Composer.mm(shares, context.form().page().printableWidth()), withSide());
    }

    /**
     * A line of the table before equal neighbours are merged.
     *
     * @param contexts where each column takes its data from; empty where there is no row
     * @param blank    fields that a row typed in here would have; empty where the line has its row
     */
    private record Line(List<Optional<Context>> contexts, Context base, Map<String, String> blank, List<Cell> sums) {
        boolean isSum() {
            return !sums.isEmpty();
        }
    }

    private List<Line> lines() {
        if (table.kind() == SubjectKind.PROJECT) {
            return projectLines();
        }
        var lines = new ArrayList<Line>();
        if (table.perProject()) {
            var index = 1;
            for (var project : context.projects()) {
                lines.addAll(rowLines(context.at(project, index++)));
            }
        } else {
            lines.addAll(rowLines(context));
        }
        // a table without rows would give nowhere to type the first
        while (lines.size() < Math.max(1, table.minimumRows())) {
            lines.add(blankLine(context, Map.of()));
        }
        return lines;
    }

    private List<Line> projectLines() {
        var lines = new ArrayList<Line>();
        var index = 1;
        for (var department : byDepartment(context.projects())) {
            for (var project : department) {
                lines.add(line(context.at(project, index++)));
            }
            if (table.subtotal().isPresent()) {
                var owner = context.scope().book().enclosing(department.getFirst().id(), SubjectKind.DEPARTMENT);
                var at = context.at(owner.orElseThrow(), index).over(department);
                var cells = CellMaker.cells(table.subtotal().get().cells(), at, firstColumn);
                lines.add(new Line(List.of(), at, Map.of(), cells));
            }
        }
        return lines;
    }

    private List<List<Subject>> byDepartment(List<Subject> projects) {
        var groups = new ArrayList<List<Subject>>();
        var last = Optional.<Subject>empty();
        for (var project : projects) {
            var department = context.scope().book().enclosing(project.id(), SubjectKind.DEPARTMENT);
            if (groups.isEmpty() || !department.equals(last)) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(project);
            last = department;
        }
        return groups;
    }

    private List<Line> rowLines(Context owner) {
        var subjects = context.scope().book().children(owner.current().id(), table.kind());
        if (table.kind() != SubjectKind.INDICATOR) {
            return numbered(subjects, owner);
        }
        var slots = IndicatorSlots.arrange(subjects, context.form().taxonomy(), table);
        var lines = new ArrayList<Line>();
        for (var slot : slots) {
            lines.add(slot.rows().isEmpty() ? blankLine(owner, slot.preset()) : slotLine(slot, owner));
        }
        return lines.isEmpty() && table.perProject() ? List.of(blankLine(owner, Map.of())) : lines;
    }

    private List<Line> numbered(List<Subject> subjects, Context owner) {
        var lines = new ArrayList<Line>();
        for (var subject : subjects) {
            lines.add(line(owner.at(subject, lines.size() + 1)));
        }
        return lines;
    }

    private Line line(Context at) {
        return new Line(table.columns().stream().map(column -> Optional.of(at)).toList(), at, Map.of(), List.of());
    }

    private Line slotLine(IndicatorSlots.Slot slot, Context owner) {
        var any = owner.at(slot.rows().values().iterator().next(), 1);
        var contexts = table.columns().stream()
                .map(column -> column.horizon().isEmpty()
                        ? Optional.of(any)
                        : Optional.ofNullable(slot.rows().get(column.horizon())).map(row -> owner.at(row, 1)))
                .toList();
        return new Line(contexts, any, slot.preset(), List.of());
    }

    private Line blankLine(Context owner, Map<String, String> preset) {
        return new Line(table.columns().stream().map(column -> Optional.<Context>empty()).toList(), owner, preset,
                List.of());
    }

    private void addTotal(Section.Total total, Context at) {
        rows.add(new SheetRow(SheetRow.Role.BODY, region, table.rowHeight(),
                CellMaker.cells(total.cells(), at, firstColumn)));
    }

    /** Lines as rows of cells, equal neighbours of merging columns as one cell. */
    private List<SheetRow> merged(List<Line> lines) {
        var cells = lines.stream().map(line -> new ArrayList<Cell>()).toList();
        var open = new HashMap<Integer, Integer>();
        for (var at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            if (line.isSum()) {
                cells.get(at).addAll(line.sums());
                continue;
            }
            var together = at > 0 && !lines.get(at - 1).isSum();
            for (var c = 0; c < table.columns().size(); c++) {
                var column = table.columns().get(c);
                together = together
                        && (!column.merge() || key(column, c, line).equals(key(column, c, lines.get(at - 1))));
                if (column.merge() && together) {
                    grow(cells.get(open.get(c)), firstColumn + c);
                } else {
                    open.put(c, at);
                    cells.get(at).add(cell(column, c, line));
                }
            }
        }
        return cells.stream().map(row -> new SheetRow(SheetRow.Role.BODY, region, table.rowHeight(), row)).toList();
    }

    private static void grow(List<Cell> row, int column) {
        row.replaceAll(cell -> cell.column() == column ? cell.withRowSpan(cell.rowSpan() + 1) : cell);
    }

    /** What makes two neighbours one cell: the same text of the same subject, or the same level of the same owner. */
    private List<Object> key(Section.Column column, int index, Line line) {
        var at = line.contexts().get(index).orElse(line.base());
        if (column.content() instanceof Content.OfField field && field.key().startsWith("indicator.")) {
            var owner = at.current().kind().isRow() ? at.current().parent() : at.current().id();
            return List.of(owner, levelText(field.key(), index, line));
        }
        var subject = switch (column.content()) {
            case Content.OfField field -> at.subjectOf(field.key());
            case Content.Joined joined -> at.subjectOf(joined.tailKey());
            case Content.Text text -> text.edit().or(() -> text.template().keys().stream().findFirst())
                    .flatMap(at::subjectOf);
            case Content.Lines lines -> Optional.of(at.current());
        };
        return List.of(subject.map(Subject::id).<Object>map(id -> id).orElse(""), CellMaker.text(column.content(), at));
    }

    private String levelText(String key, int index, Line line) {
        return line.contexts().get(index).map(at -> at.printed(at.current(), key, context.form().money()).orElse(""))
                .orElseGet(() -> blankText(key, line));
    }

    private String blankText(String key, Line line) {
        var first = line.blank().getOrDefault(StandardFields.INDICATOR_LEVEL1.key(), "");
        if (key.equals(StandardFields.INDICATOR_LEVEL1.key())) {
            return context.form().taxonomy().firstLabel(first);
        }
        if (key.equals(StandardFields.INDICATOR_LEVEL2.key())) {
            var second = line.blank().getOrDefault(StandardFields.INDICATOR_LEVEL2.key(), "");
            return context.form().taxonomy().secondLabel(first, second, Optional.empty());
        }
        return table.emptyTexts().getOrDefault(key, "");
    }

    private Cell cell(Section.Column column, int index, Line line) {
        var at = line.contexts().get(index);
        if (at.isPresent()) {
            return CellMaker.cell(column.content(), at.get(), column.style(), firstColumn + index, 1, 1);
        }
        var key = switch (column.content()) {
            case Content.OfField field -> field.key();
            case Content.Joined joined -> joined.tailKey();
            case Content.Text text -> text.edit().orElse("");
            case Content.Lines lines -> "";
        };
        if (!key.startsWith(table.kind().code() + ".")) {
            return CellMaker.cell(column.content(), line.base(), column.style(), firstColumn + index, 1, 1);
        }
        return new Cell(firstColumn + index, 1, 1, blankText(key, line), context.form().style(column.style()),
                newRow(column, key, line), Optional.empty());
    }

    private Optional<Binding> newRow(Section.Column column, String key, Line line) {
        if (key.equals(StandardFields.INDICATOR_LEVEL1.key()) || key.equals(StandardFields.INDICATOR_LEVEL2.key())) {
            return Optional.empty();
        }
        var preset = new HashMap<>(line.blank());
        if (column.horizon().equals("period")) {
            preset.put(StandardFields.INDICATOR_HORIZON.key(), column.horizon());
        }
        var owner = line.base().current().kind().isRow() ? line.base().current().parent() : line.base().current().id();
        return Optional.of(new Binding.NewRow(owner, table.kind(), preset, key, context.form().unit()));
    }

    private List<SheetRow> withSide() {
        if (table.side().isEmpty() || rows.isEmpty()) {
            return rows;
        }
        var side = table.side().get();
        var label = Cell.label(0, 1, side.text(), context.form().style(side.style())).withRowSpan(rows.size());
        var first = rows.getFirst();
        var cells = new ArrayList<Cell>(List.of(label));
        cells.addAll(first.cells());
        var all = new ArrayList<>(rows);
        all.set(0, new SheetRow(first.role(), first.region(), first.minHeight(), cells));
        return all;
    }
}
