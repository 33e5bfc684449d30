package org.jimu.audit.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.jimu.audit.MadeTable;
import org.jimu.audit.Sentences;
import org.jimu.model.Levels;
import org.jimu.model.StandardFields;

class StructureRulesTest {

    private static MadeTable labelled(String... levelsAndLabels) {
        var made = MadeTable.project("甲");
        for (var i = 0; i < levelsAndLabels.length; i += 2) {
            made.row(levelsAndLabels[i], "指标" + "甲乙丙丁戊己".charAt(i / 2), "1个")
                    .lastRow(StandardFields.INDICATOR_LABEL, levelsAndLabels[i + 1]);
        }
        return made;
    }

    @Test
    void aSecondLevelStandsUnderItsFirst() {
        var made = MadeTable.project("甲").row(Levels.TIMELINESS, "完成时间", "2024年")
                .lastRow(StandardFields.INDICATOR_LEVEL1, Levels.BENEFIT);
        assertThat(Sentences.of(made, "misplacedLevel"))
                .containsExactly("警告 “时效指标”不属于“效益指标”，应列在“产出指标”之下");
        assertThat(made.fixed("misplacedLevel").texts(StandardFields.INDICATOR_LEVEL1)).containsExactly(Levels.OUTPUT);
        // where no row has a first level the place leaves it out
        assertThat(made.lastRow(StandardFields.INDICATOR_LEVEL1, "").told("misplacedLevel")).isEmpty();
        var blank = MadeTable.project("甲").row(Levels.QUANTITY, "培训次数", "3次").row(Levels.TIMELINESS, "完成时间", "2024年")
                .lastRow(StandardFields.INDICATOR_LEVEL1, "");
        assertThat(Sentences.of(blank, "misplacedLevel")).containsExactly("警告 “时效指标”没有一级指标，应为“产出指标”");
        var second = MadeTable.project("甲").row(Levels.SUSTAINED_IMPACT, "推动就业", "明显")
                .lastRow(StandardFields.INDICATOR_LEVEL1, Levels.SOCIAL_BENEFIT);
        assertThat(Sentences.of(second, "misplacedLevel"))
                .containsExactly("警告 一级指标填成了二级指标“社会效益指标”，应为“效益指标”");
    }

    @ParameterizedTest
    @CsvSource({"成本指标, 产出指标", "成本指标, 成本指标", "服务对象满意度指标, 效益指标", "服务对象满意度指标, 满意度指标", "时效指标, 投入指标", "数量指标, 项目完成指标",
            "社会效益指标, 项目效果指标", "制度建设, 管理指标"})
    void placesThatCountiesUseAreFine(String second, String first) {
        assertThat(MadeTable.project("甲").row(second, "某某", "1个").lastRow(StandardFields.INDICATOR_LEVEL1, first)
                .told("misplacedLevel")).isEmpty();
    }

    private static MadeTable benefits(MadeTable made, String third) {
        return made.row(Levels.ECONOMIC_BENEFIT, "增收", "明显").row(Levels.SOCIAL_BENEFIT, "就业", "明显")
                .row(third, "环境", "明显").row(Levels.SUSTAINED_IMPACT, "长效", "明显");
    }

    @Test
    void aSecondLevelThatStandsForItsMissingNeighbourIsFoundByTheOtherTables() {
        var made = benefits(MadeTable.project("甲"), Levels.ECOLOGICAL_BENEFIT);
        for (var name : new String[]{"乙", "丙"}) {
            benefits(made.next(name), Levels.ECOLOGICAL_BENEFIT);
        }
        benefits(made.next("丁"), Levels.SOCIAL_BENEFIT);
        assertThat(Sentences.of(made, "secondTwice"))
                .containsExactly("错误 “社会效益指标”出现了两次，却没有“生态效益指标”；“环境”一行多半应为“生态效益指标”");
        assertThat(made.fixed("secondTwice").texts(StandardFields.INDICATOR_LEVEL2).get(2))
                .isEqualTo(Levels.ECOLOGICAL_BENEFIT);
    }

    @Test
    void twoIndicatorsOfOneSecondLevelAreUsual() {
        var made = MadeTable.project("甲").row(Levels.SOCIAL_BENEFIT, "就业", "明显");
        for (var name : new String[]{"乙", "丙", "丁"}) {
            made.next(name).row(Levels.SOCIAL_BENEFIT, "就业", "明显").row(Levels.SOCIAL_BENEFIT, "治安", "明显");
        }
        assertThat(made.told("secondTwice")).isEmpty();
        assertThat(made.told("rowOrder")).isEmpty();
    }

