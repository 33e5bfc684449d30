package org.jimu.audit.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.jimu.audit.MadeTable;
import org.jimu.audit.rule.Finding;
import org.jimu.edit.Edit;
import org.jimu.model.Field;
import org.jimu.model.Levels;
import org.jimu.model.StandardFields;
import org.jimu.model.SubjectKind;
import org.jimu.model.Target;

class CompletenessRulesTest {

    private static MadeTable row(String level2, String name, String target) {
        return MadeTable.project("甲").row(level2, name, target);
    }

    private static List<String> told(MadeTable made, String rule) {
        return made.find(rule).stream().map(found -> found.severity().code() + " " + found.sentence()).toList();
    }

    private static MadeTable full(String form) {
        return MadeTable.project("培训").form(form).row(Levels.QUANTITY, "次数", "≥3次").row(Levels.QUALITY, "合格率", "≥95%")
                .row(Levels.TIMELINESS, "及时率", "100%").row(Levels.SOCIAL_BENEFIT, "知晓率", "≥80%")
                .row(Levels.RECIPIENT_SATISFACTION, "满意度", "≥90%");
    }

    @Test
    void whatHasANameHasAValue() {
        assertThat(told(row(Levels.QUANTITY, "培训次数", " "), "missingValue")).containsExactly("error audit.missingValue");
        assertThat(told(row(Levels.ECOLOGICAL_BENEFIT, "提高幸福指数", "/"), "missingValue"))
                .containsExactly("error audit.missingValue.placeholder");
        assertThat(told(row(Levels.QUANTITY, "", "≥3次"), "missingValue"))
                .containsExactly("error audit.missingValue.noName");
        for (var unused : List.of("无", "", "不涉及", "/")) {
            assertThat(row(Levels.QUANTITY, unused, "").told("missingValue")).as(unused).isEmpty();
        }
        assertThat(row(Levels.QUANTITY, "无", "无").told("missingValue")).isEmpty();
        assertThat(told(row(Levels.ECOLOGICAL_BENEFIT, "改造场所", "/").lastRow(StandardFields.INDICATOR_MARK, "选填"),
                "missingValue")).containsExactly("warning audit.missingValue.placeholder");
    }

    @Test
    void aValueInColumnsHasAnOperator() {
        var made = row(Levels.QUANTITY, "培训次数", "≥3次").form("huangyuan-list");
        assertThat(made.told("missingOperator")).isEmpty();
        var id = made.book().children(made.id()).toList().getFirst().id();
        made.apply(Edit.SetField.to(id, StandardFields.INDICATOR_TARGET, Target.of(Optional.empty(), "3", "次")));
        assertThat(made.told("missingOperator")).containsExactly("indicator.target: 培训次数, 3");
        assertThat(made.told("missingValue")).isEmpty();
    }

    @Test
    void whoFilledInTheFormIsNamedWhereItPrintsThat() {
        var made = MadeTable.project("培训").form("shifeng-project");
        assertThat(told(made, "contact")).containsExactly("hint audit.contact", "hint audit.contact.phone");
        made.set(MadeTable.DEPARTMENT, StandardFields.DEPARTMENT_PREPARER, "王会计")
                .set(MadeTable.DEPARTMENT, StandardFields.DEPARTMENT_CONTACT_PHONE, "0951-2038888");
        assertThat(made.told("contact")).isEmpty();
        assertThat(MadeTable.project("培训").form("yuanzhou-project").told("contact")).as("not printed").isEmpty();
    }

    @Test
    void aTableHasTheLabelsOfItsForm() {
        var yearLine = Field.text("x.yearLine");
        var made = MadeTable.project("甲").form("shapotou-project").next("乙").next("丙").set(yearLine, "2024");
        assertThat(made.told("ownLabel")).containsExactly("x.yearLine: 2024");
        assertThat(MadeTable.project("甲").form("shapotou-project").next("乙").set(yearLine, "2024").told("ownLabel"))
                .as("too few to say").isEmpty();
        assertThat(made.next("丁").set(yearLine, "2024").told("ownLabel")).as("so is another").isEmpty();
        assertThat(MadeTable.project("甲").form("yuanzhou-project").next("乙").next("丙").set(yearLine, "2024")
                .told("ownLabel")).as("not printed").isEmpty();
    }

