package org.jimu.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import org.jimu.file.WholeFile;
import org.jimu.sheet.Cell;
import org.jimu.sheet.PageSetup;
import org.jimu.sheet.Sheet;
import org.jimu.sheet.SheetRow.Role;

/** Writes sheets as a workbook (.xlsx) that opens and prints like the paper in WPS, Excel and LibreOffice. */
public final class WorkbookWriter {

    private static final double MM_PER_INCH = 25.4;
    private static final double PT_PER_MM = 72 / MM_PER_INCH;
    // column widths count digits of the default font (11 pt): 7 pixels each at 96 dots an inch, 5 pixels of margin
    private static final double PIXELS_PER_MM = 96 / MM_PER_INCH;
    private static final double DIGIT_PIXELS = 7;
    private static final double MARGIN_PIXELS = 5;
    private static final int WIDTH_UNITS = 256;
    // the format cannot hold a higher row
    private static final double HIGHEST_ROW = 409;

    private WorkbookWriter() {
    }

    /**
     * Writes each sheet as a worksheet.
     *
     * @param title title of the document
     * @throws IOException where the file cannot be written; what was there before is still there
     */
    public static void write(List<Sheet> sheets, String title, Path file) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            workbook.getProperties().getCoreProperties().setTitle(title);
            var styles = new WorkbookStyles(workbook);
            var names = new TabNames();
            for (var sheet : sheets) {
                fill(workbook.createSheet(names.of(sheet.title())), Paragraphs.apart(sheet), styles);
            }
            WholeFile.write(file, workbook::write);
        }
    }

    private static void fill(XSSFSheet tab, Sheet sheet, WorkbookStyles styles) {
        for (var column = 0; column < sheet.columns().size(); column++) {
            tab.setColumnWidth(column, columnWidth(sheet.columns().get(column)));
        }
        var heights = SheetHeights.of(sheet);
        for (var row = 0; row < sheet.rows().size(); row++) {
            tab.createRow(row).setHeightInPoints((float) Math.min(HIGHEST_ROW, heights[row] * PT_PER_MM));
        }
        for (var row = 0; row < sheet.rows().size(); row++) {
            for (var cell : sheet.rows().get(row).cells()) {
                put(tab, cell, row, styles);
            }
        }
        setUpPage(tab, sheet);
    }

    private static int columnWidth(double mm) {
        var digits = (mm * PIXELS_PER_MM - MARGIN_PIXELS) / DIGIT_PIXELS;
        return (int) Math.round(Math.max(0.5, digits + MARGIN_PIXELS / DIGIT_PIXELS) * WIDTH_UNITS);
    }

    private static void put(XSSFSheet tab, Cell cell, int row, WorkbookStyles styles) {
        var lastRow = row + cell.rowSpan() - 1;
        var lastColumn = cell.column() + cell.columnSpan() - 1;
        var style = styles.of(cell);
        // a merged cell is ruled all round only if every cell under it has the rules
        for (var r = row; r <= lastRow; r++) {
            for (var c = cell.column(); c <= lastColumn; c++) {
                tab.getRow(r).createCell(c).setCellStyle(style);
            }
        }
        var first = tab.getRow(row).getCell(cell.column());
        if (WorkbookStyles.showsAsNumber(cell)) {
            cell.number().ifPresent(number -> first.setCellValue(number.doubleValue()));
        } else {
            first.setCellValue(cell.text());
        }
        if (lastRow > row || lastColumn > cell.column()) {
            tab.addMergedRegion(new CellRangeAddress(row, lastRow, cell.column(), lastColumn));
        }
    }

    private static void setUpPage(XSSFSheet tab, Sheet sheet) {
        var page = sheet.page();
        var setup = tab.getPrintSetup();
        setup.setPaperSize(PaperSize.A4_PAPER);
        setup.setLandscape(page.landscape());
        tab.setFitToPage(true);
        tab.setAutobreaks(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) (page.fit() == PageSetup.Fit.ONE_PAGE ? 1 : 0));
        tab.setMargin(PageMargin.TOP, page.margins().top() / MM_PER_INCH);
        tab.setMargin(PageMargin.BOTTOM, page.margins().bottom() / MM_PER_INCH);
        tab.setMargin(PageMargin.LEFT, page.margins().left() / MM_PER_INCH);
        tab.setMargin(PageMargin.RIGHT, page.margins().right() / MM_PER_INCH);
        tab.setHorizontallyCenter(true);
        tab.getFooter()
                .setCenter(page.pageNumber().replace("&", "&&").replace("{page}", "&P").replace("{pages}", "&N"));
        var workbook = tab.getWorkbook();
        workbook.setPrintArea(workbook.getSheetIndex(tab), 0, sheet.columns().size() - 1, 0,
                Math.max(0, sheet.rows().size() - 1));
        repeatHeads(tab, sheet);
    }

    /** The heads of the first table are repeated, if they stand together; more than one range the format does not know. */
    private static void repeatHeads(XSSFSheet tab, Sheet sheet) {
        var rows = sheet.rows();
        var first = 0;
        while (first < rows.size() && rows.get(first).role() != Role.HEAD) {
            first++;
        }
        var last = first;
        while (last + 1 < rows.size() && rows.get(last + 1).role() == Role.HEAD) {
            last++;
        }
        if (first < rows.size() && sheet.page().fit() == PageSetup.Fit.FLOW) {
            tab.setRepeatingRows(new CellRangeAddress(first, last, -1, -1));
        }
    }
}
