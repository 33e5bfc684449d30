package org.jimu.audit.sums;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.jimu.audit.MadeTable;
import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Severity;
import org.jimu.model.Levels;
import org.jimu.model.StandardFields;
import org.jimu.model.SubjectKind;

class GoalAmountRuleTest {

    private static MadeTable goal(String budget, String goal) {
        return MadeTable.project("活动经费").set(StandardFields.BUDGET_TOTAL, budget)
                .set(StandardFields.PROJECT_ANNUAL_GOAL, goal);
    }

    private static List<String> told(String budget, String goal) {
        return goal(budget, goal).told("goalAmount");
    }

    @Test
    void theAmountOfTheGoalIsTheBudget() {
        assertThat(told("10", "老年大学活动经费15万元, 支付活动费、培训费等费用")).containsExactly("project.annualGoal: 15万元, 10");
        assertThat(told("13", "等级保护测评费9万元, 用于日常维护")).containsExactly("project.annualGoal: 9万元, 13");
        assertThat(told("256", "生活补贴、保险费用186.18万元。支付工资和保险费用")).hasSize(1);
        assertThat(told("5", "专项资金5万元。用于支付招录工作中产生的费用")).isEmpty();
        assertThat(told("2.4", "工作经费2.4万元, 为2名主任发放全年工作补贴24000元")).isEmpty();
        assertThat(told("343.183", "安排资金343.18万元")).isEmpty();
        assertThat(told("9.4", "安排资金9万元")).hasSize(1);
        assertThat(told("", "安排资金9万元")).isEmpty();
    }

    @Test
    void pricesLimitsAndOtherMoneyDoNotCount() {
        assertThat(told("8", "生活补贴(1840元/人/月)、意外伤害险保险补贴(意外伤害险不得高于50万元额度)")).isEmpty();
        assertThat(told("32", "申请每个村4万元的村级组织水费、电费")).isEmpty();
        assertThat(told("66", "每人每月500元")).isEmpty();
        assertThat(told("66", "总投资900万元的工程继续建设")).isEmpty();
        assertThat(told("66", "带动村集体增收20万元")).isEmpty();
        assertThat(told("66", "争取上级资金300万元")).isEmpty();
        assertThat(told("919", "完成勘察设计费结算532万元，以及3个项目补助尾款结算387万元")).isEmpty();
        assertThat(told("66", "服务群众3万人，绿化2万平方米")).isEmpty();
        assertThat(told("66", "对2024年收入5万元以下的家庭给予补助")).isEmpty();
    }

    @Test
    void severalAmountsTogetherAreTheBudget() {
        assertThat(told("40", "租赁费用30万元，培训班5万元，座谈会5万元")).isEmpty();
        var tooMuch = goal("50", "").set(StandardFields.PROJECT_ANNUAL_GOAL, "")
                .row(SubjectKind.GOAL, StandardFields.GOAL_TEXT, "租赁费用30万元, 建设经费30万元。")
                .row(SubjectKind.GOAL, StandardFields.GOAL_TEXT, "工作经费等需30万元。");
        assertThat(tooMuch.find("goalAmount")).singleElement().matches(one -> one.severity() == Severity.ERROR)
                .extracting(Finding::terms).asList().containsExactly("30万元、30万元、30万元", "90", "50");
        assertThat(goal("50", "租赁费用30万元，培训班5万元").find("goalAmount")).extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
        assertThat(told("50", "租赁费用30万元，培训班5万元等")).isEmpty();
        assertThat(told("50", "共需资金50万元，其中租赁费30万元，培训费10万元")).isEmpty();
        assertThat(told("50", "租赁费30万元，培训费30万元，共计60万元")).containsExactly("project.annualGoal: 60万元, 50");
    }

    @Test
    void aPartThatStandsElsewhereTooIsNoContradiction() {
        assertThat(goal("10", "其中保险费用3万元").row(Levels.COST, "保险费", "≤3万元").told("goalAmount")).isEmpty();
        assertThat(goal("10", "保险费用3万元").told("goalAmount")).hasSize(1);
    }

    @Test
    void yuanTakenForTenThousandYuan() {
        assertThat(goal("150000", "活动经费15万元").find("goalAmount")).extracting(Finding::sentence)
                .containsExactly("audit.goalAmount.unit");
    }

