package org.jimu.audit.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.jimu.audit.MadeTable;
import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Severity;
import org.jimu.edit.Edit;
import org.jimu.model.Levels;
import org.jimu.model.Operator;
import org.jimu.model.StandardFields;
import org.jimu.model.Target;

class OperatorRulesTest {

    private static MadeTable row(String level2, String name, String target) {
        return MadeTable.project("甲").row(level2, name, target);
    }

    private static List<Severity> severities(MadeTable made, String rule) {
        return made.find(rule).stream().map(Finding::severity).toList();
    }

    private static String fixed(MadeTable made, String rule) {
        return made.fixed(rule).texts(StandardFields.INDICATOR_TARGET).getFirst();
    }

    @Test
    void moreThanAllCannotBeAskedFor() {
        assertThat(row(Levels.QUALITY, "履职能力", "≥100%").told("percent")).containsExactly("indicator.target: ≥100%");
        assertThat(fixed(row(Levels.QUALITY, "履职能力", "≥ 100%"), "percent")).isEqualTo("= 100%");
        assertThat(row(Levels.QUALITY, "合格率", "120%").find("percent")).extracting(Finding::sentence)
                .containsExactly("audit.percent.over");
        assertThat(severities(row(Levels.QUALITY, "任务完成率", "≥110%"), "percent")).containsExactly(Severity.WARNING);
        assertThat(row(Levels.QUALITY, "合格率", "100%").told("percent")).isEmpty();
        assertThat(row(Levels.QUALITY, "合格率", "≤100%").told("percent")).isEmpty();
        assertThat(row(Levels.ECONOMIC_BENEFIT, "收入增长率", "≥120%").told("percent")).isEmpty();
        assertThat(row(Levels.QUANTITY, "受训人数", "≥110%").told("percent")).isEmpty();
    }

    @Test
    void whatShouldBeHighHasAtLeast() {
        assertThat(severities(row(Levels.QUALITY, "培训合格率", "≤98%"), "rateOperator")).containsExactly(Severity.ERROR);
        assertThat(severities(row(Levels.QUALITY, "培训合格率", "=98%"), "rateOperator")).containsExactly(Severity.WARNING);
        assertThat(severities(row(Levels.RECIPIENT_SATISFACTION, "群众满意度", "95%"), "rateOperator"))
                .containsExactly(Severity.HINT);
        assertThat(fixed(row(Levels.QUALITY, "培训合格率", "=98%"), "rateOperator")).isEqualTo("≥98%");
        assertThat(fixed(row(Levels.RECIPIENT_SATISFACTION, "群众满意度", "95%"), "rateOperator")).isEqualTo("≥95%");
        for (var right : List.of("≥98%", "100%", ">90%", "0%")) {
            assertThat(row(Levels.QUALITY, "培训合格率", right).told("rateOperator")).as(right).isEmpty();
        }
        for (var low : List.of("系统故障率", "差错率", "投诉率", "不合格率", "群众不满意度", "成本控制率")) {
            assertThat(row(Levels.QUALITY, low, "≤5%").told("rateOperator")).as(low).isEmpty();
        }
    }

    @Test
    void whatShouldBeLowHasNoFloor() {
        for (var low : List.of("资料差错率", "群众投诉率", "系统故障率", "返贫率", "供水管网漏损率")) {
            assertThat(severities(row(Levels.QUALITY, low, "≥5%"), "rateOperator")).as(low)
                    .containsExactly(Severity.ERROR);
        }
        assertThat(severities(row(Levels.SOCIAL_BENEFIT, "安全事故起数", "≥3起"), "rateOperator"))
                .containsExactly(Severity.ERROR);
        assertThat(fixed(row(Levels.QUALITY, "差错率", "≥1%"), "rateOperator")).isEqualTo("≤1%");
        for (var fine : List.of("投诉处理率", "事故隐患整改率", "故障修复率", "失业率下降", "事故演练次数", "违规行为查处数")) {
            assertThat(row(Levels.QUALITY, fine, "≥5%").told("rateOperator")).as(fine).isEmpty();
        }
        assertThat(row(Levels.QUALITY, "差错率", "≤1%").told("rateOperator")).isEmpty();
        assertThat(row(Levels.QUALITY, "差错率", "0%").told("rateOperator")).isEmpty();
    }

