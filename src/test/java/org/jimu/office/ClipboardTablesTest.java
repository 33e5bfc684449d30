package org.jimu.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import org.jimu.sheet.TextGrid;

/** Tables as Excel, WPS and LibreOffice hand them over. */
class ClipboardTablesTest {

    private static String file(String name) throws IOException {
        try (var in = ClipboardTablesTest.class.getResourceAsStream("/clipboard/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<List<String>> covering(TextGrid grid) {
        return IntStream.range(0, grid.height()).mapToObj(row -> IntStream.range(0, grid.width())
                .mapToObj(column -> grid.covering(row, column)).toList()).toList();
    }

    private static List<List<String>> texts(TextGrid grid) {
        return IntStream.range(0, grid.height()).mapToObj(row -> IntStream.range(0, grid.width())
                .mapToObj(column -> grid.text(row, column)).toList()).toList();
    }

    @Test
    void excelWithMergedCellsAndLineBreaks() throws IOException {
        var grid = HtmlTable.read(file("excel.html")).orElseThrow();
        assertThat(grid.height()).isEqualTo(13);
        var rows = covering(grid);
        assertThat(rows.get(0)).containsExactly("一级指标", "二级指标", "三级指标", "指标值");
        assertThat(rows.get(1)).containsExactly("产出指标", "数量指标", "人大代表培训期数", ">=4期");
        assertThat(rows.get(3)).containsExactly("产出指标", "数量指标", "宣传展板块数", "≥ 20块");
        assertThat(rows.get(9)).containsExactly("效益指标", "社会效益指标", "提升代表履职能力\n和履职热情", "有效提升");
        assertThat(rows.get(12)).containsExactly("满意度指标", "服务对象满意度指标", "群众满意度", "≥90%");
        assertThat(texts(grid).get(3)).containsExactly("", "", "宣传展板块数", "≥ 20块");
    }

    @Test
    void theFragmentAloneIsReadAsTheWholePage() throws IOException {
        var html = file("excel.html");
        var fragment = html.substring(html.indexOf("<!--StartFragment-->"), html.indexOf("<!--EndFragment-->"));
        assertThat(HtmlTable.read(fragment)).isEqualTo(HtmlTable.read(html));
    }

    @Test
    void wpsWithItsHeaderAndEntities() throws IOException {
        assertThat(covering(HtmlTable.read(file("wps.html")).orElseThrow())).containsExactly(
                List.of("11-数量指标", "走访户数", "≥120户"), List.of("11-数量指标", "说“明”\n第二行", "12"),
                List.of("12-质量指标", "合格率", ""));
    }

    @Test
    void libreOfficeWithParagraphsAndFonts() throws IOException {
        assertThat(covering(HtmlTable.read(file("libreoffice.html")).orElseThrow())).containsExactly(
                List.of("三级指标", "指标值", ""), List.of("甲 & 乙", "3 件", "第一段\n第二段"));
    }

    @Test
    void aPageWithoutTableIsNone() {
        assertThat(HtmlTable.read("<html><body><p>为民办实事</p></body></html>")).isEmpty();
        assertThat(HtmlTable.read("")).isEmpty();
    }

    @Test
    void tabbedTextWithQuotedCells() {
        assertThat(texts(TabbedText.read("数量指标\t\"第一行\n说\"\"明\"\"\"\t3\r\n\t乙\"丙\r\n"))).containsExactly(
                List.of("数量指标", "第一行\n说\"明\"", "3"), List.of("", "乙\"丙", ""));
        assertThat(texts(TabbedText.read("\"甲\"乙\t丙"))).as("a quote that is none").containsExactly(
                List.of("\"甲\"乙", "丙"));
        assertThat(texts(TabbedText.read("a\t"))).containsExactly(List.of("a", ""));
        assertThat(texts(TabbedText.read("a\n\nb"))).containsExactly(List.of("a"), List.of(""), List.of("b"));
        assertThat(TabbedText.read("").height()).isZero();
    }

    @Test
    void bothKindsAreReadAsTheyWereWritten() {
        var grid = TextGrid.of(List.of(new TextGrid.Part(0, 0, 2, 1, "数量指标"), new TextGrid.Part(0, 1, 1, 2, "甲\n乙"),
                new TextGrid.Part(1, 1, 1, 1, "a\t\"b\""), new TextGrid.Part(1, 2, 1, 1, "<3.50> & 4"),
                new TextGrid.Part(2, 0, 1, 1, "3.000000"), new TextGrid.Part(2, 1, 1, 1, "007"),
                new TextGrid.Part(2, 2, 1, 1, "")));
        assertThat(TabbedText.write(grid)).isEqualTo(
                "数量指标\t\"甲\n乙\"\t\n\t\"a\t\"\"b\"\"\"\t<3.50> & 4\n3.000000\t007\t\n");
        assertThat(texts(TabbedText.read(TabbedText.write(grid)))).isEqualTo(texts(grid));
        var html = HtmlTable.write(grid);
        assertThat(html).contains("<td rowspan=\"2\"", "<td colspan=\"2\"", "甲<br>乙");
        assertThat(Jsoup.parse(html).select("td").eachAttr("style")).contains("mso-number-format:'0\\.000000'",
                "mso-number-format:'\\@'");
        // HTML knows no tabs
        assertThat(covering(HtmlTable.read(html).orElseThrow())).containsExactly(List.of("数量指标", "甲\n乙", "甲\n乙"),
                List.of("数量指标", "a \"b\"", "<3.50> & 4"), List.of("3.000000", "007", ""));
    }

    @Test
    void aSingleCellIsNoLine() {
        assertThat(TabbedText.write(TextGrid.ofTexts(List.of(List.of("保障运转"))))).isEqualTo("保障运转");
    }
}
