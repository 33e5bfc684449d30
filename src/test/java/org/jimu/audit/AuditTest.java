package org.jimu.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.jimu.edit.Edit;
import org.jimu.model.Book;
import org.jimu.model.Field;
import org.jimu.model.Fields;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;

class AuditTest {

    private static final SubjectId PROJECT = new SubjectId(4);

    private static Book book(Fields project, Fields... rows) {
        var book = insert(Book.empty("账套"), SubjectId.BOOK, SubjectKind.DEPARTMENT, Fields.NONE);
        book = insert(book, new SubjectId(2), SubjectKind.YEAR, Fields.NONE);
        book = insert(book, new SubjectId(3), SubjectKind.PROJECT, project);
        for (var row : rows) {
            book = insert(book, PROJECT, SubjectKind.INDICATOR, row);
        }
        return book;
    }

    private static Book insert(Book book, SubjectId parent, SubjectKind kind, Fields fields) {
        return Edit.Insert.one(Subject.leaf(new SubjectId(book.nextId()), kind, parent, fields),
                book.get(parent).children().size()).applyTo(book);
    }

    private static <T> Fields with(Fields fields, Field<T> field, String text) {
        return fields.with(field, field.type().read(text));
    }

    private static List<String> rules(Book book) {
        return Audit.check(book, book.get(PROJECT)).stream().map(Finding::rule).toList();
    }

    private static Fields money(String total, String fiscal, String other) {
        return with(with(with(Fields.NONE, StandardFields.BUDGET_TOTAL, total), StandardFields.BUDGET_FISCAL, fiscal),
                StandardFields.BUDGET_OTHER, other);
    }

    private static Fields row(String name, String target, String weight) {
        return with(
                with(with(Fields.NONE, StandardFields.INDICATOR_NAME, name), StandardFields.INDICATOR_TARGET, target),
                StandardFields.INDICATOR_WEIGHT, weight);
    }

    @Test
    void theTotalIsTheSumOfItsSources() {
        assertThat(rules(book(money("60", "60", "")))).isEmpty();
        assertThat(rules(book(money("3.00", "2万", "10000元")))).isEmpty();
        assertThat(rules(book(with(Fields.NONE, StandardFields.BUDGET_TOTAL, "60")))).isEmpty();
        assertThat(rules(book(money("60", "50", "9")))).containsExactly("audit.sources");
    }

    @Test
    void weightsAddUp() {
        assertThat(rules(book(Fields.NONE, row("甲", "1个", "22.5"), row("乙", "1个", "67.50")))).isEmpty();
        assertThat(rules(book(Fields.NONE, row("甲", "1个", "100")))).isEmpty();
        assertThat(rules(book(Fields.NONE, row("甲", "1个", "")))).isEmpty();
        assertThat(rules(book(Fields.NONE, row("甲", "1个", "80")))).containsExactly("audit.weights");
    }

    @Test
    void whatHasANameHasAValue() {
        assertThat(rules(book(Fields.NONE, row("无", "", ""), row("", "", ""), row("不涉及", "", "")))).isEmpty();
        assertThat(rules(book(Fields.NONE, row("培训次数", " ", "")))).containsExactly("audit.missingValue");
    }
}
