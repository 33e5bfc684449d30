package org.jimu.desk.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.jimu.desk.Wording;

/** The file that a job is printed into, suggested and typed. */
class PrintFileTest {

    @TempDir
    Path folder;

    private Path read(String typed) {
        return PrintFile.read(typed, folder, PrintTarget.PDF) instanceof Entry.Understood<Path>(var file)
                ? file
                : Path.of("");
    }

    private String sentence(String typed) {
        return PrintFile.read(typed, folder, PrintTarget.PDF) instanceof Entry.Refused<Path>(var problem)
                ? new Wording(Locale.SIMPLIFIED_CHINESE).problem(problem)
                : "";
    }

    @Test
    void aSuggestedFileReplacesNothing() throws IOException {
        assertThat(PrintFile.fresh(folder, "街道/社区：表?", PrintTarget.PDF)).isEqualTo(folder.resolve("街道 社区：表.pdf"));
        Files.createFile(folder.resolve("表.pdf"));
        Files.createFile(folder.resolve("表 (2).pdf"));
        assertThat(PrintFile.fresh(folder, "表", PrintTarget.PDF)).isEqualTo(folder.resolve("表 (3).pdf"));
        Files.createFile(folder.resolve("图-001.png"));
        assertThat(PrintFile.fresh(folder, "图", PrintTarget.PNG)).isEqualTo(folder.resolve("图 (2).png"));
        assertThat(PrintFile.present(folder.resolve("图.png"), PrintTarget.PNG)).contains(folder.resolve("图-001.png"));
        assertThat(PrintFile.present(folder.resolve("图.xlsx"), PrintTarget.XLSX)).isEmpty();
    }

    @Test
    void theFolderAndTheEndingMayBeLeftOut() throws IOException {
        Files.createDirectory(folder.resolve("下"));
        assertThat(read(" 表 ")).isEqualTo(folder.resolve("表.pdf"));
        assertThat(read("表.PDF")).isEqualTo(folder.resolve("表.PDF"));
        assertThat(read("2024.1")).isEqualTo(folder.resolve("2024.1.pdf"));
        assertThat(read("下/表")).isEqualTo(folder.resolve("下/表.pdf"));
    }

    @Test
    void aFileThatCannotBeIsToldInOneSentence() throws IOException {
        Files.createDirectory(folder.resolve("表.pdf"));
        assertThat(sentence(" ")).isEqualTo("请写出要存成的文件名");
        assertThat(sentence("没有/表")).isEqualTo("没有文件夹“" + folder.resolve("没有") + "”；请换一个，或先新建它");
        assertThat(sentence("表")).isEqualTo("“" + folder.resolve("表.pdf") + "”是文件夹；请在后面写上文件名");
        assertThat(sentence("a\0b")).isEqualTo("文件名“a\0b”里有不能用的字符；请改名");
    }
}
