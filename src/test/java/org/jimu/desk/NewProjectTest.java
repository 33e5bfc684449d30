package org.jimu.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.jimu.desk.NewProject.Source;
import org.jimu.desk.ProjectSources.Offer;
import org.jimu.edit.Edit;
import org.jimu.exchange.SampleBook;
import org.jimu.form.Form;
import org.jimu.form.FormLibrary;
import org.jimu.form.library.IndicatorLibrary;
import org.jimu.form.rollover.YearShift;
import org.jimu.model.Book;
import org.jimu.model.Fields;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;

/** New projects from a template, another project and the year before. */
class NewProjectTest {

    private static final IndicatorLibrary LIBRARY = IndicatorLibrary.shipped();

    private final Book book = SampleBook.make();
    private final FormLibrary forms = FormLibrary.shipped();
    private final Subject shapotou = year("沙坡头");

    private Subject year(String office) {
        return book.all(SubjectKind.YEAR).stream().filter(year -> book.get(year.parent())
                .text(StandardFields.DEPARTMENT_NAME).contains(office)).findFirst().orElseThrow();
    }

    private Form form(String id) {
        return forms.find(id).orElseThrow();
    }

    private Offer offer(List<Offer> offers, String name) {
        return offers.stream().filter(offer -> offer.name().equals(name)).findFirst().orElseThrow();
    }

    private Subject made(Book before, NewProject wanted, Form form) {
        var edit = wanted.edit(before, form);
        assertThat(((Edit.Batch) edit).title()).isEqualTo("history.addProject");
        var after = edit.applyTo(before);
        assertThat(edit.inverse(before).applyTo(after)).isEqualTo(before);
        assertThat(after.children(wanted.year(), SubjectKind.PROJECT).getLast().id())
                .isEqualTo(new SubjectId(before.nextId()));
        return after.get(new SubjectId(before.nextId()));
    }

    private List<Subject> indicators(Book before, NewProject wanted, Form form) {
        return wanted.edit(before, form).applyTo(before).children(new SubjectId(before.nextId()),
                SubjectKind.INDICATOR);
    }

    @Test
    void aTemplateBringsTheUsualIndicatorsInTheLevelsOfTheForm() {
        var sources = new ProjectSources(book, shapotou.id(), () -> LIBRARY);
        var party = offer(sources.fields("dj"), "党建");
        for (var id : List.of("shapotou-project", "shifeng-project", "central-project", "yuanzhou-project",
                "huangyuan-list")) {
            var form = form(id);
            var wanted = new NewProject(shapotou.id(), "党建工作", party.source(), true);
            assertThat(made(book, wanted, form).text(StandardFields.PROJECT_NAME)).isEqualTo("党建工作");
            var rows = indicators(book, wanted, form).stream()
                    .filter(row -> !row.text(StandardFields.INDICATOR_NAME).isBlank()).toList();
            var levels = form.taxonomy().firstLevels().stream().flatMap(first -> first.secondLevels().stream()
                    .map(second -> first.name() + "/" + second.name())).collect(Collectors.toSet());
            var perLevel = rows.stream().collect(Collectors.groupingBy(row -> row.text(
                    StandardFields.INDICATOR_LEVEL1) + "/" + row.text(StandardFields.INDICATOR_LEVEL2),
                    Collectors.counting()));
            assertThat(levels).as(id).containsAll(perLevel.keySet());
            assertThat(perLevel).as(id).containsEntry("产出指标/数量指标", 2L).containsEntry("产出指标/质量指标", 1L)
                    .containsEntry("产出指标/时效指标", 1L);
            assertThat(rows).as(id)
                    .allSatisfy(row -> assertThat(row.text(StandardFields.INDICATOR_TARGET)).isNotBlank());
        }
    }

