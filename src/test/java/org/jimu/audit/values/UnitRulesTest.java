package org.jimu.audit.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.jimu.audit.MadeTable;
import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Severity;
import org.jimu.model.Levels;
import org.jimu.model.StandardFields;
import org.jimu.model.SubjectKind;

class UnitRulesTest {

    private static MadeTable row(String level2, String name, String target) {
        return MadeTable.project("甲").row(level2, name, target);
    }

    private static String fixed(MadeTable made, String rule) {
        return made.fixed(rule).texts(StandardFields.INDICATOR_TARGET).getFirst();
    }

    @Test
    void aRateIsNotMeasuredInPersons() {
        assertThat(row(Levels.QUALITY, "工资及保险发放准确率", "17人").told("rateUnit"))
                .containsExactly("indicator.target: 工资及保险发放准确率, 人");
        assertThat(row(Levels.RECIPIENT_SATISFACTION, "群众满意度（抽样）", "≥90户").told("rateUnit")).hasSize(1);
        for (var right : List.of("≥95%", "100%", "及时", "≥95", "提高2个百分点")) {
            assertThat(row(Levels.QUALITY, "发放准确率", right).told("rateUnit")).as(right).isEmpty();
        }
        assertThat(row(Levels.QUALITY, "发放差错率", "3‰").told("rateUnit")).isEmpty();
        assertThat(row(Levels.QUALITY, "发放准确率", "3‰").find("rateUnit")).extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
        for (var rate : List.of("调解成功率", "医保缴费率", "用水人口覆盖率")) {
            assertThat(row(Levels.QUALITY, rate, "≥97件").told("rateUnit")).as(rate).hasSize(1);
        }
        for (var other : List.of("工作效率", "巡查频率", "资金周转率", "税率", "电机功率", "人口出生率")) {
            assertThat(row(Levels.QUALITY, other, "3次").told("rateUnit")).as(other).isEmpty();
        }
    }

    @Test
    void aCountIsNotMeasuredInPercent() {
        assertThat(row(Levels.QUANTITY, "发放工资人数", "≥24%").told("countUnit"))
                .containsExactly("indicator.target: 发放工资人数, ≥24%");
        assertThat(fixed(row(Levels.QUANTITY, "发放工资人数", "≥ 24 %"), "countUnit")).isEqualTo("≥ 24 人");
        assertThat(fixed(row(Levels.QUANTITY, "巡查次数", "98%"), "countUnit")).isEqualTo("98次");
        assertThat(row(Levels.QUANTITY, "社区数量", "98%").find("countUnit")).singleElement()
                .matches(found -> found.fix().isEmpty());
        for (var other : List.of("居民幸福指数", "发展系数", "完成率", "优良天数比例")) {
            assertThat(row(Levels.SOCIAL_BENEFIT, other, "98%").told("countUnit")).as(other).isEmpty();
        }
        assertThat(row(Levels.QUANTITY, "走访企业", "≥50%").find("countUnit")).extracting(Finding::sentence)
                .containsExactly("audit.countUnit.quantity");
        assertThat(row(Levels.QUANTITY, "任务完成", "≥95%").told("countUnit")).isEmpty();
        assertThat(row(Levels.QUANTITY, "发放工资人数", "≥24人").told("countUnit")).isEmpty();
    }

    @Test
    void aNumberHasAUnit() {
        assertThat(fixed(row(Levels.QUANTITY, "培训次数", "≥15"), "missingUnit")).isEqualTo("≥15次");
        assertThat(fixed(row(Levels.RECIPIENT_SATISFACTION, "学员满意度", "≥ 85"), "missingUnit")).isEqualTo("≥ 85%");
        assertThat(row(Levels.QUANTITY, "辖区社区数", "7").find("missingUnit")).singleElement()
                .matches(found -> found.fix().isEmpty());
        assertThat(row(Levels.ECONOMIC_BENEFIT, "新增税收", "≥2000").told("missingUnit")).hasSize(1);
        assertThat(row(Levels.QUALITY, "信息安全等级测评通过率", "100").told("missingUnit")).hasSize(1);
        for (var right : List.of("7个", "明显", "2024年", "2024", "10 万元")) {
            assertThat(row(Levels.TIMELINESS, "完成时间", right).told("missingUnit")).as(right).isEmpty();
        }
        assertThat(row(Levels.TIMELINESS, "完成时间", "45657").told("missingUnit")).isEmpty();
        for (var pure : List.of("居民幸福指数", "考核得分", "综合排名")) {
            assertThat(row(Levels.SOCIAL_BENEFIT, pure, "≥90").told("missingUnit")).as(pure).isEmpty();
        }
    }

