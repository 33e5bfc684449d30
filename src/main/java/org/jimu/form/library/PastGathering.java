package org.jimu.form.library;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jimu.model.Subject;

/** Gathers the past entries of a whole book, subject by subject; for one thread. */
public final class PastGathering {

    private final Map<List<String>, PastEntry> indicators = new HashMap<>();
    private final Map<String, Map<String, Integer>> values = new HashMap<>();

    /** Takes a subject of any kind. */
    public void add(Subject subject) {
        PastEntries.eachValue(subject,
                (key, text) -> values.computeIfAbsent(key, any -> new HashMap<>()).merge(text, 1, Integer::sum));
        if (PastEntries.isNamedIndicator(subject)) {
            var fresh = PastEntries.fresh(subject);
            indicators.merge(List.of(fresh.name(), fresh.kind()),
                    fresh.used(fresh.level1(), PastEntries.variant(subject)),
                    (known, first) -> known.used(first.level1(), first.variants().getFirst()));
        }
    }

    /** What was taken so far. */
    public PastEntries entries() {
        var tallies = new HashMap<String, Tally<PastEntries.Value>>();
        values.forEach((key, counted) -> tallies.put(key, Tally.of(counted.entrySet().stream()
                .map(entry -> new PastEntries.Value(entry.getKey(), entry.getValue())).toList())));
        return PastEntries.of(Tally.of(indicators.values()), tallies);
    }
}
