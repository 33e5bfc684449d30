package org.jimu.audit.sums;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import org.jimu.audit.MadeTable;
import org.jimu.model.StandardFields;

class SourcesRuleTest {

    private static MadeTable money(String total, String fiscal, String other) {
        return MadeTable.project("甲").set(StandardFields.BUDGET_TOTAL, total)
                .set(StandardFields.BUDGET_FISCAL, fiscal).set(StandardFields.BUDGET_OTHER, other);
    }

    @Test
    void theTotalIsTheSumOfItsSources() {
        assertThat(money("60", "60", "").told("sources")).isEmpty();
        assertThat(money("3.00", "2万", "10000元").told("sources")).isEmpty();
        assertThat(MadeTable.project("甲").set(StandardFields.BUDGET_TOTAL, "60").told("sources")).isEmpty();
        assertThat(money("60", "50", "9").told("sources")).containsExactly("budget.total: 60, 59");
        assertThat(money("60.01", "60", "").told("sources")).containsExactly("budget.total: 60.01, 60");
    }

    @Test
    void fundsStandBesideOrWithinTheFiscalPart() {
        var within = money("90", "80", "10").set(StandardFields.BUDGET_GENERAL, "50")
                .set(StandardFields.BUDGET_GOVERNMENT_FUND, "30");
        assertThat(within.told("sources")).isEmpty();
        assertThat(within.set(StandardFields.BUDGET_TOTAL, "120").told("sources")).isEmpty();
        assertThat(within.set(StandardFields.BUDGET_TOTAL, "130").told("sources")).hasSize(1);
    }

    @Test
    void aDepartmentsIncomeAndExpenditureAgree() {
        var department = new MadeTable().set(StandardFields.BUDGET_TOTAL, "930.09")
                .set(StandardFields.BUDGET_GENERAL, "930.09").set(StandardFields.BUDGET_OTHER, "")
                .set(StandardFields.BUDGET_BASIC, "466.09").set(StandardFields.BUDGET_PROJECT, "464");
        assertThat(department.told("sources")).isEmpty();
        assertThat(department.told("expenditure")).isEmpty();
        department.set(StandardFields.BUDGET_BASIC, "466.9");
        assertThat(department.told("expenditure")).containsExactly("budget.total: 930.09, 930.9");
        department.set(StandardFields.BUDGET_BASIC, "");
        assertThat(department.told("expenditure")).isEmpty();
    }
}
