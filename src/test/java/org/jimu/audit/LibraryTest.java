package org.jimu.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;

import org.junit.jupiter.api.Test;

import org.jimu.audit.rule.IndicatorRule;
import org.jimu.audit.rule.Rule;
import org.jimu.audit.rule.Severity;
import org.jimu.form.library.IndicatorLibrary;

class LibraryTest {

    @Test
    void whatTheLibraryOffersIsRight() {
        var ofRows = Audit.rules().stream().filter(IndicatorRule.class::isInstance).map(Rule::id).toList();
        var wrong = new ArrayList<String>();
        for (var entry : IndicatorLibrary.shipped().all()) {
            var made = MadeTable.project("甲").row(entry.level2(), entry.name(), entry.target().text());
            ofRows.stream().flatMap(rule -> made.find(rule).stream())
                    .filter(finding -> finding.severity() != Severity.HINT)
                    .forEach(finding -> wrong.add(finding.sentence() + " " + entry.name() + " " + finding.terms()));
        }
        assertThat(wrong).isEmpty();
    }
}
