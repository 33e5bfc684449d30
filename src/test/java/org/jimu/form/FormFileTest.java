package org.jimu.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormFileTest {

    private static final String GOOD = """
            {"id": "a-form", "name": "某县表", "for": "project", "sections": [
              {"type": "grid", "columns": [1, 2], "rows": [["项目名称", {"field": "project.name"}]]}]}
            """;

    private static String sentences(String json) {
        try {
            FormFile.read("某县.json", json);
            return "";
        } catch (BadForm e) {
            return String.join("\n", e.problems().stream().map(p -> p.sentence(Locale.SIMPLIFIED_CHINESE)).toList());
        }
    }

    @Test
    void allShippedFormsAreSound() {
        assertThat(FormLibrary.shipped().forms().keySet()).containsExactlyElementsOf(FormLibrary.SHIPPED);
    }

    @Test
    void aSoundFormIsRead() throws BadForm {
        assertThat(FormFile.read("a.json", GOOD).name()).isEqualTo("某县表");
    }

    @Test
    void fileplaceAndReasonAreTold() {
        assertThat(sentences("{\"id\": ")).startsWith("某县.json，$：第 1 行第");
        assertThat(sentences(GOOD.replace("\"for\": \"project\", ", ""))).startsWith("某县.json，$：").contains("for");
        assertThat(sentences(GOOD.replace("\"columns\": [1, 2]", "\"columns\": [1, 2, 3]")))
                .isEqualTo("某县.json，$.sections[0].rows[0]：这一行占了 2 栏，而本节有 3 栏，请调整 span");
        assertThat(sentences(GOOD.replace("project.name", "project.nane")))
                .isEqualTo("某县.json，$.sections[0].rows[0][1].field：没有叫“project.nane”的字段；自定字段请以 x. 开头");
        assertThat(sentences(GOOD.replace("{\"field\"", "{\"style\": \"red\", \"field\"")))
                .isEqualTo("某县.json，$.sections[0].rows[0][1].style：没有叫“red”的样式，请在 styles 里定义它");
        assertThat(sentences(GOOD.replace("项目名称", "{project.name"))).contains("花括号没有成对");
        assertThat(sentences(GOOD.replace("{\"field\"", "{\"rows\": 0, \"field\""))).contains("第 2 栏上面没有向下合并的单元格");
        assertThat(sentences(GOOD.replace("\"grid\"", "\"grip\""))).contains("$.sections[0]");
    }

    @Test
    void englishReadersGetEnglish() {
        assertThatThrownBy(() -> FormFile.read("x.json", "{}")).isInstanceOfSatisfying(BadForm.class,
                bad -> assertThat(bad.problems().getFirst().sentence(Locale.ENGLISH)).startsWith("x.json, $: ")
                        .contains("required property 'id' not found"));
    }

    @Test
    void aBadFileInTheFolderIsLeftOutAndTheOthersServe(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.json"), GOOD);
        Files.writeString(folder.resolve("b.json"), "{}");
        Files.write(folder.resolve("c.json"), "{\"name\": \"某县\"}".getBytes(Charset.forName("GBK")));
        var library = FormLibrary.shipped().withFolder(folder);
        assertThat(library.find("a-form")).isPresent();
        assertThat(library.problems()).isNotEmpty().allMatch(problem -> !problem.file().equals("a.json"))
                .anyMatch(problem -> problem.sentence(Locale.SIMPLIFIED_CHINESE)
                        .equals("c.json，$：文件不是 UTF-8 编码，请用记事本另存为 UTF-8 后再试"));
    }

    @Test
    void aFormThatNobodyForesaw() throws BadForm {
        var json = """
                {"id": "two-horizons", "name": "中期与年度", "for": "project",
                 "taxonomy": [{"name": "成本指标", "levels": [{"name": "经济成本指标"}]},
                              {"name": "产出指标", "levels": [{"name": "数量指标"}]}],
                 "sections": [{"type": "table", "of": "indicator", "empty": "keep", "columns": [
                   {"width": 1, "head": ["中期目标", "二级指标"], "field": "indicator.level2", "merge": true},
                   {"width": 2, "head": ["中期目标", "三级指标"], "field": "indicator.name", "horizon": "period"},
                   {"width": 2, "head": ["年度目标", "三级指标"], "field": "indicator.name", "horizon": "annual"},
                   {"width": 1, "head": "备注", "field": "x.remark"}]}]}
                """;
        assertThat(FormFile.read("two.json", json).tables()).hasSize(1);
        assertThatThrownBy(() -> FormFile.read("two.json", json.replace("\"period\"", "\"weekly\"")))
                .isInstanceOf(BadForm.class);
    }
}
