package org.jimu.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        assertThat(BookJson.importInto(empty, "b.json", BookJson.write(book)).edit().applyTo(empty)).isEqualTo(book);
    }

    @Test
    void aBookWithDepartmentsGetsThoseOfTheFileBesideThem() throws BadBookFile {
        var book = SampleBook.make();
        var both = BookJson.importInto(book, "b.json", BookJson.write(book)).edit().applyTo(book);
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

    @Test
    void everyTargetComesBackWithItsParts() throws BadBookFile {
        var book = SampleBook.make();
        var row = book.all(SubjectKind.INDICATOR).getFirst().id();
        var targets = List.of(Target.of(Optional.of(Operator.QUALITATIVE), "30", "人"), Target.read("≧30 人"),
                Target.of(Optional.empty(), "待定", ""), Target.of(Optional.of(Operator.OTHER_QUANTITATIVE), "5", ""));
        var fields = List.of(StandardFields.INDICATOR_TARGET, StandardFields.INDICATOR_ACTUAL,
                StandardFields.INDICATOR_CURRENT);
        for (var field : fields) {
            for (var target : targets) {
                var changed = Edit.SetField.to(row, field, target).applyTo(book);
                assertThat(BookJson.read("b.json", BookJson.write(changed))).as(field + " " + target)
                        .isEqualTo(changed);
            }
        }
    }

    @Test
    void partsWinOverTheTextBesideThem() throws BadBookFile {
        assertThat(target("'indicator.target':'≧5 人','indicator.operator':'≥','indicator.value':'5'"))
                .isEqualTo(Target.read("≧5 人"));
        assertThat(target("'indicator.target':'≥5人','indicator.value':'6'")).isEqualTo(Target.read("≥6人"));
        assertThat(target("'indicator.target':'≥5人','indicator.operator':'<='")).isEqualTo(Target.read("≤5人"));
        assertThat(target("'indicator.operator':'≥','indicator.value':'72','indicator.unit':'人'"))
                .isEqualTo(Target.read("≥72人"));
    }

    @Test
    void subjectsWithoutAnIdGetOneThatNoOtherHas() throws BadBookFile {
        var json = book("{'kind':'department','fields':{'department.name':'甲'}},{'id':2,'kind':'department'},"
                + "{'kind':'department'}");
        var read = BookJson.read("b.json", json.replace('\'', '"'));
        assertThat(read.root().children().stream().map(SubjectId::value)).containsExactly(3L, 2L, 4L);
        assertThat(read.get(new SubjectId(3)).text(StandardFields.DEPARTMENT_NAME)).isEqualTo("甲");
        assertThat(read.nextId()).isEqualTo(5);
    }

    @Test
    void anIdOfADeletedSubjectIsNotGivenAgainAfterImport() throws BadBookFile {
        var book = SampleBook.make();
        var fewer = new Edit.Remove(book.root().children().getLast()).applyTo(book);
        var empty = Book.empty("新账套");
        var imported = BookJson.importInto(empty, "b.json", BookJson.write(fewer)).edit().applyTo(empty);
        assertThat(imported).isEqualTo(fewer);
        assertThat(imported.nextId()).isEqualTo(book.nextId());
    }

    @Test
    void anImportIsTakenBackInOneStep() throws BadBookFile {
        var empty = Book.empty("新账套");
        var edit = BookJson.importInto(empty, "b.json", BookJson.write(SampleBook.make())).edit();
        assertThat(edit.inverse(empty).applyTo(edit.applyTo(empty))).isEqualTo(empty);
    }

    @Test
    void aFileFromAWindowsEditorIsRead() throws BadBookFile {
        var book = SampleBook.make();
        assertThat(BookJson.read("b.json", "\uFEFF" + BookJson.write(book).replace("\n", "\r\n"))).isEqualTo(book);
    }

    @Test
    void theFileIsWrittenWhole(@TempDir Path folder) throws IOException, BadBookFile {
        var book = SampleBook.make();
        var file = Files.writeString(folder.resolve("账套.json"), "alt");
        BookJson.write(book, Collections.emptyIterator(), file);
        assertThat(BookJson.read("账套.json", Files.readString(file))).isEqualTo(book);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void whatWouldBeLostIsRefused() {
        check(book("{'kind':'department','feilds':{}}"), "$.book.children[0]", "没有叫“feilds”的项，请检查拼写");
        check(book("{'kind':'department','fields':[]}"), "$.book.children[0].fields", "这里应是一个对象");
        check(book("{'kind':'department','children':{}}"), "$.book.children[0].children", "这里应是一个列表");
        check(book("{'id':2.5,'kind':'department'}"), "$.book.children[0].id", "编号应是正整数");
        check(book("{'id':'2','kind':'department'}"), "$.book.children[0].id", "编号应是正整数");
        check(book("{'id':9223372036854775807,'kind':'department'}"), "$.book.children[0].id", "编号应是正整数");
        check(book("'甲'"), "$.book.children[0]", "这里应是一个对象");
        check("{'format':'jimu-book','version':1,'book':{'kind':'year'}}", "$.book.kind", "最上层应是账套");
        check("{'format':'jimu-book','version':1,'book':{'id':7,'kind':'book'}}", "$.book.id", "账套自己的编号是 1");
        check("{'format':'jimu-book','version':2}", "$.version", "文件的版本是 2，本程序只能读版本 1");
        check("[".repeat(5000), "$", "层次太深或内容太长");
    }

    @Test
    void valuesThatMeanNothingAreRefused() {
        var fields = "$.book.children[0].children[0].children[0].fields";
        check(row("'indicator.operator':'约','indicator.value':'5'"), fields + "['indicator.operator']", "没有符号“约”");
        check(row("'indicator.value':5"), fields + "['indicator.value']", "这里应是文字");
        check(row("'budget.total':{'text':'3','unit':'角'}"), fields + "['budget.total'].unit", "“元”或“万元”");
        check(row("'budget.total':{'text':3,'unit':'元'}"), fields + "['budget.total'].text", "这里应是文字");
        check(row("'budget.total':{'text':'3','units':'元'}"), fields + "['budget.total']", "没有叫“units”的项");
        check(row("'budget.total':'3\\u001f角'"), fields + "['budget.total']", "控制字符");
        check(row("'indicator.target':'3\\u001f1\\u001f2\\u001f3'"), fields + "['indicator.target']", "控制字符");
        check(row("'indicator.name':null"), fields + "['indicator.name']", "这里应是文字");
    }

    @Test
    void mistakesAreToldInEnglishToo() {
        assertThatThrownBy(() -> BookJson.read("b.json", "{}")).isInstanceOfSatisfying(BadBookFile.class,
                bad -> assertThat(bad.sentence(Locale.ENGLISH)).isEqualTo("b.json, $.format: this is not a file of the "
                        + "format \"jimu-book\"; please choose one made by \"export JSON\"; nothing was imported"));
    }

    @Test
    void everyReasonIsToldInBothLanguages() {
        var chinese = ResourceBundle.getBundle("org.jimu.exchange.messages", Locale.SIMPLIFIED_CHINESE);
        var english = ResourceBundle.getBundle("org.jimu.exchange.messages", Locale.ENGLISH);
        assertThat(english.keySet()).isEqualTo(chinese.keySet());
    }

    private static Target target(String fields) throws BadBookFile {
        return BookJson.read("b.json", row(fields).replace('\'', '"')).all(SubjectKind.INDICATOR).getFirst().fields()
                .get(StandardFields.INDICATOR_TARGET).orElseThrow();
    }

    private static String row(String fields) {
        return book(
                "{'kind':'department','children':[{'kind':'year','children':[{'kind':'indicator','fields':{" + fields
                        + "}}]}]}");
    }

    private static String book(String child) {
        return "{\"format\":\"jimu-book\",\"version\":1,\"book\":{\"id\":1,\"kind\":\"book\",\"children\":[" + child
                + "]}}";
    }

    private static void check(String json, String path, String sentence) {
        assertThatThrownBy(() -> BookJson.read("b.json", json.replace('\'', '"')))
                .isInstanceOfSatisfying(BadBookFile.class, bad -> {
                    assertThat(bad.path()).isEqualTo(path);
                    assertThat(bad.sentence(Locale.SIMPLIFIED_CHINESE)).contains(sentence);
                });
    }
}
