package org.jimu.desk.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.jimu.audit.Audit;
import org.jimu.audit.Findings;
import org.jimu.audit.rule.Severity;
import org.jimu.desk.Desk;
import org.jimu.desk.SampleDesk;
import org.jimu.desk.Totals;
import org.jimu.desk.overview.Missing.What;
import org.jimu.desk.state.Stamp;
import org.jimu.desk.state.StateEdits;
import org.jimu.edit.Edit;
import org.jimu.exchange.SampleBook;
import org.jimu.form.FormLibrary;
import org.jimu.model.Book;
import org.jimu.model.Fields;
import org.jimu.model.Money;
import org.jimu.model.MoneyUnit;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.model.WorkState;

/** All numbers of the overview. */
class OverviewTest {

    private static final Book BOOK = SampleBook.make();
    private static final Findings FINDINGS = Audit.checkBook(BOOK, FormLibrary.shipped(), (done, total) -> true)
            .orElseThrow();

    @TempDir
    Path folder;

    private static Overview of(Book book) {
        return Overview.of(book, SubjectId.BOOK, Optional.empty(), FINDINGS::of);
    }

    private static String wan(Money money) {
        return money.print(MoneyUnit.WAN_YUAN, 2);
    }

    private static SubjectId year(Book book, int index) {
        return book.all(SubjectKind.YEAR).get(index).id();
    }

    @Test
    void sumsAreThoseOfTheSummaries() {
        var overview = of(BOOK);
        assertThat(overview.years()).extracting(YearLine::totals).containsExactlyElementsOf(
                BOOK.all(SubjectKind.YEAR).stream().map(year -> Totals.of(BOOK, year.id())).toList());
        assertThat(overview.all()).isEqualTo(Totals.of(BOOK, SubjectId.BOOK));
        assertThat(Money.sum(overview.years().stream().map(line -> line.totals().total()).toList()))
                .isEqualTo(overview.all().total());
        assertThat(overview.years().get(2)).satisfies(line -> {
            assertThat(line.number()).isEqualTo("2024");
            assertThat(line.totals().projects()).isEqualTo(21);
            assertThat(line.totals().indicators()).isEqualTo(153);
            assertThat(wan(line.totals().total())).isEqualTo("1536.74");
        });
    }

    @Test
    void kindsAddUpToTheWhole() {
        var overview = of(BOOK);
        assertThat(Money.sum(overview.kinds().stream().map(KindLine::total).toList()))
                .isEqualTo(overview.all().total());
        assertThat(overview.kinds()).extracting(KindLine::kind).contains("3-特定目标类", "0101-一年期项目", "延续性项目", "");
        assertThat(overview.kinds()).isSortedAccordingTo((a, b) -> b.total().compareTo(a.total()));
        assertThat(overview.kinds().stream().mapToInt(kind -> kind.projects().size()).sum())
                .isEqualTo(overview.all().projects());
        assertThat(overview.kinds()).filteredOn(kind -> kind.kind().equals("3-特定目标类")).singleElement()
                .satisfies(kind -> assertThat(wan(kind.total())).isEqualTo("1536.74"));
    }

    @Test
    void tablesAreCountedByTheirStates() {
        var plain = of(BOOK).states();
        var whole = BOOK.all(SubjectKind.YEAR).stream()
                .filter(year -> !BOOK.inherited(year.id(), StandardFields.FORM_DEPARTMENT).orElse("").isBlank())
                .count();
        assertThat(whole).isPositive().isLessThan(BOOK.all(SubjectKind.YEAR).size());
        assertThat(plain.count(WorkState.FILLING)).isEqualTo(plain.count())
                .isEqualTo((int) (of(BOOK).all().projects() + whole));
        var stamp = new Stamp(LocalDate.of(2024, 3, 1), "王某某", "");
        var projects = BOOK.children(year(BOOK, 0), SubjectKind.PROJECT).stream().map(Subject::id).toList();
        var signed = StateEdits.mark(BOOK, projects.subList(0, 2), WorkState.SIGNED, stamp).orElseThrow().edit()
                .applyTo(BOOK);
        var checked = StateEdits.mark(signed, List.of(year(BOOK, 1)), WorkState.CHECKED, stamp).orElseThrow().edit()
                .applyTo(signed);
        var overview = of(checked);
        assertThat(overview.years().getFirst().states().in(WorkState.SIGNED)).isEqualTo(projects.subList(0, 2));
        assertThat(overview.years().get(1).states().in(WorkState.CHECKED)).containsExactly(year(BOOK, 1));
        assertThat(overview.states().count(WorkState.SIGNED)).isEqualTo(2);
        assertThat(overview.states().count(WorkState.FILLING)).isEqualTo(plain.count() - 3);
        assertThat(overview.missing()).filteredOn(one -> one.what() == What.FILLING).hasSize(plain.count() - 3)
                .extracting(Missing::table).doesNotContainAnyElementsOf(projects.subList(0, 2));
    }

