package org.jimu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.jimu.desk.Desk;
import org.jimu.desk.DocumentChoice;
import org.jimu.desk.code.CheckCode;
import org.jimu.desk.overview.Overview;
import org.jimu.edit.Edit;
import org.jimu.form.FormLibrary;
import org.jimu.model.MoneyUnit;
import org.jimu.model.StandardFields;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;

/** {@code jimu summary} states the numbers of the overview, {@code jimu code} tells papers by their codes. */
class SummaryCommandTest {

    @TempDir
    Path folder;

    private static CommandRun jimu(String... arguments) {
        return CommandRun.jimu(List.of(arguments));
    }

    private Path book() {
        return folder.resolve("b");
    }

    @BeforeEach
    void sample() {
        assertThat(jimu("sample", book().toString()).exit()).isZero();
    }

    private Desk open() {
        return Desk.open(book(), World.office(Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void theSummaryStatesTheNumbersOfTheOverview() {
        var run = jimu("summary", book().toString(), "--out", folder.resolve("s.xlsx").toString());
        assertThat(run.exit()).isZero();
        try (var desk = open()) {
            var overview = Overview.of(desk.book(), SubjectId.BOOK, Optional.empty(), table -> List.of());
            var expected = overview.years().stream()
                    .map(line -> "%s %s 年：%d 个项目，%d 个指标，合计 %s 万元".formatted(line.department(), line.number(),
                            line.totals().projects(), line.totals().indicators(),
                            line.totals().total().print(MoneyUnit.WAN_YUAN, 2)))
                    .collect(Collectors.toList());
            expected.add("总计：%d 个项目，%d 个指标，合计 %s 万元".formatted(overview.all().projects(),
                    overview.all().indicators(), overview.all().total().print(MoneyUnit.WAN_YUAN, 2)));
            assertThat(run.lines().subList(1, run.lines().size())).isEqualTo(expected);
        }
    }

    @Test
    void aPlaceThatTakesNoFileIsToldInOneSentence() throws IOException {
        var taken = Files.writeString(folder.resolve("文件"), "");
        for (var name : List.of("s.pdf", "s.xlsx")) {
            var out = taken.resolve(name).toString();
            assertThat(jimu("summary", book().toString(), "--out", out)).isEqualTo(
                    new CommandRun(2, "", "“" + out + "”写不出来，请检查文件是否被别的程序打开、磁盘是否有空间"));
        }
        assertThat(jimu("export", book().toString(), "--json", taken.resolve("b.json").toString())).isEqualTo(
                new CommandRun(2, "", "读写“" + taken + "”时出错，请检查路径、权限和磁盘空间"));
    }

    @Test
    void aCodeTellsThePaperBeforeAndAfterAChange() {
        String code;
        try (var desk = open()) {
            var project = desk.book().all(SubjectKind.PROJECT).getFirst().id();
            code = CheckCode.of(DocumentChoice.ofProject(desk.book(), FormLibrary.shipped(), project)).orElseThrow()
                    .toString();
        }
        var same = jimu("code", book().toString(), code);
        assertThat(same.exit()).isZero();
        assertThat(same.lines().get(1)).isEqualTo("数据没有变：纸上的和账套里现在的一样。");
        try (var desk = open()) {
            desk.apply(Edit.SetField.typed(desk.book().all(SubjectKind.PROJECT).getFirst().id(),
                    StandardFields.BUDGET_TOTAL, "4"));
        }
        var changed = jimu("code", book().toString(), code);
        assertThat(changed.exit()).isEqualTo(1);
        assertThat(changed.lines().getLast()).isEqualTo("资金总额：纸上“3.000000”，现在“4.000000”");
        var wrong = jimu("code", book().toString(), "3F7");
        assertThat(wrong.exit()).isEqualTo(2);
        assertThat(wrong.err()).isEqualTo("校验码的长度不对，应该像 3F7-KM4QXA 这样；请照纸上再输一遍");
    }
}
