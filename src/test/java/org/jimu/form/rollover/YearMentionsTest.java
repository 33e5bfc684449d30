package org.jimu.form.rollover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which years are found in a text, what they become, and which of them stay unless the user wants otherwise. */
class YearMentionsTest {

    private static final YearShift SHIFT = new YearShift(2024, 2025);

    private static String moved(String text, List<YearMention> mentions) {
        var moved = new StringBuilder(text);
        mentions.reversed().forEach(one -> moved.replace(one.start(), one.end(), one.replacement()));
        return moved.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024年底                          | 2025年底
            2024 年 12 月                     | 2025 年 12 月
            2024年度                          | 2025年度
            2024年1月1日                      | 2025年1月1日
            2024年2月29日                     | 2025年2月28日
            2024-02-29                        | 2025-02-28
            2024年1月-12月                    | 2025年1月-12月
            2024.1                            | 2025.1
            2024.01--2024.12                  | 2025.01--2025.12
            2024.1.1-2024.12.31               | 2025.1.1-2025.12.31
            2024/3/1                          | 2025/3/1
            2024-2026年                       | 2025-2027年
            2024—2026年度                     | 2025—2027年度
            2024年至2026年                    | 2025年至2027年
            2024-26年                         | 2025-27年
            2024年1月1日至2026年12月31日      | 2025年1月1日至2027年12月31日
            2024-2026                         | 2025-2027
            （2024）                          | （2025）
            关于工作经费（2024）的说明        | 关于工作经费（2025）的说明
            二〇二四年                        | 二〇二五年
            二零二四年六月                    | 二零二五年六月
            ２０２４年                        | ２０２５年
            2024                              | 2025
            2024全年                          | 2025全年
            2024上半年                        | 2025上半年
            完成24年各项工作                  | 完成25年各项工作
            24-26年                           | 25-27年
            2025年                            | 2026年
            沙坡头区2024年度培训，2024年底前完成 | 沙坡头区2025年度培训，2025年底前完成
            2024、2025年                      | 2025、2026年
            2024年12月底前                    | 2025年12月底前
            """)
    void yearsOfThePlanMove(String text, String expected) {
        var mentions = YearMentions.in(text, SHIFT);
        assertThat(mentions).allSatisfy(one -> assertThat(one.doubt()).isEmpty());
        assertThat(moved(text, mentions)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            财预〔2021〕101号                       | REGULATION | 2021
            宁财发〔2024〕12号                      | REGULATION | 2024
            宁财发（2024）12号                      | REGULATION | 2024
            宁财发[2024]12号                        | REGULATION | 2024
            国办发2024年第12号                      | REGULATION | 2024年
            《乡村振兴规划（2018—2022年）》         | REGULATION | 2018—2022年
            《2024年工作要点》                      | REGULATION | 2024年
            2021年以来                              | PAST       | 2021年
            自2020年起                              | PAST       | 2020年
            2023年底                                | PAST       | 2023年
            2021-2025年                             | PAST       | 2021-2025年
            2023.9-2024.6                           | PAST       | 2023.9-2024.6
            自2024年1月起执行                       | SINCE      | 2024年1月
            2024年以来                              | SINCE      | 2024年
            2035年基本实现                          | FAR        | 2035年
            2024元                                  | QUANTITY   | 2024
            每月2024 人                             | QUANTITY   | 2024
            2024.5万元                              | QUANTITY   | 2024.5
            满24年以上                              | QUANTITY   | 24年
            24年以上                                | QUANTITY   | 24年
            工龄24年                                | QUANTITY   | 24年
            编制2024预算                            | BARE       | 2024
            """)
    void whatIsHistoryOrNoYearStays(String text, YearDoubt doubt, String found) {
        var mentions = YearMentions.in(text, SHIFT);
        assertThat(mentions).singleElement().satisfies(one -> {
            assertThat(text.substring(one.start(), one.end())).isEqualTo(found);
            assertThat(one.doubt()).isEqualTo(Optional.of(doubt));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0101-一年期项目
            0101-2024
            63012300024T000000550
            0953-2024
            2024-3066888
            20240001
            13920242024
            20000元
            2000元
            1000-2000元/人
            12000/人/年
            2,024.00
            2024.00
            满20年以上
            1年期
            二十四年
            上年度
            每年
            ABC2024
            """)
    void whatIsNoYearIsNotEvenShown(String text) {
        assertThat(YearMentions.in(text, SHIFT)).isEmpty();
    }

    @Test
    void severalYearsBackAndForth() {
        assertThat(moved("2026年", YearMentions.in("2026年", new YearShift(2026, 2024)))).isEqualTo("2024年");
        assertThat(moved("2029年", YearMentions.in("2029年", new YearShift(2029, 2030)))).isEqualTo("2030年");
        assertThat(moved("二○二九年", YearMentions.in("二○二九年", new YearShift(2029, 2030)))).isEqualTo("二○三○年");
    }

    @Test
    void eightDigitsAreADateWhereDatesStand() {
        assertThat(YearMentions.compactDate("20240229", SHIFT)).singleElement()
                .extracting(YearMention::replacement).isEqualTo("20250228");
        assertThat(YearMentions.compactDate("63012300", SHIFT)).isEmpty();
    }
}
