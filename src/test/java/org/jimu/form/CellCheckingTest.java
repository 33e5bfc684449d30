package org.jimu.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.jimu.exchange.SampleBook;
import org.jimu.model.Book;
import org.jimu.model.MoneyUnit;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectKind;
import org.jimu.sheet.Binding;

class CellCheckingTest {

    private static final Book BOOK = SampleBook.make();
    private static final Subject ROW = BOOK.all(SubjectKind.INDICATOR).getFirst();

    private static Optional<String> doubt(String key, String typed) {
        return CellChecking.check(BOOK, new Binding.Value(ROW.id(), key, MoneyUnit.WAN_YUAN), typed).map(Doubt::key);
    }

    @ParameterizedTest
    @CsvSource({"budget.total, 3.0000", "budget.total, '1,536.74'", "budget.total, 48万", "budget.total, 无",
            "budget.total, ''", "indicator.weight, 10", "indicator.weight, 100", "plan.percent, 25%",
            "indicator.target, >=30条", "indicator.target, ≥ 98 %", "indicator.target, 高质量完成", "indicator.target, /",
            "indicator.target, 1 月和 2 月", "indicator.target, =100%", "indicator.operator, 不少于",
            "indicator.operator, >=", "indicator.operator, 定性", "project.name, 随便什么≥"})
    void whatIsUnderstoodRaisesNoDoubt(String key, String typed) {
        assertThat(doubt(key, typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"budget.total, 3O.5, doubt.amount", "budget.total, 约三万, doubt.amount",
            "budget.total, 3.0.0, doubt.amount", "indicator.weight, 十, doubt.number",
            "indicator.weight, 101, doubt.share", "indicator.weight, -1, doubt.share",
            "plan.percent, 250%, doubt.share", "indicator.target, ≥, doubt.target",
            "indicator.target, ≥三十条, doubt.target", "indicator.operator, 大概, doubt.operator"})
    void whatIsNotUnderstoodDoes(String key, String typed, String expected) {
        assertThat(doubt(key, typed)).contains(expected);
    }

    @Test
    void aRateIsNotCountedInPersons() {
        var rate = BOOK.all(SubjectKind.INDICATOR).stream()
                .filter(row -> row.text(StandardFields.INDICATOR_NAME).endsWith("率")).findFirst().orElseThrow();
        var cell = new Binding.Value(rate.id(), Binding.TARGET, MoneyUnit.WAN_YUAN);
        assertThat(CellChecking.check(BOOK, cell, "≥95人"))
                .contains(new Doubt("doubt.rate", List.of(rate.text(StandardFields.INDICATOR_NAME), "人")));
        assertThat(CellChecking.check(BOOK, cell, "≥95%")).isEmpty();
        var unit = new Binding.Value(rate.id(), "indicator.unit", MoneyUnit.WAN_YUAN);
        assertThat(CellChecking.check(BOOK, unit, "人")).isPresent();
    }

    @Test
    void aRowThatIsNotThereYetIsLookedAtToo() {
        var cell = new Binding.NewRow(ROW.parent(), SubjectKind.INDICATOR, Map.of(), "indicator.weight",
                MoneyUnit.WAN_YUAN);
        assertThat(CellChecking.check(BOOK, cell, "五").map(Doubt::key)).contains("doubt.number");
    }

    @Test
    void inTheRealDocumentsOnlyTheRateInPersonsIsDoubted() {
        var doubts = BOOK.all(SubjectKind.INDICATOR).stream()
                .flatMap(row -> CellChecking
                        .check(BOOK, new Binding.Value(row.id(), Binding.TARGET, MoneyUnit.WAN_YUAN)).stream())
                .toList();
        // the slip of five tables of one street, kept as it was printed
        assertThat(doubts).hasSize(5)
                .containsOnly(new Doubt("doubt.rate", List.of("工资及保险发放准确率", "人")));
    }
}
