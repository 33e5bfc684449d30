package org.jimu.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.jimu.edit.Edit;
import org.jimu.exchange.SampleBook;
import org.jimu.model.Book;
import org.jimu.model.MoneyUnit;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectKind;
import org.jimu.sheet.Binding;
import org.jimu.sheet.Cell;
import org.jimu.sheet.Sheet;

/** The real offices in their own forms: words, merges and edits. */
class ComposerTest {

    private static final FormLibrary FORMS = FormLibrary.shipped();
    private static final Book BOOK = SampleBook.make();

    private static Subject project(String name) {
        return BOOK.all(SubjectKind.PROJECT).stream().filter(p -> p.text(StandardFields.PROJECT_NAME).equals(name))
                .findFirst().orElseThrow();
    }

    private static Sheet sheet(String form, Book book, Subject subject) {
        return Composer.compose(FORMS.find(form).orElseThrow(), Scope.of(book, subject.id()));
    }

    private static List<String> row(Sheet sheet, int row) {
        return sheet.rows().get(row).cells().stream().map(Cell::text).toList();
    }

    private static Cell cell(Sheet sheet, String text) {
        return sheet.rows().stream().flatMap(row -> row.cells().stream()).filter(cell -> cell.text().equals(text))
                .findFirst().orElseThrow();
    }

    @Test
    void yuanzhouLineByLine() {
        var sheet = sheet("yuanzhou-project", BOOK, project("街道人大工作经费"));
        assertThat(sheet.rows().stream().map(row -> row.cells().stream().map(Cell::text).toList())).containsExactly(
                List.of("部门项目支出预算绩效目标表"), List.of("单位：万元"), List.of("项目名称", "街道人大工作经费"),
                List.of("主管部门", "原州区南关办事处", "实施单位", "原州区南关办事处本级"),
                List.of("项目属性", "0101-一年期项目", "项目期限", "1年"), List.of("项目主管处室", "01-行财股", "项目年度金额", "3.000000"),
                List.of("年度总体绩效目标", "街道人大工作经费"), List.of("一级指标", "二级指标", "三级指标", "绩效值"),
                List.of("1-产出指标", "11-数量指标", "人大活动宣传横幅条数", "≥ 30 条"), List.of("人大活动宣传展板块数", "≥ 15 块"),
                List.of("12-质量指标", "人大工作完成情况", "高质量完成"), List.of("13-时效指标", "人大工作完成及时率", "100%"),
                List.of("14-成本指标", "街道人大工作经费", "≤ 3 万元"), List.of("2-效益指标", "21-经济效益", "无", "无"),
                List.of("22-社会效益", "提升人大工作质量水平", "有效提升"), List.of("23-生态效益", "无", "无"),
                List.of("24-可持续影响", "提高街道人大工作水平", "显著提高"),
                List.of("3-满意度指标", "31-服务对象满意度", "群众对街道人大代表工作满意度", "≥ 90%"));
        assertThat(cell(sheet, "1-产出指标").rowSpan()).isEqualTo(5);
        assertThat(cell(sheet, "11-数量指标").rowSpan()).isEqualTo(2);
        assertThat(cell(sheet, "2-效益指标").rowSpan()).isEqualTo(4);
    }

    @Test
    void shifengHasItsCostsWithTheirSumAndItsSignature() {
        var sheet = sheet("shifeng-project", BOOK, project("业务性专用经费"));
        assertThat(cell(sheet, "效益指标").rowSpan()).isEqualTo(5);
        assertThat(cell(sheet, "社会公众及服务对象满意度指标").rowSpan()).isEqualTo(1);
        assertThat(row(sheet, sheet.rows().size() - 3)).containsExactly("合  计", "", "36万", "");
        assertThat(row(sheet, sheet.rows().size() - 2)).containsExactly("单位负责人签字：");
        assertThat(row(sheet, sheet.rows().size() - 1)).containsExactly("填表人：", "联系电话：");
        assertThat(cell(sheet("shifeng-project", BOOK, project("城乡环境连片整治")), "合  计").text()).isEqualTo("合  计");
        assertThat(cell(sheet("shifeng-project", BOOK, project("微民生网格事件办理")), "30万元").text()).isNotEmpty();
    }

