package org.jimu.form.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.jimu.form.FormProblem;
import org.jimu.model.Levels;
import org.jimu.model.Operator;
import org.jimu.model.Target;

class IndicatorLibraryTest {

    private static final IndicatorLibrary LIBRARY = IndicatorLibrary.shipped();
    private static final List<String> KINDS = List.of(Levels.QUANTITY, Levels.QUALITY, Levels.TIMELINESS, Levels.COST,
            Levels.ECONOMIC_BENEFIT, Levels.SOCIAL_BENEFIT, Levels.ECOLOGICAL_BENEFIT, Levels.SUSTAINED_IMPACT,
            Levels.RECIPIENT_SATISFACTION);
    private static final Set<String> RATES = Set.of("%", "‰");

    private static final String GOOD = """
            {"name": "党建", "words": ["党建"], "entries": [
              {"level1": "产出指标", "level2": "数量指标", "name": "主题党日次数", "operator": "≥", "value": "12",
               "unit": "次", "basis": "年度工作计划"}]}
            """;

    @Test
    void everyFieldOfWorkIsThere() {
        assertThat(LIBRARY.fields()).extracting(FieldOfWork::name).containsExactly("党建", "社保救助", "社区运转", "人员工资",
                "公用经费", "城管环卫", "武装征兵", "人大政协代表工作", "培训", "信息化", "工程维修", "平安综治信访", "应急消防安全", "文化体育",
                "计生卫健", "民政养老", "退役军人", "妇儿共青团工会", "统计普查", "农业农村", "宣传创建", "采购设备", "会议", "生态环保",
                "经济发展与营商环境", "政务服务", "通用");
        assertThat(LIBRARY.all()).hasSize(584);
        assertThat(LIBRARY.entries("党建")).hasSize(21).allMatch(entry -> entry.field().equals("党建"));
        assertThat(LIBRARY.entries("没有的领域")).isEmpty();
    }

    @Test
    void everyFieldOfWorkHasAllThatAFormAsksFor() {
        for (var field : LIBRARY.fields()) {
            var kinds = field.entries().stream().map(LibraryEntry::level2).collect(Collectors.toSet());
            assertThat(kinds).as(field.name()).contains(Levels.QUANTITY, Levels.QUALITY, Levels.TIMELINESS, Levels.COST,
                    Levels.ECONOMIC_BENEFIT, Levels.SOCIAL_BENEFIT, Levels.SUSTAINED_IMPACT,
                    Levels.RECIPIENT_SATISFACTION);
            assertThat(field.words()).as(field.name()).isNotEmpty();
        }
    }

    @Test
    void noIndicatorStandsTwice() {
        var seen = new HashSet<List<String>>();
        assertThat(LIBRARY.all()).allSatisfy(
                entry -> assertThat(seen.add(List.of(entry.name(), entry.level2()))).as(entry.name()).isTrue());
    }

    @Test
    void levelsAndLengthsAreThoseOfTheNationalSystem() {
        assertThat(LIBRARY.all()).allSatisfy(entry -> {
            assertThat(KINDS).as(entry.name()).contains(entry.level2());
            assertThat(entry.name().getBytes(StandardCharsets.UTF_8).length).as(entry.name()).isLessThanOrEqualTo(80);
            assertThat(entry.basis()).as(entry.name()).isNotBlank();
        });
    }

    @Test
    void ratesArePercentAndHeadsAreCounted() {
        for (var entry : LIBRARY.all()) {
            var name = entry.name();
            var unit = entry.target().unit();
            if (name.endsWith("率") || name.endsWith("比例") || name.endsWith("占比") || name.endsWith("满意度")) {
                assertThat(RATES).as(name).contains(unit);
            }
            if (RATES.contains(unit)) {
                assertThat(entry.target().number().orElseThrow()).as(name).isBetween(BigDecimal.ZERO,
                        BigDecimal.valueOf(100));
            }
            if (name.endsWith("人数")) {
                assertThat(unit).as(name).isIn("人", "人次");
            }
            if (name.endsWith("人次")) {
                assertThat(unit).as(name).isEqualTo("人次");
            }
            if (name.endsWith("户数")) {
                assertThat(unit).as(name).isEqualTo("户");
            }
            if (name.endsWith("面积")) {
                assertThat(unit).as(name).isIn("平方米", "亩");
            }
        }
    }

    @Test
    void costsHaveACeilingInMoneyAndSatisfactionAFloor() {
        for (var entry : LIBRARY.all()) {
            var target = entry.target();
            if (entry.level2().equals(Levels.COST)) {
                assertThat(target.operator()).as(entry.name()).contains(Operator.AT_MOST);
                assertThat(target.unit()).as(entry.name()).matches("(元|万元)(/.+)?");
            }
            if (entry.level2().equals(Levels.RECIPIENT_SATISFACTION)) {
                assertThat(target.operator()).as(entry.name()).contains(Operator.AT_LEAST);
                assertThat(target.number().orElseThrow()).as(entry.name()).isBetween(BigDecimal.valueOf(90),
                        BigDecimal.valueOf(98));
            }
        }
    }