    @Test
    void findingsAreThoseOfTheAudit() {
        var open = FINDINGS.all().stream().filter(one -> one.isOpen()).toList();
        for (var severity : Severity.values()) {
            assertThat(of(BOOK).wrong().count(severity)).isPositive()
                    .isEqualTo((int) open.stream().filter(one -> one.severity() == severity).count());
        }
    }

    @Test
    void whatIsMissingIsListedWorstFirst() {
        assertThat(of(BOOK).missing()).extracting(Missing::what).containsOnly(What.FILLING);
        var department = BOOK.all(SubjectKind.DEPARTMENT).getFirst();
        var year = Subject.leaf(new SubjectId(BOOK.nextId()), SubjectKind.YEAR, department.id(),
                Fields.NONE.withEncoded(StandardFields.YEAR, "2030"));
        var project = Subject.leaf(new SubjectId(BOOK.nextId() + 1), SubjectKind.PROJECT, year(BOOK, 0), Fields.NONE);
        var book = Edit.Insert.one(project, BOOK.get(year(BOOK, 0)).children().size())
                .applyTo(Edit.Insert.one(year, department.children().size()).applyTo(BOOK));
        assertThat(of(book).missing().subList(0, 5)).extracting(Missing::what).containsExactly(What.NO_PROJECTS,
                What.NO_NAME, What.NO_AMOUNT, What.NO_INDICATORS, What.FILLING);
        assertThat(of(book).missing().getFirst()).satisfies(one -> {
            assertThat(one.table()).isEqualTo(year.id());
            assertThat(one.kind()).isEqualTo(SubjectKind.YEAR);
            assertThat(one.year()).isEqualTo("2030");
        });
    }

    @Test
    void oneYearOrOneDepartmentAlone() {
        assertThat(Overview.yearsOf(BOOK, SubjectId.BOOK)).containsExactly("2022", "2023", "2024");
        var one = Overview.of(BOOK, SubjectId.BOOK, Optional.of("2023"), FINDINGS::of);
        assertThat(one.years()).singleElement().extracting(YearLine::department).isEqualTo("株洲市石峰区学林街道办事处");
        var department = BOOK.all(SubjectKind.DEPARTMENT).getFirst();
        var below = Overview.of(BOOK, department.id(), Optional.empty(), FINDINGS::of);
        assertThat(below.name()).isEqualTo("原州区南关办事处");
        assertThat(below.all().total()).isEqualTo(Totals.of(BOOK, department.id()).total());
    }

    @Test
    void theIndexFollowsEveryEditAndUndo() {
        var office = SampleDesk.office(folder);
        try (var desk = Desk.create(folder.resolve("book"), office, BOOK)) {
            var index = new OverviewIndex(desk);
            same(desk, index);
            var projects = desk.book().all(SubjectKind.PROJECT);
            var department = desk.book().all(SubjectKind.DEPARTMENT).getFirst().id();
            var indicator = desk.book().children(projects.get(3).id(), SubjectKind.INDICATOR).getFirst().id();
            var other = desk.book().all(SubjectKind.YEAR).get(1).id();
            for (var edit : List.of(Edit.SetField.typed(projects.get(1).id(), StandardFields.BUDGET_TOTAL, "9.5"),
                    Edit.SetField.typed(department, StandardFields.DEPARTMENT_NAME, "南关"),
                    new Edit.Remove(indicator), new Edit.Remove(projects.get(5).id()),
                    new Edit.Move(projects.getFirst().id(), other, 0), new Edit.Remove(department))) {
                desk.apply(edit);
                same(desk, index);
            }
            index.rest();
            desk.undo();
            same(desk, index);
            while (desk.undo().isPresent()) {
                same(desk, index);
            }
        }
    }

    private static void same(Desk desk, OverviewIndex index) {
        assertThat(index.of(SubjectId.BOOK, Optional.empty(), FINDINGS::of)).isEqualTo(of(desk.book()));
    }
}
