package org.jimu.desk.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.jimu.audit.Audit;
import org.jimu.audit.rule.Rule;
import org.jimu.audit.rule.Severity;
import org.jimu.desk.Wording;

/** The page on rules lists all of them as they are, and says of each point which rule looks at it. */
class RulesPageTest {

    private static final Map<Severity, String> SEVERITIES = Map.of(Severity.ERROR, "错误", Severity.WARNING, "警告",
            Severity.HINT, "提示");
    private static final Pattern CODE = Pattern.compile("`([a-z][A-Za-z]+)`");

    private static Stream<String> page() throws IOException {
        return Files.readAllLines(Path.of("src/site/markdown/audit.md")).stream();
    }

    @Test
    void everyRuleStandsThereWithItsNameAndSeverity() throws IOException {
        var chinese = new Wording(Locale.SIMPLIFIED_CHINESE);
        var listed = page().filter(line -> line.endsWith("|  |") || line.endsWith("| 能 |"))
                .map(line -> line.split("\\s*\\|\\s*")).map(cells -> String.join(" ", cells[2], cells[3], cells[4]));
        assertThat(listed).containsExactlyInAnyOrderElementsOf(Audit.rules().stream().map(rule -> String.join(" ",
                "`" + rule.id() + "`", chinese.ruleName(rule.id()), SEVERITIES.get(rule.severity()))).toList());
    }

    @Test
    void everyPointNamesRulesThatThereAreAndEveryRuleLooksAtAPoint() throws IOException {
        var ids = Audit.rules().stream().map(Rule::id).toList();
        var named = page().filter(line -> line.matches("\\| (?:R\\d.*|另外) \\|.*`.*"))
                .flatMap(line -> CODE.matcher(line).results().map(match -> match.group(1))).distinct();
        assertThat(named).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void everyRuleSaysWhyItExists() {
        for (var locale : new Locale[]{Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH}) {
            var wording = new Wording(locale);
            assertThat(Audit.rules()).allSatisfy(rule -> assertThat(wording.ruleName(rule.id())).isNotBlank())
                    .allSatisfy(rule -> assertThat(wording.ruleWhy(rule.id())).isNotBlank());
        }
    }
}
