package org.jimu.form.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.jimu.model.Levels;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;

/** Completion among 150,000 different past indicators, the worst that a book of 10,000 projects can have. */
@Tag("benchmark")
class SuggestionsBenchmark {

    private static final int ENTRIES = 150_000;
    private static final int ROUNDS = 300;
    private static final List<String> KINDS = List.of(Levels.QUANTITY, Levels.QUALITY, Levels.TIMELINESS, Levels.COST);
    private static final List<String> TYPED = List.of("", "p", "px", "pxr", "培", "培训", "率", "cql", "出ql", "zz", "xqw",
            "无此指标");

    private final IndicatorLibrary library = IndicatorLibrary.shipped();
    private final Suggestions suggestions = new Suggestions(library);

    @Test
    void answersBetweenTwoKeystrokes() {
        var random = new Random(1);
        var subjects = random.ints(ENTRIES, 0, library.all().size()).mapToObj(i -> subject(library.all().get(i).name(),
                random.nextInt(1_000_000), random.nextInt(3_000))).toList();
        var gathering = new PastGathering();
        var begin = System.nanoTime();
        subjects.forEach(gathering::add);
        var past = gathering.entries();
        print("gathering 150,000 indicators", new double[]{(System.nanoTime() - begin) / 1e6});
        var worst = 0.0;
        for (var typed : TYPED) {
            var times = measure(
                    () -> suggestions.suggest(past, typed, new CursorRow(Levels.QUALITY, "年度培训经费"), 10));
            print("suggest \"" + typed + "\"", times);
            worst = Math.max(worst, times[ROUNDS * 99 / 100]);
        }
        print("values of basis \"yj\"", measure(() -> past.values(StandardFields.INDICATOR_BASIS, "yj", 10)));
        var one = subjects.getFirst();
        var other = subject("新的指标名称", 1, 1);
        print("one row changed", measure(() -> past.without(one).with(other)));
        assertThat(worst).as("99th percentile of the slowest query, ms").isLessThan(50);
    }

    private static Subject subject(String name, int number, int basis) {
        return PastEntriesTest.indicator(KINDS.get(number % KINDS.size()), name + number, "≥" + number % 90 + "人次",
                "依据" + basis);
    }

    private static double[] measure(Runnable work) {
        var times = new double[ROUNDS];
        for (var round = -ROUNDS; round < ROUNDS; round++) {
            var begin = System.nanoTime();
            work.run();
            if (round >= 0) {
                times[round] = (System.nanoTime() - begin) / 1e6;
            }
        }
        Arrays.sort(times);
        return times;
    }

    private static void print(String what, double[] times) {
        System.out.printf("%-32s median %.3f ms, 99th percentile %.3f ms%n", what, times[times.length / 2],
                times[times.length * 99 / 100]);
    }
}
