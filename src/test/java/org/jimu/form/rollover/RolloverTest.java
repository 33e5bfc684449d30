package org.jimu.form.rollover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.jimu.edit.Edit;
import org.jimu.exchange.SampleBook;
import org.jimu.form.rollover.DepartmentYear.ProjectOffer;
import org.jimu.model.Book;
import org.jimu.model.Field;
import org.jimu.model.FieldType;
import org.jimu.model.Fields;
import org.jimu.model.Money;
import org.jimu.model.Operator;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.model.Target;

/** Taking the five offices of the sample book to the next year. */
class RolloverTest {

    private final Book book = SampleBook.make();

    private Subject department(String part) {
        return book.all(SubjectKind.DEPARTMENT).stream()
                .filter(one -> one.text(StandardFields.DEPARTMENT_NAME).contains(part)).findFirst().orElseThrow();
    }

    private static RolloverRequest all(Book book, Subject department, int from, CarryOver carry) {
        var shift = new YearShift(from, from + 1);
        var year = RolloverOffer.year(book, department.id(), from).orElseThrow();
        var projects = book.children(year.id(), SubjectKind.PROJECT).stream().map(Subject::id)
                .collect(Collectors.toSet());
        return new RolloverRequest(shift, Set.of(year.id()), projects, carry, List.of());
    }

    private static RolloverRequest withUsual(Book book, RolloverRequest request) {
        return new RolloverRequest(request.shift(), request.wholes(), request.projects(), request.carry(),
                Rollover.changes(book, request).stream().filter(YearChange::isUsual).toList());
    }

    private static Subject newYear(Book rolled, Subject department, int number) {
        return RolloverOffer.year(rolled, department.id(), number).orElseThrow();
    }

    private static String line(Book book, YearChange change) {
        var owner = book.get(change.owner());
        var number = owner.kind() == SubjectKind.PROJECT ? owner.text(StandardFields.PROJECT_NO) : "整体";
        return number + " " + change.field().key() + " " + change.was() + " → " + change.mention().replacement()
                + change.mention().doubt().map(doubt -> " ? " + doubt).orElse("");
    }

    private List<String> lines(String office, int from) {
        return Rollover.changes(book, all(book, department(office), from, CarryOver.ALL)).stream()
                .map(change -> line(book, change)).toList();
    }

    @Test
    void allYearsOfYuanzhouAreProposed() {
        assertThat(lines("原州", 2024)).containsExactly(
                "2 indicator.target 2024 年 12 月 → 2025 年 12 月",
                "4 project.name 2024 年 → 2025 年",
                "4 project.annualGoal 2024 年 → 2025 年",
                "4 indicator.target 2024 年 → 2025 年",
                "4 indicator.name 2024 年 → 2025 年",
                "5 indicator.target 2024 年 → 2025 年");
    }

    @Test
    void fundsOfFormerYearsInShanhaiguanStayUnlessWanted() {
        assertThat(lines("西关", 2022)).containsExactly(
                "整体 department.overallGoal 2022年 → 2023年",
                "2 project.name 2021年 → 2022年 ? PAST",
                "4 project.name 2021年 → 2022年 ? PAST",
                "13 project.name 2021年 → 2022年 ? PAST");
    }

    @Test
    void allYearsOfHuangyuanAreProposed() {
        assertThat(lines("湟源", 2024)).containsExactly(
                "1 indicator.name 2024 → 2025",
                "3 indicator.name 24年 → 25年",
                "6 indicator.name 2024年 → 2025年",
                "7 project.annualGoal 2024年 → 2025年",
                "20 project.annualGoal 2024年 → 2025年");
    }

    @Test
    void tasksAndPeriodsOfShifengAreProposed() {
        assertThat(lines("石峰", 2023)).containsExactly(
                "整体 task.goal 2023年 → 2024年",
                "整体 task.goal 2023年 → 2024年",
                "整体 indicator.target 2023年度 → 2024年度",
                "一 project.period 2023.1.1-2023.12.31 → 2024.1.1-2024.12.31",
                "一 indicator.target 2023年度 → 2024年度",
                "二 project.period 2023.1.1-2023.12.31 → 2024.1.1-2024.12.31",
                "二 indicator.target 2023年度 → 2024年度",
                "三 project.period 2023.1.1-2023.12.31 → 2024.1.1-2024.12.31",
                "三 indicator.name 2023年 → 2024年",
                "三 indicator.target 2023年度 → 2024年度",
                "四 project.period 2023.1.1-2023.12.31 → 2024.1.1-2024.12.31",
                "四 indicator.target 2023年 → 2024年");
    }

