package org.jimu.audit.text;

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

class WordingRulesTest {

    private static MadeTable goal(String text) {
        return MadeTable.project("甲").set(StandardFields.PROJECT_ANNUAL_GOAL, text);
    }

    private static String goalOf(MadeTable made) {
        return made.book().get(made.id()).text(StandardFields.PROJECT_ANNUAL_GOAL);
    }

    private static MadeTable name(String text) {
        return MadeTable.project("甲").row(Levels.SOCIAL_BENEFIT, text, "提高");
    }

    @ParameterizedTest
    @CsvSource({"全力构建全力构建党建体系, 全力构建, 全力构建党建体系", "面试阶段费用费用, 费用, 面试阶段费用",
            "为了提高效率，正常供餐为了提高效率，正常供餐, 为了提高效率，正常供餐, 为了提高效率，正常供餐",
            "进一步提高保障水平，充分调动工作者保障水平，充分调动工作者积极性, 保障水平，充分调动工作者, 进一步提高保障水平，充分调动工作者积极性"})
    void whatStandsTwiceInARowIsTakenOut(String text, String twice, String mended) {
        var made = goal(text);
        assertThat(Sentences.of(made, "doubled")).containsExactly("警告 “" + twice + "”连写了两遍，请删去一遍");
        assertThat(goalOf(made.fixed("doubled"))).isEqualTo(mended);
    }

    @ParameterizedTest
    @ValueSource(strings = {"构建共建共治共享的社会治理格局", "方方面面都要落实", "实实在在为群众办事", "一步一步推进", "项目的目的目标清楚", "63012300024T000000550",
            "老有所养，老有所依，老有所乐", "支农、支教、支医", "一年一年往下传，一代一代往下干", "保障保障性住房小区的保洁", "培训培训人员两期"})
    void whatOnlyLooksDoubledIsFine(String text) {
        assertThat(goal(text).told("doubled")).isEmpty();
    }

    @Test
    void twoClausesThatEndAlikeHaveASignBetweenThem() {
        assertThat(Sentences.of(goal("人大工作顺利进行人代会顺利进行，人大代表履职"), "doubled"))
                .containsExactly("提示 “顺利进行”连着出现两次，中间似乎少了标点，请补上");
        for (var fine : List.of("人大工作顺利进行，人代会顺利进行。", "人大工作和人代会顺利进行", "顺利完成改造，顺利完成验收", "工作顺利开展后会议才顺利开展起来")) {
            assertThat(goal(fine).told("doubled")).as(fine).isEmpty();
        }
    }

    @Test
    void aWordThatBelongsNowhereIsAskedAbout() {
        assertThat(goal("配合村干部开展村级各项工作是，为群众服务").told("wrongWord"))
                .containsExactly("project.annualGoal: 工作是，, 工作，");
        assertThat(goal("今年的重点工作是，建成两个驿站；做好工作是职责").told("wrongWord")).isEmpty();
        assertThat(goal("根为广大干部赋能").told("wrongWord")).containsExactly("project.annualGoal: 根为广大, 更为广大");
        assertThat(goal("社会调节、居民自治良性互动，人民调解").told("wrongWord")).isEmpty();
    }

    @Test
    void aSentenceAndAPlaceStandOnce() {
        assertThat(Sentences.of(goal("保障街道各项工作顺利开展。完成任务。保障街道各项工作顺利开展。"), "doubled"))
                .containsExactly("警告 “保障街道各项工作顺利开展”在同一格里出现了两次，请看是否多余");
        var made = MadeTable.project("沙坡头区2024年度沙坡头区实习补助");
        assertThat(Sentences.of(made, "doubled")).containsExactly("警告 项目名称里“沙坡头区”出现了两次，请删去一处");
        assertThat(made.fixed("doubled").book().get(made.id()).text(StandardFields.PROJECT_NAME))
                .isEqualTo("沙坡头区2024年度实习补助");
        var standards = new MadeTable().row(SubjectKind.DUTY, StandardFields.DUTY_NAME, "社会救助",
                StandardFields.DUTY_INDICATORS, "1、低保。初审工作全部完成率。2、医疗救助。初审工作全部完成率。");
        assertThat(standards.told("doubled")).isEmpty();
    }

    @Test
    void wrongCharactersAreMended() {
        var made = goal("呕歌时代，提高为名服务水平，解决民众述求");
        assertThat(Sentences.of(made, "wrongWord")).containsExactly("警告 “呕歌”应为“讴歌”", "警告 “为名服务”应为“为民服务”",
                "警告 “述求”应为“诉求”");
        assertThat(goalOf(made.fixed("wrongWord"))).isEqualTo("讴歌时代，提高为民服务水平，解决民众诉求");
        assertThat(Sentences.of(goal("其它支出"), "wrongWord")).containsExactly("提示 “其它”应为“其他”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"医保进社区", "确保进度", "上述求助事项", "按装机容量补贴", "按排名奖励", "完成积极性评价", "干部暑期培训", "调整冶金产业", "落实拖欠工资清偿",
            "幼儿园满意度", "应急须知宣传", "打造一支特别能战斗的队伍", "顺延申请时间", "下列如有变动", "给予防护", "审核消费者投诉", "通报消防隐患"})
    void rightWordsAreLeftAlone(String text) {
        assertThat(goal(text).told("wrongWord")).isEmpty();
    }