    @Test
    void whatIsPrintedReadsBackAsTheSame() {
        assertThat(LIBRARY.all()).allSatisfy(
                entry -> assertThat(Target.read(entry.target().text())).as(entry.name()).isEqualTo(entry.target()));
    }

    @Test
    void entriesAreFoundByCharactersInitialsFieldAndLevel() {
        assertThat(LIBRARY.find("出勤率")).extracting(LibraryEntry::name).containsExactly("代表参加活动出勤率", "参训学员出勤率");
        assertThat(LIBRARY.find("cql")).extracting(LibraryEntry::name).contains("参训学员出勤率",
                "代表参加活动出勤率");
        assertThat(LIBRARY.find("城管环卫")).isEqualTo(LIBRARY.entries("城管环卫"));
        assertThat(LIBRARY.find("满意度指标")).allMatch(entry -> entry.level1().equals(Levels.SATISFACTION)).hasSize(44);
        assertThat(LIBRARY.find("")).isEqualTo(LIBRARY.all());
    }

    private static List<String> sentences(String json) {
        try {
            LibraryFile.read("某领域.json", json);
            return List.of();
        } catch (BadLibrary e) {
            return sentences(e.problems());
        }
    }

    private static List<String> sentences(List<FormProblem> problems) {
        return problems.stream().map(problem -> problem.sentence(Locale.SIMPLIFIED_CHINESE)).toList();
    }

    @Test
    void aSoundFileIsRead(@TempDir Path folder) throws BadLibrary, IOException {
        var file = Files.writeString(folder.resolve("a.json"), GOOD);
        assertThat(LibraryFile.read(file)).isEqualTo(new FieldOfWork("党建", List.of("党建"),
                List.of(new LibraryEntry("党建", "产出指标", "数量指标", "主题党日次数", Target.read("≥12次"), "年度工作计划"))));
    }

    @Test
    void filePlaceAndReasonAreTold() {
        assertThat(sentences(GOOD.replace("数量指标", "数目指标")))
                .containsExactly("某领域.json，$.entries[0].level2：没有叫“数目指标”的二级指标，请用九种通用名称之一，如 数量指标");
        assertThat(sentences(GOOD.replace("产出", "效益")))
                .containsExactly("某领域.json，$.entries[0].level1：“数量指标”应列在“产出指标”之下");
        assertThat(sentences(GOOD.replace("≥", "约")))
                .containsExactly("某领域.json，$.entries[0].operator：计算符号“约”不对，可用 ≥、≤、=、>、<、定性");
        assertThat(sentences(GOOD.replace("\"12\"", "\"多\"")))
                .containsExactly("某领域.json，$.entries[0].value：“多”不是数字；不能比较大小的指标值，计算符号请写 定性");
        assertThat(sentences(GOOD.replace("≥", "定性")))
                .containsExactly("某领域.json，$.entries[0].value：“12”不是文字说明；可以比较大小的指标值，计算符号请写 ≥、≤ 等");
        assertThat(sentences(GOOD.replace("主题党日次数", "主题党日".repeat(7))))
                .containsExactly("某领域.json，$.entries[0].name：指标名称“" + "主题党日".repeat(7) + "”超过 26 个字，请缩短");
        assertThat(sentences(GOOD.replace("\"unit\": \"次\", ", "")))
                .containsExactly("某领域.json，$.entries[0]：缺少“unit”，请补上");
        assertThat(sentences(GOOD.replace("\"unit\"", "\"weight\": \"\", \"unit\"")))
                .containsExactly("某领域.json，$.entries[0]：不认识“weight”，请删去它");
        assertThat(sentences(GOOD.replace("\"12\"", "12")))
                .containsExactly("某领域.json，$.entries[0].value：“value”应是一段文字，且不能空着");
        var entry = GOOD.substring(GOOD.indexOf("  {"), GOOD.indexOf("]}"));
        assertThat(sentences(GOOD.replace(entry, entry + "," + entry)))
                .containsExactly("某领域.json，$.entries[1]：“主题党日次数”（数量指标）出现了两次，请删去一个");
        assertThat(sentences("{\"name\": ").getFirst()).startsWith("某领域.json，$：第 1 行第");
        assertThat(sentences("[]")).contains("某领域.json，$：缺少“entries”，请补上");
    }

    @Test
    void anotherEncodingIsTold(@TempDir Path folder) throws IOException {
        var file = Files.write(folder.resolve("c.json"), GOOD.getBytes(Charset.forName("GBK")));
        assertThatThrownBy(() -> LibraryFile.read(file)).isInstanceOfSatisfying(BadLibrary.class,
                bad -> assertThat(sentences(bad.problems()))
                        .containsExactly("c.json，$：文件不是 UTF-8 编码，请用记事本另存为 UTF-8 后再试"));
    }
}
