package org.jimu.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.jimu.sheet.Cell;
import org.jimu.sheet.CellStyle;
import org.jimu.sheet.PageSetup;
import org.jimu.sheet.Sheet;
import org.jimu.sheet.SheetRow;
import org.jimu.sheet.SheetRow.Role;

/** Pages of hand-made sheets with the fonts that ship, to the millimetre. */
class TypesetterTest {

    private static final PageSetup PAGE = new PageSetup(PageSetup.A4_SHORT, PageSetup.A4_LONG,
            new PageSetup.Margins(20, 20, 20, 20), "第 {page} 页 共 {pages} 页", PageSetup.Fit.FLOW);
    private static final PageSetup ONE = new PageSetup(PageSetup.A4_SHORT, PageSetup.A4_LONG, PAGE.margins(), "",
            PageSetup.Fit.ONE_PAGE);
    private static final FontCatalog FONTS = FontCatalog.shippedOnly();

    private static SheetRow row(Role role, double height, Cell... cells) {
        return new SheetRow(role, 1, height, List.of(cells));
    }

    private static Cell cell(int column, int span, String text) {
        return Cell.label(column, span, text, CellStyle.TABLE);
    }

    private static Typeset typeset(PageSetup page, List<SheetRow> rows) {
        return new Typesetter(FONTS).typeset(new Sheet("表", page, List.of(40.0, 60.0, 70.0), rows));
    }

    private static List<String> texts(Page page) {
        return page.texts().stream().map(TextRun::text).toList();
    }

    @Test
    void cellsStandWhereTheGridSays() {
        var page = typeset(PAGE, List.of(row(Role.BODY, 10, cell(0, 1, "甲"), cell(1, 2, "乙")),
                row(Role.BODY, 12, cell(0, 3, "丙")))).pages().getFirst();
        assertThat(page.cells()).hasSize(3);
        var second = page.cells().get(1);
        assertThat(second.x()).isEqualTo(60, within(1e-9));
        assertThat(second.y()).isEqualTo(20, within(1e-9));
        assertThat(second.width()).isEqualTo(130, within(1e-9));
        assertThat(second.height()).isEqualTo(10, within(1e-9));
        assertThat(page.cells().get(2).y()).isEqualTo(30, within(1e-9));
        // each edge once: three lines across, and down the two sides and the one between 甲 and 乙
        assertThat(page.rules()).hasSize(6);
        var first = page.texts().getFirst();
        assertThat(first.x()).isEqualTo(20 + 1.2, within(1e-9));
        var em = 10.5 * 25.4 / 72;
        assertThat(first.y()).isEqualTo(20 + 5 - em / 2 + 0.86 * em, within(1e-6));
    }

    @Test
    void headsAreRepeatedAndRowsNotBroken() {
        var rows = new ArrayList<>(List.of(row(Role.TITLE, 10, cell(0, 3, "标题")),
                row(Role.HEAD, 10, cell(0, 1, "一级指标"), cell(1, 1, "二级指标"), cell(2, 1, "指标值"))));
        for (var i = 0; i < 60; i++) {
            rows.add(row(Role.BODY, 10, cell(0, 1, "行" + i), cell(1, 1, "数量指标"), cell(2, 1, "100%")));
        }
        var pages = typeset(PAGE, rows).pages();
        // 257 mm of room: a title, a head and 23 rows; then a head and 24 rows
        assertThat(pages).hasSize(3);
        assertThat(texts(pages.get(0))).startsWith("标题", "一级指标").contains("行22").doesNotContain("行23");
        assertThat(texts(pages.get(1))).startsWith("一级指标", "二级指标", "指标值", "行23").contains("行46");
        assertThat(texts(pages.get(2))).startsWith("一级指标", "二级指标", "指标值", "行47").contains("行59")
                .endsWith("第 3 页 共 3 页");
        assertThat(pages.get(1).cells().getFirst().continued()).isTrue();
    }

