package org.jimu.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.jimu.audit.across.AcrossRules;
import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Rule;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.structure.StructureRules;
import org.jimu.audit.text.TextRules;
import org.jimu.audit.time.TimeRules;
import org.jimu.exchange.SampleBook;
import org.jimu.form.FormLibrary;
import org.jimu.model.Book;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectKind;

/** In the five seeds the rules find all the mistakes that were found by eye, and no others. */
class SampleWordingTest {

    private static final int COLUMNS = 6;
    private static final int LONGEST = 14;
    private static final Set<String> RULES = Stream
            .of(TimeRules.ALL, StructureRules.ALL, TextRules.ALL, AcrossRules.ALL).flatMap(List::stream)
            .map(Rule::id).collect(Collectors.toSet());

    private static List<String> expected() throws IOException {
        try (var in = SampleWordingTest.class.getResourceAsStream("sample-wording.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .map(line -> String.join("|", List.of(line.split("\t", -1)).subList(0, COLUMNS))).toList();
        }
    }

    private static String line(Book book, Finding finding) {
        return String.join("|",
                book.enclosing(finding.table(), SubjectKind.DEPARTMENT).orElseThrow()
                        .text(StandardFields.DEPARTMENT_NAME),
                book.get(finding.table()).text(StandardFields.PROJECT_NAME), finding.key(),
                row(book.get(finding.subject())), finding.rule(), finding.severity().code());
    }

    private static String row(Subject row) {
        return Stream.of(StandardFields.INDICATOR_NAME, StandardFields.TASK_ITEM, StandardFields.DUTY_NAME,
                StandardFields.SAFEGUARD_NAME, StandardFields.GOAL_TEXT).map(row::text).filter(text -> !text.isBlank())
                .map(text -> text.substring(0, Math.min(LONGEST, text.length()))).findFirst().orElse("");
    }

    @Test
    void errorsAndWarningsAreThoseThatWereFoundByEye() throws IOException {
        var book = SampleBook.make();
        var found = Audit.checkBook(book, FormLibrary.shipped(), (done, total) -> true).orElseThrow().all().stream()
                .filter(finding -> RULES.contains(finding.rule()) && finding.severity() != Severity.HINT)
                .map(finding -> line(book, finding)).toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected());
    }

    @Test
    void mendingAllThatHasAFixLeavesNoneOfIt() {
        var forms = FormLibrary.shipped();
        var book = SampleBook.make();
        var fixes = Fixes.of(book, forms, finding -> RULES.contains(finding.rule()), (done, total) -> true)
                .orElseThrow();
        var mended = fixes.edit().applyTo(book);
        var left = Audit.checkBook(mended, forms, (done, total) -> true).orElseThrow().all().stream()
                .filter(finding -> RULES.contains(finding.rule()) && finding.fix().isPresent()).toList();
        assertThat(left).isEmpty();
        assertThat(fixes.edit().inverse(book).applyTo(mended)).isEqualTo(book);
    }
}
