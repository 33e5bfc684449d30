package org.jimu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.jimu.audit.Dismissal;
import org.jimu.desk.Desk;
import org.jimu.desk.FindingsIndex;
import org.jimu.form.FormLibrary;
import org.jimu.model.SubjectKind;
import org.jimu.paper.Progress;

/** {@code jimu check} on the sample book. */
class CheckCommandTest {

    @TempDir
    Path folder;

    private CommandRun jimu(String command, String... options) {
        var line = new ArrayList<>(List.of(command, folder.resolve("b").toString()));
        line.addAll(List.of(options));
        return CommandRun.jimu(line);
    }

    @BeforeEach
    void sample() {
        assertThat(jimu("sample").exit()).isZero();
    }

    @Test
    void findingsAreListedByDepartmentAndProjectWithTheirPlace() {
        var run = jimu("check", "--department", "石峰");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).startsWith("株洲市石峰区学林街道办事处 2023 年\n  部门整体\n").contains("""
                  城乡环境连片整治
                """).contains("    错误  成本指标“垃圾清运费” 指标值  "
                + "成本指标“垃圾清运费”是 30 万元，支出明细“垃圾拖运费”是 36 万元，同一项支出两处金额不一致，请核对  [costMatch]\n");
        assertThat(run.out().lines().toList().getLast()).matches("共 \\d+ 条：错误 2 条，警告 \\d+ 条，提示 \\d+ 条");
        var one = jimu("check", "--project", "老年大学");
        assertThat(one.out()).contains("绩效目标里写的是 15万元，项目金额是 10 万元，两者不一致").doesNotContain("石峰");
    }

    @Test
    void jsonHasRulePlaceAndFix() throws IOException {
        var run = jimu("check", "--json", "--department", "原州");
        var root = new ObjectMapper().readTree(run.out());
        assertThat(root.path("hints").asLong()).isEqualTo(root.path("findings").valueStream()
                .filter(one -> one.path("severity").asText().equals("hint")).count()).isPositive();
        var spelling = root.path("findings").valueStream()
                .filter(one -> one.path("rule").asText().equals("spelling")).findFirst().orElseThrow();
        assertThat(spelling.path("severity").asText()).isEqualTo("hint");
        assertThat(spelling.path("project").asText()).isEqualTo("社区工作者责任险");
        assertThat(spelling.path("row").asText()).isEqualTo("数量指标“交纳社区工作者责任险人数”");
        assertThat(spelling.path("key").asText()).isEqualTo("indicator.target");
        assertThat(spelling.path("fix").path("changes").path(0).path("before").asText()).isEqualTo("≦30 人");
        assertThat(spelling.path("fix").path("changes").path(0).path("after").asText()).isEqualTo("≤30 人");
    }

    @Test
    void fixMendsAllOfARuleInOneStep() {
        var run = jimu("check", "--fix", "spelling", "--department", "原州");
        assertThat(run.out()).contains("社区工作者责任险 / 数量指标“交纳社区工作者责任险人数” 指标值：“≦30 人”改为“≤30 人”\n")
                .contains("按规则“符号写法”改好 6 处").doesNotContain("的符号写法不规范");
        assertThat(jimu("check", "--fix", "spelling", "--department", "原州").out()).startsWith("规则“符号写法”没有可以自动改好的问题\n");
        try (var desk = Desk.open(folder.resolve("b"), World.office(Locale.SIMPLIFIED_CHINESE))) {
            desk.undo();
        }
        assertThat(jimu("check", "--department", "原州").out()).contains("“≦30 人”的符号写法不规范");
    }

    @Test
    void anotherFormDemandsOtherThings() {
        assertThat(jimu("check", "--department", "原州", "--form", "huangyuan-list").out()).doesNotContain("没有成本指标");
        assertThat(jimu("check", "--department", "湟源", "--form", "yuanzhou-project").out()).contains("没有成本指标");
    }

    @Test
    void whatIsDismissedDoesNotCount() throws Exception {
        try (var desk = Desk.open(folder.resolve("b"), World.office(Locale.SIMPLIFIED_CHINESE));
                var index = new FindingsIndex(desk, FormLibrary.shipped())) {
            index.start(Progress.NONE).get();
            var project = desk.book().all(SubjectKind.PROJECT).getFirst();
            for (var finding : index.of(project.id())) {
                desk.apply(Dismissal.dismiss(finding, "已与财政沟通"));
            }
        }
        var run = jimu("check", "--project", "街道人大工作经费");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).matches("没有发现问题\n另有 \\d+ 条已注明不计\n");
        assertThat(jimu("check", "--json", "--project", "街道人大工作经费").out()).contains("\"dismissed\" : \"已与财政沟通\"");
    }

    @Test
    void mistakesGetOneSentence() {
        assertThat(jimu("check", "--fix", "nothing").err()).startsWith("没有叫“nothing”的规则，可用的规则：sources ");
        assertThat(jimu("check", "--form", "nothing").exit()).isEqualTo(2);
        assertThat(jimu("check", "--year", "1999").err())
                .isEqualTo("没有符合条件的表，请检查 --year、--department、--project 和 --form");
    }

    @Test
    void findingsArePrintedAsATable() throws IOException {
        var pdf = folder.resolve("审核意见.pdf");
        var run = jimu("check", "--department", "石峰", "--pdf", pdf.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("审核意见.pdf");
        try (var document = Loader.loadPDF(pdf.toFile())) {
            var text = new PDFTextStripper().getText(document);
            assertThat(text).contains("预算绩效目标审核意见表", "单位：株洲市石峰区学林街道办事处", "年度：2023", "审核日期：", "审核人：");
            assertThat(text.replaceAll("\\s", "")).contains("支出明细“垃圾拖运费”是36万元");
        }
        assertThat(jimu("check", "--json", "--out", pdf.toString()).exit()).isEqualTo(2);
    }

    @Test
    void aFormThatSpeaksOfARuleThatIsNotThereIsRefused() throws IOException {
        var file = folder.resolve("a-form.json");
        var form = """
                {"id": "a-form", "name": "某县表", "for": "project", "audit": {"rules": {"spelling": "error", "doubled": "off"}},
                 "sections": [{"type": "grid", "columns": [1, 2], "rows": [["项目名称", {"field": "project.name"}]]}]}
                """;
        Files.writeString(file, form);
        assertThat(CommandRun.jimu(List.of("form", "check", file.toString())).exit()).isZero();
        Files.writeString(file, form.replace("spelling", "speling"));
        var run = CommandRun.jimu(List.of("form", "check", file.toString()));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("a-form.json，$.audit.rules：没有叫“speling”的审核规则，可用的规则：").contains("spelling");
    }
}
