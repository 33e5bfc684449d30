package org.jimu.form.fill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.jimu.form.IndicatorLevel;
import org.jimu.model.StandardFields;
import org.jimu.sheet.TextGrid;

/**
 * What the columns of a pasted table hold, told by its heads and by the labels of levels in it.
 *
 * @param firstRow first row below the heads
 * @param level1   column of the first levels
 * @param level2   column of the second levels
 * @param keys     keys of the fields of columns with a head that is known
 * @param contents columns that are neither levels nor running numbers nor a label at the side, from left to right
 */
record SourceColumns(TextGrid grid, int firstRow, OptionalInt level1, OptionalInt level2,
        SortedMap<Integer, String> keys, List<Integer> contents) {

    private static final String LEVEL1 = StandardFields.INDICATOR_LEVEL1.key();
    private static final String LEVEL2 = StandardFields.INDICATOR_LEVEL2.key();
    private static final int LEAST_HEADS = 2;

    /** @param from first row that counts */
    static SourceColumns of(TextGrid grid, int from, HeadNames heads, LevelLabels labels) {
        var keys = new TreeMap<Integer, String>();
        var first = from;
        while (first < grid.height() && isHead(grid, first, heads)) {
            // heads may stand in two rows: the lower one says more
            for (var column = 0; column < grid.width(); column++) {
                var at = column;
                heads.key(grid.text(first, column)).ifPresent(key -> keys.put(at, key));
            }
            first++;
        }
        return levels(grid, first, keys, heads, labels);
    }

    /** Whether a row says what stands below it. */
    static boolean isHead(TextGrid grid, int row, HeadNames heads) {
        var texts = grid.beginning(row).stream().map(TextGrid.Part::text).filter(text -> !text.isBlank()).toList();
        var known = texts.stream().filter(text -> heads.key(text).isPresent()).count();
        return known >= LEAST_HEADS && known * 2 > texts.size();
    }

    private static SourceColumns levels(TextGrid grid, int first, SortedMap<Integer, String> keys,
            HeadNames heads, LevelLabels labels) {
        var level1 = columnOf(keys, LEVEL1);
        var level2 = columnOf(keys, LEVEL2);
        var contents = new ArrayList<Integer>();
        for (var column = 0; column < grid.width(); column++) {
            if (isSkipped(grid, first, column, keys, heads)) {
                continue;
            }
            var named = keys.containsKey(column) || !contents.isEmpty();
            if (!named && level1.isEmpty() && holds(grid, first, column, text -> labels.first(text).isPresent())) {
                level1 = OptionalInt.of(column);
            } else if (!named && level2.isEmpty() && isSecond(grid, first, column, level1.isPresent(), labels)) {
                level2 = OptionalInt.of(column);
            } else if (level1.orElse(-1) != column && level2.orElse(-1) != column) {
                contents.add(column);
            }
        }
        // 成本指标 is a first level to some and a second to others
        if (level2.isEmpty() && level1.isPresent() && isSecond(grid, first, level1.getAsInt(), false, labels)) {
            level2 = level1;
            level1 = OptionalInt.empty();
        }
        return new SourceColumns(grid, first, level1, level2, keys, List.copyOf(contents));
    }

    private static OptionalInt columnOf(Map<Integer, String> keys, String key) {
        return keys.entrySet().stream().filter(entry -> entry.getValue().equals(key)).mapToInt(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean isSkipped(TextGrid grid, int first, int column, Map<Integer, String> keys,
            HeadNames heads) {
        return HeadNames.INDEX.equals(keys.get(column))
                || holds(grid, first, column, heads::isSide);
    }

    private static boolean isSecond(TextGrid grid, int first, int column, boolean afterFirst, LevelLabels labels) {
        return holds(grid, first, column, text -> labels.second(text).isPresent())
                && (afterFirst || texts(grid, first, column).stream().anyMatch(LevelLabels::isCertain));
    }

    private static boolean holds(TextGrid grid, int first, int column, Predicate<String> only) {
        var texts = texts(grid, first, column);
        return !texts.isEmpty() && texts.stream().allMatch(only);
    }

    private static List<String> texts(TextGrid grid, int first, int column) {
        return IntStream.range(first, grid.height()).mapToObj(row -> grid.covering(row, column))
                .filter(text -> !text.isBlank()).distinct().toList();
    }

    boolean hasLevels() {
        return level2.isPresent();
    }

    boolean hasHeads() {
        return !keys.isEmpty();
    }

    /** The level of each row that has a content; empty where its labels name none that the form has. */
    Map<Integer, Optional<IndicatorLevel>> levels(LevelLabels labels) {
        var found = new HashMap<Integer, Optional<IndicatorLevel>>();
        var first = "";
        var second = "";
        for (var row = firstRow; row < grid.height(); row++) {
            var here = label(row, level1);
            if (!here.isBlank() && !here.equals(first)) {
                first = here;
                second = "";
            }
            // in plain text a merged cell is followed by blank ones
            second = label(row, level2).isBlank() ? second : label(row, level2);
            if (!isBlank(row)) {
                found.put(row, labels.level(first, second));
            }
        }
        return found;
    }

    private String label(int row, OptionalInt column) {
        return column.isPresent() ? grid.covering(row, column.getAsInt()) : "";
    }

    /** Whether a row has labels at most. */
    boolean isBlank(int row) {
        return contents.stream().allMatch(column -> grid.text(row, column).isBlank());
    }
}
