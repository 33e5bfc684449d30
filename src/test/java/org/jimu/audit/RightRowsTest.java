package org.jimu.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.jimu.audit.completeness.CompletenessRules;
import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Rule;
import org.jimu.audit.rule.Severity;
import org.jimu.form.FormLibrary;
import org.jimu.model.StandardFields;

/** Single rows and goals that look wrong to a hasty rule, and are right. */
class RightRowsTest {

    private static final FormLibrary FORMS = FormLibrary.shipped();
    private static final String GOAL = "目标";
    private static final String VALUE_MISSING = "missingValue";

    static List<String> rows() throws IOException {
        try (var in = RightRowsTest.class.getResourceAsStream("right-rows.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void nothingIsWrong(String line) {
        var cells = line.split("\t");
        var made = MadeTable.project("某某项目").set(StandardFields.BUDGET_TOTAL, "60");
        var table = cells[0].equals(GOAL)
                ? made.set(StandardFields.PROJECT_ANNUAL_GOAL, cells[1])
                : made.row(cells[0], cells[1], cells[2]);
        // one row is no whole table: what is left out is not asked here
        var left = CompletenessRules.ALL.stream().map(Rule::id).filter(id -> !id.equals(VALUE_MISSING))
                .collect(Collectors.toSet());
        assertThat(wrong(table, left)).isEmpty();
    }

    private static List<Finding> wrong(MadeTable table, Set<String> left) {
        return Audit.checkYear(table.book(), FORMS, MadeTable.YEAR).stream()
                .filter(finding -> finding.severity() != Severity.HINT && !left.contains(finding.rule())).toList();
    }
}