    @Test
    void whatShapotouForgotToChangeLastYearIsShownAndStays() {
        assertThat(lines("沙坡头", 2024)).containsExactly(
                "1 indicator.target 2024年1月 → 2025年1月",
                "6 indicator.target 2024年 → 2025年",
                "7 indicator.target 2024年 → 2025年",
                "8 indicator.target 2024年 → 2025年",
                "10 indicator.target 2023年 → 2024年 ? PAST",
                "11 indicator.name 2024年 → 2025年",
                "11 indicator.target 2024年 → 2025年",
                "12 goal.text 2023年度 → 2024年度 ? PAST",
                "12 indicator.target 2024年 → 2025年",
                "13 indicator.name 2023年度 → 2024年度 ? PAST",
                "15 project.name 2024年度 → 2025年度",
                "15 indicator.name 2024年度 → 2025年度",
                "16 project.name 2022年度 → 2023年度 ? PAST",
                "16 indicator.name 2022年度 → 2023年度 ? PAST",
                "16 indicator.name 2024年度 → 2025年度",
                "16 indicator.name 2024年度 → 2025年度",
                "19 project.period 2024.01--2024.12 → 2025.01--2025.12",
                "19 x.yearLine 2024 → 2025",
                "21 indicator.target 2024年 → 2025年");
    }

