package org.jimu.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.jimu.sheet.Cell;
import org.jimu.sheet.CellStyle;
import org.jimu.sheet.Sheet;
import org.jimu.sheet.SheetRow;
import org.jimu.sheet.SheetRow.Role;

/** Page ends. A page holds 257 mm. */
class PaginationTest {

    private static final double TOP = 20;
    private static final double FOOT = 277;
    private static final double EM = 10.5 * 25.4 / 72;

    private final Typesetter typesetter = new Typesetter(FontCatalog.shippedOnly());

    private List<Page> pages(List<Double> columns, List<SheetRow> rows) {
        return pages(Sheets.sheet(Sheets.FLOW, columns, rows));
    }

    private List<Page> pages(Sheet sheet) {
        var pages = typesetter.typeset(sheet).pages();
        pages.forEach(PaginationTest::staysOnPaper);
        return pages;
    }

    /** Whatever the test is about: no text outside the margins or its own place, no two cells over each other. */
    private static void staysOnPaper(Page page) {
        assertThat(page.cells()).allSatisfy(cell -> {
            assertThat(cell.y()).isGreaterThanOrEqualTo(TOP - 1e-6);
            assertThat(cell.y() + cell.height()).isLessThanOrEqualTo(FOOT + 1e-6);
        });
        for (var cell : page.cells()) {
            assertThat(page.cells())
                    .filteredOn(other -> other != cell && cell.contains(middle(other.x(), other.width()),
                            middle(other.y(), other.height())))
                    .isEmpty();
        }
        for (var run : page.texts()) {
            assertThat(page.cells()).anyMatch(cell -> cell.contains(run.x(), run.y())
                    && cell.contains(run.x(), run.y() - 0.7 * run.size() * Page.POINT));
        }
    }

    private static double middle(double from, double length) {
        return from + length / 2;
    }

    private static List<String> texts(Page page) {
        return page.texts().stream().map(TextRun::text).toList();
    }

    private static List<Integer> rows(Page page) {
        return page.cells().stream().filter(cell -> !cell.continued()).map(PlacedCell::row).distinct().toList();
    }

    private static PlacedCell place(Page page, int row, int column) {
        return page.cells().stream().filter(cell -> cell.row() == row && cell.cell().column() == column).findFirst()
                .orElseThrow();
    }

    @Test
    void rowsThatDoNotFitGoToTheNextPageWhole() {
        var pages = pages(List.of(100.0), Sheets.bodies(26, 10));
        assertThat(pages).extracting(page -> page.cells().size()).containsExactly(25, 1);
        assertThat(place(pages.get(1), 25, 0).y()).isEqualTo(TOP);
    }

