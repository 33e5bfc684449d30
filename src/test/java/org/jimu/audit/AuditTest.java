package org.jimu.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.RuleSettings;
import org.jimu.audit.rule.Severity;
import org.jimu.edit.Edit;
import org.jimu.exchange.SampleBook;
import org.jimu.form.FormFile;
import org.jimu.form.FormLibrary;
import org.jimu.model.Book;
import org.jimu.model.Field;
import org.jimu.model.Levels;
import org.jimu.model.StandardFields;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;

class AuditTest {

    private static final FormLibrary FORMS = FormLibrary.shipped();

    private static MadeTable heavy() {
        return MadeTable.project("培训").form("huangyuan-list").row(Levels.QUANTITY, "培训次数", "≥3次", "80");
    }

    private static List<Finding> all(Book book) {
        return Audit.checkBook(book, FORMS, (done, total) -> true).orElseThrow().all();
    }

    @Test
    void rulesHaveNamesOfTheirOwn() {
        assertThat(Audit.rules()).extracting(rule -> rule.id()).doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z][A-Za-z]+"));
    }

    @Test
    void aRuleIsTurnedOffOrMadeStricterInTheBookForAllTablesOrThoseOfOneForm() {
        assertThat(heavy().find("weights")).extracting(Finding::severity).containsExactly(Severity.ERROR);
        var off = heavy().set(SubjectId.BOOK, RuleSettings.ofBook("weights"), "off");
        assertThat(off.find("weights")).isEmpty();
        var hint = heavy().set(SubjectId.BOOK, RuleSettings.ofForm("huangyuan-list", "weights"), "hint");
        assertThat(hint.find("weights")).extracting(Finding::severity).containsExactly(Severity.HINT);
        var other = heavy().set(SubjectId.BOOK, RuleSettings.ofForm("shifeng-project", "weights"), "off");
        assertThat(other.find("weights")).extracting(Finding::severity).containsExactly(Severity.ERROR);
        var both = off.set(SubjectId.BOOK, RuleSettings.ofForm("huangyuan-list", "weights"), "warning");
        assertThat(both.find("weights")).extracting(Finding::severity).containsExactly(Severity.WARNING);
    }

    /** The shipped library with a form in place of the one of its id, with other demands. */
    private static FormLibrary with(String id, String demands) throws Exception {
        try (var in = FormLibrary.class.getResourceAsStream("forms/" + id + ".json")) {
            var json = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceFirst("\"audit\": \\{",
                    "\"audit\": {" + demands + ", ");
            return FORMS.allIn(FormFile.read(id + ".json", json));
        }
    }

    @Test
    void aFormTurnsRulesOffOrMakesThemStricter() throws Exception {
        var table = heavy().row(Levels.QUALITY, "合格率", "≧98%", "10").book();
        var project = table.all(SubjectKind.PROJECT).getFirst().id();
        assertThat(Audit.check(table, FORMS, project)).filteredOn(one -> one.rule().equals("spelling"))
                .extracting(Finding::severity).containsExactly(Severity.HINT);
        var own = with("huangyuan-list", "\"rules\": {\"weights\": \"off\", \"spelling\": \"error\"}");
        assertThat(Audit.check(table, own, project)).noneMatch(one -> one.rule().equals("weights"))
                .filteredOn(one -> one.rule().equals("spelling")).extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
        // the book has the last word
        var hint = Edit.SetField.to(SubjectId.BOOK, RuleSettings.ofBook("spelling"), "hint").applyTo(table);
        assertThat(Audit.check(hint, own, project)).filteredOn(one -> one.rule().equals("spelling"))
                .extracting(Finding::severity).containsExactly(Severity.HINT);
    }

    @Test
    void aDismissedFindingStaysWithItsReasonUntilWhatItSpeaksOfChanges() {
        var made = heavy();
        var finding = made.find("weights").getFirst();
        var book = Dismissal.dismiss(finding, "县里已同意").applyTo(made.book());
        var dismissed = Audit.check(book, FORMS, finding.table()).getFirst();
        assertThat(dismissed.dismissed()).contains("县里已同意");
        assertThat(Dismissal.restore(dismissed).applyTo(book)).isEqualTo(made.book());
        var row = book.children(finding.table(), SubjectKind.INDICATOR).getFirst().id();
        var changed = Edit.SetField.typed(row, StandardFields.INDICATOR_WEIGHT, "70").applyTo(book);
        assertThat(Audit.check(changed, FORMS, finding.table()).getFirst()).matches(Finding::isOpen)
                .extracting(Finding::rule).isEqualTo("weights");
    }

    @Test
    void findingsFollowEdits() {
        var book = SampleBook.make();
        var findings = Audit.checkBook(book, FORMS, (done, total) -> true).orElseThrow();
        var project = book.all(SubjectKind.PROJECT).get(40);
        var row = book.children(project.id(), SubjectKind.INDICATOR).getFirst();
        var copied = book.subtree(project.id());
        var edits = List.of(
                Edit.SetField.typed(row.id(), StandardFields.INDICATOR_TARGET, ""),
                Edit.SetField.typed(project.id(), StandardFields.BUDGET_TOTAL, "1"),
                new Edit.Remove(project.id()),
                new Edit.Insert(copied, 3),
                new Edit.Move(project.id(), book.all(SubjectKind.YEAR).getFirst().id(), 0),
                Edit.SetField.typed(book.all(SubjectKind.YEAR).getLast().id(), StandardFields.YEAR, "2031"),
                Edit.SetField.to(SubjectId.BOOK, Field.text("audit.rule.weights"), "off"),
                new Edit.Remove(book.children(SubjectId.BOOK).toList().getLast().id()));
        for (var edit : edits) {
            book = edit.applyTo(book);
            var affected = findings.follow(edit, book);
            assertThat(affected).isNotEmpty();
            assertThat(findings.all()).isEqualTo(all(book));
        }
    }

    @Test
    void anEditOfOneProjectHasTheOthersLeftAlone() {
        var book = SampleBook.make();
        var findings = Audit.checkBook(book, FORMS, (done, total) -> true).orElseThrow();
        var project = book.all(SubjectKind.PROJECT).getFirst();
        var edit = Edit.SetField.typed(project.id(), StandardFields.PROJECT_NOTE, "一");
        assertThat(TouchedTables.of(edit, book, edit.applyTo(book)).tables()).isEqualTo(Set.of(project.id()));
        assertThat(findings.follow(edit, edit.applyTo(book))).contains(project.id());
    }

    @Test
    void theWorkCanBeStopped() {
        assertThat(Audit.checkBook(SampleBook.make(), FORMS, (done, total) -> false)).isEmpty();
    }
}
