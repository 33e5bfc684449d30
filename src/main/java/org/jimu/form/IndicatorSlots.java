package org.jimu.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jimu.model.StandardFields;
import org.jimu.model.Subject;

/** Arranges indicators in the lines of a table: by the levels of the form, and those of two horizons side by side. */
final class IndicatorSlots {

    private static final String ANNUAL = "annual";

    private IndicatorSlots() {
    }

    /**
     * A line for indicators.
     *
     * @param rows   the indicator of each horizon; empty for a second level that has none
     * @param preset fields of an indicator that is typed into the line
     */
    record Slot(Map<String, Subject> rows, Map<String, String> preset) {}

    static List<Slot> arrange(List<Subject> indicators, Taxonomy taxonomy, Section.Table table) {
        var horizons = table.columns().stream().map(Section.Column::horizon).filter(h -> !h.isEmpty()).distinct()
                .toList();
        // without any indicator all levels are shown, so that there is where to begin
        var keep = table.empty() == Section.EmptyLevels.KEEP || indicators.isEmpty() && !table.perProject();
        if (!keep && horizons.isEmpty()) {
            return indicators.stream().map(row -> single(row, taxonomy)).toList();
        }
        var groups = new LinkedHashMap<String, List<Subject>>();
        if (keep) {
            taxonomy.firstLevels().forEach(first -> first.secondLevels()
                    .forEach(second -> groups.put(key(first.name(), second.name()), new ArrayList<>())));
        }
        indicators.forEach(row -> groups.computeIfAbsent(key(row, taxonomy), any -> new ArrayList<>()).add(row));
        var slots = new ArrayList<Slot>();
        groups.forEach((key, rows) -> slots.addAll(lines(key, rows, horizons, taxonomy)));
        return slots;
    }

    private static List<Slot> lines(String key, List<Subject> rows, List<String> horizons, Taxonomy taxonomy) {
        if (rows.isEmpty()) {
            return List.of(new Slot(Map.of(), preset(key)));
        }
        if (horizons.isEmpty()) {
            return rows.stream().map(row -> single(row, taxonomy)).toList();
        }
        var slots = new ArrayList<Map<String, Subject>>();
        var next = new LinkedHashMap<String, Integer>();
        for (var row : rows) {
            var line = next.merge(horizon(row), 1, Integer::sum) - 1;
            while (slots.size() <= line) {
                slots.add(new LinkedHashMap<>());
            }
            slots.get(line).put(horizon(row), row);
        }
        return slots.stream().map(slot -> new Slot(slot, preset(key))).toList();
    }

    private static Slot single(Subject row, Taxonomy taxonomy) {
        return new Slot(Map.of(horizon(row), row), preset(key(row, taxonomy)));
    }

    private static String horizon(Subject row) {
        return row.fields().get(StandardFields.INDICATOR_HORIZON).orElse(ANNUAL);
    }

    private static String key(Subject row, Taxonomy taxonomy) {
        var second = row.text(StandardFields.INDICATOR_LEVEL2);
        return key(taxonomy.firstLevelOf(row.text(StandardFields.INDICATOR_LEVEL1), second), second);
    }

    private static String key(String first, String second) {
        return first + "\n" + second;
    }

    private static Map<String, String> preset(String key) {
        var levels = key.split("\n", -1);
        return Map.of(StandardFields.INDICATOR_LEVEL1.key(), levels[0], StandardFields.INDICATOR_LEVEL2.key(),
                levels[1]);
    }
}