    @Test
    void atLeastNothingIsNoTarget() {
        assertThat(row(Levels.QUALITY, "合格率", "≥0%").find("percent")).extracting(Finding::sentence)
                .containsExactly("audit.percent.nothing");
        assertThat(row(Levels.QUANTITY, "培训次数", "≥0次").find("volumeOperator")).extracting(Finding::sentence)
                .containsExactly("audit.volumeOperator.nothing");
        assertThat(row(Levels.QUANTITY, "事故次数", "0次").told("volumeOperator")).isEmpty();
        assertThat(fixed(row(Levels.QUALITY, "合格率", "≥0.95%"), "percent")).isEqualTo("≥95%");
        assertThat(row(Levels.QUALITY, "差错率", "≤0.5%").told("percent")).isEmpty();
    }

    @Test
    void whatIsSpentHasAtMost() {
        for (var name : List.of("办公用品及办公耗材支出", "购买配套设备", "车辆运行费支出")) {
            assertThat(severities(row(Levels.QUANTITY, name, "≥8万元"), "costOperator")).as(name)
                    .containsExactly(Severity.ERROR);
        }
        assertThat(fixed(row(Levels.QUANTITY, "办公支出", "≥8万元"), "costOperator")).isEqualTo("≤8万元");
        assertThat(severities(row(Levels.COST, "总成本", "60万"), "costOperator")).containsExactly(Severity.HINT);
        assertThat(row(Levels.COST, "总成本", "≤60万元").told("costOperator")).isEmpty();
        assertThat(row(Levels.QUANTITY, "购买办公用品", "=5000元").told("costOperator")).isEmpty();
        assertThat(row(Levels.QUANTITY, "购买图书", "≥100本").told("costOperator")).isEmpty();
        for (var earned : List.of("村集体经济收入", "带动群众增收", "争取上级资金", "减轻家庭支出金额", "招商引资到位资金")) {
            assertThat(row(Levels.ECONOMIC_BENEFIT, earned, "≥8万元").told("costOperator")).as(earned).isEmpty();
        }
        assertThat(row(Levels.COST, "成本节约率", "≥5%").told("costOperator")).isEmpty();
        assertThat(row(Levels.COST, "项目总投资", "≥64万元").told("costOperator")).hasSize(1);
        assertThat(row(Levels.QUANTITY, "发放补贴金额", "≥60万元").told("costOperator")).isEmpty();
        assertThat(row(Levels.COST, "亩均投资标准", "≥3000元/亩").told("costOperator")).isEmpty();
        assertThat(row(Levels.COST, "成本节约额", "≥5万元").told("costOperator")).isEmpty();
    }

    @Test
    void whatIsDoneHasNoUpperBoundAlone() {
        assertThat(row(Levels.QUANTITY, "发放人数", "≦74 人").told("volumeOperator"))
                .containsExactly("indicator.target: 发放人数, ≦74 人");
        assertThat(fixed(row(Levels.QUANTITY, "发放人数", "≦74 人"), "volumeOperator")).isEqualTo("≥74 人");
        for (var small : List.of("安全事故次数", "投诉件数", "信访案件数", "差错次数", "科目调整次数", "购置设备台数", "召开会议次数")) {
            assertThat(row(Levels.QUANTITY, small, "≤2件").told("volumeOperator")).as(small).isEmpty();
        }
        assertThat(row(Levels.QUANTITY, "推广种植面积", "≤3000亩").told("volumeOperator")).hasSize(1);
        assertThat(row(Levels.QUANTITY, "租赁办公用房面积", "≤300平方米").told("volumeOperator")).isEmpty();
        assertThat(row(Levels.QUANTITY, "办公经费", "≤2万元").told("volumeOperator")).isEmpty();
        assertThat(row(Levels.QUANTITY, "办结周期", "≤5天").told("volumeOperator")).isEmpty();
        assertThat(row(Levels.QUALITY, "培训人数", "≤5人").told("volumeOperator")).isEmpty();
    }

