package org.jimu.form.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.jimu.exchange.SampleBook;
import org.jimu.form.Composer;
import org.jimu.form.Form;
import org.jimu.form.FormLibrary;
import org.jimu.form.ProjectTemplate;
import org.jimu.form.Scope;
import org.jimu.model.Book;
import org.jimu.model.Fields;
import org.jimu.model.Levels;
import org.jimu.model.MoneyUnit;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.model.Target;
import org.jimu.sheet.Binding;
import org.jimu.sheet.Cell;

/** Entries of the library put into real projects, in forms of different shapes. */
class LibraryRowsTest {

    private static final FormLibrary FORMS = FormLibrary.shipped();
    private static final IndicatorLibrary LIBRARY = IndicatorLibrary.shipped();
    private static final Book BOOK = SampleBook.make();

    private static Form form(String id) {
        return FORMS.find(id).orElseThrow();
    }

    private static LibraryEntry entry(String name) {
        return LIBRARY.all().stream().filter(entry -> entry.name().equals(name)).findFirst().orElseThrow();
    }

    private static Subject project(String name) {
        return BOOK.all(SubjectKind.PROJECT).stream().filter(p -> p.text(StandardFields.PROJECT_NAME).equals(name))
                .findFirst().orElseThrow();
    }

    private static List<String> printed(String form, Book book, SubjectId project, String from) {
        return Composer.compose(form(form), Scope.of(book, project)).rows().stream()
                .map(row -> String.join(" | ", row.cells().stream().map(Cell::text).toList()))
                .dropWhile(line -> !line.startsWith(from)).toList();
    }

    @Test
    void severalEntriesGoToTheirPlacesInTheFormOfYuanzhou() {
        var project = project("街道人大工作经费").id();
        var edit = LibraryRows.insert(BOOK, form("yuanzhou-project"), project, List.of(entry("选民对代表履职满意度"),
                entry("代表培训人次"), entry("代表联络站运行经费"), entry("代表履职监督作用")));
        var changed = edit.applyTo(BOOK);
        assertThat(printed("yuanzhou-project", changed, project, "1-产出指标")).containsExactly(
                "1-产出指标 | 11-数量指标 | 人大活动宣传横幅条数 | ≥ 30 条", "人大活动宣传展板块数 | ≥ 15 块", "代表培训人次 | ≥60人次",
                "12-质量指标 | 人大工作完成情况 | 高质量完成", "13-时效指标 | 人大工作完成及时率 | 100%", "14-成本指标 | 街道人大工作经费 | ≤ 3 万元",
                "代表联络站运行经费 | ≤1万元/个", "2-效益指标 | 21-经济效益 | 无 | 无", "22-社会效益 | 提升人大工作质量水平 | 有效提升",
                "代表履职监督作用 | 充分发挥", "23-生态效益 | 无 | 无", "24-可持续影响 | 提高街道人大工作水平 | 显著提高",
                "3-满意度指标 | 31-服务对象满意度 | 群众对街道人大代表工作满意度 | ≥ 90%", "选民对代表履职满意度 | ≥90%");
        assertThat(edit.inverse(BOOK).applyTo(changed).children(project).toList())
                .isEqualTo(BOOK.children(project).toList());
    }

    @Test
    void shapotouNumbersThemFillsBlankRowsAndKeepsMarks() {
        var project = project("基层党建工作经费").id();
        var changed = LibraryRows.insert(BOOK, form("shapotou-project"), project,
                List.of(entry("发展党员人数"), entry("组织党员集中学习次数"), entry("党建引领村集体经济增收金额"))).applyTo(BOOK);
        assertThat(printed("shapotou-project", changed, project, "产出指标")).startsWith(
                "产出指标 | 数量指标 (必填量化) | 指标1: 评审通过的奖励村党支部领办合作社数量 | 6名", "指标2: 发展党员人数 | ≥5人", "指标3: 组织党员集中学习次数 | ≥12次")
                .contains("效益指标 | 经济效益指标 (选填量化) | 指标1:党建引领村集体经济增收金额 | ≥10万元");
        assertThat(changed.children(project).count()).isEqualTo(BOOK.children(project).count() + 2);
    }

    @Test
    void aFormThatPrintsTheBasisGetsIt() {
        var entry = entry("参训学员出勤率");
        assertThat(LibraryRows.toFields(entry, form("shanhaiguan-project"))).isEqualTo(Fields.NONE
                .with(StandardFields.INDICATOR_LEVEL1, Levels.OUTPUT)
                .with(StandardFields.INDICATOR_LEVEL2, Levels.QUALITY)
                .with(StandardFields.INDICATOR_NAME, "参训学员出勤率")
                .with(StandardFields.INDICATOR_TARGET, Target.read("≥95%"))
                .with(StandardFields.INDICATOR_BASIS, "培训班管理制度"));
        assertThat(LibraryRows.toFields(entry, form("yuanzhou-project")).has(StandardFields.INDICATOR_BASIS)).isFalse();
    }

    @Test
    void everyEntryFindsALevelInEveryForm() {
        for (var form : FORMS.forms().values()) {
            for (var entry : form.taxonomy().firstLevels().isEmpty() ? List.<LibraryEntry>of() : LIBRARY.all()) {
                var fields = LibraryRows.toFields(entry, form);
                assertThat(form.taxonomy().firstLevels()).as(form.id() + " " + entry.name())
                        .anyMatch(first -> first.name().equals(fields.text(StandardFields.INDICATOR_LEVEL1))
                                && first.secondLevels().stream().anyMatch(
                                        second -> second.name().equals(fields.text(StandardFields.INDICATOR_LEVEL2))));
            }
        }
    }

