package org.jimu.audit.sums;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import org.jimu.audit.MadeTable;
import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Severity;
import org.jimu.model.Levels;
import org.jimu.model.StandardFields;
import org.jimu.model.SubjectKind;

class CostRulesTest {

    private static MadeTable project(String budget) {
        return MadeTable.project("培训经费").set(StandardFields.BUDGET_TOTAL, budget);
    }

    private static MadeTable cost(MadeTable made, String name, String target) {
        return made.row(Levels.COST, name, target);
    }

    private static MadeTable line(MadeTable made, String item, String detail, String amount, String calculation) {
        return made.row(SubjectKind.COST, StandardFields.COST_ITEM, item, StandardFields.COST_DETAIL, detail,
                StandardFields.COST_AMOUNT, amount, StandardFields.COST_CALCULATION, calculation);
    }

    @Test
    void costIndicatorsAddUpToTheBudget() {
        assertThat(cost(cost(project("5"), "考察费用", "≤3万元"), "笔试费用", "≤20000元").told("costTotal")).isEmpty();
        assertThat(cost(project("36"), "党建、综治", "共计约36万").told("costTotal")).isEmpty();
        assertThat(cost(project("48"), "垃圾清运费", "30万").told("costTotal"))
                .containsExactly("indicator.target: 30, 48");
        var four = cost(cost(project("50"), "租赁费", "≤30万元"), "建设经费", "≤30万元");
        assertThat(four.find("costTotal")).singleElement()
                .matches(found -> found.severity() == Severity.ERROR && found.related().size() == 1)
                .extracting(Finding::terms).asList().containsExactly("60", "50");
    }

    @Test
    void tooLittleOfSeveralIsProbablyWrongAndOfAWholeSurely() {
        var parts = cost(cost(project("10"), "场地费", "≤3万元"), "资料费", "≤2万元");
        assertThat(parts.find("costTotal")).extracting(Finding::severity).containsExactly(Severity.WARNING);
        var whole = cost(cost(project("10"), "培训总成本", "≤9万元"), "资料费", "≤2万元");
        assertThat(whole.find("costTotal")).extracting(Finding::severity).containsExactly(Severity.ERROR);
        assertThat(cost(cost(project("10"), "培训总成本", "≤10万元"), "资料费", "≤2万元").told("costTotal")).isEmpty();
    }

    @Test
    void pricesPercentagesAndWordsAreNoAmounts() {
        assertThat(cost(project("10"), "人均培训成本", "≤500元").told("costTotal")).isEmpty();
        assertThat(cost(project("10"), "拍摄费", "≤2.5万元/个").told("costTotal")).isEmpty();
        assertThat(cost(project("10"), "成本控制率", "≤100%").told("costTotal")).isEmpty();
        assertThat(cost(project("10"), "控制在预算内", "是").told("costTotal")).isEmpty();
        assertThat(cost(project("10"), "成本节约额", "≥1万元").told("costTotal")).isEmpty();
        assertThat(cost(cost(project("256"), "补助标准", "5242元/人/月"), "培训费", "≤70万元").told("costTotal")).isEmpty();
        assertThat(project("10").row(Levels.QUANTITY, "购买设备", "≤3万元").told("costTotal")).isEmpty();
    }

    @Test
    void yuanTakenForTenThousandYuanIsTurnedRound() {
        var mixed = cost(project("66"), "小组长工资", "≤66元");
        assertThat(mixed.find("costTotal")).extracting(Finding::sentence).containsExactly("audit.costTotal.unit");
        assertThat(mixed.fixed("costTotal").texts(StandardFields.INDICATOR_TARGET)).containsExactly("≤66万元");
        assertThat(mixed.told("costTotal")).isEmpty();
    }

    @Test
    void inADepartmentsTableOnlyTheWholeIsCompared() {
        var made = new MadeTable().set(StandardFields.BUDGET_TOTAL, "930.09").row(Levels.COST, "三公经费", "≤5万元")
                .row(Levels.COST, "培训费", "≤3万元").row(Levels.COST, "总支出", "930.09万元");
        assertThat(made.told("costTotal")).isEmpty();
        made.lastRow(StandardFields.INDICATOR_TARGET, "930万元");
        assertThat(made.told("costTotal")).containsExactly("indicator.target: 总支出, 930, 930.09");
        made.row(Levels.COST, "公用经费总额", "≤80万元").row(Levels.QUANTITY, "三公经费总额", "≤5万元");
        assertThat(made.told("costTotal")).hasSize(1);
        assertThat(made.told("totalIndicator")).isEmpty();
    }

