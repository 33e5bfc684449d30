package org.jimu.desk.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.jimu.desk.Wording;

/** Page ranges as people type them. */
class PageRangesTest {

    private static final int PAGES = 12;

    private static int[] indexes(String typed) {
        return PageRanges.read(typed, PAGES) instanceof Entry.Understood<PageRanges>(var ranges)
                ? ranges.indexes(PAGES).toArray()
                : new int[]{-1};
    }

    private static String sentence(String typed) {
        return PageRanges.read(typed, PAGES) instanceof Entry.Refused<PageRanges>(var problem)
                ? new Wording(Locale.SIMPLIFIED_CHINESE).problem(problem)
                : "";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1-3,5", "1-3，5", "１－３、５", "5;1~3", "第1-3页，第5页", "1 - 3 5", "1至3，5", "1—3,,5，",
            "-3,5", "5,2-3,1,1-2"})
    void rangesAreReadHoweverTheyAreWritten(String typed) {
        assertThat(indexes(typed)).containsExactly(0, 1, 2, 4);
    }

    @Test
    void openRangesReachToTheEnds() {
        assertThat(indexes("11-")).containsExactly(10, 11);
        assertThat(indexes("-2")).containsExactly(0, 1);
        assertThat(indexes(" ")).hasSize(PAGES);
        assertThat(PageRanges.ALL.contains(0)).isTrue();
        assertThat(PageRanges.ALL.contains(100_000)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "1-3,x | 看不懂页码“x”；请写成 1-3,5 这样的形式，不填就是全部",
            "1-2-3 | 看不懂页码“1-2-3”；请写成 1-3,5 这样的形式，不填就是全部",
            "-     | 看不懂页码“-”；请写成 1-3,5 这样的形式，不填就是全部",
            "，    | 看不懂页码“,”；请写成 1-3,5 这样的形式，不填就是全部",
            "7-5   | 页码“7-5”前大后小；请写成 5-7",
            "1-13  | 一共 12 页，没有第 13 页；请改页码",
            "15-20 | 一共 12 页，没有第 15 页；请改页码",
            "20-   | 一共 12 页，没有第 20 页；请改页码",
            "0     | 一共 12 页，没有第 0 页；请改页码"})
    void whatCannotBePrintedIsToldInOneSentence(String typed, String sentence) {
        assertThat(sentence(typed)).isEqualTo(sentence);
    }
}