    @Test
    void oneSignForOneMeaning() {
        for (var written : List.of("≧30条", ">=30条", "＞＝30条", "⩾30条")) {
            assertThat(fixed(row(Levels.QUANTITY, "横幅条数", written), "spelling")).as(written).isEqualTo("≥30条");
        }
        assertThat(fixed(row(Levels.COST, "责任险", "≦0.66 万元"), "spelling")).isEqualTo("≤0.66 万元");
        assertThat(fixed(row(Levels.QUANTITY, "人数", "小于199人"), "spelling")).isEqualTo("<199人");
        assertThat(fixed(row(Levels.QUANTITY, "人数", "不少于 20人"), "spelling")).isEqualTo("≥ 20人");
        assertThat(fixed(row(Levels.QUALITY, "合格率", "95%以上"), "spelling")).isEqualTo("≥95%");
        assertThat(severities(row(Levels.QUANTITY, "人数", "小于199人"), "spelling")).containsExactly(Severity.WARNING);
        assertThat(severities(row(Levels.QUANTITY, "人数", "不少于199人"), "spelling")).containsExactly(Severity.HINT);
        assertThat(fixed(row(Levels.RECIPIENT_SATISFACTION, "满意度", "≥90%以上"), "spelling")).isEqualTo("≥90%");
        assertThat(severities(row(Levels.QUANTITY, "人数", "≧199人"), "spelling")).containsExactly(Severity.HINT);
        for (var right : List.of("≥30条", "30条", "≤ 3 万元", "高于去年", "明显")) {
            assertThat(row(Levels.QUANTITY, "人数", right).told("spelling")).as(right).isEmpty();
        }
    }

    @Test
    void aValueIsOneNumber() {
        assertThat(row(Levels.QUANTITY, "网格事件", "约5000件").told("singleValue"))
                .containsExactly("indicator.target: 约5000件");
        assertThat(row(Levels.COST, "党建", "共计约36万").told("singleValue")).hasSize(1);
        assertThat(row(Levels.QUANTITY, "人数", "50-100人").find("singleValue")).extracting(Finding::sentence)
                .containsExactly("audit.singleValue.range");
        assertThat(row(Levels.COST, "标准", "1000-2000元/人").told("singleValue")).hasSize(1);
        assertThat(row(Levels.QUANTITY, "书记", "162个村、36个社区").find("singleValue")).extracting(Finding::sentence)
                .containsExactly("audit.singleValue.several");
        for (var right : List.of("≥30条", "1840元/人/月", "10个部门", "±3%以内", "高质量完成", "2024年1月-12月", "1 月和 2 月")) {
            assertThat(row(Levels.QUANTITY, "人数", right).told("singleValue")).as(right).isEmpty();
        }
        assertThat(row(Levels.TIMELINESS, "办结时间", "3-5天").told("singleValue")).isEmpty();
    }

    @Test
    void eachPartOfAValueStandsInItsColumn() {
        var made = row(Levels.QUALITY, "合格率", "").form("huangyuan-list");
        var id = made.book().children(made.id()).toList().getFirst().id();
        var mixed = Target.of(Optional.of(Operator.EQUAL), "≥95%", "");
        made.apply(Edit.SetField.to(id, StandardFields.INDICATOR_TARGET, mixed));
        assertThat(made.told("valueColumn")).containsExactly("indicator.target: ≥95%");
        var target = made.fixed("valueColumn").book().get(id).fields().get(StandardFields.INDICATOR_TARGET)
                .orElseThrow();
        assertThat(target).isEqualTo(Target.of(Optional.of(Operator.AT_LEAST), "95", "%"));
        assertThat(row(Levels.QUALITY, "合格率", "≥95%").form("huangyuan-list").told("valueColumn")).isEmpty();
        assertThat(row(Levels.QUALITY, "合格率", "≥95%").told("valueColumn")).isEmpty();
    }
}
