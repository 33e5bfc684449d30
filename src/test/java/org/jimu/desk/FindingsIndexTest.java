package org.jimu.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.jimu.audit.Audit;
import org.jimu.audit.rule.Finding;
import org.jimu.edit.Edit;
import org.jimu.exchange.SampleBook;
import org.jimu.form.FormLibrary;
import org.jimu.model.StandardFields;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.paper.Progress;

class FindingsIndexTest {

    private static final FormLibrary FORMS = FormLibrary.shipped();

    @TempDir
    private Path folder;

    private Desk desk() {
        var office = SampleDesk.office(folder);
        return Desk.create(folder.resolve("book"), office, SampleBook.make());
    }

    @Test
    void itFollowsEditsAndUndo() throws Exception {
        try (var desk = desk(); var index = new FindingsIndex(desk, FORMS)) {
            var project = desk.book().all(SubjectKind.PROJECT).getFirst();
            desk.apply(Edit.SetField.typed(project.id(), StandardFields.BUDGET_FISCAL, "1"));
            index.start(Progress.NONE).get();
            assertThat(index.of(project.id())).extracting(Finding::rule).contains("sources");
            Set<SubjectId> told = new ConcurrentSkipListSet<>();
            index.onUpdate(told::addAll);
            desk.undo();
            index.await();
            assertThat(index.of(project.id())).extracting(Finding::rule).doesNotContain("sources");
            assertThat(told).contains(project.id()).hasSizeLessThan(30);
            var expected = Audit.checkBook(desk.book(), FORMS, (done, total) -> true).orElseThrow();
            for (var table : expected.tables()) {
                assertThat(index.of(table)).isEqualTo(expected.of(table));
            }
        }
    }

    @Test
    void everyRuleHasItsWords() throws MissingResourceException {
        for (var locale : new Locale[]{Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH}) {
            var wording = new Wording(locale);
            for (var rule : Audit.rules()) {
                assertThat(wording.ruleName(rule.id())).isNotBlank();
                assertThat(wording.ruleWhy(rule.id())).isNotBlank();
            }
            for (var finding : Audit.checkBook(SampleBook.make(), FORMS, (d, t) -> true).orElseThrow().all()) {
                assertThat(wording.finding(finding)).isNotBlank().doesNotContain("{");
                finding.fix().ifPresent(fix -> assertThat(wording.fix(fix)).isNotBlank().doesNotContain("{"));
            }
        }
    }
}
