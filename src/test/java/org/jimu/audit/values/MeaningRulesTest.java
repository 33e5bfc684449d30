package org.jimu.audit.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.jimu.audit.MadeTable;
import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Severity;
import org.jimu.model.Levels;
import org.jimu.model.StandardFields;

class MeaningRulesTest {

    private static MadeTable row(String level2, String name, String target) {
        return MadeTable.project("甲").row(level2, name, target);
    }

    private static List<String> told(MadeTable made, String rule) {
        return made.find(rule).stream().map(found -> found.severity().code() + " " + found.sentence()).toList();
    }

    @Test
    void theValueIsNotStatedInTheNameAsWell() {
        var repeated = row(Levels.RECIPIENT_SATISFACTION, "满意度>92%", "92%");
        assertThat(told(repeated, "nameValue")).containsExactly("warning audit.nameValue");
        repeated.fixed("nameValue");
        assertThat(repeated.texts(StandardFields.INDICATOR_NAME)).containsExactly("满意度");
        assertThat(repeated.texts(StandardFields.INDICATOR_TARGET)).containsExactly(">92%");
        assertThat(row(Levels.QUANTITY, "购买执法车1辆（7座）", "=1辆").fixed("nameValue")
                .texts(StandardFields.INDICATOR_NAME)).containsExactly("购买执法车（7座）");
        assertThat(told(row(Levels.QUANTITY, "村组干部230人", "≥230个"), "nameValue"))
                .containsExactly("warning audit.nameValue");
    }

    @Test
    void theNumberInTheNameIsTheValue() {
        assertThat(told(row(Levels.RECIPIENT_SATISFACTION, "满意度>92%", "95%"), "nameValue"))
                .containsExactly("error audit.nameValue.differs");
        assertThat(told(row(Levels.QUANTITY, "慰问党员1000人", "900人"), "nameValue"))
                .containsExactly("error audit.nameValue.differs");
        for (var other : List.of("任职累计满20年以上村书记数量", "2024年举办活动次数", "每班50人的培训", "5人以上小组数量", "第2次评审人数")) {
            assertThat(row(Levels.QUANTITY, other, "18人").told("nameValue")).as(other).isEmpty();
        }
        assertThat(row(Levels.COST, "离职村书记、村主任17人", "600/人/年").told("nameValue")).isEmpty();
        assertThat(row(Levels.COST, "7个社区的工作经费", "350万元").told("nameValue")).isEmpty();
    }

    @Test
    void anAmountIsNoPartOfAName() {
        assertThat(told(row(Levels.QUANTITY, "测评次数; 等保测评4万元。", "长期维护测评"), "nameValue"))
                .containsExactly("warning audit.nameValue.amount");
        assertThat(row(Levels.COST, "按每月100元的标准发放", "按规定").told("nameValue")).isEmpty();
        assertThat(row(Levels.QUALITY, "5万元以下项目备案", "规范").told("nameValue")).isEmpty();
    }

    @Test
    void whatMustBeANumberIsOne() {
        assertThat(told(row(Levels.QUANTITY, "测评次数", "长期维护测评"), "quantified"))
                .containsExactly("error audit.quantified");
        var marked = row(Levels.QUALITY, "保障工作有序开展", "有效保障").form("shapotou-project");
        assertThat(told(marked, "quantified")).containsExactly("error audit.quantified.mark");
        marked.lastRow(StandardFields.INDICATOR_MARK, "必填");
        assertThat(told(marked, "quantified")).containsExactly("hint audit.quantified.quality");
        for (var right : List.of("162个村、36个社区", "约5000件", "30", "全年十二次")) {
            assertThat(row(Levels.QUANTITY, "次数", right).told("quantified")).as(right).isEmpty();
        }
        for (var time : List.of("2024年1月-12月", "每月", "2024年年底", "100%")) {
            assertThat(row(Levels.TIMELINESS, "发放时间", time).form("shapotou-project").told("quantified")).as(time)
                    .isEmpty();
        }
        assertThat(row(Levels.SOCIAL_BENEFIT, "群众受益", "明显").form("shapotou-project").told("quantified")).isEmpty();
        assertThat(row(Levels.QUANTITY, "次数", "/").told("quantified")).isEmpty();
    }

    @Test
    void yesIsNoValue() {
        assertThat(told(row(Levels.COST, "项目控制预算数", "是"), "yesNo")).containsExactly("error audit.yesNo.cost");
        assertThat(told(row(Levels.SOCIAL_BENEFIT, "业务保障能力", "是"), "yesNo")).containsExactly("warning audit.yesNo");
        assertThat(row(Levels.SOCIAL_BENEFIT, "业务保障能力", "提升").told("yesNo")).isEmpty();
    }

