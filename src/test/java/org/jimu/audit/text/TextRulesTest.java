package org.jimu.audit.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.jimu.audit.MadeTable;
import org.jimu.audit.Sentences;
import org.jimu.model.Levels;
import org.jimu.model.StandardFields;
import org.jimu.model.SubjectKind;

class TextRulesTest {

    private static MadeTable goal(String text) {
        return MadeTable.project("甲").set(StandardFields.PROJECT_ANNUAL_GOAL, text);
    }

    private static String goalOf(MadeTable made) {
        return made.book().get(made.id()).text(StandardFields.PROJECT_ANNUAL_GOAL);
    }

    private static MadeTable name(String text) {
        return MadeTable.project("甲").row(Levels.QUANTITY, text, "1个");
    }

    @Test
    void aGoalIsMoreThanTheName() {
        var made = MadeTable.project("街道人大工作经费").set(StandardFields.PROJECT_ANNUAL_GOAL, "街道人大工作经费。");
        assertThat(Sentences.of(made, "goalIsName"))
                .containsExactly("错误 绩效目标只写了项目名称“街道人大工作经费”，请写清做什么、达到什么效果");
        assertThat(made.set(StandardFields.PROJECT_ANNUAL_GOAL, "保障街道人大工作经费").told("goalIsName")).isEmpty();
    }

    @Test
    void theSystemTakesSoManyBytes() {
        assertThat(goal("字".repeat(666) + "ab").told("tooLong")).isEmpty();
        assertThat(Sentences.of(goal("字".repeat(667)), "tooLong"))
                .containsExactly("错误 这里有 2001 字节，系统最多收 2000 字节（汉字算3个），请删去约 1 个字");
        assertThat(MadeTable.project("字".repeat(60)).told("tooLong")).isEmpty();
        assertThat(MadeTable.project("字".repeat(61)).told("tooLong")).containsExactly("project.name: 183, 180, 1");
        assertThat(name("字".repeat(334)).told("tooLong")).containsExactly("indicator.name: 1002, 1000, 1");
        var goals = MadeTable.project("甲").row(SubjectKind.GOAL, StandardFields.GOAL_TEXT, "字".repeat(400))
                .row(SubjectKind.GOAL, StandardFields.GOAL_TEXT, "字".repeat(300));
        assertThat(Sentences.of(goals, "tooLong"))
                .containsExactly("错误 各条绩效目标合起来有 2100 字节，系统最多收 2000 字节（汉字算3个），请缩短");
    }

    @Test
    void blanksAndBrokenLinesAreTakenOut() {
        var made = name("社区工作者工资发放时 限");
        assertThat(Sentences.of(made, "blanks")).containsExactly("提示 “社区工作者工资发放时 限”里有多余的空格，请删去");
        assertThat(made.fixed("blanks").texts(StandardFields.INDICATOR_NAME)).containsExactly("社区工作者工资发放时限");
        var wrapped = name("提高为民服务标准、\n水平");
        assertThat(Sentences.of(wrapped, "blanks")).containsExactly("提示 “提高为民服务标准、 水平”里有多余的换行，像是从别处复制时带来的，请删去");
        assertThat(wrapped.fixed("blanks").texts(StandardFields.INDICATOR_NAME)).containsExactly("提高为民服务标准、水平");
        assertThat(goalOf(goal("　完成 2024 年任务。\n保障 运转 ").fixed("blanks"))).isEqualTo("完成 2024 年任务。\n保障运转");
        assertThat(goal("第一段。\n第二段用 Word 写").told("blanks")).isEmpty();
        assertThat(name("购买 A4 纸").told("blanks")).isEmpty();
    }

    @Test
    void punctuationOfChineseTextIsFullWidth() {
        var made = goal("提供经费保障, 加强组织建设(含社区);完成１０项。。");
        assertThat(Sentences.of(made, "punctuation"))
                .containsExactly("提示 “提供经费保障, 加强组织建设(含社区);…”里的标点不规范（全角、半角混用或重复），请统一");
        assertThat(goalOf(made.fixed("punctuation"))).isEqualTo("提供经费保障，加强组织建设（含社区）；完成10项。");
        assertThat(goal("每年提高10%,共16,071元。使用PDF(A4)，见“方案”……").told("punctuation")).isEmpty();
        // brackets of half width alone are usual
        assertThat(goal("救助困难群众(临时救助)").told("punctuation")).isEmpty();
        var several = goal("走访慰问,送温暖").row(Levels.SOCIAL_BENEFIT, "改善生活,增强信心", "70%");
        assertThat(Sentences.of(several, "punctuation"))
                .containsExactly("提示 “走访慰问,送温暖”等 2 处的标点不规范（全角、半角混用或重复），请统一");
        several.fixed("punctuation");
        assertThat(goalOf(several)).isEqualTo("走访慰问，送温暖");
        assertThat(several.texts(StandardFields.INDICATOR_NAME)).contains("改善生活，增强信心");
    }

