package org.jimu.form.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.jimu.exchange.SampleBook;
import org.jimu.form.Composer;
import org.jimu.form.Form;
import org.jimu.form.FormLibrary;
import org.jimu.form.RowEditing;
import org.jimu.form.RowsEditing;
import org.jimu.form.Scope;
import org.jimu.form.fill.GridPasting.Pasted;
import org.jimu.form.fill.GridPasting.Place;
import org.jimu.form.fill.GridPasting.Question;
import org.jimu.form.fill.GridPasting.Surplus;
import org.jimu.model.Book;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.office.HtmlTable;
import org.jimu.office.TabbedText;
import org.jimu.sheet.Binding;
import org.jimu.sheet.CellRange;
import org.jimu.sheet.Sheet;
import org.jimu.sheet.TextGrid;

/** Grids of texts in the forms of real offices. */
class GridPastingTest {

    private static final String YUANZHOU = "街道人大工作经费";
    private static final String SHAPOTOU = "基层党建工作经费";
    private static final Book BOOK = SampleBook.make();

    private static Form form(String id) {
        return FormLibrary.shipped().find(id).orElseThrow();
    }

    private static SubjectId project(String name) {
        return BOOK.all(SubjectKind.PROJECT).stream().filter(p -> p.text(StandardFields.PROJECT_NAME).equals(name))
                .map(Subject::id).findFirst().orElseThrow();
    }

    private static Sheet sheet(String form, Book book, SubjectId project) {
        return Composer.compose(form(form), Scope.of(book, project));
    }

    private static CellRange.At at(Sheet sheet, String text) {
        return CellRange.all(sheet).filter(at -> at.cell().text().equals(text) && at.cell().binding().isPresent())
                .findFirst().orElseThrow();
    }

    private static Place place(String form, String project, String cell) {
        var sheet = sheet(form, BOOK, project(project));
        return new Place(BOOK, form(form), sheet, at(sheet, cell), Optional.empty());
    }

    private static Place chosen(String form, String project, String from, String to) {
        var sheet = sheet(form, BOOK, project(project));
        return new Place(BOOK, form(form), sheet, at(sheet, from),
                Optional.of(at(sheet, from).range().with(at(sheet, to).range()).whole(sheet)));
    }

    private static Book applied(Pasted pasted) {
        var edit = pasted.edit().orElseThrow();
        var after = edit.applyTo(BOOK);
        assertThat(edit.inverse(BOOK).applyTo(after)).as("undone").isEqualTo(BOOK);
        return after;
    }

    private static List<String> rows(Book book, String project) {
        return book.children(project(project), SubjectKind.INDICATOR).stream()
                .map(row -> row.text(StandardFields.INDICATOR_LEVEL2) + "|" + row.text(StandardFields.INDICATOR_LABEL)
                        + row.text(StandardFields.INDICATOR_NAME) + "|" + row.text(StandardFields.INDICATOR_TARGET))
                .toList();
    }

    private static TextGrid excel() throws IOException {
        try (var in = GridPastingTest.class.getResourceAsStream("/clipboard/excel.html")) {
            return HtmlTable.read(new String(in.readAllBytes(), StandardCharsets.UTF_8)).orElseThrow();
        }
    }

    @Test
    void lastYearsIndicatorsGoToTheLevelsThatTheyName() throws IOException {
        var pasting = GridPasting.of(place("yuanzhou-project", YUANZHOU, "人大活动宣传横幅条数"), excel(), false);
        assertThat(pasting.question()).contains(new Question(12, 9, false));
        var pasted = pasting.paste(Surplus.ADD);
        assertThat(pasted.left()).isEmpty();
        var book = applied(pasted);
        assertThat(rows(book, YUANZHOU)).containsExactly("数量指标|人大代表培训期数|≥4期", "数量指标|代表联络站个数|=6个",
                "数量指标|宣传展板块数|≥ 20块", "质量指标|培训合格率|≥95%", "时效指标|工作完成及时率|100%", "时效指标|资料报送时间|12月底前",
                "成本指标|培训费|≤1.2万元", "成本指标|宣传费|≤1.8万元", "经济效益指标|无|无", "社会效益指标|提升代表履职能力\n和履职热情|有效提升",
                "生态效益指标|绿色办公|持续推进", "可持续影响指标|长效机制健全性|基本健全", "服务对象满意度指标|群众满意度|≥90%");
        var first = book.children(project(YUANZHOU), SubjectKind.INDICATOR).getFirst();
        assertThat(first.fields().get(StandardFields.INDICATOR_TARGET).orElseThrow().unit()).isEqualTo("期");
    }

