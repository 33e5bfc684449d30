package org.jimu.form.rollover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jimu.form.rollover.SampleRollover.BOOK;
import static org.jimu.form.rollover.SampleRollover.all;
import static org.jimu.form.rollover.SampleRollover.department;
import static org.jimu.form.rollover.SampleRollover.withUsual;
import static org.jimu.form.rollover.SampleRollover.year;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.jimu.edit.Edit;
import org.jimu.form.rollover.DepartmentYear.ProjectOffer;
import org.jimu.model.Book;
import org.jimu.model.Field;
import org.jimu.model.FieldType;
import org.jimu.model.Fields;
import org.jimu.model.Money;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;

/** Taking the five offices of the sample book to the next year. */
class RolloverTest {

    @Test
    void theNewYearStandsBehindTheOldOneWithItsFormsAndWithoutItsPrintedTotal() {
        var department = department("湟源");
        var rolled = Rollover.carry(BOOK, all(BOOK, department, 2024, CarryOver.ALL)).edit().applyTo(BOOK);
        assertThat(rolled.children(department.id(), SubjectKind.YEAR))
                .extracting(year -> year.text(StandardFields.YEAR))
                .containsExactly("2024", "2025");
        var year = year(rolled, department, 2025);
        assertThat(year.text(StandardFields.FORM_LIST)).isEqualTo("huangyuan-list");
        assertThat(year.fields().has(StandardFields.SUMMARY_PRINTED_TOTAL)).isFalse();
        assertThat(rolled.children(year.id(), SubjectKind.PROJECT)).hasSize(21);
        assertThat(rolled.all(year.id(), SubjectKind.INDICATOR)).hasSize(153);
    }

    private static List<Money> amounts(Book book, SubjectId top) {
        return book.subtree(top).stream().flatMap(subject -> subject.fields().fields().stream()
                .filter(field -> field.type() instanceof FieldType.Money)
                .flatMap(field -> money(subject, field))).toList();
    }

    @SuppressWarnings("unchecked")
    private static Stream<Money> money(Subject subject, Field<?> field) {
        return subject.fields().get((Field<org.jimu.model.Amount>) field).stream()
                .flatMap(amount -> amount.money().stream());
    }

    @Test
    void amountsAndCodesAreBlankWhereThatIsWanted() {
        var department = department("西关");
        var rolled = Rollover.carry(BOOK, all(BOOK, department, 2022, new CarryOver(false, false))).edit()
                .applyTo(BOOK);
        var year = year(rolled, department, 2023);
        assertThat(amounts(BOOK, year(rolled, department, 2022).id())).isNotEmpty();
        assertThat(amounts(rolled, year.id())).isEmpty();
        assertThat(rolled.children(year.id(), SubjectKind.PROJECT)).allSatisfy(project -> {
            assertThat(project.fields().get(StandardFields.PROJECT_CODE)).contains("");
            assertThat(project.fields().get(StandardFields.BUDGET_TOTAL).orElseThrow().text()).isEmpty();
        });
        // the spending plan goes along
        assertThat(rolled.all(year.id(), SubjectKind.PLAN)).extracting(plan -> plan.text(StandardFields.PLAN_PERCENT))
                .isEqualTo(BOOK.all(year(BOOK, department, 2022).id(), SubjectKind.PLAN).stream()
                        .map(plan -> plan.text(StandardFields.PLAN_PERCENT)).toList());
        // duties and safeguards too
        assertThat(rolled.children(year.id(), SubjectKind.DUTY)).hasSize(12);
    }

