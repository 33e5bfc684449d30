package org.jimu.audit.across;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.jimu.audit.Audit;
import org.jimu.audit.MadeTable;
import org.jimu.audit.Sentences;
import org.jimu.edit.Edit;
import org.jimu.form.FormLibrary;
import org.jimu.model.Book;
import org.jimu.model.Levels;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;

class AcrossRulesTest {

    private static MadeTable projects(String... namesAndGoals) {
        var made = new MadeTable();
        for (var i = 0; i < namesAndGoals.length; i += 2) {
            made.next(namesAndGoals[i]).set(StandardFields.PROJECT_ANNUAL_GOAL, namesAndGoals[i + 1]);
        }
        return made;
    }

    private static MadeTable coded(String... codes) {
        var made = new MadeTable();
        for (var code : codes) {
            made.next("项目" + made.book().nextId()).set(StandardFields.PROJECT_CODE, code);
        }
        return made;
    }

    @Test
    void noProjectStandsTwice() {
        var made = projects("社区经费", "", "社区 经费", "");
        assertThat(Sentences.of(made, "projectTwice")).containsExactly("错误 项目“社区 经费”在本年度出现了两次，请删去一个或改名");
        var apart = MadeTable.project("社区经费").set(StandardFields.PROJECT_CODE, "1").next("社区经费")
                .set(StandardFields.PROJECT_CODE, "2");
        assertThat(Sentences.of(apart, "projectTwice")).singleElement().asString().startsWith("警告");
        assertThat(projects("社区经费", "", "社区工作经费", "").told("projectTwice")).isEmpty();
    }

    @Test
    void aCodeBelongsToOneProjectInAllDepartments() {
        var made = coded("63012300024T000000550", "63012300 024T0000 00550");
        assertThat(made.find("codeTwice")).hasSize(2);
        assertThat(Sentences.of(made, "codeTwice").getFirst())
                .isEqualTo("错误 项目编码“63012300024T000000550”与项目“项目5”的相同，请核对");
        assertThat(coded("63012300024T000000550", "63012300024T000000551").told("codeTwice")).isEmpty();
    }

    @Test
    void aCodeHasTheNationalShapeOrThatOfTheOthers() {
        assertThat(coded("63012300024T000000550", "13030322P00397010008F", "13030324C33L38EZ7QU6H").told("codeShape"))
                .isEmpty();
        assertThat(Sentences.of(coded("63012300024T000000550", "63012300024T00000551"), "codeShape")).containsExactly(
                "警告 项目编码“63012300024T00000551”有 20 位，应为 21 位（区划、年度、字母、顺序号），请核对");
        assertThat(Sentences.of(coded("63012300024T000000550", "63012300024t000000551"), "codeShape")).containsExactly(
                "警告 项目编码“63012300024t000000551”的写法不对，应依次是区划6位或9位、年度2位、大写字母1位和顺序号，请核对");
        assertThat(coded("2024001", "2024002", "2024003").told("codeShape")).isEmpty();
        assertThat(coded("2024001", "2024002", "202403").told("codeShape"))
                .containsExactly("project.code: 202403, 6, 7");
        var wrapped = coded("63012300 024T0000 00550");
        assertThat(Sentences.of(wrapped, "codeShape")).containsExactly("提示 项目编码“63012300 024T0000 00550”里有空格，请删去");
        assertThat(wrapped.fixed("codeShape").book().get(wrapped.id()).text(StandardFields.PROJECT_CODE))
                .isEqualTo("63012300024T000000550");
    }

    @Test
    void oneThingHasOneName() {
        var made = new MadeTable().row(SubjectKind.TASK, StandardFields.TASK_ITEM, "微民生网格管理")
                .row(SubjectKind.TASK, StandardFields.TASK_ITEM, "基层党建").next("微民生网格事件办理").next("基层党建工作经费");
        assertThat(Sentences.of(made, "namesDiffer"))
                .containsExactly("警告 重点工作“微民生网格管理”与项目“微民生网格事件办理”像是同一事项，名称不一致，请统一");
        var program = MadeTable.project("业务性专用经费").set(StandardFields.PROJECT_PARENT_PROGRAM, "业务性专项经费")
                .set(StandardFields.PROJECT_PARENT_AMOUNT, "36").set(StandardFields.BUDGET_TOTAL, "36万");
        assertThat(Sentences.of(program, "namesDiffer"))
                .containsExactly("警告 所属专项“业务性专项经费”与项目“业务性专用经费”金额相同、名称不一致，请统一");
        assertThat(program.set(StandardFields.PROJECT_PARENT_AMOUNT, "100").told("namesDiffer")).isEmpty();
    }

