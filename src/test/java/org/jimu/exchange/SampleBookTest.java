package org.jimu.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.jimu.model.Amount;
import org.jimu.model.Book;
import org.jimu.model.Field;
import org.jimu.model.Levels;
import org.jimu.model.Money;
import org.jimu.model.MoneyUnit;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectKind;

/** What the five documents hold, counted and added up from the documents themselves. */
class SampleBookTest {

    private static final Book BOOK = SampleBook.make();
    private static final List<String> OFFICES = List.of("原州区南关办事处", "西关街道办事处部门", "湟源县城关镇人民政府（本级）", "株洲市石峰区学林街道办事处",
            "中卫市沙坡头区委组织部");

    private static List<Subject> projects(int office) {
        return BOOK.children(year(office).id(), SubjectKind.PROJECT);
    }

    private static Subject year(int office) {
        var department = BOOK.all(SubjectKind.DEPARTMENT).get(office);
        return BOOK.children(department.id(), SubjectKind.YEAR).getFirst();
    }

    private static BigDecimal total(List<Subject> projects) {
        return Money.sum(projects.stream()
                .map(p -> p.fields().get(StandardFields.BUDGET_TOTAL).flatMap(Amount::money).orElseThrow()).toList())
                .in(MoneyUnit.WAN_YUAN);
    }

    private static int rows(int office, SubjectKind kind) {
        return projects(office).stream().mapToInt(project -> BOOK.children(project.id(), kind).size()).sum();
    }

    @Test
    void fiveOfficesWithAllTheirProjectsAndIndicators() {
        assertThat(BOOK.all(SubjectKind.DEPARTMENT).stream().map(d -> d.text(StandardFields.DEPARTMENT_NAME)))
                .containsExactlyElementsOf(OFFICES);
        var projects = List.of(7, 13, 21, 4, 21);
        var indicators = List.of(66, 117, 153, 36, 200);
        var sums = List.of("213", "384.58", "1536.74", "464", "934.023");
        for (var office = 0; office < OFFICES.size(); office++) {
            assertThat(projects(office)).as(OFFICES.get(office)).hasSize(projects.get(office));
            assertThat(rows(office, SubjectKind.INDICATOR)).as(OFFICES.get(office)).isEqualTo(indicators.get(office));
            assertThat(total(projects(office))).as(OFFICES.get(office))
                    .isEqualByComparingTo(new BigDecimal(sums.get(office)));
        }
    }

    @Test
    void theWholeDepartmentOfShifengAddsUp() {
        var fields = year(3).fields();
        var basic = fields.get(StandardFields.BUDGET_BASIC).flatMap(Amount::money).orElseThrow();
        var project = fields.get(StandardFields.BUDGET_PROJECT).flatMap(Amount::money).orElseThrow();
        assertThat(fields.get(StandardFields.BUDGET_TOTAL).flatMap(Amount::money)).contains(basic.plus(project));
        assertThat(basic.in(MoneyUnit.WAN_YUAN)).isEqualByComparingTo("466.09");
        assertThat(BOOK.children(year(3).id(), SubjectKind.INDICATOR)).hasSize(9);
        assertThat(BOOK.children(year(3).id(), SubjectKind.TASK)).hasSize(4);
        assertThat(rows(3, SubjectKind.COST)).isEqualTo(4 + 1 + 1 + 3);
    }

