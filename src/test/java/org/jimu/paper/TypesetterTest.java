package org.jimu.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import org.jimu.paper.Typeset.MissingCharacter;
import org.jimu.sheet.Cell;
import org.jimu.sheet.CellStyle;
import org.jimu.sheet.CellStyle.Border;
import org.jimu.sheet.CellStyle.FontFamily;
import org.jimu.sheet.CellStyle.Horizontal;
import org.jimu.sheet.CellStyle.Vertical;
import org.jimu.sheet.PageSetup;
import org.jimu.sheet.PageSetup.Fit;
import org.jimu.sheet.Sheet;
import org.jimu.sheet.SheetRow.Role;

/** Places on the page in mm, and shrinking. */
class TypesetterTest {

    private static final Offset<Double> EXACT = within(1e-6);
    /** 10.5 pt. */
    private static final double EM = 10.5 * 25.4 / 72;

    private final Typesetter typesetter = new Typesetter(FontCatalog.shippedOnly());

    private Page only(Sheet sheet) {
        assertThat(typesetter.typeset(sheet).pages()).hasSize(1);
        return typesetter.typeset(sheet).pages().getFirst();
    }

    private static TextRun run(Page page, String text) {
        return page.texts().stream().filter(run -> run.text().equals(text)).findFirst().orElseThrow();
    }

    @Test
    void aTextStandsOnItsBaseLineAtTheCellsPadding() {
        var page = only(Sheets.sheet(Sheets.FLOW, List.of(100.0, 80.0),
                List.of(Sheets.body(Sheets.cell(0, "经费"), Sheets.cell(1, "12")))));
        // 7 mm of least height give way to 1.3 em of line and twice 1.2 mm of padding
        double height = 1.3 * EM + 2.4;
        var place = page.cells().getFirst();
        assertThat(place.x()).isEqualTo(15, EXACT);
        assertThat(place.y()).isEqualTo(20, EXACT);
        assertThat(place.width()).isEqualTo(100, EXACT);
        assertThat(place.height()).isEqualTo(height, EXACT);
        var text = run(page, "经费");
        assertThat(text.x()).isEqualTo(16.2, EXACT);
        assertThat(text.y()).isEqualTo(20 + 1.2 + 0.15 * EM + 0.88 * EM, EXACT);
        assertThat(text.width()).isEqualTo(2 * EM, EXACT);
        assertThat(run(page, "12").y()).isEqualTo(text.y(), EXACT);
    }

    @Test
    void alignmentAcrossAndDown() {
        var style = new CellStyle(FontFamily.SONG, 10.5, false, Horizontal.RIGHT, Vertical.BOTTOM, Border.ALL, 1, 1.5,
                0,
                false);
        var top = new CellStyle(FontFamily.SONG, 10.5, false, Horizontal.CENTER, Vertical.TOP, Border.ALL, 1, 1.5, 0,
                false);
        var page = only(Sheets.sheet(Sheets.FLOW, List.of(90.0, 90.0), List.of(Sheets.row(Role.BODY, 0, 30,
                Cell.label(0, 1, "右下", style), Cell.label(1, 1, "中上", top)))));
        double inLine = 0.25 * EM + 0.88 * EM;
        assertThat(run(page, "右下").x()).isEqualTo(15 + 90 - 1 - 2 * EM, EXACT);
        assertThat(run(page, "右下").y()).isEqualTo(20 + 30 - 1 - 1.5 * EM + inLine, EXACT);
        assertThat(run(page, "中上").x()).isEqualTo(15 + 90 + 45 - EM, EXACT);
        assertThat(run(page, "中上").y()).isEqualTo(20 + 1 + inLine, EXACT);
    }

    @Test
    void aNarrowGridStandsInTheMiddle() {
        var page = only(Sheets.sheet(Sheets.FLOW, List.of(60.0, 40.0), List.of(Sheets.body(Sheets.cell(0, "甲")))));
        assertThat(page.cells().getFirst().x()).isEqualTo(15 + 40, EXACT);
    }

