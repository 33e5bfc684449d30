package org.jimu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import org.jimu.desk.Program;

/** The portable application as it is handed over, started by its launcher on the module path. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "starts the shell launcher")
class PortableIT {

    @TempDir
    Path folder;

    /** What a run of the program printed, and how it ended. */
    private record Run(int exit, String out, String err) {}

    private Run jimu(String... arguments) throws IOException, InterruptedException {
        var line = new ArrayList<>(List.of(Path.of(System.getProperty("portable"), "bin", "jimu").toString()));
        line.addAll(List.of(arguments));
        var out = folder.resolve("out.txt");
        var err = folder.resolve("err.txt");
        var builder = new ProcessBuilder(line).directory(folder.toFile()).redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("JIMU_JAVA", Path.of(System.getProperty("java.home"), "bin", "java").toString());
        builder.environment().put("JIMU_HOME", folder.resolve("home").toString());
        builder.environment().remove("DISPLAY");
        builder.environment().remove("WAYLAND_DISPLAY");
        var exit = builder.start().waitFor();
        return new Run(exit, Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    @Test
    void theWholeWayFromTheSampleToPaper() throws Exception {
        assertThat(jimu("sample", "账 套").out()).contains("5 个单位，66 个项目");
        var print = jimu("print", "账 套", "--out", "all.pdf");
        assertThat(print.err()).isEmpty();
        assertThat(print.out()).startsWith("已打印 49 份表，共 67 页");
        try (var pdf = Loader.loadPDF(folder.resolve("all.pdf").toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(67);
        }
        var summary = jimu("summary", "账 套", "--out", "s.xlsx", "--department", "湟源");
        assertThat(summary.err()).isEmpty();
        assertThat(summary.out()).contains("21 个项目，153 个指标，合计 1536.74 万元");
        assertThat(jimu("export", "账 套", "--json", "one.json").exit()).isZero();
        assertThat(jimu("import", "copy", "one.json").exit()).isZero();
        assertThat(jimu("export", "copy", "--json", "two.json").exit()).isZero();
        assertThat(folder.resolve("two.json")).hasSameTextualContentAs(folder.resolve("one.json"));
    }

    @Test
    void backupRestoreAndForms() throws Exception {
        jimu("sample", "b");
        assertThat(jimu("backup", "b", "--to", "b.zip").out()).isEqualTo("已备份到 b.zip\n");
        var restored = jimu("restore", "b", "--from", "b.zip");
        assertThat(restored.out()).startsWith("已恢复账套 ").contains("原来的账套保留在 ");
        assertThat(jimu("summary", "b", "--out", "s.pdf").out()).contains("总计：66 个项目，572 个指标，合计 3532.343 万元");
        assertThat(jimu("forms").out().lines()).hasSize(11);
        Files.writeString(folder.resolve("bad.json"), "{\"id\": \"x\"}");
        var bad = jimu("form", "check", "bad.json");
        assertThat(bad.exit()).isEqualTo(2);
        assertThat(bad.err()).contains("bad.json，$：").contains("sections").doesNotContain("Exception");
        var notABook = Files.writeString(folder.resolve("x.json"), "[1,2]");
        assertThat(jimu("import", "new", notABook.toString()).err()).contains("没有导入任何内容");
        assertThat(folder.resolve("new.jimu")).doesNotExist();
    }

    @Test
    void mistakesGetOneSentence() throws Exception {
        var missing = jimu("print", "nowhere", "--out", "x.pdf");
        assertThat(missing.exit()).isEqualTo(2);
        assertThat(missing.err()).isEqualTo("找不到账套“nowhere”，请检查路径\n");
        var english = jimu("--lang", "en", "print", "nowhere", "--out", "x.pdf");
        assertThat(english.err()).isEqualTo("There is no book \"nowhere\"; please check the path\n");
        assertThat(jimu("print", "b").err()).isEqualTo("缺少 --out；请用 jimu --help 查看用法\n");
        assertThat(jimu("prnt").err()).isEqualTo("不认识“prnt”；请用 jimu --help 查看用法\n");
        assertThat(jimu("--help").out()).startsWith("用法：jimu").contains("显示用法", "打印成 PDF、PNG 或 XLSX");
        var noDisplay = jimu();
        assertThat(noDisplay.exit()).isEqualTo(2);
        assertThat(noDisplay.err()).isEqualTo("这里没有图形界面，打不开窗口；请用 jimu --help 查看命令行用法\n");
    }

    @Test
    void aboutKnowsEveryLibraryThatShips() throws Exception {
        try (var files = Files.list(Path.of(System.getProperty("portable"), "lib"))) {
            var shipped = files
                    .map(file -> file.getFileName().toString().replaceAll("(-(linux|win|mac)[^.]*)?\\.jar$", ""))
                    .filter(name -> !name.startsWith("jimu-")).distinct().toList();
            assertThat(Program.running().parts().stream().flatMap(part -> part.files().stream()))
                    .containsExactlyInAnyOrderElementsOf(shipped);
        }
        assertThat(jimu("--version").out()).isEqualTo("Jimu " + Program.running().version() + "\n");
        assertThat(Path.of(System.getProperty("portable"), "lib", "jimu-" + Program.running().version() + ".jar"))
                .exists();
    }

    @Test
    void aBookIsOpenedByItsPathAlone() throws Exception {
        jimu("sample", "b");
        assertThat(jimu("b.jimu").err()).isEqualTo("这里没有图形界面，打不开窗口；请用 jimu --help 查看命令行用法\n");
        assertThat(jimu("不在.jimu").err()).isEqualTo("找不到账套“不在.jimu”，请检查路径\n");
    }
}