    @Test
    void theNarrativeOfShanhaiguanIsWhole() {
        assertThat(BOOK.children(year(1).id(), SubjectKind.DUTY)).hasSize(12).allSatisfy(duty -> {
            assertThat(duty.text(StandardFields.DUTY_RESPONSIBILITY)).isNotBlank();
            assertThat(duty.text(StandardFields.DUTY_DUTY_GOAL)).isNotBlank();
            assertThat(duty.text(StandardFields.DUTY_GOAL)).isNotBlank();
            assertThat(duty.text(StandardFields.DUTY_INDICATORS)).isNotBlank();
            assertThat(duty.text(StandardFields.DUTY_STANDARDS)).contains("优", "良", "中", "差");
        });
        assertThat(BOOK.children(year(1).id(), SubjectKind.SAFEGUARD).stream()
                .map(s -> s.text(StandardFields.SAFEGUARD_TEXT).lines().count())).containsExactly(4L, 5L, 4L);
        assertThat(projects(1)).allSatisfy(project -> assertThat(BOOK.children(project.id(), SubjectKind.PLAN).stream()
                .map(step -> step.text(StandardFields.PLAN_PERCENT))).containsExactly("25%", "50%", "75%", "100%"));
    }

    @Test
    void everyProjectOfHuangyuanLeavesTenPointsForTheBudget() {
        assertThat(projects(2)).allSatisfy(project -> {
            var sum = BOOK.children(project.id(), SubjectKind.INDICATOR).stream()
                    .map(row -> row.fields().get(StandardFields.INDICATOR_WEIGHT).orElseThrow().number().orElseThrow())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).isEqualByComparingTo("90");
        });
        assertThat(projects(2).stream().map(p -> p.text(StandardFields.PROJECT_CODE)))
                .allMatch(code -> code.matches("63012300024T\\d{9}")).doesNotHaveDuplicates();
        assertThat(year(2).text(StandardFields.SUMMARY_PRINTED_TOTAL)).isEqualTo("1,536.74");
    }

    @Test
    void whatPageBreaksTookApartIsTogetherAgain() {
        var group = projects(2).get(12);
        assertThat(group.text(StandardFields.PROJECT_NAME)).isEqualTo("村民小组及监委会运转活动经费");
        assertThat(group.text(StandardFields.BUDGET_TOTAL)).isEqualTo("18.04");
        assertThat(group.text(StandardFields.PROJECT_ANNUAL_GOAL)).contains("完成镇党委、镇政府交办的各项工作任务");
        assertThat(BOOK.children(group.id(), SubjectKind.INDICATOR).getLast().text(StandardFields.INDICATOR_WEIGHT))
                .isEqualTo("10.00");
        assertThat(projects(2).get(3).text(StandardFields.BUDGET_TOTAL)).isEqualTo("11.88");
        var villages = List.of(14, 15, 17).stream().map(at -> BOOK.children(projects(2).get(at).id(),
                SubjectKind.INDICATOR).getFirst().fields().get(StandardFields.INDICATOR_TARGET).orElseThrow().text());
        assertThat(villages).containsExactly("=8个", "=5个", "=8个");
        assertThat(texts(2)).noneMatch(text -> text.contains(" "));
    }

    @Test
    void levelsBearTheirStandardNames() {
        var levels = BOOK.all(SubjectKind.INDICATOR).stream().collect(Collectors.groupingBy(
                row -> row.text(StandardFields.INDICATOR_LEVEL1),
                Collectors.mapping(row -> row.text(StandardFields.INDICATOR_LEVEL2), Collectors.toSet())));
        assertThat(levels).isEqualTo(Map.of(
                Levels.OUTPUT, Set.of(Levels.QUANTITY, Levels.QUALITY, Levels.TIMELINESS, Levels.COST),
                Levels.BENEFIT, Set.of(Levels.ECONOMIC_BENEFIT, Levels.SOCIAL_BENEFIT, Levels.ECOLOGICAL_BENEFIT,
                        Levels.SUSTAINED_IMPACT),
                Levels.SATISFACTION, Set.of(Levels.RECIPIENT_SATISFACTION)));
    }

    @Test
    void dutiesKeepTheLabelsThatDifferFromTheUsualOnes() {
        var duties = BOOK.children(year(1).id(), SubjectKind.DUTY);
        assertThat(numbers(duties, "x.headingLabel")).containsExactly(1);
        assertThat(duties.getFirst().text(Field.text("x.headingLabel"))).isEqualTo("(一)、");
        assertThat(numbers(duties, "x.order")).containsExactly(1);
        assertThat(duties.getFirst().text(Field.text("x.order")))
                .isEqualTo("responsibility,goal,dutyGoal,indicators,standards");
        assertThat(numbers(duties, "x.dutyGoalLabel")).containsExactly(3, 4);
        assertThat(numbers(duties, "x.goalLabel")).containsExactly(3, 4);
        assertThat(numbers(duties, "x.indicatorsLabel")).containsExactly(3, 4);
        assertThat(numbers(duties, "x.standardsLabel")).isEmpty();
    }

    @Test
    void tablesOfShapotouKeepWhatSetsThemApart() {
        assertThat(numbers(projects(4), "x.yearLine")).containsExactly(19);
        assertThat(numbers(projects(4), "x.fundLabel")).containsExactly(18);
        assertThat(numbers(projects(4), "project.attachmentNo")).containsExactly(4);
        assertThat(rows(4, SubjectKind.GOAL)).isEqualTo(20 + 3);
        var marks = projects(4).stream().flatMap(p -> BOOK.children(p.id(), SubjectKind.INDICATOR).stream())
                .filter(row -> row.fields().has(StandardFields.INDICATOR_MARK))
                .collect(Collectors.groupingBy(row -> row.text(StandardFields.INDICATOR_MARK), Collectors.counting()));
        assertThat(marks).isEqualTo(Map.of("", 20L, "必填", 7L, "必填硬性指标", 8L, "选填", 4L, "选填量化", 2L));
    }

    @Test
    void blanksPlaceholdersAndNothingAreThreeThings() {
        var targets = BOOK.all(SubjectKind.INDICATOR).stream()
                .map(row -> row.text(StandardFields.INDICATOR_NAME) + "=" + row.text(StandardFields.INDICATOR_TARGET))
                .collect(Collectors.groupingBy(text -> text, Collectors.counting()));
        assertThat(targets).containsEntry("无=无", 6L).containsEntry("无=", 4L).containsEntry("不涉及=", 2L)
                .containsEntry("=/", 10L).containsEntry("=", 4L + 9 + 5);
        assertThat(projects(1)).allSatisfy(p -> assertThat(p.fields().get(StandardFields.BUDGET_OTHER))
                .contains(Amount.BLANK));
        assertThat(projects(0)).noneMatch(p -> p.fields().has(StandardFields.BUDGET_OTHER));
    }

    private static List<Integer> numbers(List<Subject> subjects, String key) {
        return IntStream.range(0, subjects.size()).filter(at -> subjects.get(at).fields().has(Field.text(key)))
                .mapToObj(at -> at + 1).toList();
    }

    @Test
    void realMistakesAreKept() {
        assertThat(texts(0)).contains("提高街道文化站为名服务水平");
        assertThat(texts(1)).contains("17人");
        assertThat(texts(4)).contains("指标1:面试阶段费用费用", "小于199人");
        assertThat(projects(3).getFirst().text(StandardFields.PROJECT_PARENT_PROGRAM)).isEqualTo("业务性专项经费");
    }

    @Test
    void thePrivatePersonIsMasked() {
        assertThat(BookJson.write(BOOK)).contains("建国前老党员李某某1人").doesNotContain("李福");
    }

    private static List<String> texts(int office) {
        return projects(office).stream().flatMap(p -> BOOK.children(p.id(), SubjectKind.INDICATOR).stream())
                .flatMap(row -> List.of(
                        row.text(StandardFields.INDICATOR_LABEL) + row.text(StandardFields.INDICATOR_NAME),
                        row.text(StandardFields.INDICATOR_TARGET)).stream())
                .toList();
    }

    @Test
    void formsAreNamed() {
        assertThat(Map.of(0, "yuanzhou-project", 1, "shanhaiguan-project", 3, "shifeng-project", 4, "shapotou-project"))
                .allSatisfy(
                        (office, form) -> assertThat(year(office).text(StandardFields.FORM_PROJECT)).isEqualTo(form));
    }
}