    @Test
    void amountsOfOneTextAgree() {
        var wrong = "社区离岗人员生活补贴，14人，每月13392.5元，每160710元，每年提高10%,16071元。总计18万元";
        assertThat(goal("18.00", wrong).told("textTotal"))
                .containsExactly("project.annualGoal: 160710元", "project.annualGoal: 17.6781, 18万元, 18");
        assertThat(goal("17.6781", wrong.replace("每160710", "每年160710")).told("textTotal")).isEmpty();
        var right = "2024年110人小组长工资，每人每月500元，每月55000元，每年660000元。总预算66万元";
        assertThat(goal("66", right).told("textTotal")).isEmpty();
        assertThat(goal("66", right.replace("55000", "5500")).find("textTotal")).extracting(Finding::sentence)
                .containsExactly("audit.textTotal.people");
        assertThat(goal("66", right.replace("660000", "600000")).find("textTotal")).extracting(Finding::sentence)
                .containsExactly("audit.textTotal.months");
        assertThat(goal("9", "场地费3万元，资料费2万元，专家费4万元，合计10万元").told("textTotal"))
                .containsExactly("project.annualGoal: 9, 10万元");
        assertThat(goal("9", "场地费3万元，资料费2万元，专家费4万元，合计9万元").told("textTotal")).isEmpty();
        assertThat(goal("90", "场地费3万元，资料费2万元等，合计90万元").told("textTotal")).isEmpty();
    }

    @Test
    void partsAreNotMoreThanTheWhole() {
        assertThat(goal("310", "安排资金310万元，其中设备购置150万元、基础设施建设180万元").told("textTotal"))
                .containsExactly("project.annualGoal: 310万元, 330");
        for (var right : List.of("安排资金310万元，其中设备购置150万元、基础设施建设160万元", "安排资金310万元，其中设备购置150万元",
                "安排资金310万元，其中设备购置300万元（含软件80万元）", "人均补助500元，其中省级300元、县级200元",
                "总投资1.35亿元，其中中央资金800万元、自筹5000万元", "安排310万元，其中设备300万元，另安排培训费50万元",
                "安排310万元，其中设备300万元；争取上级资金500万元")) {
            assertThat(goal("310", right).told("textTotal")).as(right).isEmpty();
        }
    }

    @Test
    void whatEachGetsAMonthTimesAllIsWhatAYearTakes() {
        assertThat(goal("129.6", "为45名网格员发放补贴，每人每月2400元，全年129.6万元").told("textTotal")).isEmpty();
        assertThat(goal("129.6", "为45名网格员发放补贴，每人每月2500元，全年129.6万元").find("textTotal"))
                .extracting(Finding::sentence).containsExactly("audit.textTotal.all");
        assertThat(goal("86.4", "保障36位老人的生活，人均每月2100元，共86.4万元").told("textTotal")).hasSize(1);
        // what each gets a month and all get in a year, and a price by the square metre
        assertThat(goal("129.6", "45名网格员每月2400元，全年129.6万元").told("textTotal")).isEmpty();
        assertThat(goal("73.44", "租赁1700平方米，每平方米每月36元，全年73.44万元").told("textTotal")).isEmpty();
    }

    @Test
    void whatAYearTakesIsTheBudget() {
        assertThat(goal("108", "为45名网格员发放补贴，每人每月2400元，全年1296000元").told("goalAmount")).hasSize(1);
        assertThat(goal("129.6", "为45名网格员发放补贴，每人每月2400元，全年1296000元").told("goalAmount")).isEmpty();
        assertThat(goal("108", "发放补贴，全年人均1200元").told("goalAmount")).isEmpty();
    }

    @Test
    void whatEachCostsTimesHowManyIsTheWhole() {
        assertThat(goal("20", "培训100人，每人3000元，共20万元").told("textTotal"))
                .containsExactly("project.annualGoal: 100人, 3000元, 20万元, 30");
        assertThat(goal("340", "7个社区，每个社区50万元，共计340万元").told("textTotal")).hasSize(1);
        for (var right : List.of("培训100人，每人2000元，共20万元", "培训100人次，每人2000元，共30万元", "7个社区，每个社区50万元，另购设备5万元，共355万元",
                "培训100人、志愿者20人，每人2000元，共24万元", "培训100人，每人每天300元，共9万元", "每个企业最高奖励5万元，共20万元")) {
            assertThat(goal("20", right).told("textTotal")).as(right).isEmpty();
        }
    }

    @Test
    void whatEachHouseholdGetsOnAverageIsAPrice() {
        assertThat(told("320", "补助贫困户640户，户均补助5000元")).isEmpty();
        assertThat(told("320", "人均发放生活补贴600元")).isEmpty();
    }
}
