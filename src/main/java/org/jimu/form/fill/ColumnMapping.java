package org.jimu.form.fill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jimu.model.Operator;
import org.jimu.model.Target;
import org.jimu.sheet.Binding;

/**
 * Which column of a pasted table goes into which column of the form's table: by their heads where they have some, else
 * one after the other.
 *
 * @param columns column of the form's table by column of the pasted one
 * @param joined  the form's column of whole target values, where the pasted table has their parts in columns of their own
 * @param parts   columns of the form for the parts of a target value by their keys, where the pasted table has it whole
 */
record ColumnMapping(SourceColumns source, SortedMap<Integer, Integer> columns, Optional<Integer> joined,
        Map<String, Integer> parts) {

    private static final String OPERATOR = "indicator.operator";
    private static final String VALUE = "indicator.value";
    private static final String UNIT = "indicator.unit";

    /** A text for a column of the form's table. */
    record Text(int column, String text) {}

    /** @param left first column of the form's table that is filled where there are no heads */
    static ColumnMapping of(SourceColumns source, TableLines table, int left) {
        if (!source.hasHeads()) {
            var columns = new TreeMap<Integer, Integer>();
            var free = table.columns().stream().filter(column -> column >= left).iterator();
            for (var from : source.contents()) {
                if (free.hasNext()) {
                    columns.put(from, free.next());
                }
            }
            return new ColumnMapping(source, columns, Optional.empty(), Map.of());
        }
        return byHeads(source, table, keys(source));
    }

    /** The keys of the content columns; beside a sign or a unit, 指标值 is the bare value. */
    private static SortedMap<Integer, String> keys(SourceColumns source) {
        var keys = new TreeMap<Integer, String>();
        var inParts = source.keys().containsValue(OPERATOR) || source.keys().containsValue(UNIT);
        for (var column : source.contents()) {
            Optional.ofNullable(source.keys().get(column))
                    .ifPresent(key -> keys.put(column, inParts && key.equals(Binding.TARGET) ? VALUE : key));
        }
        return keys;
    }

    private static ColumnMapping byHeads(SourceColumns source, TableLines table, SortedMap<Integer, String> keys) {
        var columns = new TreeMap<Integer, Integer>();
        var used = new HashMap<String, Integer>();
        keys.forEach((from, key) -> {
            // where the horizons stand side by side, a head comes twice
            var nth = used.merge(key, 1, Integer::sum) - 1;
            var there = table.columnsOf(key);
            if (nth < there.size()) {
                columns.put(from, there.get(nth));
            }
        });
        var whole = table.columnsOf(Binding.TARGET).stream().findFirst();
        var parts = new HashMap<String, Integer>();
        if (whole.isEmpty() && keys.containsValue(Binding.TARGET)) {
            List.of(OPERATOR, VALUE, UNIT)
                    .forEach(key -> table.columnsOf(key).stream().findFirst().ifPresent(to -> parts.put(key, to)));
        }
        return new ColumnMapping(source, columns, whole.filter(to -> keys.containsValue(VALUE)), parts);
    }

    /** The texts of a row with the columns that they go to; merged cells have theirs in their first row alone. */
    List<Text> texts(int row) {
        var texts = new ArrayList<Text>();
        columns.forEach((from, to) -> {
            if (source.grid().begins(row, from)) {
                texts.add(new Text(to, source.grid().text(row, from)));
            }
        });
        joined.ifPresent(to -> texts.add(new Text(to, Target.of(Operator.ofSymbol(part(row, OPERATOR)),
                part(row, VALUE), part(row, UNIT)).text())));
        if (!parts.isEmpty()) {
            var target = Target.read(part(row, Binding.TARGET));
            add(texts, OPERATOR, target.operator().map(Operator::symbol).orElse(""));
            add(texts, VALUE, target.value());
            add(texts, UNIT, target.unit());
        }
        return texts;
    }

    private void add(List<Text> texts, String key, String text) {
        Optional.ofNullable(parts.get(key)).ifPresent(to -> texts.add(new Text(to, text)));
    }

    private String part(int row, String key) {
        return source.contents().stream().filter(column -> keyOf(column).equals(key)).findFirst()
                .map(column -> source.grid().text(row, column).strip()).orElse("");
    }

    private String keyOf(int column) {
        var key = source.keys().getOrDefault(column, "");
        return joined.isPresent() && key.equals(Binding.TARGET) ? VALUE : key;
    }

    /** The texts of a row for which the form has no column. */
    List<String> unplaced(int row) {
        Set<Integer> placed = new HashSet<>(columns.keySet());
        for (var column : source.contents()) {
            var key = keyOf(column);
            if (joined.isPresent() && Set.of(OPERATOR, VALUE, UNIT).contains(key)
                    || !parts.isEmpty() && key.equals(Binding.TARGET)) {
                placed.add(column);
            }
        }
        return source.contents().stream().filter(column -> !placed.contains(column))
                .map(column -> source.grid().text(row, column)).toList();
    }
}
