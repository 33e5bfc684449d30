package org.jimu.audit.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.jimu.audit.MadeTable;
import org.jimu.audit.Sentences;
import org.jimu.model.Levels;
import org.jimu.model.StandardFields;
import org.jimu.model.SubjectKind;

/** The year of the made table is 2024. */
class TimeRulesTest {

    private static MadeTable goal(String text) {
        return MadeTable.project("甲").set(StandardFields.PROJECT_ANNUAL_GOAL, text);
    }

    private static MadeTable deadline(String name, String value) {
        return MadeTable.project("甲").row(Levels.TIMELINESS, name, value);
    }

    private static MadeTable plan(String... percents) {
        var made = MadeTable.project("甲");
        var months = new String[]{"3月底", "6月底", "10月底", "12月底"};
        for (var i = 0; i < percents.length; i++) {
            made.row(SubjectKind.PLAN, StandardFields.PLAN_BY, months[i], StandardFields.PLAN_PERCENT, percents[i]);
        }
        return made;
    }

    @Test
    void anotherYearIsAnErrorInADeadlineAndBesideTheBudget() {
        var made = deadline("发放完成时间", "2023年底");
        assertThat(Sentences.of(made, "otherYear")).containsExactly("错误 这里写的是 2023 年，本表是 2024 年度，请核对");
        assertThat(made.fixed("otherYear").texts(StandardFields.INDICATOR_TARGET)).containsExactly("2024年底");
        for (var by : List.of("2023年8月底前", "2023年12月", "2023年12月31日前", "2023年四季度")) {
            assertThat(deadline("完工时间", by).told("otherYear")).as(by).hasSize(1);
        }
        assertThat(Sentences.of(deadline("23年度完成", "100%"), "otherYear"))
                .containsExactly("错误 这里写的是 23 年，本表是 2024 年度，请核对");
        assertThat(Sentences.of(goal("关工委2023年度工作经费2.4万元。").set(StandardFields.BUDGET_TOTAL, "2.4"), "otherYear"))
                .containsExactly("错误 这里写的是 2023 年，本表是 2024 年度，请核对");
        assertThat(Sentences.of(goal("开展2023年普法宣传"), "otherYear"))
                .containsExactly("警告 这里写的是 2023 年，本表是 2024 年度，请核对");
    }

    @ParameterizedTest
    @ValueSource(strings = {"在2023年基础上提高5%", "较2023年增长", "根据《2023年工作要点》开展工作", "落实财预〔2023〕12号文件", "2023年和2024年两年实施",
            "2021-2025年五年规划", "自2022年起实施", "2022年以来持续推进", "支付2023年第四季度补贴", "兑现2023年度考核奖", "支付2023年项目尾款",
            "力争2027年建成", "1949年前入党的老党员", "任职满20年以上的书记", "2019年建成的广场", "做好2023年度决算公开"})
    void aYearThatIsNamedRightlyIsNoMistake(String text) {
        assertThat(goal(text).told("otherYear")).isEmpty();
    }

    @Test
    void yearsOfTheProjectsNameAndPeriodAreItsOwn() {
        var named = MadeTable.project("2022年度三支一扶补贴").row(Levels.QUANTITY, "2022年度补贴人数", "199人");
        assertThat(named.told("otherYear")).isEmpty();
        var lasting = deadline("完工时间", "2025年6月").set(StandardFields.PROJECT_PERIOD, "2024.1-2025.12");
        assertThat(lasting.told("otherYear")).isEmpty();
        var open = deadline("完工时间", "2025年6月").set(StandardFields.PROJECT_PERIOD, "长期");
        assertThat(open.told("otherYear")).isEmpty();
    }