    @Test
    void aMergedCellIsClosedAtThePageEndAndSaidAgain() {
        var rows = new ArrayList<SheetRow>();
        for (var i = 0; i < 30; i++) {
            rows.add(i == 0
                    ? row(Role.BODY, 10, cell(0, 1, "产出指标").withRowSpan(30), cell(1, 1, "行0"), cell(2, 1, "值"))
                    : row(Role.BODY, 10, cell(1, 1, "行" + i), cell(2, 1, "值")));
        }
        var pages = typeset(PAGE, rows).pages();
        assertThat(pages).hasSize(2);
        assertThat(texts(pages.get(0))).contains("产出指标", "行24").doesNotContain("行25");
        assertThat(texts(pages.get(1))).contains("产出指标", "行25");
        var upper = pages.get(0).cells().getFirst();
        var lower = pages.get(1).cells().getFirst();
        assertThat(upper.height()).isEqualTo(250, within(1e-6));
        assertThat(lower.y()).isEqualTo(20, within(1e-6));
        assertThat(lower.height()).isEqualTo(50, within(1e-6));
        assertThat(lower.continued()).isTrue();
        assertThat(pages.get(0).rules()).anyMatch(
                rule -> rule.y1() == rule.y2() && Math.abs(rule.y1() - 270) < 1e-3 && Math.abs(rule.x1() - 20) < 1e-3);
    }

    @Test
    void aLongMergedTextFlowsOnAndLosesNothing() {
        var text = "一二三四五六七八九十".repeat(60);
        var rows = new ArrayList<SheetRow>();
        for (var i = 0; i < 30; i++) {
            rows.add(i == 0
                    ? row(Role.BODY, 10, cell(0, 1, text).withRowSpan(30), cell(1, 2, "行"))
                    : row(Role.BODY, 10, cell(1, 2, "行")));
        }
        var pages = typeset(PAGE, rows).pages();
        assertThat(pages).hasSize(2);
        var printed = pages.stream().flatMap(page -> texts(page).stream())
                .filter(t -> t.length() > 5 && !t.startsWith("第"))
                .collect(Collectors.joining());
        assertThat(printed).isEqualTo(text);
        for (var page : pages) {
            assertThat(page.texts()).allMatch(run -> run.y() < 277 || run.text().startsWith("第"));
        }
    }

    @Test
    void aSignatureTakesTheLastRowAlong() {
        var rows = new ArrayList<SheetRow>();
        for (var i = 0; i < 25; i++) {
            rows.add(row(Role.BODY, 10, cell(0, 3, "行" + i)));
        }
        rows.add(row(Role.SIGNATURE, 10, cell(0, 3, "单位负责人签字：")));
        rows.add(row(Role.SIGNATURE, 10, cell(0, 3, "填表人：")));
        var pages = typeset(PAGE, rows).pages();
        assertThat(pages).hasSize(2);
        assertThat(texts(pages.get(0))).contains("行23").doesNotContain("行24");
        assertThat(texts(pages.get(1))).startsWith("行24", "单位负责人签字：", "填表人：");
    }

    @Test
    void aSheetThatIsSlightlyTooLongShrinksToOnePage() {
        var rows = new ArrayList<SheetRow>();
        for (var i = 0; i < 28; i++) {
            rows.add(row(Role.BODY, 10, cell(0, 3, "行" + i)));
        }
        var typeset = typeset(ONE, rows);
        assertThat(typeset.pages()).hasSize(1);
        assertThat(typeset.scale()).isEqualTo(0.9, within(0.021));
        assertThat(typeset.pages().getFirst().texts()).allMatch(run -> run.size() >= Typesetter.SMALLEST);
    }

    @Test
    void belowEightPointsItTakesMorePagesInFullSize() {
        var rows = new ArrayList<SheetRow>();
        for (var i = 0; i < 45; i++) {
            rows.add(row(Role.BODY, 10, cell(0, 3, "行" + i)));
        }
        var typeset = typeset(ONE, rows);
        assertThat(typeset.scale()).isEqualTo(1);
        assertThat(typeset.pages()).hasSize(2);
    }

    @Test
    void runningTextBreaksBetweenLinesAndKeepsTwoTogether() {
        var text = "为人民服务。".repeat(400);
        var pages = typeset(PAGE, List.of(row(Role.TEXT, 0, cell(0, 3, text)))).pages();
        assertThat(pages.size()).isGreaterThan(1);
        var printed = pages.stream().flatMap(page -> texts(page).stream()).filter(t -> !t.startsWith("第"))
                .collect(Collectors.joining());
        assertThat(printed).isEqualTo(text);
        assertThat(pages).allMatch(page -> page.texts().size() >= 3);
    }

