package org.jimu.audit.sums;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import org.jimu.audit.MadeTable;
import org.jimu.edit.Edit;
import org.jimu.model.Fields;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;

class ProjectSumsTest {

    private static MadeTable year(String stated, String... amounts) {
        var made = new MadeTable().set(StandardFields.BUDGET_PROJECT, stated);
        for (var amount : amounts) {
            made.next("项目").set(StandardFields.BUDGET_TOTAL, amount);
        }
        return made;
    }

    @Test
    void projectsAddUpToTheDepartmentsAmount() {
        assertThat(year("464", "36", "350", "30", "48万").told("projectSum")).isEmpty();
        assertThat(year("464", "36", "350", "30", "47").told("projectSum")).containsExactly("budget.project: 464, 463");
        assertThat(year("464").told("projectSum")).isEmpty();
        assertThat(year("", "36").told("projectSum")).isEmpty();
    }

    @Test
    void theTotalOnPaperIsTheirSum() {
        var made = year("", "1", "2").set(MadeTable.YEAR, StandardFields.SUMMARY_PRINTED_TOTAL, "3.00");
        assertThat(made.told("projectSum")).isEmpty();
        made.set(MadeTable.YEAR, StandardFields.SUMMARY_PRINTED_TOTAL, "3.10");
        assertThat(made.told("projectSum")).containsExactly("summary.printedTotal: 3.1, 3");
    }

    @Test
    void whileAnAmountIsMissingTooLittleIsNotWrong() {
        assertThat(year("10", "4", "").told("projectSum")).isEmpty();
        assertThat(year("10", "14", "").told("projectSum")).hasSize(1);
    }

    @Test
    void aDepartmentWithUnitsMayStateTheirProjectsToo() {
        var made = year("10", "4");
        var unit = Subject.leaf(new SubjectId(made.book().nextId()), SubjectKind.DEPARTMENT, MadeTable.DEPARTMENT,
                Fields.NONE);
        assertThat(made.apply(Edit.Insert.one(unit, 0)).told("projectSum")).isEmpty();
    }

    @Test
    void partsOfASpecialFundAreNotMoreThanIt() {
        var made = new MadeTable();
        for (var amount : new String[]{"20", "16"}) {
            made.next("支出方向").set(StandardFields.PROJECT_PARENT_PROGRAM, "专项")
                    .set(StandardFields.PROJECT_PARENT_AMOUNT, "36").set(StandardFields.BUDGET_TOTAL, amount);
        }
        assertThat(made.told("parentAmount")).isEmpty();
        made.set(StandardFields.BUDGET_TOTAL, "17");
        assertThat(made.told("parentAmount")).containsExactly("project.parentAmount: 专项, 36, 37",
                "project.parentAmount: 专项, 36, 37");
        made.set(StandardFields.PROJECT_PARENT_PROGRAM, "另一专项");
        assertThat(made.told("parentAmount")).isEmpty();
    }
}
