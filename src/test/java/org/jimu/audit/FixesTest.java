package org.jimu.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.jimu.audit.rule.Finding;
import org.jimu.edit.Edit;
import org.jimu.exchange.BookJson;
import org.jimu.exchange.SampleBook;
import org.jimu.form.FormLibrary;
import org.jimu.model.Book;
import org.jimu.model.Levels;
import org.jimu.model.StandardFields;

/** What is mended by rule is one edit, leaves nothing of the rule that could be mended, and is undone in one step. */
class FixesTest {

    private static final FormLibrary FORMS = FormLibrary.shipped();
    private static final List<String> FIXABLE = List.of("amount", "blanks", "brackets", "codeShape", "costOperator",
            "costTotal", "countUnit", "doubled", "excelDate", "head", "letterDigit", "listMarkers", "measureWord",
            "misplacedLevel",
            "missingUnit", "moneyWord", "nameValue", "namesDiffer", "numbering", "oldWording", "otherYear", "percent",
            "placeholder", "priceCurrency", "punctuation", "rateOperator", "residue", "secondTwice", "spelling",
            "truncated", "valueColumn", "volumeOperator", "weightDecimals", "weightMissing", "wrongWord");

    private static List<Finding> found(Book book) {
        return Audit.checkBook(book, FORMS, (done, total) -> true).orElseThrow().all();
    }

    /** What neither the sample nor the made-up counties have. */
    private static Stream<MadeTable> others() {
        var split = MadeTable.project("甲").form("huangyuan-list").row(Levels.QUALITY, "合格率", "95%", "50");
        var row = split.book().get(split.id()).children().getFirst();
        var typed = StandardFields.INDICATOR_TARGET.type().read("95%").withValue("≥95%").withUnit("");
        return Stream.of(
                MadeTable.project("甲").form("shapotou-project").set(StandardFields.BUDGET_TOTAL, "5"),
                MadeTable.project("甲").set(StandardFields.PROJECT_CODE, "63012300024T 000000550"),
                MadeTable.project("甲").row(Levels.TIMELINESS, "完成时间", "45657"),
                split.apply(Edit.SetField.to(row, StandardFields.INDICATOR_TARGET, typed)),
                MadeTable.project("甲").form("huangyuan-list").row(Levels.QUANTITY, "培训次数", "≥3次", "50")
                        .row(Levels.SOCIAL_BENEFIT, "服务人次", "≥30人次").row(Levels.RECIPIENT_SATISFACTION, "群众满意度",
                                "≥90%", "10"));
    }

    private static List<Book> books() throws Exception {
        var books = new ArrayList<>(List.of(SampleBook.make()));
        for (var table : OtherCountiesTest.tables()) {
            books.add(BookJson.read(table, Files.readString(OtherCountiesTest.folder().resolve(table + ".json"))));
        }
        others().map(MadeTable::book).forEach(books::add);
        return books;
    }

    @Test
    void everyRuleThatCanMendDoesSoInOneStep() throws Exception {
        var mended = new TreeMap<String, Integer>();
        for (var book : books()) {
            var rules = found(book).stream().filter(finding -> finding.fix().isPresent()).map(Finding::rule).distinct()
                    .toList();
            for (var rule : rules) {
                var fixes = Fixes.of(book, FORMS, finding -> finding.rule().equals(rule), (done, total) -> true)
                        .orElseThrow();
                var after = fixes.edit().applyTo(book);
                assertThat(after).as(rule).isNotEqualTo(book);
                assertThat(found(after).stream().filter(finding -> finding.rule().equals(rule))
                        .filter(finding -> finding.fix().isPresent())).as(rule).isEmpty();
                assertThat(fixes.edit().inverse(book).applyTo(after)).as(rule).isEqualTo(book);
                mended.merge(rule, fixes.fixed().size(), Integer::sum);
            }
        }
        assertThat(mended.keySet()).containsExactlyElementsOf(FIXABLE);
    }

    @Test
    void aFixTellsWhatItWillChange() throws Exception {
        for (var book : books()) {
            for (var finding : found(book)) {
                finding.fix().ifPresent(fix -> {
                    assertThat(fix.fits(book)).as(finding.rule()).isTrue();
                    var after = fix.edit().applyTo(book);
                    assertThat(fix.steps()).as(finding.rule()).isNotEmpty()
                            .allSatisfy(step -> assertThat(Map.entry(book.get(step.subject())
                                    .text(StandardFields.of(step.key())),
                                    after.get(step.subject())
                                            .text(StandardFields.of(step.key()))))
                                    .isEqualTo(Map.entry(step.before(), step.after())));
                });
            }
        }
    }
}