    @Test
    void aCharacterThatNoFontHasIsReportedAndNotDropped() {
        var typeset = typeset(PAGE, List.of(row(Role.BODY, 10, cell(0, 1, "甲"), cell(1, 2, "人名𠮷字"))));
        assertThat(typeset.missing()).singleElement().satisfies(missing -> {
            assertThat(missing.character()).isEqualTo("𠮷 (U+20BB7)");
            assertThat(missing.row()).isZero();
            assertThat(missing.column()).isEqualTo(1);
            assertThat(missing.text()).isEqualTo("人名𠮷字");
        });
        assertThat(String.join("", texts(typeset.pages().getFirst()))).contains("人名𠮷字");
    }

    @Test
    void thePdfHoldsTheSamePages(@TempDir Path folder) throws Exception {
        var pages = typeset(PAGE, List.of(row(Role.BODY, 10, cell(0, 1, "项目名称"), cell(1, 2, "≥ 30 条，100%")))).pages();
        var file = folder.resolve("a.pdf");
        var writer = new PdfWriter("绩效目标表", Instant.parse("2024-03-01T00:00:00Z"));
        assertThat(
                writer.write(List.of(new PdfDocument("表一", pages, List.of()), new PdfDocument("表二", pages, List.of())),
                        file, Progress.NONE))
                .isTrue();
        try (var pdf = Loader.loadPDF(file.toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("绩效目标表");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            var outline = pdf.getDocumentCatalog().getDocumentOutline();
            assertThat(outline.getFirstChild().getTitle()).isEqualTo("表一");
            assertThat(outline.getLastChild().getTitle()).isEqualTo("表二");
            for (var name : pdf.getPage(0).getResources().getFontNames()) {
                var font = pdf.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
            }
            assertThat(new PDFTextStripper().getText(pdf)).contains("项目名称", "≥ 30 条，100%", "第 1 页 共 1 页");
            assertThat(positions(pdf)).isEqualTo(pages.getFirst().texts().stream()
                    .map(run -> Math.round(run.x() * 10) + "/" + Math.round(run.y() * 10)).toList());
        }
        assertThat(Files.size(file)).isLessThan(100_000);
    }

    /** Places of the runs on the first page of a PDF, in tenths of a millimetre. */
    private static List<String> positions(PDDocument pdf) throws Exception {
        var found = new ArrayList<String>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                var mm = 25.4 / 72;
                var place = Math.round(text.getXDirAdj() * mm * 10) + "/" + Math.round(text.getYDirAdj() * mm * 10);
                if (found.isEmpty() || isRunStart(text)) {
                    found.add(place);
                }
            }

            private boolean isRunStart(TextPosition text) {
                return List.of("项", "≥", "第").contains(text.getUnicode());
            }
        };
        stripper.setEndPage(1);
        stripper.getText(pdf);
        return found;
    }

    @Test
    void stoppingLeavesNoFile(@TempDir Path folder) {
        var pages = typeset(PAGE, List.of(row(Role.BODY, 10, cell(0, 3, "甲")))).pages();
        var file = folder.resolve("a.pdf");
        assertThat(new PdfWriter("t", Instant.EPOCH).write(List.of(new PdfDocument("t", pages, List.of())), file,
                (done, total) -> false)).isFalse();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aPictureShowsInkWhereTheTextStands() {
        var page = typeset(PAGE, List.of(row(Role.BODY, 10, cell(0, 3, "国")))).pages().getFirst();
        var picture = PngWriter.draw(page, 254);
        assertThat(picture.getWidth()).isEqualTo(2100);
        assertThat(picture.getHeight()).isEqualTo(2970);
        var ink = 0;
        for (var y = 225; y < 275; y++) {
            for (var x = 212; x < 250; x++) {
                ink += (picture.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
            }
        }
        assertThat(ink).isBetween(200, 1200);
        assertThat(picture.getRGB(1000, 1500) & 0xFFFFFF).isEqualTo(0xFFFFFF);
    }
}