    @Test
    void whatIsForTheWholePeriodIsNotTheYears() {
        var made = cost(cost(project("919"), "年度成本", "≤919万元"), "建设成本", "≤284500万元");
        assertThat(made.told("costTotal")).hasSize(1);
        assertThat(made.lastRow(StandardFields.INDICATOR_HORIZON, "period").told("costTotal")).isEmpty();
    }

    @Test
    void anIndicatorThatSaysToBeTheWholeIsTheBudget() {
        var made = project("44").row(Levels.ECONOMIC_BENEFIT, "完成经费总额", "=41万元");
        assertThat(made.told("totalIndicator")).containsExactly("indicator.target: 完成经费总额, 41, 44");
        assertThat(project("68").row(Levels.QUANTITY, "培训经费", "=68万元").told("totalIndicator")).isEmpty();
        assertThat(project("68").row(Levels.QUANTITY, "培训经费", "=86万元").told("totalIndicator")).hasSize(1);
        assertThat(project("44").row(Levels.QUANTITY, "办公用品支出", "≤8万元").told("totalIndicator")).isEmpty();
        assertThat(project("44").row(Levels.ECONOMIC_BENEFIT, "带动投资总额", "≥900万元").told("totalIndicator")).isEmpty();
        assertThat(project("44").row(Levels.QUANTITY, "宣传经费总额", "≤8万元").told("totalIndicator")).isEmpty();
        assertThat(project("44").row(Levels.QUANTITY, "培训经费总额", "≤8万元").told("totalIndicator")).hasSize(1);
    }

    @Test
    void detailsAddUp() {
        var made = line(line(project("48万"), "疏通", "疏通费", "6万元", ""), "清运", "清运费", "42", "");
        assertThat(made.told("costDetailSum")).isEmpty();
        assertThat(line(made, "清扫", "", "1", "").told("costDetailSum")).containsExactly("cost.amount: 49, 48");
        assertThat(line(project("48"), "疏通", "", "", "").told("costDetailSum")).isEmpty();
        assertThat(line(project("5"), "疏通", "", "50000", "").find("costDetailSum")).extracting(Finding::sentence)
                .containsExactly("audit.costDetailSum.unit");
    }

    @Test
    void anAmountIsWhatItsCalculationComesTo() {
        assertThat(line(project("10"), "党建", "", "10万", "阵地建设7万+活动经费3万").told("costCalculation")).isEmpty();
        assertThat(line(project("10"), "党建", "", "11万", "阵地建设7万+活动经费3万").told("costCalculation"))
                .containsExactly("cost.amount: 11, 10");
        assertThat(line(project("9"), "疏通", "", "6万元", "预计10次*0.6万元/次=6万元").told("costCalculation")).isEmpty();
        assertThat(line(project("9"), "疏通", "", "7万元", "预计10次*0.6万元/次=6万元").told("costCalculation")).hasSize(1);
        assertThat(line(project("9"), "社区", "", "350万", "7个社区每个社区50万，7*50=350万").told("costCalculation")).isEmpty();
        // the last of several results may be their sum
        var steps = "优秀10个*1.2万元=12万元，良好6个*0.5万元=3万元，12+3=15万元";
        assertThat(line(project("15"), "奖补", "", "15", steps).told("costCalculation")).isEmpty();
        assertThat(line(project("15"), "奖补", "", "16", steps).told("costCalculation")).hasSize(1);
        assertThat(line(project("9"), "补助", "", "6万元", "每人每月500元，100人").told("costCalculation")).isEmpty();
        assertThat(line(project("9"), "活动", "", "6万元", "场地2万元、资料1万元等").told("costCalculation")).isEmpty();
        assertThat(line(project("9"), "活动", "", "6万元", "按去年标准").told("costCalculation")).isEmpty();
    }

    @Test
    void theSameThingHasTheSameAmountAsIndicatorAndAsDetail() {
        var made = line(cost(project("48"), "垃圾清运费", "30万"), "辖区垃圾清运", "垃圾拖运费", "36万元", "");
        assertThat(made.told("costMatch")).containsExactly("indicator.target: 垃圾清运费, 30, 垃圾拖运费, 36");
        made.lastRow(StandardFields.COST_AMOUNT, "30");
        assertThat(made.told("costMatch")).isEmpty();
        assertThat(line(cost(project("48"), "社区的工作和人员经费", "30万"), "社区运转经费", "", "36", "").told("costMatch")).isEmpty();
        var two = line(line(cost(project("48"), "垃圾清运费", "30万"), "东区垃圾清运", "", "10", ""), "西区垃圾清运", "", "20", "");
        assertThat(two.told("costMatch")).isEmpty();
    }
}
