package org.jimu.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.jimu.form.WordList.Word;

class WordListTest {

    @TempDir
    private Path folder;

    private static List<String> wrong(WordList list, String text) {
        return list.in(text).stream().map(hit -> hit.word().wrong()).toList();
    }

    @Test
    void theShippedListIsLongAndHasNoWordTwice() {
        var words = WordList.shipped().words().values().stream().flatMap(List::stream).toList();
        assertThat(words).hasSizeGreaterThan(300).extracting(Word::wrong).doesNotHaveDuplicates();
        assertThat(words).allMatch(word -> word.right().filter(right -> wrongIn(right, word)).isEmpty());
    }

    // a right word in which the wrong one stands would be mended for ever
    private static boolean wrongIn(String right, Word word) {
        return wrong(WordList.shipped(), right).contains(word.wrong());
    }

    @Test
    void aLineSaysWrongAndRightAndWhereItIsFine() {
        var list = WordList.parse("a.txt", "# 说明\n呕歌 讴歌\n\n保进 促进 !医保进 !确保进\n?其它 其他\n六五普法 - @2016\n");
        assertThat(list.problems()).isEmpty();
        assertThat(list.in("医保进社区，呕歌时代，其它保进")).extracting(hit -> hit.word().wrong(), WordList.Hit::start)
                .containsExactly(tuple("呕歌", 6),
                        tuple("其它", 11), tuple("保进", 13));
        assertThat(list.in("呕歌时代").getFirst().mended("呕歌时代")).contains("讴歌时代");
        assertThat(list.in("六五普法").getFirst().word().since()).contains(2016);
        assertThat(list.in("六五普法").getFirst().mended("六五普法")).isEqualTo(Optional.empty());
    }

    @Test
    void aLineThatIsNoWordIsToldOf() {
        var list = WordList.parse("错别字.txt", "呕歌\n帐 账\n布署 部署\n");
        assertThat(list.problems()).extracting(problem -> problem.sentence(Locale.SIMPLIFIED_CHINESE)).containsExactly(
                "错别字.txt，1：这一行看不懂，请写成“错词 对词”，中间空一格，例如 呕歌 讴歌", "错别字.txt，2：这一行看不懂，请写成“错词 对词”，中间空一格，例如 呕歌 讴歌");
        assertThat(wrong(list, "布署工作")).containsExactly("布署");
    }

    @Test
    void theUsersWordsGoBeforeTheShippedOnesAndStrikeThemOut() throws IOException {
        assertThat(wrong(FormLibrary.shipped().words(), "其它布署")).containsExactly("其它", "布署");
        Files.writeString(folder.resolve(WordList.FILE), "\uFEFF-其它\r\n布署 安排\r\n老城区街到 老城区街道\r\n");
        var library = FormLibrary.shipped().withFolder(folder);
        assertThat(library.problems()).isEmpty();
        assertThat(library.forms()).isEqualTo(FormLibrary.shipped().forms());
        assertThat(wrong(library.words(), "其它布署，老城区街到，呕歌")).containsExactly("布署", "老城区街到", "呕歌");
        assertThat(library.words().in("布署").getFirst().mended("布署")).contains("安排");
    }

    @Test
    void aFileInAnotherEncodingIsToldOf() throws IOException {
        Files.write(folder.resolve(WordList.FILE), "呕歌 讴歌".getBytes(Charset.forName("GBK")));
        var library = FormLibrary.shipped().withFolder(folder);
        assertThat(library.problems()).extracting(problem -> problem.sentence(Locale.SIMPLIFIED_CHINESE))
                .containsExactly("错别字.txt，1：文字编码不对，请用 UTF-8 保存");
        assertThat(wrong(library.words(), "呕歌")).containsExactly("呕歌");
    }
}
