package org.jimu.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.jimu.sheet.CellStyle.FontFamily;

/** Measures count in characters: a Chinese one of the shipped font is a full em wide. */
class LineBreakerTest {

    private final FontStack fonts = FontCatalog.shippedOnly().stack(FontFamily.SONG);
    private final List<Integer> missing = new ArrayList<>();
    private final LineBreaker breaker = new LineBreaker(fonts, missing::add);

    private List<String> lines(String text, double characters) {
        return breaker.lines(text, characters * 1000, 0).stream().map(Line::text).toList();
    }

    @Test
    void aLineTakesAsManyCharactersAsFit() {
        assertThat(lines("一二三四五六七八九十", 4)).containsExactly("一二三四", "五六七八", "九十");
        assertThat(lines("一二三四", 4)).containsExactly("一二三四");
    }

    @ParameterizedTest
    @ValueSource(strings = {"，", "。", "、", "；", "：", "？", "！", "）", "》", "」", "』", "】", "〕", "％", "%", "…", "”", "’"})
    void aClosingMarkNeverBeginsALine(String mark) {
        assertThat(lines("一二三四" + mark + "五六", 4)).first().isEqualTo("一二三");
        assertThat(lines("一二三四" + mark + "五六", 4).get(1)).startsWith("四" + mark);
    }

    @ParameterizedTest
    @ValueSource(strings = {"（", "《", "「", "『", "【", "〔", "“", "‘"})
    void anOpeningMarkNeverEndsALine(String mark) {
        assertThat(lines("一二三" + mark + "四五六", 4).get(0)).isEqualTo("一二三");
        assertThat(lines("一二三" + mark + "四五六", 4).get(1)).startsWith(mark + "四");
    }

    @Test
    void marksInARowStayTogether() {
        assertThat(lines("一二（三四）。五", 5)).containsExactly("一二（三", "四）。五");
        assertThat(lines("一二三……四", 4)).containsExactly("一二", "三……四");
        assertThat(lines("一二三——四五", 4)).containsExactly("一二三", "——四五");
    }

    @ParameterizedTest
    @CsvSource({"社区工作者≥ 30 条, 6, 社区工作者|≥ 30 条", "经费共计12.5万元整, 6, 经费共计|12.5万元整", "目标值按2024年, 5, 目标值按|2024年",
            "参加培训共50人次以上, 6, 参加培训共|50人次以上", "补助标准2.5万元/个, 6, 补助标准|2.5万元/个", "群众满意度≥90%的, 6, 群众满意度|≥90%的",
            "指标值≦0.66 万元, 6, 指标值|≦0.66 万元", "完成了2024年度任务, 5, 完成了|2024年度|任务"})
    void aNumberStaysWithItsSignAndUnit(String text, double measure, String expected) {
        assertThat(String.join("|", lines(text, measure))).isEqualTo(expected);
    }

    @Test
    void aNumberAndUnitLongerThanTheLineBreakBetweenThemFirst() {
        assertThat(lines("123.456万元", 4)).containsExactly("123.456", "万元");
    }

    @Test
    void wordsAndCodesStayWhole() {
        assertThat(lines("使用ABC-2024系统", 5)).containsExactly("使用", "ABC-2024", "系统");
        assertThat(lines("on budget performance", 7)).containsExactly("on budget", "performance");
    }

    @Test
    void aCodeLongerThanTheLineBreaksWhereTheLineIsFull() {
        var lines = lines("63012300024T000000550-社区工作经费", 10);
        assertThat(lines).containsExactly("63012300024T00000", "0550-社区工作经费");
        assertThat(breaker.lines("63012300024T000000550-社区工作经费", 10_000, 0))
                .allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(10_000.01));
    }

    @Test
    void aCodePartsFromTheNameAfterIt() {
        assertThat(lines("部门35005001组织部", 7)).containsExactly("部门35005001", "组织部");
    }

    @Test
    void lineFeedsBreakAndEmptyLinesStay() {
        assertThat(lines("一\n\n二", 4)).containsExactly("一", "", "二");
        assertThat(lines("一\r\n二\n", 4)).containsExactly("一", "二", "");
    }

    @Test
    void blanksHangAtTheEndAndDoNotBeginAContinuedLine() {
        assertThat(lines("一二三四  五六", 4)).containsExactly("一二三四", "五六");
        assertThat(lines("一二三四　五六", 4)).containsExactly("一二三四", "五六");
        assertThat(lines("　　一二三四", 4)).containsExactly("　　一二", "三四");
    }

    @Test
    void theFirstLineOfEachParagraphIsIndented() {
        var lines = breaker.lines("一二三四五\n六七", 4000, 2000);
        assertThat(lines).extracting(Line::text).containsExactly("一二", "三四五", "六七");
        assertThat(lines).extracting(Line::indent).containsExactly(2000.0, 0.0, 2000.0);
    }

    @Test
    void aLabelStaysWithItsText() {
        assertThat(lines("1.保障", 1.2)).containsExactly("1.", "保", "障");
        assertThat(lines("（1）保障", 3)).containsExactly("（1）", "保障");
        assertThat(lines("1、　保障运转", 2.5)).containsExactly("1、", "保障", "运转");
    }

    @Test
    void aMeasureNarrowerThanACharacterStillGoesOn() {
        assertThat(lines("一二", 0.5)).containsExactly("一", "二");
        assertThat(lines("一，二", 0)).containsExactly("一", "，", "二");
    }

    @Test
    void whatTheFontLacksIsSetInTheNextAndReportedIfNoneHasIt() {
        int inSansOnly = firstCharacter(ShippedFonts.sans(), ShippedFonts.serif());
        var text = "甲" + Character.toString(inSansOnly) + "乙\uDB80\uDC00丙";
        var line = breaker.lines(text, 100_000, 0).getFirst();
        assertThat(line.text()).isEqualTo("甲" + Character.toString(inSansOnly) + "乙□丙");
        assertThat(line.pieces()).extracting(Line.Piece::face)
                .containsExactly(ShippedFonts.serif(), ShippedFonts.sans(), ShippedFonts.serif());
        assertThat(missing).containsExactly(0xF0000);
    }

    private static int firstCharacter(Typeface has, Typeface lacks) {
        int codePoint = 0x20;
        while (!has.has(codePoint) || lacks.has(codePoint)) {
            codePoint++;
        }
        return codePoint;
    }

    @Test
    void uprightTextHasOneCharacterALineAndKeepsShortNumbersWhole() {
        assertThat(breaker.upright("绩效 指标", 1000)).extracting(Line::text).containsExactly("绩", "效", "指", "标");
        assertThat(breaker.upright("第12项", 1200)).extracting(Line::text).containsExactly("第", "12", "项");
    }

    @Test
    void invisibleMarksLeaveNoTrace() {
        assertThat(lines("一\u200B二\uFEFF三\uFE0F", 10)).containsExactly("一二三");
        assertThat(missing).isEmpty();
    }

    @Test
    void whateverTheMeasureNothingIsLost() {
        var text = "目标1: 人才公寓租赁费用30万元, 乡村振兴人才工作站建设经费30万元。（说明）“三支一扶”≥95%——63012300024T000000550";
        for (double measure = 0; measure < 30; measure += 0.7) {
            assertThat(String.join("", lines(text, measure)).replace(" ", "")).isEqualTo(text.replace(" ", ""));
        }
    }
}
