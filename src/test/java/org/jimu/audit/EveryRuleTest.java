package org.jimu.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Rule;
import org.jimu.desk.Wording;
import org.jimu.form.FormLibrary;

/**
 * Every rule has small tables on which it must fire and others on which it must not ({@code every-rule.tsv}). A rule without
 * both is not done.
 */
class EveryRuleTest {

    private static final FormLibrary FORMS = FormLibrary.shipped();

    /** A line of the list. */
    record Case(String rule, boolean fires, String table) {

        static Case of(String line) {
            var parts = line.split("\t");
            assertThat(parts).as(line).hasSize(3);
            assertThat(parts[1]).as(line).isIn("must", "not");
            return new Case(parts[0], parts[1].equals("must"), parts[2]);
        }

        @Override
        public String toString() {
            return rule + (fires ? " must fire: " : " must not fire: ") + table;
        }
    }

    static List<Case> cases() throws IOException, URISyntaxException {
        var list = Path.of(EveryRuleTest.class.getResource("every-rule.tsv").toURI());
        return Files.readAllLines(list).stream().filter(line -> !line.startsWith("#")).map(Case::of).toList();
    }

    private static List<Finding> found(Case one) {
        return Audit.checkBook(WrittenTable.of(one.table()), FORMS, (done, total) -> true).orElseThrow().all().stream()
                .filter(finding -> finding.rule().equals(one.rule())).toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void firesWhereItMustAndNowhereElse(Case one) {
        var found = found(one);
        assertThat(!found.isEmpty()).isEqualTo(one.fires());
        for (var locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            assertThat(found).allSatisfy(finding -> assertThat(new Wording(locale).finding(finding))
                    .doesNotContain("{", "audit."));
        }
    }

    @Test
    void everyRuleHasBothKindsOfCases() throws Exception {
        var both = cases().stream()
                .collect(Collectors.groupingBy(Case::rule, Collectors.mapping(Case::fires, Collectors.toSet())));
        var rules = Audit.rules().stream().map(Rule::id).toList();
        assertThat(both.keySet()).containsExactlyInAnyOrderElementsOf(rules);
        assertThat(both).allSatisfy((rule, fires) -> assertThat(fires).as(rule).containsExactlyInAnyOrder(true, false));
    }
}