    @Test
    void whatTheNextYearHasIsToldAndOnlyTheRestIsAdded() {
        var department = department("原州");
        var request = withUsual(BOOK, all(BOOK, department, 2024, CarryOver.ALL));
        var third = BOOK.children(year(BOOK, department, 2024).id(), SubjectKind.PROJECT).get(3);
        var first = new RolloverRequest(request.shift(), Set.of(), Set.of(third.id()), request.carry(),
                request.changes());
        var once = Rollover.carry(BOOK, first).edit().applyTo(BOOK);
        assertThat(once.children(year(once, department, 2025).id(), SubjectKind.PROJECT)).singleElement()
                .satisfies(project -> {
                    assertThat(project.text(StandardFields.PROJECT_NAME)).isEqualTo("2025 年中央困难群众救助补助资金(临时救助)");
                    assertThat(project.text(StandardFields.PROJECT_NO)).isEqualTo("1");
                });
        // it is known by its name of the new year
        var offer = RolloverOffer.of(once, request.shift()).stream()
                .filter(one -> one.path().equals(List.of("原州区南关办事处"))).findFirst().orElseThrow();
        assertThat(offer.projects().stream().filter(ProjectOffer::there)).extracting(ProjectOffer::name)
                .containsExactly("2024 年中央困难群众救助补助资金(临时救助)");
        var rest = offer.projects().stream().filter(one -> !one.there()).map(ProjectOffer::project)
                .collect(Collectors.toSet());
        var twice = Rollover.carry(once, new RolloverRequest(request.shift(), Set.of(), rest, request.carry(),
                request.changes())).edit().applyTo(once);
        assertThat(twice.children(department.id(), SubjectKind.YEAR)).hasSize(2);
        assertThat(twice.children(year(twice, department, 2025).id(), SubjectKind.PROJECT))
                .extracting(project -> project.text(StandardFields.PROJECT_NO))
                .containsExactly("1", "2", "3", "4", "5", "6", "7");
    }

    @Test
    void anEmptyNextYearTakesTheWholeTableAndKeepsWhatItSays() {
        var department = department("西关");
        var id = new SubjectId(BOOK.nextId());
        var blank = Subject.leaf(id, SubjectKind.YEAR, department.id(), Fields.NONE
                .withEncoded(StandardFields.YEAR, "2023").with(StandardFields.FORM_PROJECT, "central-project"));
        var with = Edit.Insert.one(blank, BOOK.get(department.id()).children().size()).applyTo(BOOK);
        var rolled = Rollover.carry(with, all(with, department, 2022, CarryOver.ALL)).edit().applyTo(with);
        var year = rolled.get(id);
        assertThat(year.text(StandardFields.FORM_PROJECT)).isEqualTo("central-project");
        assertThat(year.text(StandardFields.FORM_DEPARTMENT)).isEqualTo("shanhaiguan-department");
        assertThat(year.text(StandardFields.DEPARTMENT_OVERALL_GOAL)).startsWith("2022年西关街道");
        assertThat(rolled.children(id, SubjectKind.DUTY)).hasSize(12);
        assertThat(rolled.children(id, SubjectKind.PROJECT)).hasSize(13);
    }

    @Test
    void allDepartmentsOfAYearGoAtOnceAlsoThoseBelowOthers() {
        var yuanzhou = department("原州");
        var below = new Edit.Move(department("沙坡头").id(), yuanzhou.id(), 1).applyTo(BOOK);
        var shift = new YearShift(2024, 2025);
        var offers = RolloverOffer.of(below, shift);
        assertThat(offers).extracting(DepartmentYear::path).containsExactly(List.of("原州区南关办事处"),
                List.of("原州区南关办事处", "中卫市沙坡头区委组织部"), List.of("湟源县城关镇人民政府（本级）"));
        var projects = offers.stream().flatMap(offer -> offer.projects().stream()).map(ProjectOffer::project)
                .collect(Collectors.toSet());
        var carried = Rollover.carry(below,
                new RolloverRequest(shift, Set.of(), projects, CarryOver.ALL, List.of()));
        var rolled = carried.edit().applyTo(below);
        assertThat(carried.years()).hasSize(3);
        assertThat(carried.projects()).hasSize(49);
        assertThat(rolled.all(SubjectKind.PROJECT)).hasSize(66 + 49);
        assertThat(rolled.get(carried.projects().getFirst()).text(StandardFields.PROJECT_NAME))
                .isEqualTo("街道人大工作经费");
        assertThat(carried.edit().inverse(below).applyTo(rolled)).isEqualTo(below);
        assertThat(RolloverOffer.years(rolled)).containsExactly(2022, 2023, 2024, 2025);
    }

    @Test
    void whatWasReachedInTheYearDoesNotGoAlong() {
        var fields = Fields.NONE.with(StandardFields.INDICATOR_NAME, "甲").with(StandardFields.INDICATOR_DEVIATION, "乙")
                .withEncoded(StandardFields.INDICATOR_SCORE, "9").withEncoded(StandardFields.BUDGET_EXECUTED, "3");
        assertThat(CarryOver.ALL.of(fields)).isEqualTo(Fields.NONE.with(StandardFields.INDICATOR_NAME, "甲"));
    }
}
