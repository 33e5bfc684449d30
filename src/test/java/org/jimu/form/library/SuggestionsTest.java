package org.jimu.form.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jimu.form.library.PastEntriesTest.indicator;
import static org.jimu.form.library.PastEntriesTest.past;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.jimu.model.Levels;
import org.jimu.model.Operator;
import org.jimu.model.Target;

class SuggestionsTest {

    private static final CursorRow ANYWHERE = new CursorRow("", "");

    private static LibraryEntry entry(String field, String kind, String name) {
        return new LibraryEntry(field, Levels.OUTPUT, kind, name, Target.read("≥1次"), "计划");
    }

    private static final IndicatorLibrary SMALL = new IndicatorLibrary(List.of(
            new FieldOfWork("培训", List.of("培训"), List.of(entry("培训", Levels.QUANTITY, "培训人次"),
                    entry("培训", Levels.QUALITY, "培训合格率"), entry("培训", Levels.QUANTITY, "参加培训人数"))),
            new FieldOfWork("采购", List.of("采购", "购置"), List.of(entry("采购", Levels.QUANTITY, "配备训练器材数"),
                    entry("采购", Levels.QUANTITY, "购置台数"), entry("采购", Levels.QUANTITY, "某批线缆米数")))));

    private static List<String> names(PastEntries past, String typed, CursorRow row, int limit) {
        return new Suggestions(SMALL).suggest(past, typed, row, limit).stream().map(one -> one.entry().name()).toList();
    }

    @Test
    void prefixThenInsideThenInitials() {
        assertThat(names(PastEntries.NONE, "培训", ANYWHERE, 9)).containsExactly("培训人次", "培训合格率", "参加培训人数");
        assertThat(names(PastEntries.NONE, "px", ANYWHERE, 9)).containsExactly("培训人次", "培训合格率", "参加培训人数", "某批线缆米数");
        assertThat(names(PastEntries.NONE, "xl", ANYWHERE, 9)).containsExactly("某批线缆米数", "配备训练器材数");
        assertThat(names(PastEntries.NONE, "px", ANYWHERE, 2)).containsExactly("培训人次", "培训合格率");
        assertThat(names(PastEntries.NONE, "无此", ANYWHERE, 9)).isEmpty();
    }

    @Test
    void thePastComesBeforeTheLibraryAndTheMostUsedFirst() {
        var once = indicator(Levels.QUANTITY, "培训期数一共几期", "≥6期", "");
        var twice = indicator(Levels.QUANTITY, "培训班次数量总计", "≥6次", "");
        var inside = indicator(Levels.QUANTITY, "轮训培训次数", "≥6次", "");
        var past = past(List.of(once, twice, twice, inside, inside, inside));
        assertThat(names(past, "培训", ANYWHERE, 9)).containsExactly("培训班次数量总计", "培训期数一共几期", "培训人次", "培训合格率",
                "轮训培训次数", "参加培训人数");
    }

    @Test
    void theSecondLevelOfTheRowComesFirst() {
        var past = past(List.of(indicator(Levels.TIMELINESS, "培训及时率", "≥95%", "")));
        assertThat(names(past, "培训", new CursorRow(Levels.QUALITY, ""), 9)).containsExactly("培训合格率", "培训及时率", "培训人次",
                "参加培训人数");
    }

    @Test
    void theFieldOfWorkOfTheProjectComesFirst() {
        assertThat(names(PastEntries.NONE, "", new CursorRow(Levels.QUANTITY, "办公设备购置项目"), 3)).containsExactly("购置台数",
                "某批线缆米数", "配备训练器材数");
        assertThat(names(PastEntries.NONE, "", new CursorRow(Levels.QUANTITY, "干部培训经费"), 3)).containsExactly("培训人次",
                "参加培训人数", "购置台数");
    }

    @Test
    void whatTheBookHasIsNotOfferedTwice() {
        var past = past(List.of(indicator(Levels.QUANTITY, "培训人次", "≥80人次", "本街道方案")));
        var suggested = new Suggestions(SMALL).suggest(past, "培训人次", ANYWHERE, 9);
        assertThat(suggested).containsExactly(new Suggestion(new LibraryEntry("", Levels.OUTPUT, Levels.QUANTITY,
                "培训人次", Target.read("≥80人次"), "本街道方案"), 1));
        assertThat(suggested.getFirst().isPast()).isTrue();
    }

    @Test
    void theShippedLibraryAnswersInitials() {
        var suggested = new Suggestions(IndicatorLibrary.shipped()).suggest(PastEntries.NONE, "cxcql",
                new CursorRow(Levels.QUALITY, ""), 5);
        assertThat(suggested).isEmpty();
        var present = new Suggestions(IndicatorLibrary.shipped()).suggest(PastEntries.NONE, "cql",
                new CursorRow(Levels.QUALITY, "年度培训"), 5);
        assertThat(present).extracting(one -> one.entry().name()).startsWith("参训学员出勤率", "代表参加活动出勤率");
        assertThat(present.getFirst().isPast()).isFalse();
    }

    @Test
    void shortListsBeginWithWhatIsUsual() {
        assertThat(Operators.common()).containsExactly(Operator.AT_LEAST, Operator.AT_MOST, Operator.EQUAL,
                Operator.GREATER, Operator.LESS, Operator.QUALITATIVE);
        assertThat(Operators.usual(Levels.COST)).startsWith(Operator.AT_MOST, Operator.AT_LEAST).hasSize(6);
        assertThat(Operators.usual(Levels.SUSTAINED_IMPACT)).startsWith(Operator.QUALITATIVE, Operator.AT_LEAST);
        assertThat(Units.common()).doesNotHaveDuplicates().startsWith("人", "人次", "户").contains("%", "天", "万元");
        assertThat(Units.usual(Levels.QUALITY)).startsWith("%").hasSameElementsAs(Units.common());
        assertThat(Units.usual(Levels.TIMELINESS)).startsWith("%", "天", "个工作日").hasSameElementsAs(Units.common());
        assertThat(Units.usual(Levels.COST)).startsWith("元", "万元").hasSameElementsAs(Units.common());
    }
}
