package org.jimu.desk.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.jimu.audit.Audit;
import org.jimu.audit.Fixes;
import org.jimu.audit.rule.Finding;
import org.jimu.desk.Desk;
import org.jimu.desk.SampleDesk;
import org.jimu.exchange.SampleBook;
import org.jimu.form.FormLibrary;

/** All that a rule can mend in a book is one line of the history and one undo. */
class FixOneStepTest {

    @TempDir
    Path folder;

    @Test
    void oneEditAndOneUndo() {
        var forms = FormLibrary.shipped();
        var office = SampleDesk.office(folder);
        try (var desk = Desk.create(folder.resolve("b"), office, SampleBook.make())) {
            var before = desk.book();
            var rules = Audit.checkBook(before, forms, (done, total) -> true).orElseThrow().all().stream()
                    .filter(finding -> finding.fix().isPresent()).map(Finding::rule).distinct().toList();
            assertThat(rules).hasSizeGreaterThan(20);
            for (var rule : rules) {
                var last = desk.undoable();
                var fixes = Fixes.of(before, forms, finding -> finding.rule().equals(rule), (done, total) -> true);
                desk.apply(fixes.orElseThrow().edit());
                assertThat(desk.book()).as(rule).isNotEqualTo(before);
                desk.undo();
                assertThat(desk.book()).as(rule).isEqualTo(before);
                assertThat(desk.undoable()).as(rule).isEqualTo(last);
            }
        }
    }
}