    @Test
    void vagueValuesAreHints() {
        assertThat(told(row(Levels.SOCIAL_BENEFIT, "保障工作", "有效保障"), "vague")).containsExactly("hint audit.vague");
        assertThat(told(row(Levels.SOCIAL_BENEFIT, "提升城乡治理效能", "≥70%"), "vague"))
                .containsExactly("hint audit.vague.percent");
        assertThat(row(Levels.SOCIAL_BENEFIT, "提升群众知晓率", "≥70%").told("vague")).isEmpty();
        assertThat(row(Levels.ECONOMIC_BENEFIT, "带动企业收入增长", "≥5%").told("vague")).isEmpty();
        var several = row(Levels.SOCIAL_BENEFIT, "保障工作", "有效保障").row(Levels.SUSTAINED_IMPACT, "提高水平", "显著提高");
        assertThat(several.told("vague")).containsExactly("indicator.target: 保障工作, 有效保障, 2");
        assertThat(several.find("vague").getFirst().related()).hasSize(1);
        // beside a benefit with a number words of degree are usual
        assertThat(several.row(Levels.SOCIAL_BENEFIT, "服务群众", "≥300人").told("vague")).isEmpty();
        assertThat(told(row(Levels.SOCIAL_BENEFIT, "提升治理效能", "≥70%").row(Levels.SUSTAINED_IMPACT, "增强凝聚力", "≥30%"),
                "vague")).containsExactly("hint audit.vague.percents");
        assertThat(row(Levels.SOCIAL_BENEFIT, "群众受益", "覆盖全部社区").told("vague")).isEmpty();
    }

    @Test
    void satisfactionHasAUsualRange() {
        assertThat(row(Levels.RECIPIENT_SATISFACTION, "村民满意度", "≥70%").find("satisfaction"))
                .extracting(Finding::severity).containsExactly(Severity.HINT);
        assertThat(told(row(Levels.RECIPIENT_SATISFACTION, "满意度", "=100%"), "satisfaction"))
                .containsExactly("hint audit.satisfaction.all");
        assertThat(row(Levels.RECIPIENT_SATISFACTION, "村民满意度", "≥80%").told("satisfaction")).isEmpty();
        assertThat(row(Levels.SOCIAL_BENEFIT, "受益率", "≥70%").told("satisfaction")).isEmpty();
    }

    private static List<String> goalValue(String goal, String name, String target) {
        return told(row(Levels.QUANTITY, name, target).set(StandardFields.PROJECT_ANNUAL_GOAL, goal), "goalValue");
    }

    @Test
    void whatTheGoalSaysHowManyOfTheIndicatorHasToo() {
        assertThat(goalValue("完成12条背街小巷路面修补", "整治背街小巷条数", "11条"))
                .containsExactly("warning audit.goalValue");
        assertThat(goalValue("修补沥青路面5200平方米", "修补沥青路面面积", "≥5000平方米"))
                .containsExactly("warning audit.goalValue");
        assertThat(goalValue("为45名网格员发放补贴", "补贴网格员人数", "48人")).containsExactly("hint audit.goalValue");
        assertThat(goalValue("九年义务教育巩固率保持在97%以上", "九年义务教育巩固率", "≥95%"))
                .containsExactly("warning audit.goalValue");
    }

    @Test
    void aNumberOfSomethingElseIsNoContradiction() {
        assertThat(goalValue("完成12条背街小巷路面修补", "整治背街小巷条数", "12条")).isEmpty();
        assertThat(goalValue("完成12条背街小巷路面修补，今年8条", "整治背街小巷条数", "8条")).isEmpty();
        assertThat(goalValue("为12个社区运转提供保障", "培训网格员人数", "30人")).isEmpty();
        assertThat(goalValue("每条背街小巷安装2盏路灯", "安装路灯数量", "60盏")).isEmpty();
        assertThat(goalValue("改造背街小巷，合同期为2023年至2026年", "改造背街小巷质保年限", "≥2年")).isEmpty();
        assertThat(goalValue("新建高标准农田1.2万亩", "新建高标准农田面积", "12000亩")).isEmpty();
        assertThat(goalValue("覆盖率由80%提高到90%", "道路照明覆盖率", "≥85%")).isEmpty();
    }

    @Test
    void satisfactionAndCostsAreNumbers() {
        assertThat(told(row(Levels.RECIPIENT_SATISFACTION, "群众满意度", "满意"), "quantified"))
                .containsExactly("warning audit.quantified.quality");
        assertThat(told(row(Levels.COST, "项目成本", "不超预算"), "quantified")).containsExactly("hint audit.quantified.cost");
        assertThat(row(Levels.RECIPIENT_SATISFACTION, "群众满意度", "≥90%").told("quantified")).isEmpty();
        assertThat(row(Levels.COST, "项目成本", "≤6万元").told("quantified")).isEmpty();
        assertThat(row(Levels.QUALITY, "验收结果", "合格").told("quantified")).isEmpty();
        assertThat(row(Levels.QUALITY, "质量达标情况", "符合国家标准").told("quantified")).isEmpty();
        assertThat(told(row(Levels.QUALITY, "工作完成情况", "高质量完成"), "quantified"))
                .containsExactly("hint audit.quantified.quality");
        assertThat(told(row(Levels.QUANTITY, "培训人数", "100余人"), "singleValue"))
                .containsExactly("warning audit.singleValue");
    }
}