    @Test
    void plainTextWithoutHeadsAndWithBlanksForMergedCellsSaysTheSame() {
        var tsv = "产出指标\t数量指标\t甲数\t≥1个\r\n\t\t乙数\t≥2个\r\n\t质量指标\t丙率\t≥3%\r\n满意度指标\t\t丁满意度\t≥4%\r\n";
        var pasted = GridPasting.of(place("yuanzhou-project", YUANZHOU, "高质量完成"), TabbedText.read(tsv), false)
                .paste(Surplus.ADD);
        assertThat(pasted.left()).isEmpty();
        assertThat(rows(applied(pasted), YUANZHOU)).contains("数量指标|甲数|≥1个", "数量指标|乙数|≥2个", "质量指标|丙率|≥3%",
                "服务对象满意度指标|丁满意度|≥4%").hasSize(10);
    }

    @Test
    void aFormThatNumbersItsIndicatorsGoesOnNumbering() throws IOException {
        var pasting = GridPasting.of(place("shapotou-project", SHAPOTOU, "6名"), excel(), false);
        assertThat(pasting.question()).contains(new Question(12, 8, false));
        assertThat(rows(applied(pasting.paste(Surplus.ADD)), SHAPOTOU)).startsWith("数量指标|指标1: 人大代表培训期数|≥4期",
                "数量指标|指标2: 代表联络站个数|=6个", "数量指标|指标3: 宣传展板块数|≥ 20块", "质量指标|指标1: 培训合格率|≥95%");
    }

    @Test
    void moreRowsThanTheLevelHasAreAddedOrGoOn() {
        var grid = TabbedText.read("甲\t1\n乙\t2\n丙\t3\n丁\t4");
        var pasting = GridPasting.of(place("yuanzhou-project", YUANZHOU, "人大活动宣传展板块数"), grid, false);
        assertThat(pasting.question()).contains(new Question(4, 1, true));
        assertThat(pasting.question().orElseThrow().missing()).isEqualTo(3);
        assertThat(rows(applied(pasting.paste(Surplus.ADD)), YUANZHOU)).hasSize(13).startsWith(
                "数量指标|人大活动宣传横幅条数|≥ 30 条", "数量指标|甲|1", "数量指标|乙|2", "数量指标|丙|3", "数量指标|丁|4", "质量指标|人大工作完成情况|高质量完成");
        assertThat(rows(applied(pasting.paste(Surplus.OVERWRITE)), YUANZHOU)).hasSize(10).startsWith(
                "数量指标|人大活动宣传横幅条数|≥ 30 条", "数量指标|甲|1", "质量指标|乙|2", "时效指标|丙|3", "成本指标|丁|4");
        var last = GridPasting.of(place("yuanzhou-project", YUANZHOU, "≥ 90%"), TabbedText.read("1\n2"), false);
        assertThat(last.question()).contains(new Question(2, 1, false));
    }

    @Test
    void whatHasNoPlaceIsTold() {
        var pasted = GridPasting.of(place("yuanzhou-project", YUANZHOU, "高质量完成"), TabbedText.read("好\t多\t余\n"), false)
                .paste(Surplus.ADD);
        assertThat(pasted.left()).containsExactly("多", "余");
        assertThat(rows(applied(pasted), YUANZHOU)).contains("质量指标|人大工作完成情况|好");
        var unknown = TabbedText.read("一级指标\t二级指标\t三级指标\t指标值\t评分办法\n效益指标\t政治效益指标\t甲\t1\t\n产出指标\t数量指标\t乙\t2\t扣分");
        var partly = GridPasting.of(place("yuanzhou-project", YUANZHOU, "≥ 90%"), unknown, false).paste(Surplus.ADD);
        assertThat(partly.left()).containsExactlyInAnyOrder("甲", "1", "扣分");
        assertThat(rows(applied(partly), YUANZHOU)).startsWith("数量指标|乙|2").noneMatch(row -> row.contains("甲"));
    }

    @Test
    void headsDecideTheColumnsWhateverTheirOrder() {
        var grid = TabbedText.read("序号\t二级指标\t指标值\t指标名称\n1\t11-数量指标\t≥5条\t横幅\n2\t质量\t好\t质量甲");
        assertThat(rows(applied(GridPasting.of(place("yuanzhou-project", YUANZHOU, "100%"), grid, false)
                .paste(Surplus.ADD)), YUANZHOU)).startsWith("数量指标|横幅|≥5条").contains("质量指标|质量甲|好");
    }