    @Test
    void aDateOutOfASpreadsheetIsADateAgain() {
        assertThat(row(Levels.TIMELINESS, "完成时间", "45657").told("excelDate"))
                .containsExactly("indicator.target: 45657, 2024年12月31日");
        assertThat(fixed(row(Levels.TIMELINESS, "完成时间", "45,657"), "excelDate")).isEqualTo("2024年12月31日");
        assertThat(row(Levels.TIMELINESS, "完成时间", "45657天").told("excelDate")).isEmpty();
        assertThat(row(Levels.QUANTITY, "服务人数", "45657").told("excelDate")).isEmpty();
    }

    @Test
    void aPriceSaysItsMoney() {
        assertThat(fixed(row(Levels.COST, "标准", "1200/人/年"), "priceCurrency")).isEqualTo("1200元/人/年");
        assertThat(row(Levels.COST, "标准", "1200元/人/年").told("priceCurrency")).isEmpty();
    }

    @Test
    void theMeasureWordSuits() {
        assertThat(fixed(row(Levels.QUANTITY, "评审通过的奖励村党支部领办合作社数量", "6名"), "measureWord")).isEqualTo("6个");
        assertThat(fixed(row(Levels.QUANTITY, "慰问活动", "6人"), "measureWord")).isEqualTo("6次");
        assertThat(fixed(row(Levels.QUANTITY, "培训人数", "50次"), "measureWord")).isEqualTo("50人");
        assertThat(row(Levels.QUALITY, "数字档案数据完整,内容真实", "830卷").find("measureWord")).extracting(Finding::sentence)
                .containsExactly("audit.measureWord.quality");
        assertThat(row(Levels.QUANTITY, "村干部人数", "40人").told("measureWord")).isEmpty();
        assertThat(row(Levels.QUANTITY, "培训活动", "≥100人次").told("measureWord")).isEmpty();
        assertThat(row(Levels.QUANTITY, "社区工作者", "72人").told("measureWord")).isEmpty();
        assertThat(row(Levels.QUANTITY, "社区数量", "8个").told("measureWord")).isEmpty();
        assertThat(row(Levels.QUALITY, "安全事故", "0件").told("measureWord")).isEmpty();
        assertThat(row(Levels.QUALITY, "合格产品数量", "30件").told("measureWord")).isEmpty();
    }

    @Test
    void amountsAreWrittenInOneWay() {
        assertThat(fixed(row(Levels.COST, "党建经费", "≤ 60万"), "moneyWord")).isEqualTo("≤ 60万元");
        var mixed = row(Levels.COST, "场地费", "≤5000元").row(Levels.COST, "专家费", "≤1万元");
        assertThat(mixed.find("moneyWord")).extracting(Finding::sentence).containsExactly("audit.moneyWord.mixed");
        assertThat(row(Levels.COST, "补助资金", "≤30万元").row(Levels.ECONOMIC_BENEFIT, "农户人均增收", "≥300元")
                .told("moneyWord")).isEmpty();
        var amounts = MadeTable.project("甲").set(StandardFields.BUDGET_TOTAL, "48万").row(SubjectKind.COST,
                StandardFields.COST_AMOUNT, "60000元");
        assertThat(amounts.find("moneyWord")).extracting(Finding::sentence).containsExactly("audit.moneyWord.field");
        amounts.form("shifeng-project");
        assertThat(amounts.find("moneyWord")).extracting(Finding::sentence).containsExactly("audit.moneyWord.field",
                "audit.moneyWord.field");
        amounts.fixed("moneyWord");
        assertThat(amounts.book().get(amounts.id()).text(StandardFields.BUDGET_TOTAL)).isEqualTo("48");
        assertThat(amounts.texts(StandardFields.COST_AMOUNT)).containsExactly("6");
        assertThat(row(Levels.COST, "党建经费", "≤60万元").told("moneyWord")).isEmpty();
        assertThat(row(Levels.QUANTITY, "服务群众", "3万人").told("moneyWord")).isEmpty();
    }
}