    /** The fields of both in one order; the copies with the year's own number and printed total left out. */
    private static List<Fields> texts(Book book, SubjectId top) {
        return book.subtree(top).stream().map(Subject::fields)
                .map(fields -> fields.without(StandardFields.YEAR).without(StandardFields.SUMMARY_PRINTED_TOTAL))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"原州,2024,6", "西关,2022,1", "湟源,2024,5", "石峰,2023,12", "沙坡头,2024,14"})
    void onlyTheProposedTextsDifferAndUndoGivesTheEqualBook(String office, int from, int moved) {
        var department = department(office);
        var request = withUsual(book, all(book, department, from, CarryOver.ALL));
        assertThat(request.changes()).hasSize(moved);
        var edit = Rollover.carry(book, request).edit();
        var rolled = edit.applyTo(book);
        var before = texts(book, newYear(rolled, department, from).id());
        var after = texts(rolled, newYear(rolled, department, from + 1).id());
        assertThat(after).hasSameSizeAs(before);
        var subjects = book.subtree(newYear(rolled, department, from).id());
        var changed = request.changes().stream().map(YearChange::subject).collect(Collectors.toSet());
        for (var i = 0; i < before.size(); i++) {
            var id = subjects.get(i).id();
            var expected = YearChanges.applied(before.get(i),
                    request.changes().stream().filter(change -> change.subject().equals(id)).toList());
            assertThat(after.get(i)).isEqualTo(expected);
            assertThat(after.get(i).equals(before.get(i))).isEqualTo(!changed.contains(id));
        }
        // the year that was copied is as it was, and undo takes all back
        assertThat(rolled.subtree(newYear(rolled, department, from).id())).isEqualTo(subjects);
        assertThat(edit.inverse(book).applyTo(rolled)).isEqualTo(book);
        assertThat(((Edit.Batch) edit).title()).isEqualTo("history.rollover");
    }

    @Test
    void theNewYearStandsBehindTheOldOneWithItsFormsAndWithoutItsPrintedTotal() {
        var department = department("湟源");
        var rolled = Rollover.carry(book, all(book, department, 2024, CarryOver.ALL)).edit().applyTo(book);
        assertThat(rolled.children(department.id(), SubjectKind.YEAR))
                .extracting(year -> year.text(StandardFields.YEAR))
                .containsExactly("2024", "2025");
        var year = newYear(rolled, department, 2025);
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
        var rolled = Rollover.carry(book, all(book, department, 2022, new CarryOver(false, false))).edit()
                .applyTo(book);
        var year = newYear(rolled, department, 2023);
        assertThat(amounts(book, newYear(rolled, department, 2022).id())).isNotEmpty();
        assertThat(amounts(rolled, year.id())).isEmpty();
        assertThat(rolled.children(year.id(), SubjectKind.PROJECT)).allSatisfy(project -> {
            assertThat(project.fields().get(StandardFields.PROJECT_CODE)).contains("");
            assertThat(project.fields().get(StandardFields.BUDGET_TOTAL).orElseThrow().text()).isEmpty();
        });
        // the spending plan goes along
        assertThat(rolled.all(year.id(), SubjectKind.PLAN)).extracting(plan -> plan.text(StandardFields.PLAN_PERCENT))
                .isEqualTo(book.all(newYear(book, department, 2022).id(), SubjectKind.PLAN).stream()
                        .map(plan -> plan.text(StandardFields.PLAN_PERCENT)).toList());
        // duties and safeguards too
        assertThat(rolled.children(year.id(), SubjectKind.DUTY)).hasSize(12);
    }

    @Test
    void whatTheNextYearHasIsToldAndOnlyTheRestIsAdded() {
        var department = department("原州");
        var request = withUsual(book, all(book, department, 2024, CarryOver.ALL));
        var third = book.children(newYear(book, department, 2024).id(), SubjectKind.PROJECT).get(3);
        var first = new RolloverRequest(request.shift(), Set.of(), Set.of(third.id()), request.carry(),
                request.changes());
        var once = Rollover.carry(book, first).edit().applyTo(book);
        assertThat(once.children(newYear(once, department, 2025).id(), SubjectKind.PROJECT)).singleElement()
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
        assertThat(twice.children(newYear(twice, department, 2025).id(), SubjectKind.PROJECT))
                .extracting(project -> project.text(StandardFields.PROJECT_NO))
                .containsExactly("1", "2", "3", "4", "5", "6", "7");
    }

    @Test
    void anEmptyNextYearTakesTheWholeTableAndKeepsWhatItSays() {
        var department = department("西关");
        var id = new SubjectId(book.nextId());
        var blank = Subject.leaf(id, SubjectKind.YEAR, department.id(), Fields.NONE
                .withEncoded(StandardFields.YEAR, "2023").with(StandardFields.FORM_PROJECT, "central-project"));
        var with = Edit.Insert.one(blank, book.get(department.id()).children().size()).applyTo(book);
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
        var below = new Edit.Move(department("沙坡头").id(), yuanzhou.id(), 1).applyTo(book);
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

    private static Book with(Book book, Edit... edits) {
        return new Edit.Batch("history.cell", List.of(edits)).applyTo(book);
    }

    @Test
    void aLongRunningProjectKeepsItsDates() {
        var project = book.children(newYear(book, department("沙坡头"), 2024).id(), SubjectKind.PROJECT).getFirst().id();
        var endless = with(book, Edit.SetField.to(project, StandardFields.PROJECT_PERIOD, "长期"),
                Edit.SetField.to(project, StandardFields.PROJECT_START, "2024-01-01"));
        var running = with(book, Edit.SetField.to(project, StandardFields.PROJECT_PERIOD, "3年"),
                Edit.SetField.to(project, StandardFields.PROJECT_START, "20230101"),
                Edit.SetField.to(project, StandardFields.PROJECT_END, "20251231"));
        var annual = with(book, Edit.SetField.to(project, StandardFields.PROJECT_PERIOD, "2024-2026年"),
                Edit.SetField.to(project, StandardFields.PROJECT_START, "20240101"));
        assertThat(dates(endless, project)).containsExactly("1 project.start 2024-01-01 → 2025-01-01 ? LONG_RUNNING");
        assertThat(dates(running, project)).containsExactly("1 project.start 20230101 → 20240101 ? PAST",
                "1 project.end 20251231 → 20261231 ? LONG_RUNNING");
        assertThat(dates(annual, project)).containsExactly("1 project.period 2024-2026年 → 2025-2027年",
                "1 project.start 20240101 → 20250101");
    }

    private static List<String> dates(Book book, SubjectId project) {
        return YearChanges.of(book, project, new YearShift(2024, 2025)).stream()
                .filter(change -> change.field().key().startsWith("project.")).map(change -> line(book, change))
                .toList();
    }

    @Test
    void aTargetKeepsItsOperatorAndUnit() {
        var target = Target.of(Optional.of(Operator.QUALITATIVE), "2024年底前完成", "次");
        var fields = Fields.NONE.with(StandardFields.INDICATOR_TARGET, target);
        var place = YearMentions.in(target.text(), new YearShift(2024, 2025)).getFirst();
        var change = new YearChange(SubjectId.BOOK, SubjectId.BOOK, StandardFields.INDICATOR_TARGET, target.text(),
                place);
        assertThat(YearChanges.applied(fields, List.of(change)).get(StandardFields.INDICATOR_TARGET))
                .contains(Target.of(Optional.of(Operator.QUALITATIVE), "2025年底前完成", "次"));
        assertThat(YearChanges.applied(fields, List.of(change.with("明年"))).text(StandardFields.INDICATOR_TARGET))
                .isEqualTo("明年底前完成次");
    }

    @Test
    void aChangeOfATextThatIsNoLongerThereIsNotMade() {
        var fields = Fields.NONE.with(StandardFields.PROJECT_PURPOSE, "2024年的工作，改过了");
        var place = YearMentions.in("2024年的工作", new YearShift(2024, 2025)).getFirst();
        var change = new YearChange(SubjectId.BOOK, SubjectId.BOOK, StandardFields.PROJECT_PURPOSE, "2024年的工作",
                place);
        assertThat(YearChanges.applied(fields, List.of(change))).isEqualTo(fields);
    }

    @Test
    void whatWasReachedInTheYearDoesNotGoAlong() {
        var fields = Fields.NONE.with(StandardFields.INDICATOR_NAME, "甲").with(StandardFields.INDICATOR_DEVIATION, "乙")
                .withEncoded(StandardFields.INDICATOR_SCORE, "9").withEncoded(StandardFields.BUDGET_EXECUTED, "3");
        assertThat(CarryOver.ALL.of(fields)).isEqualTo(Fields.NONE.with(StandardFields.INDICATOR_NAME, "甲"));
    }
}