    @Test
    void rowsOfASecondLevelStandTogetherInTheOrderOfTheForm() {
        var made = MadeTable.project("甲").row(Levels.QUANTITY, "次数", "1次").row(Levels.QUALITY, "合格率", "95%")
                .row(Levels.QUANTITY, "人数", "9人");
        assertThat(Sentences.of(made, "rowOrder")).containsExactly("警告 “数量指标”的行没有排在一起，请调整顺序");
        made.row(Levels.QUALITY, "达标率", "95%");
        assertThat(Sentences.of(made, "rowOrder")).containsExactly("提示 “数量指标”的行没有排在一起，请调整顺序");
        var turned = MadeTable.project("甲").row(Levels.QUALITY, "合格率", "95%").row(Levels.QUANTITY, "次数", "1次");
        assertThat(Sentences.of(turned, "rowOrder")).containsExactly("提示 “数量指标”排在“质量指标”之后，与表格的顺序不同");
    }

    @Test
    void numbersCountFromOneWithinASecondLevel() {
        var made = labelled(Levels.QUANTITY, "指标1：", Levels.QUANTITY, "指标1：", Levels.QUALITY, "指标1：",
                Levels.SOCIAL_BENEFIT, "指标2：", Levels.SUSTAINED_IMPACT, "指标");
        assertThat(Sentences.of(made, "numbering")).containsExactly("警告 “数量指标”的编号“指标1：”重复，应为 2",
                "警告 “社会效益指标”的编号“指标2：”不连续，应为 1", "提示 “可持续影响指标”的“指标”后面没有编号，应为 1");
        assertThat(made.fixed("numbering").texts(StandardFields.INDICATOR_LABEL)).containsExactly("指标1：", "指标2：",
                "指标1：", "指标1：", "指标1：");
        var bare = labelled(Levels.QUANTITY, "指标1: ", Levels.QUALITY, "指标1", Levels.TIMELINESS, "指标1: ");
        assertThat(Sentences.of(bare, "numbering")).containsExactly("警告 “质量指标”的“指标1”后面缺少冒号，请补上");
        assertThat(bare.fixed("numbering").texts(StandardFields.INDICATOR_LABEL)).containsOnly("指标1: ");
    }

    @Test
    void numbersMayCountThroughTheTableOrAFirstLevel() {
        assertThat(labelled(Levels.QUANTITY, "1.", Levels.QUALITY, "2.", Levels.SOCIAL_BENEFIT, "3.").told("numbering"))
                .isEmpty();
        assertThat(labelled(Levels.QUANTITY, "1.", Levels.QUALITY, "2.", Levels.SOCIAL_BENEFIT, "1.").told("numbering"))
                .isEmpty();
        assertThat(labelled(Levels.QUANTITY, "", Levels.QUALITY, "").told("numbering")).isEmpty();
    }

    @Test
    void anIndicatorStandsOnce() {
        var made = MadeTable.project("甲").row(Levels.ECONOMIC_BENEFIT, "实现三级联网查档", "提升")
                .row(Levels.SOCIAL_BENEFIT, "实现三级联网查档。", "提升");
        assertThat(Sentences.of(made, "indicatorTwice"))
                .containsExactly("警告 指标“实现三级联网查档。”与“经济效益指标”中的指标相同，请改成不同的指标");
        var near = MadeTable.project("甲").row(Levels.QUALITY, "保障离岗人员生活补贴", "100%")
                .row(Levels.SOCIAL_BENEFIT, "保障社区离岗人员生活补贴", "100%");
        assertThat(Sentences.of(near, "indicatorTwice"))
                .containsExactly("提示 指标“保障社区离岗人员生活补贴”与“保障离岗人员生活补贴”几乎相同，请看是否重复");
    }

    @ParameterizedTest
    @CsvSource({"一星级党组织数量, 二星级党组织数量", "奖补项目开工时间, 奖补项目完工时间", "在职书记补贴标准, 离职书记补贴标准", "男性参保人员人数, 女性参保人员人数", "无, 无",
            "横幅条数, 展板块数"})
    void indicatorsOfASeriesAreNotTheSame(String one, String other) {
        assertThat(MadeTable.project("甲").row(Levels.QUANTITY, one, "1个").row(Levels.QUANTITY, other, "2个")
                .told("indicatorTwice")).isEmpty();
    }

    @Test
    void twoIndicatorsInOneCellAreTwoRows() {
        assertThat(Sentences.of(MadeTable.project("甲").row(Levels.COST, "书记按300元发放 指标2：委员按200元发放", "1元"),
                "severalIndicators")).containsExactly("警告 “书记按300元发放 指标2：委员按200元发放”里有不止一个指标，请分行填写");
        assertThat(Sentences.of(MadeTable.project("甲").row(Levels.QUANTITY, "测评次数; 测评4万元。", "1次"),
                "severalIndicators")).containsExactly("提示 “测评次数; 测评4万元。”除了指标名称还写了金额等内容，请分行填写");
        assertThat(MadeTable.project("甲").row(Levels.SOCIAL_BENEFIT, "提供支撑;营造环境", "明显").told("severalIndicators"))
                .isEmpty();
    }