    @Test
    void oneProjectHasOneAmount() {
        var made = new MadeTable().row(SubjectKind.TASK, StandardFields.TASK_ITEM, "社区经费", StandardFields.TASK_AMOUNT,
                "350").next("社区经费").set(StandardFields.BUDGET_TOTAL, "305");
        assertThat(Sentences.of(made, "amountsDiffer")).containsExactly("错误 “社区经费”在这里是 350.00 万元，项目表里是 305.00 万元，请核对");
        assertThat(made.set(StandardFields.BUDGET_TOTAL, "350万").told("amountsDiffer")).isEmpty();
        made.set(StandardFields.PROJECT_PARENT_PROGRAM, "社区经费").set(StandardFields.PROJECT_PARENT_AMOUNT, "400");
        assertThat(Sentences.of(made, "amountsDiffer")).containsExactly("警告 “社区经费”在这里是 400.00 万元，项目表里是 350.00 万元，请核对");
    }

    @Test
    void theSummaryStatesTheGoalOfTheTable() {
        var made = projects("社区经费", "保障7个社区运转。").set(StandardFields.PROJECT_SUMMARY_ANNUAL_GOAL, "提供资金保障");
        assertThat(Sentences.of(made, "summaryGoal")).containsExactly("警告 “社区经费”在汇总表里的绩效目标与项目表不一致，请统一");
        assertThat(Sentences.of(made.set(StandardFields.PROJECT_SUMMARY_ANNUAL_GOAL, ""), "summaryGoal"))
                .containsExactly("警告 “社区经费”在汇总表里没有绩效目标，项目表里有，请补上");
        assertThat(made.set(StandardFields.PROJECT_SUMMARY_ANNUAL_GOAL, "保障7个社区运转").told("summaryGoal")).isEmpty();
        assertThat(projects("社区经费", "保障7个社区运转。").told("summaryGoal")).isEmpty();
    }

    @Test
    void goalsAreNotCopied() {
        var made = projects("甲", "保障业务正常开展；保障运转", "乙", "保障业务正常开展。保障运转。", "丙", "保障业务");
        assertThat(Sentences.of(made, "goalCopied")).containsExactly("警告 绩效目标与项目“乙”的一字不差，请按本项目内容填写",
                "警告 绩效目标与项目“甲”的一字不差，请按本项目内容填写");
        assertThat(projects("甲", "保障业务正常开展", "乙", "保障业务正常开展，保障运转").told("goalCopied")).isEmpty();
        var sentence = "支付三支一扶高校毕业生工资和保险费用并提供生活保障。";
        assertThat(Sentences.of(projects("甲", "补贴186万元。" + sentence, "乙", sentence), "sentenceCopied"))
                .containsExactly("提示 “支付三支一扶高校毕业生工资和保险费用并提…”一句与项目“乙”的相同，请看是否适用于本项目",
                        "提示 “支付三支一扶高校毕业生工资和保险费用并提…”一句与项目“甲”的相同，请看是否适用于本项目");
        assertThat(projects("甲", "保障运转。", "乙", "保障运转。发放工资。").told("sentenceCopied")).isEmpty();
        // where the whole goal is the same, that is said alone
        assertThat(projects("甲", sentence, "乙", sentence).told("goalCopied")).hasSize(2);
        assertThat(projects("甲", sentence, "乙", sentence).told("sentenceCopied")).isEmpty();
    }

    @Test
    void aGoalSpeaksOfItsOwnProject() {
        var made = projects("社区干部生活补贴", "保障社区工作专项补助准确发放", "社区工作专项补助", "保障社区工作专项补助准确发放");
        assertThat(Sentences.of(made, "goalNamesOther"))
                .containsExactly("警告 绩效目标里写的是本部门另一个项目“社区工作专项补助”，请改成本项目的内容");
        assertThat(projects("二中路村级运转经费", "保障村级运转经费到位", "村级运转经费", "").told("goalNamesOther")).isEmpty();
        assertThat(projects("党员活动", "按照《社区工作专项补助管理办法》开展", "社区工作专项补助", "").told("goalNamesOther")).isEmpty();
        var duties = new MadeTable()
                .row(SubjectKind.DUTY, StandardFields.DUTY_NAME, "党风廉政建设工作", StandardFields.DUTY_STANDARDS,
                        "达到精神文明建设工作指标90%的为优")
                .row(SubjectKind.DUTY, StandardFields.DUTY_NAME, "精神文明建设", StandardFields.DUTY_STANDARDS,
                        "达到精神文明建设工作指标90%的为优");
        assertThat(Sentences.of(duties, "goalNamesOther"))
                .containsExactly("警告 “党风廉政建设工作”的绩效标准里写的是另一项职责“精神文明建设”，请改正");
    }