    @Test
    void aMergedCellSharesOutWhatItNeedsMore() {
        double lines = 9 * 1.3 * EM + 2.4;
        var tall = Cell.label(0, 1, Sheets.repeat("甲", 9), CellStyle.TABLE).withRowSpan(3);
        var page = only(Sheets.sheet(Sheets.FLOW, List.of(EM + 2.5, 100.0),
                List.of(Sheets.body(tall, Sheets.cell(1, "一")), Sheets.body(Sheets.cell(1, "二")),
                        Sheets.body(Sheets.cell(1, "三")))));
        assertThat(page.cells()).extracting(PlacedCell::row).containsExactly(0, 0, 1, 2);
        assertThat(page.cells().getFirst().height()).isEqualTo(lines, EXACT);
        assertThat(page.cells().get(2).height()).isEqualTo(lines / 3, EXACT);
    }

    @Test
    void uprightCharactersStandBelowEachOtherInTheMiddle() {
        var page = only(Sheets.sheet(Sheets.FLOW, List.of(10.0),
                List.of(Sheets.row(Role.BODY, 0, 40, Cell.label(0, 1, "绩效指标", Sheets.UPRIGHT)))));
        double left = (210 - 10) / 2.0;
        assertThat(page.texts()).extracting(TextRun::text).containsExactly("绩", "效", "指", "标");
        assertThat(page.texts()).allSatisfy(run -> assertThat(run.x()).isEqualTo(left + 5 - EM / 2, EXACT));
        double step = 1.15 * EM;
        assertThat(page.texts().get(1).y() - page.texts().get(0).y()).isEqualTo(step, EXACT);
        assertThat(page.texts().get(0).y()).isEqualTo(20 + 20 - 2 * step + (step - EM) / 2 + 0.88 * EM, EXACT);
    }

    @Test
    void commonEdgesAreOneRule() {
        var page = only(Sheets.sheet(Sheets.FLOW, List.of(90.0, 90.0),
                List.of(Sheets.row(Role.BODY, 0, 10, Sheets.cell(0, "一"), Sheets.cell(1, "二")),
                        Sheets.row(Role.BODY, 0, 10, Sheets.cell(0, "三"), Sheets.cell(1, "四")))));
        assertThat(page.rules()).containsExactly(new Rule(15, 20, 195, 20, 0.5), new Rule(15, 30, 195, 30, 0.5),
                new Rule(15, 40, 195, 40, 0.5), new Rule(15, 20, 15, 40, 0.5), new Rule(105, 20, 105, 40, 0.5),
                new Rule(195, 20, 195, 40, 0.5));
    }

    @Test
    void aRuleStopsAtAMergedCell() {
        var page = only(Sheets.sheet(Sheets.FLOW, List.of(90.0, 90.0),
                List.of(Sheets.row(Role.BODY, 0, 10, Sheets.cell(0, "一").withRowSpan(2), Sheets.cell(1, "二")),
                        Sheets.row(Role.BODY, 0, 10, Sheets.cell(1, "四")))));
        assertThat(page.rules()).contains(new Rule(105, 30, 195, 30, 0.5)).hasSize(6);
    }

    @Test
    void aLineToWriteOnIsRuledBelowOnly() {
        var style = new CellStyle(FontFamily.SONG, 10.5, false, Horizontal.LEFT, Vertical.BOTTOM, Border.BOTTOM, 1, 1.3,
                0, false);
        var page = only(Sheets.sheet(Sheets.FLOW, List.of(180.0),
                List.of(Sheets.row(Role.BODY, 0, 10, Cell.label(0, 1, "负责人", style)))));
        assertThat(page.rules()).containsExactly(new Rule(15, 30, 195, 30, 0.5));
    }

    @Test
    void pageNumbersStandInTheMiddleOfTheFoot() {
        var setup = new PageSetup(210, 297, Sheets.MARGINS, "第 {page} 页 共 {pages} 页", Fit.FLOW);
        var pages = typesetter.typeset(Sheets.sheet(setup, List.of(100.0), Sheets.bodies(40, 10))).pages();
        assertThat(pages).hasSize(2);
        var foot = run(pages.get(1), "第 2 页 共 2 页");
        assertThat(foot.size()).isEqualTo(9);
        assertThat(foot.x() + foot.width() / 2).isEqualTo(105, EXACT);
        assertThat(foot.y()).isBetween(277.0, 297.0);
    }