    @Test
    void aLevelThatTheFieldOfWorkLacksIsTakenFromTheGeneralOne() {
        var sources = new ProjectSources(book, shapotou.id(), () -> LIBRARY);
        var party = offer(sources.fields(""), "党建");
        var rows = indicators(book, new NewProject(shapotou.id(), "甲", party.source(), true),
                form("yuanzhou-project"));
        var general = LIBRARY.entries("通用").stream().map(entry -> entry.name()).toList();
        assertThat(rows).filteredOn(row -> row.text(StandardFields.INDICATOR_LEVEL2).equals("生态效益指标"))
                .allSatisfy(row -> assertThat(general).contains(row.text(StandardFields.INDICATOR_NAME))).isNotEmpty();
    }

    @Test
    void anotherProjectIsFoundByNameCodeAndInitials() {
        var sources = new ProjectSources(book, shapotou.id(), () -> LIBRARY);
        assertThat(sources.projects("")).hasSize(66);
        assertThat(sources.projects("老年大学")).extracting(Offer::name).containsExactly("沙坡头区老年大学活动经费");
        assertThat(sources.projects("jdrdgzjf")).extracting(Offer::name).containsExactly("街道人大工作经费");
        assertThat(sources.projects("000000555")).extracting(Offer::name).containsExactly("社区监督委员会工作经费");
        assertThat(sources.projects("没有这样的项目")).isEmpty();
    }

    @Test
    void anotherProjectIsCopiedWithOrWithoutItsAmountsAndAlwaysWithoutItsCode() {
        var original = new ProjectSources(book, shapotou.id(), () -> LIBRARY).projects("车辆保险费").getFirst();
        var with = made(book, new NewProject(shapotou.id(), "车险", original.source(), true),
                form("shapotou-project"));
        assertThat(with.text(StandardFields.PROJECT_NAME)).isEqualTo("车险");
        assertThat(with.text(StandardFields.PROJECT_NO)).isEqualTo("22");
        assertThat(with.text(StandardFields.PROJECT_CODE)).isEmpty();
        var first = book.get(((Source.Copy) original.source()).project());
        assertThat(with.text(StandardFields.BUDGET_TOTAL)).isEqualTo(first.text(StandardFields.BUDGET_TOTAL))
                .isNotEmpty();
        assertThat(with.children()).hasSameSizeAs(first.children());
        var without = made(book, new NewProject(shapotou.id(), "", original.source(), false),
                form("shapotou-project"));
        assertThat(without.text(StandardFields.PROJECT_NAME)).isEqualTo("车辆保险费");
        assertThat(without.text(StandardFields.BUDGET_TOTAL)).isEmpty();
    }

    @Test
    void aProjectOfLastYearGoesOnWithItsYearsMoved() {
        assertThat(new ProjectSources(book, shapotou.id(), () -> LIBRARY).continued("")).isEmpty();
        var next = new SubjectId(book.nextId());
        var with = Edit.Insert.one(Subject.leaf(next, SubjectKind.YEAR, shapotou.parent(),
                Fields.NONE.withEncoded(StandardFields.YEAR, "2025")), 1).applyTo(book);
        var offers = new ProjectSources(with, next, () -> LIBRARY).continued("");
        assertThat(offers).hasSize(21);
        var trainees = offer(offers, "沙坡头区2025年度沙坡头区实习大学生就业见习补助");
        assertThat(trainees.source()).isInstanceOfSatisfying(Source.Continued.class,
                continued -> assertThat(continued.shift()).isEqualTo(new YearShift(2024, 2025)));
        var wanted = new NewProject(next, "", trainees.source(), true);
        assertThat(made(with, wanted, form("shapotou-project")).text(StandardFields.PROJECT_NAME))
                .isEqualTo("沙坡头区2025年度沙坡头区实习大学生就业见习补助");
        assertThat(indicators(with, wanted, form("shapotou-project")).stream()
                .map(row -> row.text(StandardFields.INDICATOR_NAME)).collect(Collectors.toSet()))
                .contains("沙坡头区2025年度实习大学生覆盖率").doesNotContainAnyElementsOf(Set.of(
                        "沙坡头区2024年度实习大学生覆盖率"));
    }
}