    @Test
    void whatTheTemplateSaysIsTakenOut() {
        var made = MadeTable.project("甲").row(SubjectKind.GOAL, StandardFields.GOAL_LABEL, "1.目标内容1：",
                StandardFields.GOAL_TEXT, "保障运转");
        assertThat(Sentences.of(made, "residue")).containsExactly("提示 “1.目标内容1：”是模板的提示文字，请删去");
        assertThat(made.fixed("residue").texts(StandardFields.GOAL_LABEL)).containsExactly("1.");
        assertThat(Sentences.of(goal("××街道完成任务"), "residue")).containsExactly("提示 “××”是模板的提示文字，请删去");
        assertThat(goal("举办培训2×3场，目标内容完整").fixed("residue").told("brackets")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"关于下达2024年补助资金", "提前下达中央专项资金", "关于印发方案的通知"})
    void aTitleOfAPaperIsNoName(String text) {
        assertThat(Sentences.of(MadeTable.project(text), "documentTitle"))
                .containsExactly("提示 “" + text + "”像是文件标题，请改成项目的名称");
        assertThat(MadeTable.project("关心下一代工作经费").told("documentTitle")).isEmpty();
    }

    @Test
    void privatePersonsAreNotNamed() {
        assertThat(Sentences.of(name("老党员李大明1人"), "personName"))
                .containsExactly("提示 这里写了个人姓名“李大明”，本表要公开，请改成不含姓名的说法");
        assertThat(name("老党员李某某1人").told("personName")).isEmpty();
        assertThat(name("离职村书记、村主任17人").told("personName")).isEmpty();
        assertThat(name("离休干部向1人发放").told("personName")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"相关部门单位, true", "各有关部门, true", "各单位, true", "区委组织部, false", "有关事务管理局, false"})
    void aUnitHasAName(String unit, boolean vague) {
        var made = MadeTable.project("甲").set(StandardFields.PROJECT_IMPLEMENTING_UNIT, unit);
        assertThat(made.told("vagueUnit").isEmpty()).isNotEqualTo(vague);
    }

    @Test
    void aProjectOfCommunitiesSpeaksOfResidents() {
        var made = MadeTable.project("社区工作经费").set(StandardFields.PROJECT_ANNUAL_GOAL, "改善村民人居环境");
        assertThat(Sentences.of(made, "village")).containsExactly("提示 社区的项目里写了“村民”，请看是否应为居民、社区");
        assertThat(MadeTable.project("村、社区书记培训").set(StandardFields.PROJECT_ANNUAL_GOAL, "服务村民").told("village"))
                .isEmpty();
    }

    @Test
    void aDescriptionExplains() {
        var made = name("支付人员数量").lastRow(StandardFields.INDICATOR_DESCRIPTION, "支付人员数量");
        assertThat(Sentences.of(made, "description")).containsExactly("提示 指标“支付人员数量”的描述照抄了名称，请写清怎么算、算什么");
        made.row(Levels.QUALITY, "合格率", "95%").lastRow(StandardFields.INDICATOR_DESCRIPTION, "合格率");
        assertThat(Sentences.of(made, "description"))
                .containsExactly("提示 “支付人员数量”等 2 个指标的描述照抄了名称，请写清怎么算、算什么");
        var other = name("工作正常运行率").lastRow(StandardFields.INDICATOR_DESCRIPTION, "办公设备正常运行率");
        assertThat(Sentences.of(other, "description")).containsExactly("提示 指标“工作正常运行率”的描述是另一个指标的名称，请核对");
    }

    @ParameterizedTest
    @CsvSource({"支付人员数量, 按月支付工资的人员", "项目控制预算数, 不超过财政支持经费", "节约成本, 降低能耗，绿色办公",
            "支付经费人数, 支付公用经费人数", "支付车辆保险费车辆数, 保险支付车辆数", "车辆完好率, 完好车辆占车辆总数的比率"})
    void aGoodDescriptionNeedNotShareAWordWithTheName(String name, String description) {
        assertThat(name(name).lastRow(StandardFields.INDICATOR_DESCRIPTION, description).told("description")).isEmpty();
    }

    @Test
    void goalAndIndicatorsSpeakOfTheProject() {
        var made = MadeTable.project("职业教育发展资金").set(StandardFields.PROJECT_ANNUAL_GOAL, "保障单位正常运转")
                .row(Levels.QUANTITY, "办公设备数", "9台").row(Levels.QUALITY, "设备完好率", "95%")
                .row(Levels.SOCIAL_BENEFIT, "节约水电", "明显");
        assertThat(Sentences.of(made, "weakRelation"))
                .containsExactly("提示 用途、目标和指标都没有提到“职业教育发展资金”的内容，请按本项目内容填写");
        made.set(StandardFields.PROJECT_ANNUAL_GOAL, "改善职业学校实训条件");
        assertThat(Sentences.of(made, "weakRelation")).containsExactly("提示 绩效目标里说的，指标里都没有提到，请看是否对应");
        made.lastRow(StandardFields.INDICATOR_NAME, "实训条件改善");
        assertThat(made.told("weakRelation")).isEmpty();
    }
}
