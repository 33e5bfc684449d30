package org.jimu.form.fill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.jimu.form.IndicatorLevel;
import org.jimu.model.SubjectId;
import org.jimu.sheet.TextGrid;

/**
 * Rows of texts for the lines of a table.
 *
 * @param start index of the line where it begins
 */
record LinePasting(Place place, TableLines table, SourceColumns source, ColumnMapping mapping,
        Map<Integer, Optional<IndicatorLevel>> levels, int start) implements GridPasting {

    /** @param from first row of the grid that counts */
    static LinePasting of(Place place, TableLines table, TextGrid grid, int from) {
        var labels = new LevelLabels(place.form().taxonomy());
        var source = SourceColumns.of(grid, from, table.headNames(), labels);
        // with its levels a table is pasted at the left of the form's table, wherever in the line the cursor is
        var whole = source.level1().isPresent() || source.level2().isPresent() || from > 0;
        var left = whole ? table.columns().getFirst() : place.cell().cell().column();
        return new LinePasting(place, table, source, ColumnMapping.of(source, table, left),
                source.hasLevels() ? source.levels(labels) : Map.of(), table.indexOf(place.cell().row()));
    }

    /** Where a row goes: into a line, or into a row that is added beside such lines. */
    private record Goal(int sourceRow, Optional<TableLines.Line> line, SubjectId owner, IndicatorLevel level) {}

    private List<Integer> rows() {
        return IntStream.range(source.firstRow(), source.grid().height()).boxed()
                .filter(row -> !source.hasLevels() || levels.containsKey(row)).toList();
    }

    @Override
    public Optional<Question> question() {
        var goals = goals(Surplus.ADD);
        var room = (int) goals.stream().filter(goal -> goal.line().isPresent()).count();
        return room == goals.size()
                ? Optional.empty()
                : Optional.of(new Question(goals.size(), room,
                        !source.hasLevels() && goals.size() <= table.lines().size() - start));
    }

    private List<Goal> goals(Surplus surplus) {
        return source.hasLevels() ? leveled() : fromHere(surplus);
    }

    private TableLines.Line begin() {
        return table.lines().get(Math.min(start, table.lines().size() - 1));
    }

    /** Without levels: the lines of the level where the cursor is, then added rows or the lines that follow. */
    private List<Goal> fromHere(Surplus surplus) {
        var rows = rows();
        var after = table.lines().subList(Math.min(start, table.lines().size() - 1), table.lines().size());
        var lines = surplus == Surplus.OVERWRITE
                ? after
                : after.stream().takeWhile(begin()::isLike).toList();
        return IntStream.range(0, rows.size())
                .mapToObj(i -> new Goal(rows.get(i), i < lines.size() ? Optional.of(lines.get(i)) : Optional.empty(),
                        begin().owner(), begin().level()))
                .toList();
    }

    /** With levels: the lines of each level from its first; of the level where the cursor is, from there. */
    private List<Goal> leveled() {
        var goals = new ArrayList<Goal>();
        var taken = new HashMap<IndicatorLevel, Integer>();
        var first = rows().stream().findFirst().flatMap(levels::get);
        for (var row : rows()) {
            var level = levels.get(row);
            if (level.isPresent()) {
                var fromCursor = first.equals(level) && begin().level().equals(level.get());
                var lines = IntStream.range(fromCursor ? start : 0, table.lines().size()).mapToObj(table.lines()::get)
                        .filter(line -> line.owner().equals(begin().owner()) && line.level().equals(level.get()))
                        .toList();
                var nth = taken.merge(level.get(), 1, Integer::sum) - 1;
                goals.add(new Goal(row, nth < lines.size() ? Optional.of(lines.get(nth)) : Optional.empty(),
                        begin().owner(), level.get()));
            }
        }
        return goals;
    }

    @Override
    public Pasted paste(Surplus surplus) {
        var writer = new CellWriter(place.book(), place.form(), true);
        write(writer, surplus);
        return Pasted.of(writer);
    }

    void write(CellWriter writer, Surplus surplus) {
        goals(surplus).forEach(goal -> goal.line().ifPresentOrElse(line -> fill(writer, goal, line),
                () -> add(writer, goal)));
        rows().forEach(row -> mapping.unplaced(row).forEach(writer::leave));
        // rows of levels that the form does not have
        rows().stream().filter(row -> source.hasLevels() && levels.get(row).isEmpty())
                .forEach(row -> mapping.texts(row).forEach(text -> writer.leave(text.text())));
    }

    private void fill(CellWriter writer, Goal goal, TableLines.Line line) {
        for (var text : mapping.texts(goal.sourceRow())) {
            Optional.ofNullable(line.cells().get(text.column())).ifPresentOrElse(
                    cell -> writer.write(line.row(), cell, text.text()), () -> writer.leave(text.text()));
        }
    }

    private void add(CellWriter writer, Goal goal) {
        var added = new HashMap<String, SubjectId>();
        for (var text : mapping.texts(goal.sourceRow())) {
            var like = table.sample(text.column());
            var horizon = table.hasHorizons() ? writer.horizonOf(like) : "";
            Supplier<SubjectId> row = () -> writer.add(table.kind(), goal.owner(), goal.level(), horizon);
            writer.write(added.computeIfAbsent(horizon, any -> row.get()), like, text.text());
        }
    }
}
