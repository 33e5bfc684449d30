package org.jimu.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every value form that the five real documents contain. */
class TargetTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ≥ 30 条       | ≥ | 30      | 条
            >=30条        | ≥ | 30      | 条
            ≧30 条        | ≥ | 30      | 条
            ＞＝３０条      | ≥ | 30      | 条
            ≦0.66 万元    | ≤ | 0.66    | 万元
            小于199人      | < | 199     | 人
            不超过5万元     | ≤ | 5       | 万元
            100%         | = | 100     | %
            100％         | = | 100     | %
            1台           | = | 1       | 台
            7            | = | 7       | ''
            ≥15          | ≥ | 15      | ''
            ≤2.5万元/个    | ≤ | 2.5     | 万元/个
            5242.17元/人/月 | = | 5242.17 | 元/人/月
            1200/人/年     | = | 1200    | /人/年
            3600/人/每年   | = | 3600    | /人/每年
            10个部门       | = | 10      | 个部门
            12个月        | = | 12      | 个月
            1,200元       | = | 1,200   | 元
            """)
    void quantitiesAreTakenApart(String text, String operator, String value, String unit) {
        var target = Target.read(text);
        assertThat(target.operator().map(Operator::symbol)).contains(operator);
        assertThat(target.value()).isEqualTo(value);
        assertThat(target.unit()).isEqualTo(unit);
        assertThat(target.text()).isEqualTo(text);
        assertThat(target.number()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"50-100人", "1000-2000元/人", "约5000件", "共计约36万", "162个村、36个社区"})
    void rangesAndRoundNumbersKeepTheirText(String text) {
        var target = Target.read(text);
        assertThat(target.operator()).contains(Operator.OTHER_QUANTITATIVE);
        assertThat(target.value()).isEqualTo(text);
        assertThat(target.number()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"高质量完成", "有效保障", "明显", "是", "按要求支出", "2024 年 12 月", "1 月和 2 月", "每月", "2023年度", "2024年年底",
            "2024年1月-12月"})
    void wordsAndDatesAreQualitative(String text) {
        var target = Target.read(text);
        assertThat(target.operator()).contains(Operator.QUALITATIVE);
        assertThat(target.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "无", "/", "不涉及", "——"})
    void placeholdersSayNothing(String text) {
        assertThat(Target.read(text).isPlaceholder()).isTrue();
        assertThat(Target.read(text).text()).isEqualTo(text);
    }

    @Test
    void oneValueHoweverItIsWritten() {
        assertThat(Target.read(">=30条").means(Target.read("≧ 30 条"))).isTrue();
        assertThat(Target.read("≥3.0万元").means(Target.read("≥3万元"))).isTrue();
        assertThat(Target.read("≥30条").means(Target.read("≤30条"))).isFalse();
        assertThat(Target.read("30人").means(Target.read("30%"))).isFalse();
    }

    @Test
    void partsMakeTheTextAndStayParts() {
        var target = Target.of(Optional.of(Operator.AT_LEAST), "72", "人");
        assertThat(target.text()).isEqualTo("≥72人");
        assertThat(target.withValue("80").text()).isEqualTo("≥80人");
        assertThat(target.withUnit("%").text()).isEqualTo("≥72%");
        assertThat(target.withOperator(Optional.of(Operator.EQUAL)).text()).isEqualTo("=72人");
    }

    @ParameterizedTest
    @ValueSource(strings = {"≥ 30 条", "无", "", "约5000件", "2024年1月-12月", "a\nb"})
    void keepingLosesNothing(String text) {
        var target = Target.read(text);
        assertThat(Target.decode(target.encode())).isEqualTo(target);
    }

    @Test
    void keepingLosesNoPartsThatTheTextDoesNotShow() {
        var odd = Target.of(Optional.of(Operator.QUALITATIVE), "30", "人");
        assertThat(Target.decode(odd.encode())).isEqualTo(odd);
        assertThat(odd.operator()).contains(Operator.QUALITATIVE);
        var halfTyped = Target.of(Optional.of(Operator.AT_LEAST), "", "人");
        assertThat(Target.decode(halfTyped.encode())).isEqualTo(halfTyped);
    }
}