    @Test
    void whatIsMarkedIsFilledIn() {
        for (var unused : List.of("", "/", "不涉及", "无")) {
            assertThat(row(Levels.ECONOMIC_BENEFIT, unused, "").form("shapotou-project").told("required")).as(unused)
                    .containsExactly("indicator.name: 经济效益指标, 必填量化");
        }
        assertThat(row(Levels.ECONOMIC_BENEFIT, "", "/").form("shapotou-project").told("required")).hasSize(1);
        assertThat(row(Levels.ECONOMIC_BENEFIT, "", "").form("shapotou-project")
                .lastRow(StandardFields.INDICATOR_MARK, "选填量化").told("required")).isEmpty();
        assertThat(row(Levels.ECONOMIC_BENEFIT, "", "").form("shapotou-project")
                .lastRow(StandardFields.INDICATOR_MARK, "").told("required")).isEmpty();
        assertThat(row(Levels.ECONOMIC_BENEFIT, "增收", "1万元").row(Levels.ECONOMIC_BENEFIT, "", "")
                .form("shapotou-project").told("required")).isEmpty();
        assertThat(row(Levels.ECONOMIC_BENEFIT, "", "").told("required")).isEmpty();
    }

    @Test
    void theKindsThatTheFormDemandsAreThere() {
        assertThat(told(full("huangyuan-list"), "levels")).isEmpty();
        assertThat(full("yuanzhou-project").told("levels")).containsExactly("indicator.level2: 成本指标");
        assertThat(told(full("yuanzhou-project").row(Levels.COST, "无", ""), "levels"))
                .containsExactly("warning audit.levels");
        var bare = MadeTable.project("培训").form("yuanzhou-project").row(Levels.QUANTITY, "次数", "≥3次");
        assertThat(told(bare, "levels")).containsExactly("warning audit.levels", "warning audit.levels",
                "warning audit.levels", "error audit.levels.benefit", "error audit.levels.satisfaction");
        assertThat(
                told(MadeTable.project("培训").row(Levels.QUANTITY, "次数", "≥3次").row(Levels.SOCIAL_BENEFIT, "知晓率", "8%"),
                        "levels"))
                .containsExactly("hint audit.levels.usual", "hint audit.levels.usual", "hint audit.levels.usual",
                        "warning audit.levels.satisfaction");
    }

    @Test
    void whatDoesNotApplyIsLeftBlank() {
        var made = row(Levels.ECONOMIC_BENEFIT, "无", "无").row(Levels.ECOLOGICAL_BENEFIT, "不涉及", "");
        assertThat(made.told("placeholder")).containsExactly("indicator.name: 经济效益指标、生态效益指标");
        made.fixed("placeholder");
        assertThat(made.texts(StandardFields.INDICATOR_NAME)).containsExactly("", "");
        assertThat(made.texts(StandardFields.INDICATOR_TARGET)).containsExactly("", "");
        assertThat(row(Levels.ECONOMIC_BENEFIT, "", "").told("placeholder")).isEmpty();
    }

    @Test
    void anOutputHasANumber() {
        assertThat(row(Levels.QUALITY, "完成情况", "高质量完成").told("numberedOutput")).hasSize(1);
        assertThat(row(Levels.QUALITY, "完成情况", "高质量完成").row(Levels.QUANTITY, "次数", "约3次").told("numberedOutput"))
                .isEmpty();
        assertThat(row(Levels.SOCIAL_BENEFIT, "受益", "提高").told("numberedOutput")).isEmpty();
    }

    @Test
    void theGoalSaysWhatIsDone() {
        var made = MadeTable.project("团组织工作经费（本级）");
        assertThat(told(made, "goal")).containsExactly("error audit.goal");
        assertThat(told(made.set(StandardFields.PROJECT_ANNUAL_GOAL, "保障业务正常开展"), "goal"))
                .containsExactly("hint audit.goal.thin");
        assertThat(told(made.set(StandardFields.PROJECT_ANNUAL_GOAL, "组织团员青年开展志愿服务、主题教育，每季度不少于一次"), "goal")).isEmpty();
        assertThat(MadeTable.project("甲").row(SubjectKind.GOAL, StandardFields.GOAL_TEXT,
                "组织团员青年开展志愿服务、主题教育，每季度不少于一次").told("goal")).isEmpty();
    }

