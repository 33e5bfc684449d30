package org.jimu.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Collects the edges of cells and joins what lies on one line, so that each rule is drawn once and whole. */
final class Rules {

    /** Thickness of all rules in pt. */
    static final double WEIGHT = 0.5;
    /** Edges closer than this (mm) are one. */
    private static final double SAME = 0.001;

    private record Span(double from, double to) {}

    private final TreeMap<Long, List<Span>> across = new TreeMap<>();
    private final TreeMap<Long, List<Span>> down = new TreeMap<>();

    void across(double x1, double x2, double y) {
        across.computeIfAbsent(Math.round(y / SAME), key -> new ArrayList<>()).add(new Span(x1, x2));
    }

    void down(double y1, double y2, double x) {
        down.computeIfAbsent(Math.round(x / SAME), key -> new ArrayList<>()).add(new Span(y1, y2));
    }

    /** All rules: across from top to bottom, then down from left to right. */
    List<Rule> merged() {
        var rules = new ArrayList<Rule>();
        across.forEach((y, spans) -> joined(spans).forEach(
                span -> rules.add(new Rule(span.from, y * SAME, span.to, y * SAME, WEIGHT))));
        down.forEach((x, spans) -> joined(spans).forEach(
                span -> rules.add(new Rule(x * SAME, span.from, x * SAME, span.to, WEIGHT))));
        return rules;
    }

    private static List<Span> joined(List<Span> spans) {
        spans.sort(Comparator.comparingDouble(Span::from));
        var joined = new ArrayList<Span>();
        for (var span : spans) {
            if (!joined.isEmpty() && span.from <= joined.getLast().to + SAME) {
                var last = joined.removeLast();
                joined.add(new Span(last.from, Math.max(last.to, span.to)));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }
}
