package org.jimu.audit.sums;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import org.jimu.audit.MadeTable;
import org.jimu.model.Levels;
import org.jimu.model.StandardFields;

class PriceRulesTest {

    private static MadeTable project(String budget, String goal) {
        return MadeTable.project("补贴").set(StandardFields.BUDGET_TOTAL, budget)
                .set(StandardFields.PROJECT_ANNUAL_GOAL, goal);
    }

    @Test
    void priceByTheOnlyQuantityOfItsUnitIsTheBudget() {
        var right = project("10", "").row(Levels.QUANTITY, "拍摄数量", "4个").row(Levels.COST, "拍摄制作费", "≤2.5万元/个");
        assertThat(right.told("unitPrice")).isEmpty();
        right.set(StandardFields.BUDGET_TOTAL, "12");
        assertThat(right.told("unitPrice")).containsExactly("indicator.target: 10, 12");
        var monthly = project("256", "").row(Levels.QUANTITY, "补贴人数", "199人")
                .row(Levels.COST, "补助标准", "5242.17元/人/月").row(Levels.COST, "培训费", "≤70万元");
        assertThat(monthly.told("unitPrice")).containsExactly("indicator.target: 1321.830196, 256");
    }

    @Test
    void theCountMayStandInTheNameOrInTheGoal() {
        var inName = project("1.14", "").row(Levels.QUANTITY, "人数", "18名")
                .row(Levels.COST, "离职村书记、村主任17人", "600/人/年").row(Levels.COST, "在职村书记、村主任1人", "1200/人/年");
        assertThat(inName.told("unitPrice")).isEmpty();
        var inGoal = project("10", "为11个离退休干部党支部的10名书记、1名副书记、20名委员发放全年工作补贴")
                .row(Levels.COST, "书记(副书记)按300元/月补贴标准发放", "3600/人/每年")
                .row(Levels.COST, "委员按200元/月补贴标准发放", "2400/人/每年");
        assertThat(inGoal.told("unitPrice")).containsExactly("indicator.target: 8.76, 10");
        assertThat(inGoal.set(StandardFields.BUDGET_TOTAL, "8.76").told("unitPrice")).isEmpty();
    }

    @Test
    void gradesGoWithTheirQuantities() {
        var made = project("14.7", "");
        for (var grade : new String[][]{{"一", "10", "1200"}, {"二", "15", "2400"}, {"三", "11", "6600"},
                {"四", "3", "8800"}}) {
            made.row(Levels.QUANTITY, grade[0] + "星级党组织数量", grade[1] + "个")
                    .row(Levels.COST, "被评定为" + grade[0] + "星级的", grade[2] + "/人/年");
        }
        assertThat(made.told("unitPrice")).isEmpty();
        assertThat(made.set(StandardFields.BUDGET_TOTAL, "15.7").told("unitPrice")).hasSize(1);
    }

    @Test
    void pricesGoWithTheQuantitiesOfTheSameThing() {
        var made = project("48.5", "").row(Levels.QUANTITY, "采购自助终端数量", "10台").row(Levels.QUANTITY, "采购高拍仪数量", "20台")
                .row(Levels.COST, "自助终端采购单价", "43500元/台").row(Levels.COST, "高拍仪采购单价", "2500元/台");
        assertThat(made.told("unitPrice")).isEmpty();
        assertThat(made.set(StandardFields.BUDGET_TOTAL, "45").told("unitPrice"))
                .containsExactly("indicator.target: 48.5, 45");
    }

    @Test
    void aPriceWithDecimalsIsRounded() {
        var made = project("18.00", "").row(Levels.QUANTITY, "发放人数", "70人").row(Levels.COST, "发放标准", "214.29元/人/月");
        assertThat(made.told("unitPrice")).isEmpty();
        assertThat(made.set(StandardFields.BUDGET_TOTAL, "18.10").told("unitPrice")).hasSize(1);
    }

    @Test
    void aRangeGivesARange() {
        var range = project("10", "").row(Levels.QUANTITY, "发放人数", "50-100人")
                .row(Levels.COST, "帮扶资金发放标准", "1000-2000元/人");
        assertThat(range.told("unitPrice")).isEmpty();
        assertThat(range.set(StandardFields.BUDGET_TOTAL, "21").told("unitPrice")).hasSize(1);
        assertThat(range.set(StandardFields.BUDGET_TOTAL, "5.00").told("unitPrice")).isEmpty();
        assertThat(range.set(StandardFields.BUDGET_TOTAL, "4.90").told("unitPrice")).hasSize(1);
        // a price that is a limit may be rounded up
        var limit = project("1650", "").row(Levels.QUANTITY, "补贴公交车辆数", "310辆")
                .row(Levels.COST, "单车年均补贴", "≤5.33万元/辆");
        assertThat(limit.told("unitPrice")).isEmpty();
        assertThat(limit.set(StandardFields.BUDGET_TOTAL, "1450").told("unitPrice")).hasSize(1);
        assertThat(limit.set(StandardFields.BUDGET_TOTAL, "1750").told("unitPrice")).hasSize(1);
        var atMost = project("343.183", "").row(Levels.QUANTITY, "补贴人数", "小于199人")
                .row(Levels.COST, "补助标准", "5242.17元/人/月");
        assertThat(atMost.told("unitPrice")).isEmpty();
    }

    @Test
    void whereTheCountIsInDoubtNothingIsSaid() {
        assertThat(project("8", "").row(Levels.QUANTITY, "覆盖率", "100%").row(Levels.COST, "标准", "1840元/人/月")
                .told("unitPrice")).isEmpty();
        assertThat(project("8", "").row(Levels.QUANTITY, "学生", "10人").row(Levels.QUANTITY, "教师", "20人")
                .row(Levels.COST, "标准", "1840元/人/月").told("unitPrice")).isEmpty();
        assertThat(project("8", "").row(Levels.QUANTITY, "学生", "10人").row(Levels.COST, "标准", "50元/人/天")
                .told("unitPrice")).isEmpty();
    }

    @Test
    void whatIsTooLittleMayLackACostUnlessTheCountIsThatOfThePrice() {
        var other = project("10", "").row(Levels.QUANTITY, "培训人数", "100人").row(Levels.COST, "慰问标准", "500元/人");
        assertThat(other.told("unitPrice")).isEmpty();
        assertThat(other.set(StandardFields.BUDGET_TOTAL, "4").told("unitPrice")).hasSize(1);
        var same = project("10", "").row(Levels.QUANTITY, "慰问人数", "100人").row(Levels.COST, "慰问标准", "500元/人");
        assertThat(same.told("unitPrice")).hasSize(1);
    }

    @Test
    void thePriceInTheNameIsTheOneOfTheValue() {
        assertThat(project("1", "").row(Levels.COST, "按每月100元的标准发放", "1200/人/年").told("priceName")).isEmpty();
        assertThat(project("1", "").row(Levels.COST, "基础津贴按每月300元的标准发放, 绩效津贴按每年3000元的标准发放", "6600/人/年")
                .told("priceName")).isEmpty();
        assertThat(project("1", "").row(Levels.COST, "按每人1000元/月补贴标准发放", "12000元/人/每年").told("priceName")).isEmpty();
        assertThat(project("1", "").row(Levels.COST, "按每月100元的标准发放", "1500元/人/年").told("priceName"))
                .containsExactly("indicator.target: 1500元/人/年, 1200, 1500");
        assertThat(project("1", "").row(Levels.COST, "按1000元标准发放", "1500元/人/年").told("priceName")).isEmpty();
    }
}