    @Test
    void whatTheFormAsksBesideTheValueIsThere() {
        var made = row(Levels.QUALITY, "街道各项事务", "正常运转").form("shifeng-project");
        assertThat(made.told("evidence")).containsExactly("indicator.standard: 街道各项事务");
        assertThat(made.lastRow(StandardFields.INDICATOR_STANDARD, "其他标准").told("evidence")).isEmpty();
        assertThat(row(Levels.QUALITY, "", "").form("shifeng-project").told("evidence")).isEmpty();
        assertThat(row(Levels.QUALITY, "街道各项事务", "正常运转").told("evidence")).isEmpty();
        assertThat(row(Levels.QUALITY, "准确率", "95%").form("shanhaiguan-project").find("evidence"))
                .extracting(Finding::key).containsExactly("indicator.basis", "indicator.description");
    }

    @Test
    void aProjectHasAnAmountAndASource() {
        var made = MadeTable.project("甲").form("shapotou-project");
        assertThat(told(made, "amount")).containsExactly("error audit.amount");
        assertThat(told(made.set(StandardFields.BUDGET_TOTAL, "待定"), "amount"))
                .containsExactly("error audit.amount.unreadable");
        assertThat(told(made.set(StandardFields.BUDGET_TOTAL, "60"), "amount"))
                .containsExactly("warning audit.amount.source");
        assertThat(told(made.fixed("amount"), "amount")).isEmpty();
        assertThat(made.book().get(made.id()).text(StandardFields.BUDGET_FISCAL)).isEqualTo("60");
        assertThat(
                MadeTable.project("甲").form("yuanzhou-project").set(StandardFields.BUDGET_TOTAL, "60").told("amount"))
                .isEmpty();
    }

    @Test
    void theHeadIsFilledIn() {
        var made = MadeTable.project("甲").form("shapotou-project")
                .set(StandardFields.PROJECT_COMPETENT_DEPARTMENT, "组织部");
        assertThat(told(made, "head")).containsExactly("warning audit.head.code", "warning audit.head");
        made.set(MadeTable.DEPARTMENT, StandardFields.DEPARTMENT_CODE, "35005001")
                .set(StandardFields.PROJECT_IMPLEMENTING_UNIT, "组织部").fixed("head");
        assertThat(made.book().get(made.id()).text(StandardFields.PROJECT_COMPETENT_CODE)).isEqualTo("35005001");
        assertThat(told(made, "head")).isEmpty();
        assertThat(MadeTable.project("甲").form("huangyuan-list").told("head")).isEmpty();
        assertThat(told(MadeTable.project(""), "head")).containsExactly("error audit.head.project");
    }

    @Test
    void whereAllWeightsAreGivenToOthersNoSatisfactionIsAskedFor() {
        var made = MadeTable.project("在职人员经费").row(Levels.QUANTITY, "科目调整次数", "≤10次", "45")
                .row(Levels.ECONOMIC_BENEFIT, "结余率", "≤5%", "45");
        assertThat(told(made, "levels")).contains("hint audit.levels.usual")
                .doesNotContain("warning audit.levels.satisfaction");
        made.lastRow(StandardFields.INDICATOR_WEIGHT, "35");
        assertThat(told(made, "levels")).contains("warning audit.levels.satisfaction");
    }

    @Test
    void whatIsNotDecidedIsNoValueAndNoGoal() {
        for (var undecided : List.of("*", "待定", "暂无", "……")) {
            assertThat(MadeTable.project("甲").row(Levels.SOCIAL_BENEFIT, "受益群众", undecided).told("missingValue"))
                    .as(undecided).hasSize(1);
        }
        assertThat(told(MadeTable.project("甲").set(StandardFields.PROJECT_ANNUAL_GOAL, "无"), "goal"))
                .containsExactly("error audit.goal");
    }
}