    @Test
    void signValueAndUnitAreOneTargetWhereTheFormHasOneColumn() {
        var grid = TabbedText.read("二级指标\t三级指标\t计算符号\t指标值\t计量单位\n数量指标\t横幅\t≥\t5\t条\n质量指标\t效果\t定性\t好\t");
        var pasted = GridPasting.of(place("yuanzhou-project", YUANZHOU, "100%"), grid, false).paste(Surplus.ADD);
        assertThat(pasted.left()).isEmpty();
        assertThat(rows(applied(pasted), YUANZHOU)).startsWith("数量指标|横幅|≥5条").contains("质量指标|效果|好");
    }

    @Test
    void aWholeTargetIsTakenApartWhereTheFormHasItsParts() {
        var year = BOOK.all(SubjectKind.YEAR).stream()
                .filter(y -> y.text(StandardFields.FORM_LIST).equals("huangyuan-list")).findFirst().orElseThrow();
        var sheet = sheet("huangyuan-list", BOOK, year.id());
        var first = BOOK.children(year.id(), SubjectKind.PROJECT).getFirst();
        var grid = TabbedText.read("二级指标\t三级指标\t指标值\t权重\n数量指标\t社区个数\t≥9个\t12");
        var pasted = GridPasting.of(new Place(BOOK, form("huangyuan-list"), sheet, at(sheet, "社区数量"), Optional.empty()),
                grid, false).paste(Surplus.ADD);
        assertThat(pasted.left()).isEmpty();
        var row = applied(pasted).children(first.id(), SubjectKind.INDICATOR).getFirst();
        assertThat(row.text(StandardFields.INDICATOR_NAME)).isEqualTo("社区个数");
        assertThat(row.text(StandardFields.INDICATOR_TARGET)).isEqualTo("≥9个");
        assertThat(row.text(StandardFields.INDICATOR_WEIGHT)).isEqualTo("12");
    }

    @Test
    void anEmptyFormThatDropsLevelsIsFilledInTheOrderOfItsLevels() {
        var rows = BOOK.children(project(SHAPOTOU), SubjectKind.INDICATOR);
        var book = RowsEditing.remove(rows.stream().map(Subject::id).toList()).applyTo(BOOK);
        var sheet = sheet("shapotou-project", book, project(SHAPOTOU));
        var cell = CellRange.all(sheet).filter(at -> at.cell().binding().filter(b -> b instanceof Binding.NewRow)
                .isPresent()).findFirst().orElseThrow();
        var grid = TabbedText.read("满意度指标\t服务对象满意度指标\t丁\t4\n产出指标\t数量指标\t甲\t1\n\t\t乙\t2");
        var pasted = GridPasting
                .of(new Place(book, form("shapotou-project"), sheet, cell, Optional.empty()), grid, false)
                .paste(Surplus.ADD);
        assertThat(rows(pasted.edit().orElseThrow().applyTo(book), SHAPOTOU)).containsExactly("数量指标|指标1: 甲|1",
                "数量指标|指标2: 乙|2", "服务对象满意度指标|指标1: 丁|4");
    }

    @Test
    void oneValueFillsAllThatIsChosenAndMergedCellsHaveTheirsInTheirFirstPlace() {
        var one = GridPasting.of(chosen("yuanzhou-project", YUANZHOU, "高质量完成", "≤ 3 万元"), TabbedText.read("达标"), false);
        assertThat(one.question()).isEmpty();
        assertThat(rows(applied(one.paste(Surplus.ADD)), YUANZHOU)).contains("质量指标|人大工作完成情况|达标",
                "时效指标|人大工作完成及时率|达标", "成本指标|街道人大工作经费|达标", "经济效益指标|无|无");
        var merged = HtmlTable.read("<table><tr><td>甲</td><td rowspan=2>共同</td></tr><tr><td>乙</td></tr></table>")
                .orElseThrow();
        assertThat(rows(applied(GridPasting.of(place("yuanzhou-project", YUANZHOU, "人大活动宣传横幅条数"), merged, false)
                .paste(Surplus.ADD)), YUANZHOU)).startsWith("数量指标|甲|共同", "数量指标|乙|≥ 15 块");
    }

