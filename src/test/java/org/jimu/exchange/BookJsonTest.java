package org.jimu.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.jimu.edit.Edit;
import org.jimu.model.Amount;
import org.jimu.model.Book;
import org.jimu.model.Field;
import org.jimu.model.MoneyUnit;
import org.jimu.model.Operator;
import org.jimu.model.StandardFields;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.model.Target;

class BookJsonTest {

    @Test
    void theSampleBookComesBackUnchanged() throws BadBookFile {
        var book = SampleBook.make();
        var read = BookJson.read("b.json", BookJson.write(book));
        assertThat(read).isEqualTo(book);
        assertThat(read.nextId()).isEqualTo(book.nextId());
        assertThat(BookJson.write(read)).isEqualTo(BookJson.write(book));
    }

    @Test
    void unusualValuesComeBackUnchanged() throws BadBookFile {
        var book = SampleBook.make();
        var project = book.all(SubjectKind.PROJECT).getFirst();
        var row = book.children(project.id(), SubjectKind.INDICATOR).getFirst();
        var yuan = Edit.SetField.to(project.id(), StandardFields.BUDGET_OTHER, Amount.read("24,000", MoneyUnit.YUAN));
        var odd = Edit.SetField.to(row.id(), StandardFields.INDICATOR_TARGET,
                Target.of(Optional.of(Operator.QUALITATIVE), "30", "人"));
        var own = Edit.SetField.to(project.id(), Field.text("x.own"), "引号\" 换行\n <标记>");
        var changed = own.applyTo(odd.applyTo(yuan.applyTo(book)));
        assertThat(BookJson.read("b.json", BookJson.write(changed))).isEqualTo(changed);
    }

    @Test
    void anEmptyBookBecomesTheImportedOne() throws BadBookFile {
        var book = SampleBook.make();
        var empty = Book.empty("新账套");
        assertThat(BookJson.importInto(empty, "b.json", BookJson.write(book)).applyTo(empty)).isEqualTo(book);
    }

    @Test
    void aBookWithDepartmentsGetsThoseOfTheFileBesideThem() throws BadBookFile {
        var book = SampleBook.make();
        var both = BookJson.importInto(book, "b.json", BookJson.write(book)).applyTo(book);
        assertThat(both.all(SubjectKind.PROJECT)).hasSize(132);
        assertThat(both.get(new SubjectId(2))).isEqualTo(book.get(new SubjectId(2)));
    }

    @Test
    void mistakesAreToldWithTheirPlace() {
        check("{", "$", "b.json，$：第 1 行第 2 列不是合法的 JSON，请检查文件是否完整，没有导入任何内容");
        check("{\"format\":\"other\"}", "$.format", "“jimu-book”");
        check(book("{\"kind\":\"department\",\"fields\":{\"department.name\":5}}"),
                "$.book.children[0].fields['department.name']", "这里应是文字");
        check(book("{\"kind\":\"project\"}"), "$.book.children[0].kind", "“project”不能放在“book”下面");
        check(book("{\"kind\":\"flower\"}"), "$.book.children[0].kind", "没有叫“flower”的类别");
        check(book("{\"id\":1,\"kind\":\"department\"}"), "$.book.children[0].id", "编号 1 出现了两次");
    }

    private static String book(String child) {
        return "{\"format\":\"jimu-book\",\"version\":1,\"book\":{\"id\":1,\"kind\":\"book\",\"children\":[" + child
                + "]}}";
    }

    private static void check(String json, String path, String sentence) {
        assertThatThrownBy(() -> BookJson.read("b.json", json)).isInstanceOfSatisfying(BadBookFile.class, bad -> {
            assertThat(bad.path()).isEqualTo(path);
            assertThat(bad.sentence(Locale.SIMPLIFIED_CHINESE)).contains(sentence);
        });
    }
}
