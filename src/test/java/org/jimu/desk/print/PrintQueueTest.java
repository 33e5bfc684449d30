package org.jimu.desk.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import org.jimu.desk.Wording;
import org.jimu.paper.Progress;

/** How jobs are handed to the system's print service; a script stands in for it. */
@EnabledOnOs(OS.LINUX)
class PrintQueueTest {

    private static final PrintTicket TICKET = new PrintTicket("hp", 3, false, Sides.SHORT_EDGE);

    @TempDir
    Path folder;
    private Path pdf;

    @BeforeEach
    void aFile() throws IOException {
        pdf = Files.writeString(folder.resolve("表.pdf"), "%PDF content");
    }

    private PrintQueue queue(String script) throws IOException {
        return new PrintQueue(List.of("sh", Files.writeString(folder.resolve("lp"), script).toString()));
    }

    private static String sentence(Throwable failure) {
        return new Wording(Locale.SIMPLIFIED_CHINESE).problem(((PrintFailed) failure).problem());
    }

    @Test
    void theFileIsHandedOverAsItIs() throws IOException {
        var queue = queue("printf '%%s\\n' \"$@\" > '%1$s/words'; cat > '%1$s/taken'".formatted(folder));
        assertThat(queue.send(pdf, "job", TICKET, Progress.NONE)).isTrue();
        assertThat(folder.resolve("taken")).hasContent("%PDF content");
        assertThat(Files.readAllLines(folder.resolve("words"))).containsExactly("-d", "hp", "-t", "job", "-n", "3",
                "-o", "media=A4", "-o", "print-scaling=none", "-o", "sides=two-sided-short-edge", "-o",
                "collate=false");
    }

    @Test
    void aPrintServiceThatRefusesIsQuoted() throws IOException {
        var queue = queue("echo 'lp: The printer does not exist.' >&2; exit 1");
        assertThatThrownBy(() -> queue.send(pdf, "job", TICKET, Progress.NONE)).isInstanceOfSatisfying(
                PrintFailed.class, failed -> assertThat(sentence(failed))
                        .isEqualTo("没有打印，系统的打印服务说：lp: The printer does not exist.；请检查打印机后再试"));
    }

    @Test
    void whereThereIsNoPrintServiceNothingCountsAsPrinted() {
        var queue = new PrintQueue(List.of(folder.resolve("none").toString()));
        assertThatThrownBy(() -> queue.send(pdf, "job", TICKET, Progress.NONE)).isInstanceOfSatisfying(
                PrintFailed.class, failed -> assertThat(sentence(failed)).startsWith("没有打印：系统里找不到打印命令 ")
                        .endsWith("请安装软件包 cups-client，或先打印成 PDF"));
    }

    @Test
    void aServiceThatDoesNotAnswerCanBeLeft() throws IOException {
        var queue = queue("exec sleep 60");
        assertThat(queue.send(pdf, "job", TICKET, (done, total) -> false)).isFalse();
    }
}
