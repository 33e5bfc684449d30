package org.jimu.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import org.jimu.edit.Edit;
import org.jimu.exchange.SampleBook;
import org.jimu.model.MoneyUnit;
import org.jimu.model.StandardFields;
import org.jimu.model.SubjectKind;

class TotalsTest {

    @Test
    void theStatedTotalIsKeptBesideTheComputedOne() {
        var book = SampleBook.make();
        var year = book.all(SubjectKind.YEAR).get(2).id();
        assertThat(Totals.of(book, year).differs()).isFalse();
        var project = book.children(year, SubjectKind.PROJECT).getFirst().id();
        var changed = Edit.SetField.typed(project, StandardFields.BUDGET_TOTAL, "68.01").applyTo(book);
        var totals = Totals.of(changed, year);
        assertThat(totals.differs()).isTrue();
        assertThat(totals.total().print(MoneyUnit.WAN_YUAN, 2)).isEqualTo("1536.75");
        assertThat(totals.printed().orElseThrow().print(MoneyUnit.WAN_YUAN, 2)).isEqualTo("1536.74");
        assertThat(totals.projects()).isEqualTo(21);
        assertThat(totals.indicators()).isEqualTo(153);
    }
}
