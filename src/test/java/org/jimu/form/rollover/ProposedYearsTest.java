package org.jimu.form.rollover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jimu.form.rollover.SampleRollover.BOOK;
import static org.jimu.form.rollover.SampleRollover.all;
import static org.jimu.form.rollover.SampleRollover.department;
import static org.jimu.form.rollover.SampleRollover.line;
import static org.jimu.form.rollover.SampleRollover.withUsual;
import static org.jimu.form.rollover.SampleRollover.year;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.jimu.edit.Edit;
import org.jimu.model.Book;
import org.jimu.model.Fields;
import org.jimu.model.Operator;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.model.Target;

/** The years in the texts of the five offices: which are proposed to move along, and what becomes of them. */
class ProposedYearsTest {

    private List<String> lines(String office, int from) {
        return Rollover.changes(BOOK, all(BOOK, department(office), from, CarryOver.ALL)).stream()
                .map(change -> line(BOOK, change)).toList();
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
        var request = withUsual(BOOK, all(BOOK, department, from, CarryOver.ALL));
        assertThat(request.changes()).hasSize(moved);
        var edit = Rollover.carry(BOOK, request).edit();
        var rolled = edit.applyTo(BOOK);
        var before = texts(BOOK, year(rolled, department, from).id());
        var after = texts(rolled, year(rolled, department, from + 1).id());
        assertThat(after).hasSameSizeAs(before);
        var subjects = BOOK.subtree(year(rolled, department, from).id());
        var changed = request.changes().stream().map(YearChange::subject).collect(Collectors.toSet());
        for (var i = 0; i < before.size(); i++) {
            var id = subjects.get(i).id();
            var expected = YearChanges.applied(before.get(i),
                    request.changes().stream().filter(change -> change.subject().equals(id)).toList());
            assertThat(after.get(i)).isEqualTo(expected);
            assertThat(after.get(i).equals(before.get(i))).isEqualTo(!changed.contains(id));
        }
        // the year that was copied is as it was, and undo takes all back
        assertThat(rolled.subtree(year(rolled, department, from).id())).isEqualTo(subjects);
        assertThat(edit.inverse(BOOK).applyTo(rolled)).isEqualTo(BOOK);
        assertThat(((Edit.Batch) edit).title()).isEqualTo("history.rollover");
    }

    private static Book with(Book book, Edit... edits) {
        return new Edit.Batch("history.cell", List.of(edits)).applyTo(book);
    }

    @Test
    void aLongRunningProjectKeepsItsDates() {
        var project = BOOK.children(year(BOOK, department("沙坡头"), 2024).id(), SubjectKind.PROJECT).getFirst().id();
        var endless = with(BOOK, Edit.SetField.to(project, StandardFields.PROJECT_PERIOD, "长期"),
                Edit.SetField.to(project, StandardFields.PROJECT_START, "2024-01-01"));
        var running = with(BOOK, Edit.SetField.to(project, StandardFields.PROJECT_PERIOD, "3年"),
                Edit.SetField.to(project, StandardFields.PROJECT_START, "20230101"),
                Edit.SetField.to(project, StandardFields.PROJECT_END, "20251231"));
        var annual = with(BOOK, Edit.SetField.to(project, StandardFields.PROJECT_PERIOD, "2024-2026年"),
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
}