    @Test
    void wordingIsOutdatedFromAYearOn() {
        var made = goal("结合“六五普法”工作，推进精准扶贫");
        assertThat(Sentences.of(made, "oldWording")).containsExactly("提示 “六五普法”是过时的提法，请核对",
                "提示 “精准扶贫”是过时的提法，请核对");
        assertThat(Sentences.of(MadeTable.project("建国前老党员补助"), "oldWording"))
                .containsExactly("提示 “建国前”是过时的提法，现在是“新中国成立前”，请核对");
        assertThat(made.set(MadeTable.YEAR, StandardFields.YEAR, "2015").told("oldWording")).isEmpty();
        assertThat(goal("巩固拓展脱贫攻坚成果，做好十五五普法").told("oldWording")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"为社区群众提供各项服务，", "各项事业持续健康发展，人", "各村两委完成各项工作的", "完善制度和", "办公用品、"})
    void aNameThatEndsInsideAClauseWasCutOff(String text) {
        assertThat(Sentences.of(name(text), "truncated")).containsExactly("警告 “" + text + "”像是没有写完，请补全");
    }

    @ParameterizedTest
    @ValueSource(strings = {"保障社区离岗人员生活补贴", "促进社会总和", "提高义务教育普及", "居民积极参与", "达到预期目的", "保障居民水、电", "各种民生问题等"})
    void aNameThatEndsLikeANameIsWhole(String text) {
        assertThat(name(text).told("truncated")).isEmpty();
    }

    @Test
    void manyNamesOfTheGreatestWidthAreListedForALook() {
        var made = name("夯实社区基层党组织的执政").row(Levels.SOCIAL_BENEFIT, "完成社区职能任务，提高服", "70%")
                .row(Levels.SOCIAL_BENEFIT, "党员更好的发挥战斗堡垒作", "70%").row(Levels.SOCIAL_BENEFIT, "提升", "70%");
        // names may be of one length by chance: one of them must surely be cut
        assertThat(made.told("truncated")).isEmpty();
        made.row(Levels.SOCIAL_BENEFIT, "党员更好的发挥战斗堡垒作用", "70%");
        assertThat(Sentences.of(made, "truncated"))
                .contains("提示 “夯实社区基层党组织的执政”正好是最长的宽度，请看是否被截断",
                        "警告 “党员更好的发挥战斗堡垒作”被截断了，完整的是“党员更好的发挥战斗堡垒作用”");
        assertThat(made.fixed("truncated").texts(StandardFields.INDICATOR_NAME).get(2)).isEqualTo("党员更好的发挥战斗堡垒作用");
    }

    @Test
    void bracketsOpenAndClose() {
        var made = goal("支付日常支出（水费、电费等");
        assertThat(Sentences.of(made, "brackets")).containsExactly("警告 “日常支出（水费、电”里的 （ 没有另一半，请补上");
        assertThat(goalOf(made.fixed("brackets"))).isEqualTo("支付日常支出（水费、电费等）");
        assertThat(Sentences.of(goal("提高“七种能力，推进工作。完成任务"), "brackets"))
                .containsExactly("警告 “提高“七种能力”里的 “ 没有另一半，请补上");
        assertThat(Sentences.of(goal("支付水费、电费等）"), "brackets")).containsExactly("警告 “、电费等）”里的 ） 没有前一半，请改正");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1）党建 2）综治", "（一）党建；（2)综治", "“七种能力”（含培训）《方案》", "a)甲；b)乙", "措施：1)保障；2)落实"})
    void marksOfAListHaveNoOtherHalf(String text) {
        assertThat(goal(text).told("brackets")).isEmpty();
    }

    @Test
    void itemsOfAListCountAndLookTheSame() {
        var made = goal("1、开展社会管理；\n2：服务民生；\n3：推进工程。");
        assertThat(Sentences.of(made, "listMarkers")).containsExactly("警告 条目编号的标点不一致：“1、”与“2：”，请统一");
        assertThat(goalOf(made.fixed("listMarkers"))).isEqualTo("1、开展社会管理；\n2、服务民生；\n3、推进工程。");
        assertThat(Sentences.of(goal("1.党建。2.综治。4.环境。"), "listMarkers")).containsExactly("警告 条目编号不连续：应为 3，写成了 4，请改正");
        assertThat(goal("1.党建。1.5万元。2.综治。").told("listMarkers")).isEmpty();
        assertThat(goal("1、甲：1.党建；2.综治。2、乙").told("listMarkers")).isEmpty();
    }
}
