package org.jimu.desk.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.jimu.audit.Audit;
import org.jimu.audit.Dismissal;
import org.jimu.audit.Family;
import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Severity;
import org.jimu.desk.Desk;
import org.jimu.desk.FindingCounts;
import org.jimu.desk.FindingsIndex;
import org.jimu.desk.SampleDesk;
import org.jimu.desk.Wording;
import org.jimu.edit.Edit;
import org.jimu.exchange.SampleBook;
import org.jimu.form.FormLibrary;
import org.jimu.model.StandardFields;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.paper.Progress;

/** What the user sees of the findings, and what is done about them. */
class FindingsViewTest {

    private static final FormLibrary FORMS = FormLibrary.shipped();
    private static final Wording WORDING = new Wording(Locale.SIMPLIFIED_CHINESE);

    @TempDir
    private Path folder;
    private Desk desk;
    private FindingsIndex index;

    @BeforeEach
    void open() throws Exception {
        desk = Desk.create(folder.resolve("book"),
                SampleDesk.office(folder), SampleBook.make());
        index = new FindingsIndex(desk, FORMS);
        index.start(Progress.NONE).get();
    }

    @AfterEach
    void close() {
        index.close();
        desk.close();
    }

    private FindingsView view(FindingsFilter filter) {
        return FindingsView.of(desk.book(), index, filter, WORDING);
    }

    private static FindingsFilter of(Optional<Severity> severity, Optional<Family> family, String text,
            boolean dismissed) {
        return new FindingsFilter(Optional.empty(), severity, family, text, dismissed);
    }

    private Finding first(String text) {
        return view(of(Optional.empty(), Optional.of(Family.TEXT), text, false)).shown().getFirst();
    }

    @Test
    void allThatCountsIsShownInTheOrderOfTheTree() {
        var all = view(FindingsFilter.ALL);
        assertThat(all.shown()).isEqualTo(
                Audit.checkBook(desk.book(), FORMS, (done, total) -> true).orElseThrow().all());
        assertThat(all.counts()).isEqualTo(new FindingCounts(71, 173, 333, 0)).isEqualTo(index.counts());
    }

    @Test
    void filtersLeaveWhatIsWanted() {
        var errors = view(of(Optional.of(Severity.ERROR), Optional.empty(), "", false));
        assertThat(errors.counts()).isEqualTo(new FindingCounts(71, 0, 0, 0));
        var sums = view(of(Optional.empty(), Optional.of(Family.SUMS), "", false));
        assertThat(sums.shown()).isNotEmpty().allMatch(one -> Family.ofRule(one.rule()) == Family.SUMS);
        assertThat(view(of(Optional.empty(), Optional.empty(), "应为“为民服务", false)).shown()).singleElement()
                .extracting(Finding::rule).isEqualTo("wrongWord");
        var project = desk.book().all(SubjectKind.PROJECT).getFirst().id();
        var chosen = view(new FindingsFilter(Optional.of(() -> List.of(project)), Optional.empty(), Optional.empty(),
                "", false));
        assertThat(chosen.shown()).isNotEmpty().allMatch(one -> one.table().equals(project));
        assertThat(view(of(Optional.empty(), Optional.empty(), "街道人大工作经费", false)).shown())
                .allMatch(one -> desk.book().get(one.table()).text(StandardFields.PROJECT_NAME).contains("街道人大工作经费")
                        || WORDING.finding(one).contains("街道人大工作经费"));
    }

    @Test
    void oneIsMendedByOneEdit() throws Exception {
        var finding = first("应为“为民服务");
        var mending = Mending.of(desk.book(), finding, WORDING).orElseThrow();
        assertThat(mending.lines()).singleElement().satisfies(line -> {
            assertThat(line.place().project()).isEqualTo("免费开放资金");
            assertThat(line.before()).isEqualTo("提高街道文化站为名服务水平");
            assertThat(line.after()).isEqualTo("提高街道文化站为民服务水平");
        });
        assertThat(mending.run(desk)).isPresent();
        index.await();
        assertThat(index.of(finding.table())).noneMatch(finding::isSame);
        assertThat(Mending.of(desk.book(), finding, WORDING)).as("mended already").isEmpty();
        desk.undo();
        index.await();
        assertThat(index.of(finding.table())).anyMatch(finding::isSame);
    }

    @Test
    void allOfAKindAreMendedByOneEditWhereTheyAreWanted() throws Exception {
        var before = desk.book();
        var tables = Set.copyOf(Audit.tables(before, SubjectId.BOOK));
        var mending = Mending.ofKind(before, FORMS, "spelling", tables, WORDING, Progress.NONE).orElseThrow();
        assertThat(mending.count()).isEqualTo(mending.lines().size()).isGreaterThan(5);
        desk.apply(Edit.SetField.typed(before.all(SubjectKind.PROJECT).getFirst().id(), StandardFields.PROJECT_NOTE,
                "别处"));
        assertThat(mending.run(desk)).as("thought out for another book").isEmpty();
        var again = Mending.ofKind(desk.book(), FORMS, "spelling", tables, WORDING, Progress.NONE).orElseThrow();
        assertThat(again.run(desk)).isPresent();
        index.await();
        assertThat(view(FindingsFilter.ALL).shown()).noneMatch(one -> one.rule().equals("spelling"));
        desk.undo();
        desk.undo();
        assertThat(desk.book()).isEqualTo(before);
        var one = first("应为“为民服务").table();
        assertThat(Mending.ofKind(before, FORMS, "wrongWord", Set.of(one), WORDING, Progress.NONE).orElseThrow()
                .lines()).allMatch(line -> line.place().project().equals("免费开放资金"));
    }

    @Test
    void aDismissedOneIsShownOnDemandUntilWhatItSpeaksOfChanges() throws Exception {
        var finding = first("应为“为民服务");
        desk.apply(Dismissal.dismiss(finding, "原文如此"));
        index.await();
        assertThat(index.counts()).isEqualTo(new FindingCounts(71, 172, 333, 1));
        assertThat(view(FindingsFilter.ALL).shown()).noneMatch(finding::isSame);
        var dismissed = view(of(Optional.empty(), Optional.empty(), "应为“为民服务", true)).shown().getFirst();
        assertThat(dismissed.dismissed()).contains("原文如此");
        desk.apply(Dismissal.restore(dismissed));
        index.await();
        assertThat(index.counts()).isEqualTo(new FindingCounts(71, 173, 333, 0));
        desk.undo();
        desk.apply(Edit.SetField.typed(finding.subject(), StandardFields.INDICATOR_NAME, "文化站为名服务的水平"));
        index.await();
        assertThat(index.counts().dismissed()).as("another text with the same mistake was dismissed too")
                .isEqualTo(1);
        desk.apply(Edit.SetField.typed(finding.subject(), StandardFields.INDICATOR_NAME, "呕歌文化站的水平"));
        index.await();
        assertThat(index.counts().dismissed()).isZero();
    }

    @Test
    void whatAnEditHasTakenAwayIsLeftOut() {
        var project = desk.book().all(SubjectKind.PROJECT).getFirst();
        var after = new Edit.Remove(project.id()).applyTo(desk.book());
        assertThat(FindingsView.of(after, index, FindingsFilter.ALL, WORDING).shown())
                .noneMatch(one -> one.table().equals(project.id()));
    }
}
