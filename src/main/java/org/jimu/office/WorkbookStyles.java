package org.jimu.office;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import org.jimu.sheet.Cell;
import org.jimu.sheet.CellStyle;
import org.jimu.sheet.CellStyle.Border;
import org.jimu.sheet.CellStyle.FontFamily;

/** The styles of a workbook, each made once. */
final class WorkbookStyles {

    // worksheets keep numbers as doubles, exact to 15 digits
    private static final int DIGITS_KEPT = 15;
    // text lines below each other
    private static final short STACKED = 255;

    private record Key(CellStyle style, String format) {}

    private record FontKey(FontFamily family, double size, boolean bold) {}

    private final XSSFWorkbook workbook;
    private final Map<Key, XSSFCellStyle> styles = new HashMap<>();
    private final Map<FontKey, XSSFFont> fonts = new HashMap<>();

    WorkbookStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    XSSFCellStyle of(Cell cell) {
        var format = showsAsNumber(cell) ? format(cell.text()) : "@";
        return styles.computeIfAbsent(new Key(cell.style(), format), this::make);
    }

    /**
     * Whether a number in the worksheet prints what the text says. Not where the text has a unit or a leading zero, nor
     * where the number has more digits than a worksheet keeps.
     */
    static boolean showsAsNumber(Cell cell) {
        return cell.number().filter(number -> number.precision() <= DIGITS_KEPT)
                .filter(number -> printed(number, cell.text()).equals(cell.text())).isPresent();
    }

    private static String printed(BigDecimal number, String text) {
        var pattern = new DecimalFormat(format(text), DecimalFormatSymbols.getInstance(Locale.ROOT));
        pattern.setRoundingMode(RoundingMode.UNNECESSARY);
        var decimals = Math.max(number.stripTrailingZeros().scale(), 0);
        return decimals > pattern.getMaximumFractionDigits() ? "" : pattern.format(number);
    }

    private static String format(String text) {
        var point = text.indexOf('.');
        var decimals = point < 0 ? 0 : text.length() - point - 1;
        return (text.contains(",") ? "#,##0" : "0") + (decimals == 0 ? "" : "." + "0".repeat(decimals));
    }

    private XSSFCellStyle make(Key key) {
        var style = workbook.createCellStyle();
        var look = key.style();
        style.setFont(fonts.computeIfAbsent(new FontKey(look.font(), look.size(), look.bold()), this::makeFont));
        style.setWrapText(true);
        style.setAlignment(switch (look.horizontal()) {
            case LEFT -> HorizontalAlignment.LEFT;
            case CENTER -> HorizontalAlignment.CENTER;
            case RIGHT -> HorizontalAlignment.RIGHT;
        });
        style.setVerticalAlignment(switch (look.vertical()) {
            case TOP -> VerticalAlignment.TOP;
            case MIDDLE -> VerticalAlignment.CENTER;
            case BOTTOM -> VerticalAlignment.BOTTOM;
        });
        if (look.upright()) {
            style.setRotation(STACKED);
            style.setAlignment(HorizontalAlignment.CENTER);
        }
        rule(style, look.border());
        style.setDataFormat(workbook.createDataFormat().getFormat(key.format()));
        return style;
    }

    private static void rule(XSSFCellStyle style, Border border) {
        if (border == Border.ALL) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        if (border != Border.NONE) {
            style.setBorderBottom(BorderStyle.THIN);
        }
    }

    private XSSFFont makeFont(FontKey key) {
        var font = workbook.createFont();
        font.setFontName(switch (key.family()) {
            case SONG -> "宋体";
            case FANGSONG -> "仿宋";
            case HEI -> "黑体";
            case KAI -> "楷体";
        });
        font.setFontHeight(key.size());
        font.setBold(key.bold());
        return font;
    }
}