    @Test
    void levelsAreThoseOfTheForm() {
        var cost = LibraryRows.toFields(entry("项目总成本"), form("central-project"));
        assertThat(cost.text(StandardFields.INDICATOR_LEVEL1)).isEqualTo(Levels.COST);
        assertThat(cost.text(StandardFields.INDICATOR_LEVEL2)).isEqualTo(Levels.ECONOMIC_COST);
        var lasting = LibraryRows.toFields(entry("党员教育管理长效机制"), form("central-project"));
        assertThat(lasting.text(StandardFields.INDICATOR_LEVEL2)).isEqualTo(Levels.SOCIAL_BENEFIT);
        var content = LibraryRows.toFields(entry("服务对象满意度"), form("shifeng-project"));
        assertThat(content.text(StandardFields.INDICATOR_LEVEL1)).isEqualTo(Levels.BENEFIT);
        assertThat(LibraryRows.toFields(entry("项目总成本"), form("huangyuan-list"))
                .text(StandardFields.INDICATOR_LEVEL1)).isEqualTo(Levels.OUTPUT);
    }

    @Test
    void aNewProjectTakesThemInTheOrderOfTheForm() {
        var form = form("central-project");
        var year = BOOK.all(SubjectKind.YEAR).getFirst().id();
        var fresh = ProjectTemplate.newProject(BOOK, form, year, "新项目").applyTo(BOOK);
        var project = fresh.children(year, SubjectKind.PROJECT).getLast().id();
        var changed = LibraryRows.insert(fresh, form, project,
                List.of(entry("服务对象满意度"), entry("项目服务对象人次"), entry("资金支付及时率"), entry("项目覆盖社区（村）数量"), entry("项目总成本")))
                .applyTo(fresh);
        assertThat(changed.children(project, SubjectKind.INDICATOR))
                .filteredOn(row -> !row.text(StandardFields.INDICATOR_NAME).isEmpty())
                .extracting(row -> row.text(StandardFields.INDICATOR_NAME))
                .containsExactly("项目总成本", "项目服务对象人次", "项目覆盖社区（村）数量", "资金支付及时率", "服务对象满意度");
    }

    @Test
    void aRowIsLikeItsSiblings() {
        var project = BOOK.all(SubjectKind.PROJECT).stream()
                .filter(p -> BOOK.children(p.id(), SubjectKind.INDICATOR).stream()
                        .anyMatch(row -> row.fields().has(StandardFields.INDICATOR_WEIGHT)))
                .findFirst().orElseThrow().id();
        var changed = LibraryRows.insert(BOOK, form("huangyuan-list"), project, List.of(entry("项目服务对象人次")))
                .applyTo(BOOK);
        var row = changed.get(new SubjectId(BOOK.nextId()));
        assertThat(row.text(StandardFields.INDICATOR_WEIGHT)).isEmpty();
        assertThat(row.fields().has(StandardFields.INDICATOR_WEIGHT)).isTrue();
        assertThat(row.text(StandardFields.INDICATOR_TARGET)).isEqualTo("≥1000人次");
    }

    @Test
    void choosingASuggestionFillsWhatTheRowDoesNotHave() {
        var project = project("基层党建工作经费").id();
        var form = form("shapotou-project");
        var rows = BOOK.children(project, SubjectKind.INDICATOR);
        var first = new Binding.Value(rows.getFirst().id(), "indicator.name", MoneyUnit.WAN_YUAN);
        var changed = LibraryRows.choose(BOOK, form, first, entry("发展党员人数")).orElseThrow().applyTo(BOOK);
        assertThat(changed.get(first.subject()).fields())
                .isEqualTo(rows.getFirst().fields().with(StandardFields.INDICATOR_NAME, "发展党员人数"));
        var blank = rows.stream().filter(row -> row.text(StandardFields.INDICATOR_NAME).isEmpty()).findFirst()
                .orElseThrow();
        var cell = new Binding.Value(blank.id(), "indicator.name", MoneyUnit.WAN_YUAN);
        var filled = LibraryRows.choose(BOOK, form, cell, entry("发展党员人数")).orElseThrow().applyTo(BOOK);
        assertThat(filled.get(blank.id()).fields()).isEqualTo(blank.fields()
                .with(StandardFields.INDICATOR_NAME, "发展党员人数")
                .with(StandardFields.INDICATOR_TARGET, Target.read("≥5人")));
        assertThat(LibraryRows.choose(filled, form, cell, entry("发展党员人数"))).isEmpty();
        assertThat(LibraryRows.choose(BOOK, form, new Binding.Value(project, "project.name", MoneyUnit.WAN_YUAN),
                entry("发展党员人数"))).isEmpty();
    }

    @Test
    void choosingInALineWithoutARowMakesOneInThatLevel() {
        var project = project("街道人大工作经费").id();
        var line = new Binding.NewRow(project, SubjectKind.INDICATOR, Map.of(StandardFields.INDICATOR_LEVEL1.key(),
                Levels.OUTPUT, StandardFields.INDICATOR_LEVEL2.key(), Levels.TIMELINESS), "indicator.name",
                MoneyUnit.WAN_YUAN);
        var changed = LibraryRows.choose(BOOK, form("yuanzhou-project"), line, entry("代表培训人次")).orElseThrow()
                .applyTo(BOOK);
        assertThat(printed("yuanzhou-project", changed, project, "13-时效指标")).startsWith(
                "13-时效指标 | 人大工作完成及时率 | 100%", "代表培训人次 | ≥60人次");
        var other = new Binding.NewRow(project, SubjectKind.COST, Map.of(), "cost.item", MoneyUnit.WAN_YUAN);
        assertThat(LibraryRows.choose(BOOK, form("yuanzhou-project"), other, entry("代表培训人次"))).isEmpty();
    }
}
