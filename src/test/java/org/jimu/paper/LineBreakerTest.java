package org.jimu.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Line breaks with a fixed-width type: Chinese characters 10 mm, others 5 mm. */
class LineBreakerTest {

    private static List<String> lines(String text, double width) {
        return LineBreaker.lines(text, width, 0, c -> c < 0x2E80 ? 5 : 10);
    }

    @Test
    void noClosingMarkBeginsALine() {
        assertThat(lines("保障工作，顺利开展", 40)).containsExactly("保障工", "作，顺利", "开展");
        assertThat(lines("一二三四％五六", 40)).containsExactly("一二三", "四％五六");
        assertThat(lines("提高“五老”作用", 30)).containsExactly("提高", "“五老”", "作用");
    }

    @Test
    void noOpeningMarkEndsALine() {
        assertThat(lines("印发《方案》的", 30)).containsExactly("印发", "《方", "案》的");
        assertThat(lines("工资（含社保）", 30)).containsExactly("工资", "（含社", "保）");
    }

    @Test
    void aNumberStaysWithItsSignAndUnit() {
        assertThat(lines("全年救助≥ 300 人次", 60)).containsExactly("全年救助", "≥ 300 人次");
        assertThat(lines("金额合计12.5万元", 50)).containsExactly("金额合计", "12.5万元");
        assertThat(lines("本项工作2024年完成", 60)).containsExactly("本项工作", "2024年完成");
    }

    @Test
    void wordsAndCodesStayWholeUnlessTheyAreLongerThanALine() {
        assertThat(lines("编码ABC123", 45)).containsExactly("编码", "ABC123");
        assertThat(lines("63012300024T000000550", 50)).containsExactly("6301230002", "4T00000055", "0");
    }

    @Test
    void lineFeedsBreakAndBlanksAtTheEdgeVanish() {
        assertThat(lines("甲\n\n乙", 50)).containsExactly("甲", "", "乙");
        assertThat(lines("一二三 四五", 30)).containsExactly("一二三", "四五");
        assertThat(lines("", 30)).containsExactly("");
    }

    @Test
    void nothingIsLost() {
        var text = "目标1: 人才公寓租赁费用30万元, 乡村振兴人才工作站建设经费30万元。（说明）“三支一扶”≥95%";
        for (var width = 20; width < 300; width += 7) {
            assertThat(String.join("", lines(text, width)).replace(" ", "")).isEqualTo(text.replace(" ", ""));
        }
    }

    @Test
    void theFirstLineLeavesRoomForItsIndent() {
        assertThat(LineBreaker.lines("一二三四五六", 40, 20, c -> 10)).containsExactly("一二", "三四五六");
    }
}
