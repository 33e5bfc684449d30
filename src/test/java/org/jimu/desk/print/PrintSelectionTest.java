package org.jimu.desk.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.jimu.desk.PrintJob;
import org.jimu.desk.print.PrintSelection.Table;
import org.jimu.desk.print.PrintSelection.Several;
import org.jimu.desk.print.PrintSelection.WholeBook;
import org.jimu.desk.print.PrintSelection.Year;
import org.jimu.edit.Edit;
import org.jimu.exchange.SampleBook;
import org.jimu.form.Form.FormSubject;
import org.jimu.form.FormLibrary;
import org.jimu.model.Book;
import org.jimu.model.Fields;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.paper.FontCatalog;
import org.jimu.paper.Progress;

/** What a job prints, its pages, and which tables are printed with it. */
class PrintSelectionTest {

    private static final Book BOOK = SampleBook.make();
    private static final FormLibrary FORMS = FormLibrary.shipped();

    private static SubjectId year(String department) {
        return BOOK.all(SubjectKind.YEAR).stream()
                .filter(year -> BOOK.get(year.parent()).text(StandardFields.DEPARTMENT_NAME).contains(department))
                .map(Subject::id).findFirst().orElseThrow();
    }

    private static List<String> forms(PrintSelection selection) {
        return selection.documents(BOOK, FORMS).stream().map(document -> document.form().id()).toList();
    }

    private static PrintPages pages(PrintSelection selection) {
        return PrintPages
                .count(selection.documents(BOOK, FORMS), new DocumentSetting(FontCatalog.shippedOnly(), true),
                        Progress.NONE)
                .orElseThrow();
    }

    private static List<SubjectId> projects(String department) {
        return BOOK.children(year(department), SubjectKind.PROJECT).stream().map(Subject::id).toList();
    }

    @Test
    void aYearIsPrintedWithOrWithoutItsListAndDepartmentTable() {
        var all = new Year(year("石峰"), PrintSelection.ALL_KINDS);
        assertThat(forms(all)).containsExactly("shifeng-department", "shifeng-summary", "shifeng-project",
                "shifeng-project", "shifeng-project", "shifeng-project");
        assertThat(forms(all.of(EnumSet.of(FormSubject.PROJECT)))).containsOnly("shifeng-project").hasSize(4);
        assertThat(forms(all.of(EnumSet.of(FormSubject.LIST, FormSubject.DEPARTMENT))))
                .containsExactly("shifeng-department", "shifeng-summary");
        assertThat(forms(all.of(Set.of()))).isEmpty();
        assertThat(forms(new WholeBook(PrintSelection.ALL_KINDS))).hasSize(49);
    }

    @Test
    void aYearHoldsTheDepartmentsBelowInTheSameYear() {
        var top = BOOK.get(year("石峰"));
        var below = new SubjectId(BOOK.nextId());
        var fields = Fields.NONE.with(StandardFields.DEPARTMENT_NAME, "所属中心");
        var department = Subject.leaf(below, SubjectKind.DEPARTMENT, top.parent(), fields);
        var book = Edit.Insert.one(department, 1).applyTo(BOOK);
        for (var number : List.of("2023", "2024")) {
            var year = Subject.leaf(new SubjectId(book.nextId()), SubjectKind.YEAR, below,
                    Fields.NONE.withEncoded(StandardFields.YEAR, number)
                            .with(StandardFields.FORM_DEPARTMENT, "shifeng-department"));
            book = Edit.Insert.one(year, 0).applyTo(book);
        }
        assertThat(new Year(top.id(), PrintSelection.ALL_KINDS).documents(book, FORMS))
                .filteredOn(document -> document.form().subject() == FormSubject.DEPARTMENT).hasSize(2);
    }

    @Test
    void tablesAreNamedOneByOne() {
        var first = projects("原州").getFirst();
        var selection = new Several(List.of(new Table(first, FormSubject.PROJECT),
                new Table(year("石峰"), FormSubject.DEPARTMENT), new Table(year("石峰"), FormSubject.LIST),
                new Table(first, FormSubject.PROJECT), new Table(new SubjectId(999_999), FormSubject.PROJECT)));
        assertThat(forms(selection)).containsExactly("yuanzhou-project", "shifeng-department", "shifeng-summary");
    }

    @Test
    void aPageIsTheSameWhenItIsSetAgain() {
        var selection = new Year(year("石峰"), PrintSelection.ALL_KINDS);
        var pages = pages(selection);
        var all = new PrintJob(selection.documents(BOOK, FORMS), FontCatalog.shippedOnly())
                .pages(Progress.NONE).orElseThrow();
        assertThat(pages.size()).isEqualTo(all.size());
        for (var index = pages.size() - 1; index >= 0; index--) {
            assertThat(pages.page(index).texts()).isEqualTo(all.get(index).texts());
        }
        assertThat(
                PrintPages.count(selection.documents(BOOK, FORMS), new DocumentSetting(FontCatalog.shippedOnly(), true),
                        (done, total) -> done < 2))
                .isEmpty();
    }

    @Test
    void onlyTablesThatArePrintedToTheirLastPageCountAsPrinted() {
        var projects = projects("石峰");
        var pages = pages(new Several(List.of(new Table(year("石峰"), FormSubject.DEPARTMENT),
                new Table(projects.get(0), FormSubject.PROJECT), new Table(projects.get(1), FormSubject.PROJECT))));
        assertThat(pages.tables(PageRanges.ALL)).containsExactly(year("石峰"), projects.get(0), projects.get(1));
        var butTheFirst = new PageRanges(List.of(new PageRanges.Range(2, pages.size())));
        assertThat(pages.tables(butTheFirst)).containsExactly(projects.get(0), projects.get(1));
    }

    @Test
    void aListCountsForItsProjectsWhereTheyAreFilledInOnIt() {
        var list = pages(new Several(List.of(new Table(year("湟源"), FormSubject.LIST))));
        assertThat(list.tables(PageRanges.ALL)).containsExactlyElementsOf(projects("湟源"));
        assertThat(list.tables(new PageRanges(List.of(new PageRanges.Range(1, list.size() - 1))))).isEmpty();
        assertThat(pages(new Several(List.of(new Table(year("石峰"), FormSubject.LIST)))).tables(PageRanges.ALL))
                .isEmpty();
    }
}
