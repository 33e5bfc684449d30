package org.jimu.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Severity;
import org.jimu.exchange.BadBookFile;
import org.jimu.exchange.BookJson;
import org.jimu.form.FormLibrary;
import org.jimu.model.Book;
import org.jimu.model.StandardFields;

/**
 * Made-up tables of other counties: education, hospitals, roads, farming, procurement, in 元 and 万元, with weights of 90, 100
 * and none, typed by hand or in the columns of a form. On those that are right nothing is said but a few hints; in the
 * others each mistake is found, and nothing else.
 */
class OtherCountiesTest {

    private static final int FEW_HINTS = 3;
    private static final FormLibrary FORMS = FormLibrary.shipped();
    private static final Map<String, List<String>> MISTAKES = mistakes();

    static Path folder() {
        try {
            return Path.of(OtherCountiesTest.class.getResource("counties").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** By table: rule, severity, field and row of each mistake. */
    private static Map<String, List<String>> mistakes() {
        try (var lines = Files.lines(folder().resolve("mistakes.tsv"))) {
            return lines.filter(line -> !line.startsWith("#")).map(line -> line.split("\t", 2))
                    .collect(Collectors.groupingBy(line -> line[0],
                            Collectors.mapping(line -> line[1], Collectors.toList())));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> tables() throws IOException {
        try (var files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".json"))
                    .map(name -> name.replace(".json", "")).sorted().toList();
        }
    }

    private static Book read(String table) throws IOException, BadBookFile {
        return BookJson.read(table, Files.readString(folder().resolve(table + ".json")));
    }

    private static List<Finding> found(Book book) {
        return Audit.checkBook(book, FORMS, (done, total) -> true).orElseThrow().all();
    }

    private static String line(Book book, Finding finding) {
        var row = book.get(finding.subject());
        return String.join("\t", finding.rule(), finding.severity().code(), finding.key(),
                Stream.of(StandardFields.INDICATOR_NAME, StandardFields.GOAL_LABEL, StandardFields.COST_ITEM)
                        .map(row::text).collect(Collectors.joining()));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyMistakeIsFoundAndNothingElse(String table) throws Exception {
        var book = read(table);
        assertThat(found(book).stream().filter(finding -> finding.severity() != Severity.HINT)
                .map(finding -> line(book, finding)))
                .containsExactlyInAnyOrderElementsOf(MISTAKES.getOrDefault(table, List.of()));
    }

    @Test
    void aTableThatIsRightGetsFewHints() throws Exception {
        for (var table : tables()) {
            if (!MISTAKES.containsKey(table)) {
                assertThat(found(read(table))).as(table).hasSizeLessThanOrEqualTo(FEW_HINTS);
            }
        }
    }

    @Test
    void aboutHalfOfTheTablesAreRight() throws Exception {
        assertThat(tables()).containsAll(MISTAKES.keySet()).hasSizeGreaterThan(25);
        assertThat(MISTAKES.size()).isBetween(tables().size() / 3, 2 * tables().size() / 3);
    }
}
