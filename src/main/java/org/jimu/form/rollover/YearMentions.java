package org.jimu.form.rollover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;

import org.jimu.model.CellText;

/** Finds the years in a text, and says what each would be for another year. */
public final class YearMentions {

    private static final int CENTURY = 100;

    private final String text;
    // character for character the same as the text, so that places in the one are places in the other
    private final String plain;
    private final YearShift shift;
    private final List<YearMention> found = new ArrayList<>();

    private YearMentions(String text, YearShift shift) {
        this.text = text;
        this.plain = CellText.narrow(text);
        this.shift = shift;
    }

    /** The years that a text names, in its order; numbers that cannot be a year are left out. */
    public static List<YearMention> in(String text, YearShift shift) {
        if (!mayHave(text)) {
            return List.of();
        }
        var mentions = new YearMentions(text, shift);
        mentions.findSpans();
        mentions.findShort();
        mentions.found.sort(Comparator.comparingInt(YearMention::start));
        return List.copyOf(mentions.found);
    }

    /** Whether there is a point in looking; most texts of a book have no year, and this is told quickly. */
    private static boolean mayHave(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '年' || c == '0' || c == '9' || c == '０' || c == '９') {
                return true;
            }
        }
        return false;
    }

    /** The date of eight digits (20240101) that a text is, for fields that hold dates. */
    static List<YearMention> compactDate(String text, YearShift shift) {
        var mentions = new YearMentions(text, shift);
        var date = YearPattern.COMPACT.matcher(mentions.plain);
        if (date.matches()) {
            var year = YearPattern.number(date.group("year"));
            mentions.add(new YearSpan(0, text.length(), year, year, true), mentions.point(date, year + shift.by()));
        }
        return List.copyOf(mentions.found);
    }

    private void findSpans() {
        var spans = YearPattern.SPAN.matcher(plain);
        while (spans.find()) {
            var moved = new StringBuilder();
            var points = YearPattern.POINT.matcher(plain).region(spans.start(), spans.end())
                    .useTransparentBounds(true);
            var at = spans.start();
            var years = new ArrayList<Integer>();
            var marked = false;
            while (points.find()) {
                var year = YearPattern.number(points.group("year"));
                years.add(year);
                marked |= YearPattern.has(points, "tail");
                moved.append(text, at, points.start()).append(point(points, year + shift.by()));
                at = points.end();
            }
            var last = years.getLast();
            if (YearPattern.has(spans, "short")) {
                var next = last / CENTURY * CENTURY + Integer.parseInt(spans.group("short"));
                moved.append(text, at, spans.start("short")).append(twoDigits(spans, "short", next + shift.by()))
                        .append(text, spans.end("short"), spans.end());
                last = next;
                marked = true;
            } else {
                moved.append(text, at, spans.end());
            }
            add(new YearSpan(spans.start(), spans.end(), years.getFirst(), last, marked), moved.toString());
        }
    }

    private String point(Matcher point, int year) {
        var written = text.substring(point.start("year"), point.end("year"));
        var tail = YearPattern.has(point, "tail")
                ? YearPattern.tail(text.substring(point.start("tail"), point.end("tail")), point.group("tail"), year)
                : "";
        return YearPattern.like(written, year) + tail;
    }

    private String twoDigits(Matcher matcher, String group, int year) {
        var full = YearPattern.like(text.substring(matcher.start(group), matcher.end(group)), year);
        return full.substring(full.length() - 2);
    }

    /** Two digits can be a year only where they are the year itself: 24年 in a book of 2024. */
    private void findShort() {
        var years = YearPattern.SHORT.matcher(plain);
        while (years.find()) {
            var century = shift.from() / CENTURY * CENTURY;
            var first = century + Integer.parseInt(years.group("first"));
            var last = YearPattern.has(years, "last") ? century + Integer.parseInt(years.group("last")) : first;
            if (first == shift.from() && last >= first && found.stream().noneMatch(one -> one.end() > years.start()
                    && one.start() < years.end())) {
                var moved = new StringBuilder(twoDigits(years, "first", first + shift.by()));
                var at = years.end("first");
                if (YearPattern.has(years, "last")) {
                    moved.append(text, at, years.start("last")).append(twoDigits(years, "last", last + shift.by()));
                    at = years.end("last");
                }
                moved.append(text, at, years.end());
                var span = new YearSpan(years.start(), years.end(), first, last, true);
                found.add(new YearMention(span.start(), span.end(), moved.toString(),
                        YearJudgement.ofShort(plain, span, shift)));
            }
        }
    }

    private void add(YearSpan span, String moved) {
        if (!YearJudgement.isNoYear(plain, span, shift)) {
            found.add(new YearMention(span.start(), span.end(), moved, YearJudgement.of(plain, span, shift)));
        }
    }
}