    @Test
    void shapotouPrintsTheMarksOfTheTable() {
        assertThat(cell(sheet("shapotou-project", BOOK, project("基层党建工作经费")), "经济效益指标 (选填量化)").rowSpan())
                .isEqualTo(1);
        var plain = sheet("shapotou-project", BOOK, project("党建网日常维护及等级保护测评经费"));
        assertThat(cell(plain, "数量指标").rowSpan()).isEqualTo(1);
        assertThat(row(plain, 0)).containsExactly("附件11-3");
        assertThat(cell(plain, "35005001组织部").binding()).isPresent();
        assertThat(cell(sheet("shapotou-project", BOOK, project("组织工作专项经费")), "项目资金 (万)").rowSpan()).isEqualTo(3);
        assertThat(row(sheet("shapotou-project", BOOK, project("数字档案集中管理平台建设")), 2)).containsExactly("2024");
    }

    @Test
    void huangyuanListsAllProjectsBelowTheComputedTotal() {
        var year = BOOK.get(project("社区工作经费").parent());
        var huangyuan = BOOK.all(SubjectKind.YEAR).stream()
                .filter(y -> y.text(StandardFields.FORM_LIST).equals("huangyuan-list")).findFirst().orElseThrow();
        var sheet = sheet("huangyuan-list", BOOK, huangyuan);
        assertThat(year).isNotNull();
        assertThat(row(sheet, 3)).startsWith("合计-", "-", "-", "1,536.74");
        assertThat(row(sheet, 4)).containsExactly("744001-湟源县城关镇人民政府（本级）", "63012300024T000000550-社区工作经费",
                "3-特定目标类", "68.00", BOOK.children(huangyuan.id(), SubjectKind.PROJECT).getFirst()
                        .text(StandardFields.PROJECT_ANNUAL_GOAL),
                "产出指标", "数量指标", "社区数量", "=", "8", "个", "10");
        assertThat(sheet.rows().get(4).cells().getFirst().rowSpan()).isEqualTo(153);
        assertThat(cell(sheet, "63012300024T000000550-社区工作经费").rowSpan()).isEqualTo(10);
        assertThat(row(sheet, 1)).endsWith("度量单位", "分值权重");
        assertThat(row(sheet, 2)).containsExactly("其中：预算执行率");
        var total = sheet.rows().get(3).cells().get(3);
        assertThat(total.number().orElseThrow()).isEqualByComparingTo("1536.74");
        assertThat(total.binding()).isEmpty();
    }

    @Test
    void typingIntoACellIsAnEditOfWhatTheCellShows() {
        var project = project("党建网日常维护及等级保护测评经费");
        var sheet = sheet("shapotou-project", BOOK, project);
        var book = typed(BOOK, cell(sheet, "35005001组织部"), "35005002宣传部");
        assertThat(book.get(project.id()).text(StandardFields.PROJECT_COMPETENT_CODE)).isEqualTo("35005002");
        assertThat(book.get(project.id()).text(StandardFields.PROJECT_COMPETENT_DEPARTMENT)).isEqualTo("宣传部");
        var goals = cell(sheet,
                "目标1: 党建网日常维护及等级保护测评费9万元, 用于对党建网的日常维护及等级保护测评, 实现对沙坡头区党建网日常维护、安全监测、等级保护测评, 从而提高党建网网络系统安全。");
        book = typed(book, goals, "目标1: 甲\n目标2: 乙");
        assertThat(book.children(project.id(), SubjectKind.GOAL).stream().map(g -> g.text(StandardFields.GOAL_LABEL)
                + "|" + g.text(StandardFields.GOAL_TEXT))).containsExactly("目标1: |甲", "目标2: |乙");
        var name = cell(sheet, "指标1: 系统故障率");
        book = typed(book, name, "指标1：故障率");
        assertThat(cell(sheet("shapotou-project", book, project), "指标1：故障率").binding()).isPresent();
    }