    @Test
    void headsAreRepeatedButTitlesAreNot() {
        var pages = pages(Sheets.list(Sheets.FLOW, 50, 5, "第#组"));
        assertThat(pages).hasSize(3);
        assertThat(texts(pages.get(0))).startsWith("绩效目标批复表", "项目", "指标", "值", "第1组", "指标1", "≥ 1 条");
        assertThat(texts(pages.get(1))).startsWith("项目", "指标", "值").doesNotContain("绩效目标批复表");
        assertThat(texts(pages.get(2))).startsWith("项目", "指标", "值");
        assertThat(place(pages.get(1), 1, 0)).satisfies(head -> {
            assertThat(head.continued()).isTrue();
            assertThat(head.y()).isEqualTo(TOP);
        });
        assertThat(pages.stream().flatMap(page -> texts(page).stream()).filter(text -> text.startsWith("≥")))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 50).mapToObj(i -> "≥ " + i + " 条").toList());
    }

    @Test
    void headsOfAnotherRegionAreNotRepeated() {
        var rows = new ArrayList<SheetRow>();
        rows.add(Sheets.row(Role.HEAD, 1, 10, Sheets.cell(0, "前表")));
        rows.add(Sheets.row(Role.BODY, 1, 10, Sheets.cell(0, "前行")));
        rows.add(Sheets.row(Role.HEAD, 2, 10, Sheets.cell(0, "后表")));
        IntStream.range(0, 25).forEach(i -> rows.add(Sheets.row(Role.BODY, 2, 10, Sheets.cell(0, "后行" + i))));
        assertThat(texts(pages(List.of(100.0), rows).get(1))).startsWith("后表", "后行22").doesNotContain("前表");
    }

    @Test
    void aTitleOrHeadNeverEndsAPage() {
        var rows = new ArrayList<>(Sheets.bodies(23, 10));
        rows.add(Sheets.row(Role.TITLE, 1, 10, Sheets.cell(0, "标题")));
        rows.add(Sheets.row(Role.HEAD, 1, 10, Sheets.cell(0, "表头")));
        rows.add(Sheets.row(Role.BODY, 1, 10, Sheets.cell(0, "内容")));
        var pages = pages(List.of(100.0), rows);
        assertThat(texts(pages.get(0))).hasSize(23);
        assertThat(texts(pages.get(1))).containsExactly("标题", "表头", "内容");
    }

    @Test
    void aMergedCellOverThePageEndIsClosedAndItsTextRepeated() {
        var page = Sheets.list(Sheets.FLOW, 30, 30, "社区工作经费");
        var pages = pages(page);
        assertThat(pages).hasSize(2);
        var first = place(pages.get(0), 2, 0);
        assertThat(first.continued()).isFalse();
        assertThat(first.height()).isEqualTo(23 * 10, within(1e-6));
        assertThat(pages.get(0).rules()).contains(new Rule(15, 272, 195, 272, 0.5));
        var second = place(pages.get(1), 2, 0);
        assertThat(second.continued()).isTrue();
        assertThat(second.y()).isEqualTo(TOP + 10, within(1e-6));
        assertThat(second.height()).isEqualTo(7 * 10, within(1e-6));
        assertThat(texts(pages.get(0))).containsOnlyOnce("社区工作经费");
        assertThat(texts(pages.get(1))).containsOnlyOnce("社区工作经费");
        // in the middle of each part
        assertThat(baseOf(pages.get(0), "社区工作经费")).isEqualTo(first.y() + 115 + 0.38 * EM, within(1e-6));
        assertThat(baseOf(pages.get(1), "社区工作经费")).isEqualTo(second.y() + 35 + 0.38 * EM, within(1e-6));
    }

    private static double baseOf(Page page, String text) {
        return page.texts().stream().filter(run -> run.text().equals(text)).findFirst().orElseThrow().y();
    }

    @Test
    void theRowsLeftGrowUntilTheyHoldTheRepeatedText() {
        var label = Cell.label(0, 1, "一\n二\n三\n四", Sheets.LABEL).withRowSpan(26);
        var rows = new ArrayList<SheetRow>();
        for (int i = 0; i < 26; i++) {
            rows.add(i == 0
                    ? Sheets.row(Role.BODY, 0, 10, label, Sheets.cell(1, "行0"))
                    : Sheets.row(Role.BODY, 0, 10, Sheets.cell(1, "行" + i)));
        }
        var pages = pages(List.of(40.0, 100.0), rows);
        assertThat(texts(pages.get(1))).containsExactly("一", "二", "三", "四", "行25");
        assertThat(place(pages.get(1), 0, 0).height()).isEqualTo(4 * 1.3 * EM + 2.4, within(1e-6));
    }

    @Test
    void aMergedTextLongerThanItsFirstPartFlowsOn() {
        var text = String.join("\n", IntStream.rangeClosed(1, 60).mapToObj(i -> "目标" + i).toList());
        var rows = new ArrayList<>(Sheets.bodies(5, 10));
        rows.add(Sheets.row(Role.BODY, 0, 10, Cell.label(0, 1, text, CellStyle.TABLE).withRowSpan(20),
                Sheets.cell(1, "甲0")));
        for (int i = 1; i < 20; i++) {
            rows.add(Sheets.row(Role.BODY, 0, 10, Sheets.cell(1, "甲" + i)));
        }
        var pages = pages(List.of(40.0, 100.0), rows);
        assertThat(pages).hasSize(2);
        var goals = pages.stream().map(page -> texts(page).stream().filter(t -> t.startsWith("目标")).toList()).toList();
        assertThat(goals.get(0)).hasSizeGreaterThan(30).startsWith("目标1");
        assertThat(goals.get(1)).hasSizeGreaterThan(1).endsWith("目标60");
        assertThat(goals.stream().flatMap(List::stream)).hasSize(60).doesNotHaveDuplicates();
    }

    @Test
    void aMergedCellDoesNotBeginInAStripTooLowForItsText() {
        var rows = new ArrayList<>(Sheets.bodies(24, 10));
        rows.add(Sheets.row(Role.BODY, 0, 10, Cell.label(0, 1, "一\n二\n三\n四", Sheets.LABEL).withRowSpan(3),
                Sheets.cell(1, "甲")));
        rows.add(Sheets.row(Role.BODY, 0, 10, Sheets.cell(1, "乙")));
        rows.add(Sheets.row(Role.BODY, 0, 10, Sheets.cell(1, "丙")));
        var pages = pages(List.of(40.0, 100.0), rows);
        assertThat(texts(pages.get(0))).hasSize(24);
        assertThat(texts(pages.get(1))).containsExactly("一", "二", "三", "四", "甲", "乙", "丙");
    }

    @Test
    void aSideLabelFromTheHeadDownRunsBesideTheRepeatedHead() {
        var rows = new ArrayList<SheetRow>();
        rows.add(Sheets.row(Role.HEAD, 1, 10, Cell.label(0, 1, "绩效指标", Sheets.UPRIGHT).withRowSpan(31),
                Sheets.cell(1, "名称")));
        IntStream.range(0, 30).forEach(i -> rows.add(Sheets.row(Role.BODY, 1, 10, Sheets.cell(1, "指标" + i))));
        var second = pages(List.of(10.0, 100.0), rows).get(1);
        assertThat(texts(second)).startsWith("绩", "效", "指", "标", "名称", "指标24");
        assertThat(place(second, 0, 0).y()).isEqualTo(TOP);
        assertThat(place(second, 0, 0).height()).isEqualTo(70, within(1e-6));
    }

    @Test
    void aSignatureTakesTheLastRowAlong() {
        var rows = new ArrayList<>(Sheets.bodies(25, 10));
        rows.add(Sheets.row(Role.SIGNATURE, 0, 10, Sheets.cell(0, "负责人")));
        rows.add(Sheets.row(Role.SIGNATURE, 0, 10, Sheets.cell(0, "填报人")));
        var pages = pages(List.of(100.0), rows);
        assertThat(rows(pages.get(0))).hasSize(24);
        assertThat(texts(pages.get(1))).containsExactly("第25行", "负责人", "填报人");
    }

    @Test
    void aSignatureTakesTwoLinesOfRunningTextAlong() {
        // 40 lines of 12 pt with 1.5 spacing are 254 mm: they fit, the signature does not
        var text = String.join("\n", IntStream.rangeClosed(1, 40).mapToObj(i -> "第" + i + "段").toList());
        var pages = pages(List.of(180.0), List.of(Sheets.row(Role.TEXT, 0, 0, Cell.label(0, 1, text, Sheets.TEXT)),
                Sheets.row(Role.SIGNATURE, 0, 10, Cell.label(0, 1, "负责人", Sheets.PLAIN))));
        assertThat(texts(pages.get(0))).hasSize(38);
        assertThat(texts(pages.get(1))).containsExactly("第39段", "第40段", "负责人");
    }

    @Test
    void runningTextBreaksBetweenLinesButLeavesNoneAlone() {
        // one line too many for the page: two go over
        var text = String.join("\n", IntStream.rangeClosed(1, 41).mapToObj(i -> "第" + i + "段").toList());
        var pages = pages(List.of(180.0), List.of(Sheets.row(Role.TEXT, 0, 0, Cell.label(0, 1, text, Sheets.TEXT))));
        assertThat(texts(pages.get(0))).hasSize(39);
        assertThat(texts(pages.get(1))).containsExactly("第40段", "第41段");
        assertThat(place(pages.get(1), 0, 0).continued()).isTrue();
    }

    @Test
    void runningTextDoesNotBeginWithOneLineAtThePagesFoot() {
        var rows = new ArrayList<>(Sheets.bodies(24, 10));
        rows.add(Sheets.row(Role.TEXT, 0, 0, Cell.label(0, 1, "一\n二\n三\n四", Sheets.TEXT)));
        // 17 mm are left: two lines
        var pages = pages(List.of(180.0), rows);
        assertThat(texts(pages.get(1))).containsExactly("三", "四");
        rows.addFirst(Sheets.row(Role.BODY, 0, 8, Sheets.cell(0, "前")));
        // 9 mm are left: one line
        assertThat(texts(pages(List.of(180.0), rows).get(1))).containsExactly("一", "二", "三", "四");
    }

    @Test
    void aRowHigherThanAPageBreaksBetweenItsLines() {
        var text = String.join("\n", IntStream.rangeClosed(1, 130).mapToObj(i -> "行" + i).toList());
        var pages = pages(List.of(60.0, 100.0), List.of(Sheets.body(Sheets.cell(0, "标签"), Sheets.cell(1, text))));
        assertThat(pages).hasSize(3);
        assertThat(pages.stream().flatMap(page -> texts(page).stream()).filter(t -> t.startsWith("行"))).hasSize(130)
                .doesNotHaveDuplicates().startsWith("行1").endsWith("行130");
        assertThat(pages).allSatisfy(page -> assertThat(texts(page)).contains("标签"));
    }

    @Test
    void aMergedCellHigherThanAPageLosesNoLine() {
        var text = String.join("\n", IntStream.rangeClosed(1, 200).mapToObj(i -> "行" + i).toList());
        var rows = List.of(Sheets.body(Cell.label(0, 1, text, CellStyle.TABLE).withRowSpan(2), Sheets.cell(1, "甲")),
                Sheets.body(Sheets.cell(1, "乙")));
        var pages = pages(List.of(60.0, 100.0), rows);
        assertThat(pages.stream().flatMap(page -> texts(page).stream()).filter(t -> t.startsWith("行"))).hasSize(200)
                .doesNotHaveDuplicates().startsWith("行1").endsWith("行200");
        assertThat(pages.stream().flatMap(page -> texts(page).stream())).contains("甲", "乙");
    }

    @Test
    void anEmptyRowHigherThanAPageEnds() {
        assertThat(pages(List.of(60.0), List.of(Sheets.row(Role.BODY, 0, 600, Sheets.cell(0, "章"))))).hasSize(3);
    }

    @Test
    void headsHigherThanHalfAPageAreNotRepeated() {
        var rows = new ArrayList<SheetRow>();
        rows.add(Sheets.row(Role.HEAD, 0, 150, Sheets.cell(0, "头")));
        rows.addAll(Sheets.bodies(15, 10));
        var pages = pages(List.of(60.0), rows);
        assertThat(texts(pages.get(1))).doesNotContain("头").hasSize(5);
    }
}
