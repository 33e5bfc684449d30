package org.jimu.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.jimu.audit.completeness.CompletenessRules;
import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Rule;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.sums.SumRules;
import org.jimu.audit.values.ValueRules;
import org.jimu.audit.weights.WeightRules;
import org.jimu.exchange.SampleBook;
import org.jimu.form.FormLibrary;
import org.jimu.model.Book;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectKind;

/** The five real offices against a list of their mistakes: all are found, and nothing else. */
class SampleMistakesTest {

    // the last column says why
    private static final int COLUMNS = 7;
    private static final Book BOOK = SampleBook.make();
    private static final List<Finding> FOUND = Audit
            .checkBook(BOOK, FormLibrary.shipped(), (done, total) -> true).orElseThrow().all();

    private static List<String> listed() throws IOException {
        try (var in = SampleMistakesTest.class.getResourceAsStream("sample-mistakes.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split("\t", -1)).limit(COLUMNS).collect(Collectors.joining("\t")))
                    .toList();
        }
    }

    @SafeVarargs
    private static List<Finding> of(List<Rule>... families) {
        var ids = Stream.of(families).flatMap(List::stream).map(Rule::id).collect(Collectors.toSet());
        return FOUND.stream().filter(finding -> ids.contains(finding.rule())).toList();
    }

    private static String line(Finding finding) {
        var table = BOOK.get(finding.table());
        return String.join("\t",
                BOOK.enclosing(table.id(), SubjectKind.DEPARTMENT).orElseThrow()
                        .text(StandardFields.DEPARTMENT_NAME),
                table.text(StandardFields.PROJECT_NAME), row(BOOK.get(finding.subject())), finding.key(),
                finding.severity().code(), finding.sentence().substring("audit.".length()),
                String.join("|", finding.terms()));
    }

    private static String row(Subject row) {
        return switch (row.kind()) {
            case INDICATOR -> (row.text(StandardFields.INDICATOR_LEVEL2) + " "
                    + row.text(StandardFields.INDICATOR_NAME)).strip();
            case GOAL -> row.text(StandardFields.GOAL_LABEL).strip();
            default -> "";
        };
    }

    @Test
    void everyMistakeIsFoundAndNothingElse() throws IOException {
        var found = of(SumRules.ALL, WeightRules.ALL, ValueRules.ALL, CompletenessRules.ALL).stream()
                .filter(finding -> finding.severity() != Severity.HINT).map(SampleMistakesTest::line).toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(listed());
    }

    @Test
    void sumsAndWeightsThatAreRightGetNoHintEither() {
        assertThat(of(SumRules.ALL)).allMatch(finding -> finding.severity() != Severity.HINT);
        assertThat(of(WeightRules.ALL)).extracting(Finding::rule).containsOnly("weightDecimals");
        var mistaken = Set.of("社区离岗人员工资", "能力提升补助经费", "城乡环境连片整治", "党建网日常维护及等级保护测评经费", "离退休干部党支部书记工作补贴",
                "沙坡头区老年大学活动经费", "人才工作专项经费", "沙坡头区2022年度“三支一扶”高校毕业生生活补贴经费");
        assertThat(of(SumRules.ALL).stream()
                .map(finding -> BOOK.get(finding.table()).text(StandardFields.PROJECT_NAME))
                .collect(Collectors.toSet())).isEqualTo(mistaken);
    }

    @Test
    void fixesLeaveNothingOfTheirRule() {
        for (var rule : List.of("spelling", "percent", "costOperator", "volumeOperator", "priceCurrency", "moneyWord",
                "placeholder", "countUnit")) {
            var fixes = Fixes.of(BOOK, FormLibrary.shipped(), finding -> finding.rule().equals(rule),
                    (done, total) -> true).orElseThrow();
            var mended = fixes.edit().applyTo(BOOK);
            assertThat(Audit.checkBook(mended, FormLibrary.shipped(), (done, total) -> true).orElseThrow().all())
                    .as(rule).extracting(Finding::rule).doesNotContain(rule);
            assertThat(fixes.edit().inverse(BOOK).applyTo(mended)).as(rule).isEqualTo(BOOK);
        }
    }
}