    @Test
    void aParagraphStandsOnceInTheWholeDepartmentText() {
        var text = "办理生育登记卡；办理流动人口证明；免费发放药具；发放关爱女孩公益金；开展一系列宣传活动；开展网上办理工作。";
        var made = new MadeTable().row(SubjectKind.DUTY, StandardFields.DUTY_RESPONSIBILITY, text)
                .row(SubjectKind.SAFEGUARD, StandardFields.SAFEGUARD_TEXT, "实施健康工程。主要职责是" + text);
        assertThat(Sentences.of(made, "narrativeRepeated"))
                .containsExactly("警告 “主要职责是办理生育登记卡；办理流动人口证…”一段与前面的重复，请看是否多余");
        var standards = new MadeTable().row(SubjectKind.DUTY, StandardFields.DUTY_STANDARDS, text)
                .row(SubjectKind.DUTY, StandardFields.DUTY_STANDARDS, text);
        assertThat(standards.told("narrativeRepeated")).isEmpty();
    }

    @Test
    void factsAreTheSameInAllProjects() {
        var made = MadeTable.project("甲").row(Levels.QUANTITY, "社区数量", "=8个").next("乙")
                .row(Levels.QUANTITY, "社区数量", "9个").next("丙").row(Levels.QUANTITY, "培训次数", "3次");
        assertThat(Sentences.of(made, "factsDiffer")).containsExactly("提示 “社区数量”这里是 9个，项目“甲”里是 =8个，请核对");
        assertThat(MadeTable.project("甲").row(Levels.QUANTITY, "培训次数", "1次").next("乙")
                .row(Levels.QUANTITY, "培训次数", "2次").told("factsDiffer")).isEmpty();
    }

    @Test
    void anOddPriceInTwoProjectsIsAHint() {
        var made = MadeTable.project("甲").row(Levels.COST, "补助标准", "5242.17元/人/月").next("乙").row(Levels.COST, "标准",
                "5242.17元/人/月");
        assertThat(Sentences.of(made, "paidTwice").getFirst())
                .isEqualTo("提示 “5242.17元/人/月”也出现在项目“乙”中，请确认没有重复安排资金");
        assertThat(MadeTable.project("甲").row(Levels.COST, "标准", "500元/人/月").next("乙")
                .row(Levels.COST, "标准", "500元/人/月").told("paidTwice")).isEmpty();
    }

    @Test
    void aUnitIsWrittenInOneWay() {
        var made = new MadeTable();
        for (var unit : new String[]{"区委组织部", "区委组织部", "组织部", "财政局"}) {
            made.next("项目" + made.book().nextId()).set(StandardFields.PROJECT_IMPLEMENTING_UNIT, unit);
        }
        assertThat(Sentences.of(made, "unitNames")).containsExactly("提示 这里写的是“组织部”，其他项目写的是“区委组织部”，请统一");
        var two = new MadeTable();
        for (var unit : new String[]{"民政局", "财政局", "民政局"}) {
            two.next("项目" + two.book().nextId()).set(StandardFields.PROJECT_IMPLEMENTING_UNIT, unit);
        }
        assertThat(two.told("unitNames")).isEmpty();
    }

    /** The made book with its year once more as the next one. */
    private static Book nextYear(Book book) {
        var copy = book.subtree(MadeTable.YEAR).stream().map(subject -> moved(book, subject)).toList();
        var inserted = new Edit.Insert(copy, 1).applyTo(book);
        return Edit.SetField.typed(moved(book, MadeTable.YEAR), StandardFields.YEAR, "2025").applyTo(inserted);
    }

    private static SubjectId moved(Book book, SubjectId id) {
        return id.equals(MadeTable.DEPARTMENT) ? id : new SubjectId(id.value() + book.nextId());
    }

    private static Subject moved(Book book, Subject subject) {
        return new Subject(moved(book, subject.id()), subject.kind(), moved(book, subject.parent()), subject.fields(),
                subject.children().stream().map(child -> moved(book, child)).toList());
    }

    private static List<String> lastYear(Book book) {
        return Audit.checkBook(book, FormLibrary.shipped(), (done, total) -> true).orElseThrow().all().stream()
                .filter(finding -> finding.rule().equals("lastYear")).map(finding -> finding.terms().getFirst())
                .toList();
    }

    @Test
    void lastYearsTextWordForWordIsAHint() {
        var made = projects("社区经费", "保障社区工作正常运转").row(Levels.QUANTITY, "社区数量", "8个");
        assertThat(lastYear(made.book())).isEmpty();
        var both = nextYear(made.book());
        assertThat(lastYear(both)).containsExactly("2024");
        var row = both.all(SubjectKind.INDICATOR).getLast();
        assertThat(lastYear(Edit.SetField.typed(row.id(), StandardFields.INDICATOR_TARGET, "9个").applyTo(both)))
                .isEmpty();
    }
}
