package org.jimu.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects the edges of cells and joins those that lie on one line, so that each line is drawn once. */
final class RuleSet {

    // positions are compared in thousandths of a millimetre
    private static final double GRAIN = 1000;

    private record Span(double from, double to) {}

    private final double weight;
    private final Map<Long, List<Span>> horizontal = new TreeMap<>();
    private final Map<Long, List<Span>> vertical = new TreeMap<>();

    RuleSet(double weight) {
        this.weight = weight;
    }

    void horizontal(double y, double from, double to) {
        horizontal.computeIfAbsent(Math.round(y * GRAIN), any -> new ArrayList<>()).add(new Span(from, to));
    }

    void vertical(double x, double from, double to) {
        vertical.computeIfAbsent(Math.round(x * GRAIN), any -> new ArrayList<>()).add(new Span(from, to));
    }

    List<Rule> rules() {
        var rules = new ArrayList<Rule>();
        horizontal.forEach((y, spans) -> joined(spans)
                .forEach(span -> rules.add(new Rule(span.from(), y / GRAIN, span.to(), y / GRAIN, weight))));
        vertical.forEach((x, spans) -> joined(spans)
                .forEach(span -> rules.add(new Rule(x / GRAIN, span.from(), x / GRAIN, span.to(), weight))));
        return rules;
    }

    private static List<Span> joined(List<Span> spans) {
        var joined = new ArrayList<Span>();
        spans.stream().sorted(Comparator.comparingDouble(Span::from)).forEach(span -> {
            if (!joined.isEmpty() && span.from() <= joined.getLast().to() + 1 / GRAIN) {
                var last = joined.removeLast();
                joined.add(new Span(last.from(), Math.max(last.to(), span.to())));
            } else {
                joined.add(span);
            }
        });
        return joined;
    }
}
