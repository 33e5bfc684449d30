package org.jimu.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.jimu.sheet.Cell;
import org.jimu.sheet.CellStyle;
import org.jimu.sheet.CellStyle.Border;
import org.jimu.sheet.CellStyle.FontFamily;
import org.jimu.sheet.CellStyle.Horizontal;
import org.jimu.sheet.CellStyle.Vertical;
import org.jimu.sheet.PageSetup;
import org.jimu.sheet.PageSetup.Fit;
import org.jimu.sheet.PageSetup.Margins;
import org.jimu.sheet.Sheet;
import org.jimu.sheet.SheetRow;
import org.jimu.sheet.SheetRow.Role;

/** Hand-made sheets. */
final class Sheets {

    static final Margins MARGINS = new Margins(20, 15, 20, 15);
    static final PageSetup FLOW = new PageSetup(PageSetup.A4_SHORT, PageSetup.A4_LONG, MARGINS, "", Fit.FLOW);
    static final PageSetup ONE = new PageSetup(PageSetup.A4_SHORT, PageSetup.A4_LONG, MARGINS, "", Fit.ONE_PAGE);
    static final CellStyle TITLE = new CellStyle(FontFamily.HEI, 18, false, Horizontal.CENTER, Vertical.MIDDLE,
            Border.NONE, 1.2, 1.3, 0, false);
    static final CellStyle PLAIN = new CellStyle(FontFamily.SONG, 10.5, false, Horizontal.LEFT, Vertical.TOP,
            Border.NONE, 1, 1.5, 0, false);
    static final CellStyle TEXT = new CellStyle(FontFamily.FANGSONG, 12, false, Horizontal.LEFT, Vertical.TOP,
            Border.NONE, 0, 1.5, 2, false);
    static final CellStyle LABEL = CellStyle.TABLE.withHorizontal(Horizontal.CENTER);
    static final CellStyle UPRIGHT = new CellStyle(FontFamily.SONG, 10.5, false, Horizontal.CENTER, Vertical.MIDDLE,
            Border.ALL, 1.2, 1.3, 0, true);

    private static final List<String> SECOND = List.of("11-数量指标", "11-数量指标", "12-质量指标", "13-时效指标", "14-成本指标",
            "21-经济效益", "22-社会效益", "23-生态效益", "24-可持续影响", "31-服务对象满意度");
    private static final List<String> THIRD = List.of("人大活动宣传横幅条数", "人大活动宣传展板块数", "人大工作完成情况",
            "人大工作完成及时率", "街道人大工作经费", "无", "提升人大工作质量水平", "无", "提高街道人大工作水平",
            "群众对街道人大代表工作满意度");
    private static final List<String> VALUES = List.of("≥ 30 条", "≥ 15 块", "高质量完成", "100%", "≤ 3 万元", "无", "有效提升", "无",
            "显著提高", "≥ 90%");

    private Sheets() {
    }

    static SheetRow row(Role role, int region, double minHeight, Cell... cells) {
        return new SheetRow(role, region, minHeight, List.of(cells));
    }

    static SheetRow body(Cell... cells) {
        return row(Role.BODY, 0, 7, cells);
    }

    static Cell cell(int column, String text) {
        return Cell.label(column, 1, text, CellStyle.TABLE);
    }

    static Sheet sheet(PageSetup page, List<Double> columns, List<SheetRow> rows) {
        return new Sheet("表", page, columns, rows);
    }

    /** The one-page project table of 原州区: head block of four columns, ten indicators under merged levels. */
    static Sheet yuanzhou(String project, String amount) {
        var rows = new ArrayList<SheetRow>();
        rows.add(row(Role.TITLE, 0, 14, Cell.label(0, 6, "部门项目支出预算绩效目标表", TITLE)));
        rows.add(row(Role.TITLE, 0, 6, Cell.label(0, 6, "单位：万元", PLAIN.withHorizontal(Horizontal.RIGHT))));
        rows.add(pair("项目名称", project, "项目属性", "0101-一年期项目"));
        rows.add(pair("主管部门", "原州区南关办事处", "实施单位", "原州区南关办事处本级"));
        rows.add(pair("项目周期", "1年", "归口科室", "01-行财股"));
        rows.add(pair("预算金额", amount, "其中：财政拨款", amount));
        rows.add(row(Role.BODY, 1, 20, Cell.label(0, 1, "年度目标", LABEL), Cell.label(1, 5, project, CellStyle.TABLE)));
        rows.add(row(Role.HEAD, 2, 8, Cell.label(0, 1, "一级指标", LABEL), Cell.label(1, 2, "二级指标", LABEL),
                Cell.label(3, 2, "三级指标", LABEL), Cell.label(5, 1, "指标值", LABEL)));
        for (int i = 0; i < SECOND.size(); i++) {
            rows.add(indicator(i));
        }
        return new Sheet(project, ONE, List.of(28.0, 14.0, 21.0, 28.0, 49.0, 40.0), rows);
    }

    private static SheetRow pair(String left, String text, String right, String other) {
        return row(Role.BODY, 1, 8, Cell.label(0, 1, left, LABEL), Cell.label(1, 3, text, CellStyle.TABLE),
                Cell.label(4, 1, right, LABEL), Cell.label(5, 1, other, CellStyle.TABLE));
    }

    private static SheetRow indicator(int index) {
        var cells = new ArrayList<Cell>();
        switch (index) {
            case 0 -> cells.add(Cell.label(0, 1, "1-产出指标", LABEL).withRowSpan(5));
            case 5 -> cells.add(Cell.label(0, 1, "2-效益指标", LABEL).withRowSpan(4));
            case 9 -> cells.add(Cell.label(0, 1, "3-满意度指标", LABEL));
            default -> {
            }
        }
        if (index != 1) {
            cells.add(Cell.label(1, 2, SECOND.get(index), LABEL).withRowSpan(index == 0 ? 2 : 1));
        }
        cells.add(Cell.label(3, 2, THIRD.get(index), CellStyle.TABLE));
        cells.add(Cell.label(5, 1, VALUES.get(index), LABEL));
        return new SheetRow(Role.BODY, 2, 9, cells);
    }

    /** A list with one head row and so many rows of one line; the first column is merged over groups of rows. */
    static Sheet list(PageSetup page, int count, int group, String label) {
        var rows = new ArrayList<SheetRow>();
        rows.add(row(Role.TITLE, 0, 12, Cell.label(0, 3, "绩效目标批复表", TITLE)));
        rows.add(row(Role.HEAD, 1, 10, Cell.label(0, 1, "项目", LABEL), Cell.label(1, 1, "指标", LABEL),
                Cell.label(2, 1, "值", LABEL)));
        for (int i = 0; i < count; i++) {
            var cells = new ArrayList<Cell>();
            if (i % group == 0) {
                cells.add(Cell.label(0, 1, label.replace("#", "" + (i / group + 1)), LABEL)
                        .withRowSpan(Math.min(group, count - i)));
            }
            cells.add(cell(1, "指标" + (i + 1)));
            cells.add(cell(2, "≥ " + (i + 1) + " 条"));
            rows.add(new SheetRow(Role.BODY, 1, 10, cells));
        }
        return sheet(page, List.of(40.0, 80.0, 60.0), rows);
    }

    static String repeat(String text, int times) {
        return String.join("", Collections.nCopies(times, text));
    }

    static List<SheetRow> bodies(int count, double height) {
        return IntStream.range(0, count).mapToObj(i -> row(Role.BODY, 0, height, cell(0, "第" + (i + 1) + "行")))
                .toList();
    }
}