    @Test
    void aCopiedTableIsAHint() {
        var made = MadeTable.project("甲");
        for (var name : new String[]{"甲", "乙"}) {
            if (name.equals("乙")) {
                made.next(name);
            }
            made.row(Levels.QUANTITY, "人数", "1人").row(Levels.QUALITY, "准确率", "100%")
                    .row(Levels.TIMELINESS, "及时率", "100%").row(Levels.SOCIAL_BENEFIT, "稳定", "明显");
        }
        assertThat(Sentences.of(made, "copiedTable")).containsExactly("提示 本项目的指标与项目“乙”的完全相同，请按本项目内容调整",
                "提示 本项目的指标与项目“甲”的完全相同，请按本项目内容调整");
        made.lastRow(StandardFields.INDICATOR_NAME, "平安");
        assertThat(made.told("copiedTable")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"数量指标, 办公费, 1万元, 成本指标", "数量指标, 培训覆盖率, 100%, 质量指标", "质量指标, 缴纳及时率, 100%, 时效指标",
            "时效指标, 每日供餐次数, =2次, 数量指标", "成本指标, 社会保险补贴覆盖率, 100%, 质量指标", "社会效益指标, 居民满意度, 95%, 服务对象满意度指标"})
    void anIndicatorFitsItsSecondLevel(String level, String name, String value, String better) {
        assertThat(Sentences.of(MadeTable.project("甲").row(level, name, value), "levelFits"))
                .containsExactly("警告 “" + name + "”放在“" + level + "”不合适，应放在“" + better + "”");
    }

    @ParameterizedTest
    @CsvSource({"数量指标, 发放补贴金额, 30万元", "数量指标, 招商引资额, 500万元", "数量指标, 补贴标准, 500元/人", "数量指标, 设备功率, 5千瓦", "质量指标, 提升办事效率, 明显",
            "时效指标, 平均办理天数, 5天", "成本指标, 预算控制率, 100%", "质量指标, 保洁按时按量完成率, 100%", "经济效益指标, 资金使用效益, 明显"})
    void thoseThatFitAreFine(String level, String name, String value) {
        assertThat(MadeTable.project("甲").row(level, name, value).told("levelFits")).isEmpty();
    }

    @Test
    void aNameSaysMoreThanItsLevel() {
        assertThat(Sentences.of(MadeTable.project("甲").row(Levels.RECIPIENT_SATISFACTION, "服务对象满意度", "90%"),
                "nameIsLevel")).containsExactly("提示 指标名称“服务对象满意度”只是二级指标的名字，请写明具体衡量什么、谁满意");
        assertThat(MadeTable.project("甲").row(Levels.RECIPIENT_SATISFACTION, "居民满意度", "90%").told("nameIsLevel"))
                .isEmpty();
    }

    @Test
    void ecologicalBenefitsAreAboutTheEnvironment() {
        var made = MadeTable.project("甲").row(Levels.ECOLOGICAL_BENEFIT, "保障社会发展", "进一步保障");
        assertThat(Sentences.of(made, "ecology")).containsExactly("提示 “保障社会发展”看不出与生态环境有关，请换一个，或看本项目是否涉及");
        for (var right : List.of("建筑垃圾清运率", "节约用纸", "化肥减量比例", "小区绿化补植面积", "无")) {
            assertThat(MadeTable.project("甲").row(Levels.ECOLOGICAL_BENEFIT, right, "≥90%").told("ecology")).as(right)
                    .isEmpty();
        }
        assertThat(MadeTable.project("甲").row(Levels.SOCIAL_BENEFIT, "保障社会发展", "明显").told("ecology")).isEmpty();
    }

    @Test
    void howMuchIsDoneMayStandUnderQuantity() {
        assertThat(Sentences.of(MadeTable.project("甲").row(Levels.QUANTITY, "任务完成率", "100%"), "levelFits"))
                .containsExactly("提示 “任务完成率”放在“数量指标”不合适，应放在“质量指标”");
        assertThat(Sentences.of(MadeTable.project("甲").row(Levels.QUANTITY, "宣传覆盖率", "100%"), "levelFits"))
                .containsExactly("警告 “宣传覆盖率”放在“数量指标”不合适，应放在“质量指标”");
    }

    @ParameterizedTest
    @CsvSource({"完成经费总额, 41万元, 1", "办公经费支出, ≤6万元, 1", "节约办公经费, ≥6万元, 0", "减少群众医疗费用, ≥6万元, 0", "企业增加收入, ≥6万元, 0",
            "带动社会支出, ≥6万元, 0"})
    void whatIsSpentIsNoBenefit(String name, String target, int found) {
        assertThat(MadeTable.project("甲").row(Levels.ECONOMIC_BENEFIT, name, target).told("levelFits")).hasSize(found);
    }
}
