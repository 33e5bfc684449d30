package org.jimu.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.jimu.sheet.Cell;
import org.jimu.sheet.CellStyle;
import org.jimu.sheet.PageSetup;
import org.jimu.sheet.Sheet;
import org.jimu.sheet.SheetRow;
import org.jimu.sheet.SheetRow.Role;

class WorkbookWriterTest {

    @TempDir
    Path folder;

    private static Cell number(int column, String text, String number) {
        return new Cell(column, 1, 1, text, CellStyle.TABLE, Optional.empty(), Optional.of(new BigDecimal(number)));
    }

    private XSSFWorkbook written(List<Sheet> sheets) throws Exception {
        var file = folder.resolve("a.xlsx");
        WorkbookWriter.write(sheets, "汇总表", file);
        assertThat(folder.resolve("a.xlsx.part")).doesNotExist();
        return new XSSFWorkbook(Files.newInputStream(file));
    }

    private static Sheet sheet(String title, PageSetup.Fit fit) {
        var page = new PageSetup(PageSetup.A4_LONG, PageSetup.A4_SHORT, new PageSetup.Margins(16, 10, 16, 10),
                "第 {page} 页 共 {pages} 页", fit);
        return new Sheet(title, page, List.of(30.0, 40.0, 50.0), List.of(
                new SheetRow(Role.TITLE, 0, 12, List.of(Cell.label(0, 3, "标题", CellStyle.TABLE))),
                new SheetRow(Role.HEAD, 1, 8, List.of(Cell.label(0, 1, "名称", CellStyle.TABLE),
                        Cell.label(1, 1, "金额", CellStyle.TABLE), Cell.label(2, 1, "目标", CellStyle.TABLE))),
                new SheetRow(Role.BODY, 1, 8, List.of(
                        Cell.label(0, 1, "合计", CellStyle.TABLE).withRowSpan(2), number(1, "1,536.74", "1536.74"),
                        Cell.label(2, 1, "=1+1", CellStyle.TABLE))),
                new SheetRow(Role.BODY, 1, 8, List.of(number(1, "3.000000", "3.000000"),
                        Cell.label(2, 1, "很长的目标".repeat(20), CellStyle.TABLE)))));
    }

    @Test
    void mergesNumbersAndPrintSettingsAreReal() throws Exception {
        try (var workbook = written(
                List.of(sheet("一/览:表", PageSetup.Fit.FLOW), sheet("一/览:表", PageSetup.Fit.ONE_PAGE)))) {
            assertThat(workbook.getSheetName(0)).isEqualTo("一 览 表");
            assertThat(workbook.getSheetName(1)).isEqualTo("一 览 表(2)");
            assertThat(workbook.getProperties().getCoreProperties().getTitle()).isEqualTo("汇总表");
            var tab = workbook.getSheetAt(0);
            assertThat(tab.getMergedRegions()).containsExactlyInAnyOrder(new CellRangeAddress(0, 0, 0, 2),
                    new CellRangeAddress(2, 3, 0, 0));
            var amount = tab.getRow(2).getCell(1);
            assertThat(amount.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(amount.getNumericCellValue()).isEqualTo(1536.74);
            assertThat(new DataFormatter().formatCellValue(amount)).isEqualTo("1,536.74");
            assertThat(new DataFormatter().formatCellValue(tab.getRow(3).getCell(1))).isEqualTo("3.000000");
            var text = tab.getRow(2).getCell(2);
            assertThat(text.getCellType()).isEqualTo(CellType.STRING);
            assertThat(text.getStringCellValue()).isEqualTo("=1+1");
            // the lower half of the merged cell is ruled too
            assertThat(tab.getRow(3).getCell(0).getCellStyle().getBorderBottom()).isEqualTo(BorderStyle.THIN);
            assertThat(tab.getPrintSetup().getLandscape()).isTrue();
            assertThat(tab.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
            assertThat(tab.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(tab.getPrintSetup().getFitHeight()).isZero();
            assertThat(workbook.getSheetAt(1).getPrintSetup().getFitHeight()).isEqualTo((short) 1);
            assertThat(tab.getRepeatingRows()).isEqualTo(new CellRangeAddress(1, 1, -1, -1));
            assertThat(workbook.getPrintArea(0)).endsWith("$A$1:$C$4");
            assertThat(tab.getFooter().getCenter()).isEqualTo("第 &P 页 共 &N 页");
            assertThat(tab.getColumnWidthInPixels(0) / 96 * 25.4).isEqualTo(30, within(0.7));
            assertThat(tab.getRow(3).getHeightInPoints()).isGreaterThan(5 * 10.5f);
        }
    }

    @Test
    void everyParagraphHasItsRowSinceRowsCannotBeHigherThan409Points() throws Exception {
        var page = new PageSetup(PageSetup.A4_SHORT, PageSetup.A4_LONG, new PageSetup.Margins(20, 20, 20, 20), "",
                PageSetup.Fit.FLOW);
        var paragraph = "加强基层组织建设。".repeat(20);
        var rows = List.of(new SheetRow(Role.TEXT, 0, 0,
                List.of(Cell.label(0, 1, String.join("\n", paragraph, paragraph, paragraph), CellStyle.TABLE))));
        try (var workbook = written(List.of(new Sheet("文字", page, List.of(170.0), rows)))) {
            var tab = workbook.getSheetAt(0);
            assertThat(tab.getLastRowNum()).isEqualTo(2);
            assertThat(tab.getRow(2).getCell(0).getStringCellValue()).isEqualTo(paragraph);
            assertThat(tab.getRow(2).getHeightInPoints()).isBetween(50f, 409f);
        }
    }

    @Test
    void whatANumberWouldPrintOtherwiseStaysText() throws Exception {
        var page = sheet("x", PageSetup.Fit.FLOW).page();
        var row = new SheetRow(Role.BODY, 0, 8, List.of(number(0, "48万", "48"), number(1, "007", "7"),
                number(2, "12345678901234567", "12345678901234567"), number(3, "1.2", "1.25"),
                number(4, "-1,234.50", "-1234.5")));
        try (var workbook = written(List.of(new Sheet("x", page, List.of(30.0, 30.0, 40.0, 30.0, 30.0),
                List.of(row))))) {
            var cells = workbook.getSheetAt(0).getRow(0);
            for (var column = 0; column < 4; column++) {
                assertThat(cells.getCell(column).getCellType()).isEqualTo(CellType.STRING);
                assertThat(cells.getCell(column).getStringCellValue()).isEqualTo(row.cells().get(column).text());
            }
            assertThat(cells.getCell(4).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(new DataFormatter().formatCellValue(cells.getCell(4))).isEqualTo("-1,234.50");
        }
    }
}
