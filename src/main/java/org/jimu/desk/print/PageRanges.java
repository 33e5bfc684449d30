package org.jimu.desk.print;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Pages of a job (页码范围), by ranges that follow each other and do not touch. A page is printed once and in its order,
 * however often and in whatever order it is typed.
 *
 * @param ranges from the front
 */
public record PageRanges(List<Range> ranges) {

    /** Every page of any job. */
    public static final PageRanges ALL = new PageRanges(List.of(new Range(1, Integer.MAX_VALUE)));

    private static final Pattern RANGE = Pattern.compile("(\\d{0,6})(-?)(\\d{0,6})");
    private static final String DASH = "\\s*[-–—~至到]\\s*";
    private static final String BETWEEN = "[,、;\\s]+";
    private static final String DRESSING = "[第页]";

    /**
     * Pages in a row.
     *
     * @param first number of the first page, from 1
     * @param last  number of the last page
     */
    public record Range(int first, int last) {}

    public PageRanges {
        ranges = List.copyOf(ranges);
    }

    /**
     * Reads what was typed: {@code 1-3,5}; also {@code 5-} to the end and {@code -3} from the beginning, with Chinese
     * punctuation and full-width digits too. Nothing means every page.
     *
     * @param pages how many pages the job has
     */
    public static Entry<PageRanges> read(String typed, int pages) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll(DRESSING, "").replaceAll(DASH, "-")
                .strip();
        if (plain.isEmpty()) {
            return new Entry.Understood<>(ALL);
        }
        var read = new ArrayList<Range>();
        for (var part : Stream.of(plain.split(BETWEEN)).filter(one -> !one.isEmpty()).toList()) {
            switch (range(part, pages)) {
                case Entry.Understood<Range>(var range) -> read.add(range);
                case Entry.Refused<Range>(var problem) -> {
                    return new Entry.Refused<>(problem);
                }
            }
        }
        return read.isEmpty() ? unreadable(plain) : new Entry.Understood<>(new PageRanges(joined(read)));
    }

    private static <T> Entry<T> unreadable(String typed) {
        return new Entry.Refused<>(PrintProblem.of("print.pages.unreadable", typed));
    }

    private static Entry<Range> range(String typed, int pages) {
        var found = RANGE.matcher(typed);
        if (!found.matches() || (found.group(1) + found.group(3)).isEmpty()
                || found.group(2).isEmpty() && !found.group(3).isEmpty()) {
            return unreadable(typed);
        }
        var first = found.group(1).isEmpty() ? 1 : Integer.parseInt(found.group(1));
        var last = found.group(2).isEmpty()
                ? first
                : found.group(3).isEmpty() ? Math.max(first, pages) : Integer.parseInt(found.group(3));
        if (first > last) {
            return new Entry.Refused<>(PrintProblem.of("print.pages.backwards", typed, last + "-" + first));
        }
        return first < 1 || last > pages
                ? new Entry.Refused<>(PrintProblem.of("print.pages.beyond", Integer.toString(pages),
                        Integer.toString(first < 1 ? first : Math.max(first, pages + 1))))
                : new Entry.Understood<>(new Range(first, last));
    }

    private static List<Range> joined(List<Range> typed) {
        var joined = new ArrayList<Range>();
        for (var range : typed.stream().sorted(Comparator.comparingInt(Range::first)).toList()) {
            if (!joined.isEmpty() && range.first() <= joined.getLast().last() + 1) {
                var before = joined.removeLast();
                joined.add(new Range(before.first(), Math.max(before.last(), range.last())));
            } else {
                joined.add(range);
            }
        }
        return joined;
    }

    /** @param index of a page of the job, from 0 */
    public boolean contains(int index) {
        return ranges.stream().anyMatch(range -> index + 1 >= range.first() && index + 1 <= range.last());
    }

    /** The indexes, from 0, of the chosen ones among so many pages. */
    public IntStream indexes(int pages) {
        return ranges.stream().flatMapToInt(range -> IntStream.range(range.first() - 1, Math.min(range.last(), pages)));
    }
}