    @Test
    void aProjectOfAnEarlierYearIsCarriedOverOrNotRenewed() {
        assertThat(Sentences.of(MadeTable.project("关于下达2022年补助资金"), "earlierYear"))
                .containsExactly("警告 项目名称写的是 2022 年，本表是 2024 年度；如果不是结转资金，请改名称");
        assertThat(MadeTable.project("2022年项目（结转）").told("earlierYear")).isEmpty();
        assertThat(MadeTable.project("2021-2025年规划").told("earlierYear")).isEmpty();
        assertThat(MadeTable.project("2024年补助").told("earlierYear")).isEmpty();
        var coded = MadeTable.project("补助").set(StandardFields.PROJECT_CODE, "63012300022T000000550");
        assertThat(Sentences.of(coded, "earlierYear"))
                .containsExactly("提示 项目编码中的年度是 2022 年，本表是 2024 年度，请确认是延续项目或结转资金");
        assertThat(
                MadeTable.project("补助").set(StandardFields.PROJECT_CODE, "13030324P00397010008F").told("earlierYear"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"一年期项目, 长期, 警告 项目属性是“一年期项目”，项目期限却是“长期”，两处矛盾，请核对",
            "一次性项目, 2024.1-2025.12, 警告 项目属性是“一次性项目”，项目期限却是“2024.1-2025.12”，两处矛盾，请核对",
            "新增项目, 2024.12.1-2024.1.31, 错误 项目开始日期 2024-12-01 晚于结束日期 2024-01-31，请改正",
            "新增项目, 2022.01--2023.12, 警告 本表是 2024 年度，项目期限是 2022—2023 年，不包含本年度，请核对",
            "延续性项目, 1年期, 提示 项目属性是“延续性项目”，项目期限是“1年期”，请确认是否应为长期"})
    void aPeriodAgreesWithYearAndAttribute(String attribute, String period, String sentence) {
        assertThat(Sentences.of(MadeTable.project("甲").set(StandardFields.PROJECT_ATTRIBUTE, attribute)
                .set(StandardFields.PROJECT_PERIOD, period), "period")).containsExactly(sentence);
    }

    @ParameterizedTest
    @CsvSource({"0101-一年期项目, 1 年", "延续性项目, 长期", "新增项目, 1年期", "一般项目, 2024.01--2024.12", "延续性项目, 2023-2026年"})
    void aPeriodThatAgreesIsFine(String attribute, String period) {
        assertThat(MadeTable.project("甲").set(StandardFields.PROJECT_ATTRIBUTE, attribute)
                .set(StandardFields.PROJECT_PERIOD, period).told("period")).isEmpty();
    }

    @Test
    void aDeadlineLiesInThePeriod() {
        var late = deadline("完工时间", "2024年12月").set(StandardFields.PROJECT_PERIOD, "2024.3.1-2024.9.30");
        assertThat(Sentences.of(late, "outsidePeriod"))
                .containsExactly("警告 时效指标值“2024年12月”不在项目期限（2024-03-01 至 2024-09-30）之内，请核对");
        assertThat(deadline("完工时间", "2024年9月").set(StandardFields.PROJECT_PERIOD, "2024.3-2024.9")
                .told("outsidePeriod")).isEmpty();
        assertThat(deadline("完工时间", "2024年").set(StandardFields.PROJECT_PERIOD, "2024.3-2024.9")
                .told("outsidePeriod")).isEmpty();
    }

    @Test
    void aSpendingPlanRisesToAHundred() {
        assertThat(plan("25%", "50%", "75%", "100%").told("spendingPlan")).isEmpty();
        assertThat(plan("0", "0", "100%", "100%").told("spendingPlan")).isEmpty();
        assertThat(plan("", "", "", "").told("spendingPlan")).isEmpty();
        assertThat(Sentences.of(plan("25%", "20%", "75%", "100%"), "spendingPlan"))
                .containsExactly("错误 6月底的累计支出 20% 小于3月底的 25%，累计比例不能下降，请改正");
        assertThat(Sentences.of(plan("25%", "20%", "75%", "95%"), "spendingPlan")).hasSize(2);
        assertThat(Sentences.of(plan("25%", "50%", "120%", "100%"), "spendingPlan"))
                .containsExactly("错误 10月底的累计支出 120% 超过了100%，请改正");
        assertThat(Sentences.of(plan("25%", "50%", "75%", "90%"), "spendingPlan"))
                .containsExactly("错误 最后一期（12月底）的累计支出是 90%，应为100%，请改正");
        assertThat(Sentences.of(plan("25%", "25%", "25%", "25%"), "spendingPlan"))
                .containsExactly("警告 各期比例相加是100%，像是分期比例；这里要填累计比例，最后一期为100%");
    }

    @Test
    void oneDefaultPlanForAllIsAHint() {
        var made = plan("25%", "100%");
        for (var name : new String[]{"乙", "丙"}) {
            made.next(name).row(SubjectKind.PLAN, StandardFields.PLAN_PERCENT, "25%")
                    .row(SubjectKind.PLAN, StandardFields.PLAN_PERCENT, "100%");
        }
        assertThat(Sentences.of(made, "defaultPlan"))
                .containsExactly("提示 3 个项目的资金支出计划都是 25%、100%，请按各项目实际进度填写");
        made.lastRow(StandardFields.PLAN_PERCENT, "90%");
        assertThat(made.told("defaultPlan")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"资金发放的及时性, 2024年年底, 警告 “资金发放的及时性”要的是是否及时（如 100%），指标值却填了时间“2024年年底”，请改名称或指标值",
            "完成时间, 100%, 警告 “完成时间”要的是时间，指标值却填了“100%”，请填写日期或期限",
            "长期运维, 100%, 警告 “长期运维”没有完成的时候，“100%”无法考核，请写明时间要求",
            "2024全年, =12个月, 警告 “2024全年 =12个月”只是说一年有12个月，没有时间要求，请写明什么事、何时完成"})
    void nameAndValueOfATimelinessIndicatorAreOfOneKind(String name, String value, String sentence) {
        assertThat(Sentences.of(deadline(name, value), "timeliness")).containsExactly(sentence);
    }

    @ParameterizedTest
    @CsvSource({"资金拨付及时率, ≥95%", "完成时间, 2024年12月底前", "故障修复平均时间, ≤60分钟", "按计划完成工作, ≥95%", "培训期限, 5天",
            "全年保洁时长, 12个月"})
    void thoseThatFitAreFine(String name, String value) {
        assertThat(deadline(name, value).told("timeliness")).isEmpty();
    }

    @Test
    void aVagueTimeIsAHint() {
        assertThat(Sentences.of(deadline("发放时间", "2024年"), "vagueTime"))
                .containsExactly("提示 时效指标值“2024年”太笼统，最好写明完成时间，如“2024年12月底前”");
        assertThat(Sentences.of(deadline("开展活动完成率", "100%"), "vagueTime"))
                .containsExactly("提示 时效指标“开展活动完成率”看不出时间要求，请写明何时完成");
        assertThat(deadline("发放时间", "及时").told("vagueTime")).hasSize(1);
        assertThat(deadline("建设周期", "12个月").told("vagueTime")).isEmpty();
        assertThat(deadline("巡查频次", "每季度").told("vagueTime")).isEmpty();
        assertThat(goal("巩固提升2023年创建成果").told("otherYear")).isEmpty();
        assertThat(deadline("发放时间", "2024年12月底前").told("vagueTime")).isEmpty();
        assertThat(deadline("发放及时率", "100%").told("vagueTime")).isEmpty();
        assertThat(deadline("无", "无").told("vagueTime")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024年13月底", "2月30日前", "2024年2月29日至31日、4月31日", "2023年2月29日", "2024.13.1", "2024-06-31"})
    void aDateIsOneOfTheCalendar(String text) {
        assertThat(deadline("完成时间", text).told("impossibleDate")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024年2月29日", "18个月", "24月龄", "服务36月", "12月31日", "2024年1月-12月", "1月和2月",
            "2024.1.1-2024.12.31", "3.5.1版"})
    void aDurationIsNoDate(String text) {
        assertThat(deadline("完成时间", text).told("impossibleDate")).isEmpty();
    }
}