    @Test
    void aBlankLineGetsOneRow() {
        var project = project(YUANZHOU);
        var economic = BOOK.children(project, SubjectKind.INDICATOR).stream()
                .filter(row -> row.text(StandardFields.INDICATOR_LEVEL2).equals("经济效益指标")).findFirst().orElseThrow();
        var book = RowEditing.remove(economic.id()).applyTo(BOOK);
        var sheet = sheet("yuanzhou-project", book, project);
        var row = CellRange.all(sheet).filter(at -> at.cell().text().equals("21-经济效益")).findFirst().orElseThrow().row();
        var cell = CellRange.all(sheet).filter(at -> at.row() == row && at.cell().binding().isPresent()).findFirst()
                .orElseThrow();
        var pasted = GridPasting.of(new Place(book, form("yuanzhou-project"), sheet, cell, Optional.empty()),
                TabbedText.read("节约经费\t≥1万元"), false).paste(Surplus.ADD);
        assertThat(rows(pasted.edit().orElseThrow().applyTo(book), YUANZHOU)).hasSize(10)
                .contains("经济效益指标|节约经费|≥1万元");
    }

    @Test
    void aHeadBlockTakesValuesWithOrWithoutTheirLabels() {
        var labelled = TabbedText.read("主管部门\t甲办\t实施单位\t乙所\n项目属性\t延续\t项目期限\t3年");
        var with = GridPasting.of(place("yuanzhou-project", YUANZHOU, "原州区南关办事处"), labelled, false).paste(Surplus.ADD);
        assertThat(with.left()).isEmpty();
        var bare = GridPasting.of(place("yuanzhou-project", YUANZHOU, "原州区南关办事处"),
                TabbedText.read("甲办\t乙所\n延续\t3年\t多余"), false).paste(Surplus.ADD);
        assertThat(bare.left()).containsExactly("多余");
        for (var book : List.of(applied(with), applied(bare))) {
            var project = book.get(project(YUANZHOU));
            assertThat(project.text(StandardFields.PROJECT_COMPETENT_DEPARTMENT)).isEqualTo("甲办");
            assertThat(project.text(StandardFields.PROJECT_IMPLEMENTING_UNIT)).isEqualTo("乙所");
            assertThat(project.text(StandardFields.PROJECT_PERIOD)).isEqualTo("3年");
        }
    }

    @Test
    void linesOfProseStayTogetherOutsideOfTables() {
        var goal = applied(GridPasting.of(place("yuanzhou-project", YUANZHOU, YUANZHOU), TabbedText.read("甲\n乙"), true)
                .paste(Surplus.ADD));
        assertThat(goal.get(project(YUANZHOU)).text(StandardFields.PROJECT_NAME)).isEqualTo("甲\n乙");
        assertThat(rows(applied(GridPasting.of(place("yuanzhou-project", YUANZHOU, "人大活动宣传横幅条数"),
                TabbedText.read("甲\n乙"), true).paste(Surplus.ADD)), YUANZHOU)).startsWith("数量指标|甲|≥ 30 条",
                        "数量指标|乙|≥ 15 块");
    }

    @Test
    void aWholeFormIsPastedOverAnother() {
        var source = sheet("yuanzhou-project", BOOK, project(YUANZHOU));
        var other = BOOK.children(BOOK.get(project(YUANZHOU)).parent(), SubjectKind.PROJECT).stream()
                .filter(p -> !p.id().equals(project(YUANZHOU))).findFirst().orElseThrow();
        var target = sheet("yuanzhou-project", BOOK, other.id());
        var grid = TextGrid.of(source, new CellRange(2, 0, source.rows().size() - 1, source.columns().size() - 1));
        var cell = CellRange.all(target).filter(at -> at.cell().binding().isPresent()).findFirst().orElseThrow();
        var pasted = GridPasting.of(new Place(BOOK, form("yuanzhou-project"), target, cell, Optional.empty()),
                HtmlTable.read(HtmlTable.write(grid)).orElseThrow(), false).paste(Surplus.ADD);
        assertThat(pasted.left()).isEmpty();
        var book = applied(pasted);
        assertThat(book.get(other.id()).text(StandardFields.PROJECT_NAME)).isEqualTo(YUANZHOU);
        assertThat(book.get(other.id()).text(StandardFields.PROJECT_DIVISION)).isEqualTo("01-行财股");
        assertThat(book.children(other.id(), SubjectKind.INDICATOR).stream()
                .map(row -> row.text(StandardFields.INDICATOR_NAME))).contains("人大活动宣传展板块数", "群众对街道人大代表工作满意度");
    }
}