    @Test
    void partsOfATargetAgreeWithItsText() {
        var project = project("村民小组及监委会运转活动经费");
        var row = BOOK.children(project.id(), SubjectKind.INDICATOR).getFirst();
        var unit = new Binding.Value(row.id(), "indicator.unit", MoneyUnit.WAN_YUAN);
        assertThat(CellEditing.text(BOOK, unit)).isEqualTo("%");
        var book = CellEditing.edit(BOOK, unit, "人").orElseThrow().applyTo(BOOK);
        assertThat(book.get(row.id()).text(StandardFields.INDICATOR_TARGET)).isEqualTo("≥110人");
    }

    @Test
    void typingIntoABlankLevelMakesItsRow() {
        var project = project("街道人大工作经费");
        var row = BOOK.children(project.id(), SubjectKind.INDICATOR).stream()
                .filter(r -> r.text(StandardFields.INDICATOR_LEVEL2).equals("经济效益指标")).findFirst().orElseThrow();
        var without = new Edit.Remove(row.id()).applyTo(BOOK);
        var sheet = sheet("yuanzhou-project", without, project);
        var line = sheet.rows().stream().filter(r -> r.cells().stream().anyMatch(c -> c.text().equals("21-经济效益")))
                .findFirst().orElseThrow();
        var book = typed(without, line.cells().getLast(), "≥5万元");
        var made = book.children(project.id(), SubjectKind.INDICATOR).getLast();
        assertThat(made.text(StandardFields.INDICATOR_LEVEL2)).isEqualTo("经济效益指标");
        assertThat(made.text(StandardFields.INDICATOR_TARGET)).isEqualTo("≥5万元");
    }

    private static Book typed(Book book, Cell cell, String text) {
        return CellEditing.edit(book, cell.binding().orElseThrow(), text).orElseThrow().applyTo(book);
    }

    @Test
    void aNewProjectCanBeFilledFromTheFirstCellToTheLast() {
        for (var id : List.of("yuanzhou-project", "shanhaiguan-project", "shifeng-project", "shapotou-project",
                "central-project")) {
            var form = FORMS.find(id).orElseThrow();
            var year = BOOK.all(SubjectKind.YEAR).getLast();
            var book = ProjectTemplate.newProject(BOOK, form, year.id(), "新项目").applyTo(BOOK);
            var project = book.children(year.id(), SubjectKind.PROJECT).getLast();
            assertThat(project.text(StandardFields.PROJECT_NO)).isEqualTo("22");
            for (var step = 0; step < 80; step++) {
                var cells = sheet(id, book, project).rows().stream().flatMap(row -> row.cells().stream())
                        .filter(cell -> cell.binding().isPresent()).toList();
                if (step < cells.size()) {
                    book = CellEditing.edit(book, cells.get(step).binding().get(), "填" + step).orElseThrow()
                            .applyTo(book);
                }
            }
            var texts = sheet(id, book, project).rows().stream().flatMap(row -> row.cells().stream())
                    .filter(cell -> cell.binding().isPresent()).map(Cell::text).toList();
            assertThat(texts).as(id).hasSizeGreaterThan(20).allMatch(text -> text.contains("填"));
        }
    }

    @Test
    void theFirstRowOfAnEmptyTableIsMadeByTyping() {
        var year = BOOK.all(SubjectKind.YEAR).getFirst();
        var sheet = sheet("shanhaiguan-department", BOOK, year);
        var duty = sheet.rows().stream().flatMap(row -> row.cells().stream())
                .filter(cell -> cell.text().equals("主要职责是")).findFirst().orElseThrow();
        var book = typed(BOOK, duty, "负责社区工作");
        assertThat(book.children(year.id(), SubjectKind.DUTY)).singleElement()
                .satisfies(made -> assertThat(made.text(StandardFields.DUTY_RESPONSIBILITY)).isEqualTo("负责社区工作"));
    }
}