    @Test
    void aSheetJustOverAPageIsShrunkToIt() {
        var typeset = typesetter.typeset(Sheets.sheet(Sheets.ONE, List.of(100.0), Sheets.bodies(27, 10)));
        assertThat(typeset.pages()).hasSize(1);
        // 27 rows of 10 mm into 257 mm: 0.9518
        assertThat(typeset.scale()).isEqualTo(0.94, EXACT);
        var page = typeset.pages().getFirst();
        assertThat(page.texts()).allSatisfy(run -> assertThat(run.size()).isEqualTo(10.5 * 0.94, EXACT));
        assertThat(page.cells()).allSatisfy(cell -> {
            assertThat(cell.size()).isEqualTo(10.5 * 0.94, EXACT);
            assertThat(cell.height()).isEqualTo(9.4, EXACT);
        });
    }

    @Test
    void whatFitsIsNotShrunk() {
        assertThat(typesetter.typeset(Sheets.sheet(Sheets.ONE, List.of(100.0), Sheets.bodies(25, 10))).scale())
                .isEqualTo(1);
    }

    @Test
    void nothingIsShrunkBelowEightPoints() {
        // 8 / 10.5 = 0.762: 33 rows of 10 mm need 251 mm then, 34 rows 259 mm
        var just = typesetter.typeset(Sheets.sheet(Sheets.ONE, List.of(100.0), Sheets.bodies(33, 10)));
        assertThat(just.pages()).hasSize(1);
        assertThat(just.pages().getFirst().texts()).allSatisfy(run -> assertThat(run.size()).isGreaterThanOrEqualTo(8));
        var over = typesetter.typeset(Sheets.sheet(Sheets.ONE, List.of(100.0), Sheets.bodies(34, 10)));
        assertThat(over.scale()).isEqualTo(1);
        assertThat(over.pages()).hasSize(2);
        assertThat(over.pages().getFirst().texts()).allSatisfy(run -> assertThat(run.size()).isEqualTo(10.5, EXACT));
    }

    @Test
    void smallTypeStaysAsItIsWhileLargerShrinks() {
        var rows = new ArrayList<>(Sheets.bodies(27, 10));
        rows.add(Sheets.row(Role.BODY, 0, 0, Cell.label(0, 1, "注", CellStyle.TABLE.withSize(7.5))));
        var page = only(Sheets.sheet(Sheets.ONE, List.of(100.0), rows));
        assertThat(run(page, "注").size()).isEqualTo(7.5);
        assertThat(run(page, "第1行").size()).isLessThan(10.5);
    }

    @Test
    void charactersThatNoFontHasAreReportedWithTheirPlace() {
        var typeset = typesetter.typeset(Sheets.sheet(Sheets.FLOW, List.of(90.0, 90.0),
                List.of(Sheets.body(Sheets.cell(0, "一")),
                        Sheets.body(Sheets.cell(0, "二"), Sheets.cell(1, "李\uDB80\uDC00")))));
        assertThat(typeset.missing()).containsExactly(new MissingCharacter(0xF0000, "李\uDB80\uDC00", 1, 1));
        assertThat(run(typeset.pages().getFirst(), "李□").x()).isEqualTo(106.2, EXACT);
    }

    @Test
    void theYuanzhouTableStandsOnOnePageAtFullSize() {
        var typeset = typesetter.typeset(Sheets.yuanzhou("街道人大工作经费", "3.000000"));
        assertThat(typeset.pages()).hasSize(1);
        assertThat(typeset.scale()).isEqualTo(1);
        assertThat(typeset.missing()).isEmpty();
        assertThat(typeset.pages().getFirst().texts()).extracting(TextRun::text).startsWith("部门项目支出预算绩效目标表", "单位：万元",
                "项目名称", "街道人大工作经费", "项目属性", "0101-一年期项目").endsWith("31-服务对象满意度", "群众对街道人大代表工作满意度", "≥ 90%");
    }

    @Test
    void anEmptySheetIsAnEmptyPage() {
        assertThat(only(Sheets.sheet(Sheets.FLOW, List.of(100.0), List.of())).cells()).isEmpty();
    }
}
