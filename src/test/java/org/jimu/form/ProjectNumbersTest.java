package org.jimu.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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

class ProjectNumbersTest {

    private static final SubjectId DEPARTMENT = new SubjectId(2);
    private static final SubjectId YEAR = new SubjectId(3);
    private static final SubjectId OTHER = new SubjectId(4);

    private static Book book(List<String> numbers, Field<String> field) {
        var book = insert(Book.empty("账套"), SubjectId.BOOK, SubjectKind.DEPARTMENT, Fields.NONE);
        book = insert(book, DEPARTMENT, SubjectKind.YEAR, Fields.NONE);
        book = insert(book, DEPARTMENT, SubjectKind.YEAR, Fields.NONE);
        for (var number : numbers) {
            book = insert(book, YEAR, SubjectKind.PROJECT,
                    number.isEmpty() ? Fields.NONE : Fields.NONE.with(field, number));
        }
        return book;
    }

    private static Book insert(Book book, SubjectId parent, SubjectKind kind, Fields fields) {
        var fresh = Subject.leaf(new SubjectId(book.nextId()), kind, parent, fields);
        return Edit.Insert.one(fresh, book.get(parent).children().size()).applyTo(book);
    }

    private static Edit.Batch edit(Edit... edits) {
        return new Edit.Batch("history.moveLines", List.of(edits));
    }

    private static List<String> texts(Book book, SubjectId year, Field<String> field) {
        return book.children(year, SubjectKind.PROJECT).stream().map(project -> project.text(field)).toList();
    }

    private static SubjectId project(Book book, int nth) {
        return book.children(YEAR, SubjectKind.PROJECT).get(nth).id();
    }

    /** The numbers after the second project was deleted, which undo brings back. */
    private static List<String> withoutTheSecond(Field<String> field, String... numbers) {
        var book = book(List.of(numbers), field);
        var edit = ProjectNumbers.following(book, edit(new Edit.Remove(project(book, 1))));
        var after = edit.applyTo(book);
        assertThat(edit.inverse(book).applyTo(after)).isEqualTo(book);
        return texts(after, YEAR, field);
    }

    @Test
    void whatCountedUpCountsUpAgainInItsOwnWay() {
        assertThat(withoutTheSecond(StandardFields.PROJECT_NO, "1", "2", "3", "4")).containsExactly("1", "2", "3");
        assertThat(withoutTheSecond(StandardFields.PROJECT_NO, "一", "二", "三")).containsExactly("一", "二");
        assertThat(withoutTheSecond(StandardFields.PROJECT_NO, "（一）", "（二）", "（三）")).containsExactly("（一）", "（二）");
        assertThat(withoutTheSecond(StandardFields.PROJECT_NO, "09", "10", "11")).containsExactly("09", "10");
        assertThat(withoutTheSecond(StandardFields.PROJECT_NO, "5", "6", "7")).containsExactly("5", "6");
        assertThat(withoutTheSecond(StandardFields.PROJECT_ATTACHMENT_NO, "附表3-1", "附表3-2", "附表3-3"))
                .containsExactly("附表3-1", "附表3-2");
    }

    @Test
    void somebodysOwnNumberingIsLeftAlone() {
        assertThat(withoutTheSecond(StandardFields.PROJECT_NO, "1", "2", "4")).containsExactly("1", "4");
        assertThat(withoutTheSecond(StandardFields.PROJECT_NO, "1", "1", "3")).containsExactly("1", "3");
        assertThat(withoutTheSecond(StandardFields.PROJECT_NO, "1", "2", "")).containsExactly("1", "");
        assertThat(withoutTheSecond(StandardFields.PROJECT_NO, "1", "二", "3")).containsExactly("1", "3");
        assertThat(withoutTheSecond(StandardFields.PROJECT_NO, "A", "B", "C")).containsExactly("A", "C");
        assertThat(withoutTheSecond(StandardFields.PROJECT_NO, "1", "02", "3")).containsExactly("1", "3");
        assertThat(withoutTheSecond(StandardFields.PROJECT_NO, "20240000001", "20240000002", "20240000003"))
                .containsExactly("20240000001", "20240000003");
        assertThat(withoutTheSecond(StandardFields.PROJECT_ATTACHMENT_NO, "附表3-1", "附表4-2", "附表3-3"))
                .containsExactly("附表3-1", "附表3-3");
    }

    @Test
    void numbersFollowWhereAProjectLeavesAndWhereItArrives() {
        var book = book(List.of("1", "2", "3"), StandardFields.PROJECT_NO);
        var first = project(book, 0);
        var back = ProjectNumbers.following(book, edit(new Edit.Move(first, YEAR, 2))).applyTo(book);
        assertThat(texts(back, YEAR, StandardFields.PROJECT_NO)).containsExactly("1", "2", "3");
        assertThat(project(back, 2)).isEqualTo(first);
        var away = ProjectNumbers.following(book, edit(new Edit.Move(project(book, 2), OTHER, 0))).applyTo(book);
        assertThat(texts(away, YEAR, StandardFields.PROJECT_NO)).containsExactly("1", "2");
        // into an empty year, where counting begins anew
        assertThat(texts(away, OTHER, StandardFields.PROJECT_NO)).containsExactly("1");
        var more = ProjectNumbers.following(away, edit(new Edit.Move(first, OTHER, 0))).applyTo(away);
        assertThat(texts(more, OTHER, StandardFields.PROJECT_NO)).containsExactly("1", "2");
        assertThat(texts(more, YEAR, StandardFields.PROJECT_NO)).containsExactly("1");
    }

    @Test
    void ownNumbersStayWhenTheirProjectGoesIntoAnEmptyYear() {
        var book = book(List.of("3", "7", "12"), StandardFields.PROJECT_NO);
        var away = ProjectNumbers.following(book, edit(new Edit.Move(project(book, 1), OTHER, 0))).applyTo(book);
        assertThat(texts(away, OTHER, StandardFields.PROJECT_NO)).containsExactly("7");
    }

    @Test
    void anEditThatLeavesTheProjectsWhereTheyAreIsNotTouched() {
        var book = book(List.of("1", "2"), StandardFields.PROJECT_NO);
        var edit = edit(Edit.SetField.to(project(book, 0), StandardFields.PROJECT_NO, "9"));
        assertThat(ProjectNumbers.following(book, edit)).isEqualTo(edit);
        var whole = edit(new Edit.Remove(YEAR));
        assertThat(ProjectNumbers.following(book, whole)).isEqualTo(whole);
    }

    @Test
    void aNewProjectGetsTheNextNumber() {
        var form = FormLibrary.shipped().find("shifeng-project").orElseThrow();
        var numbers = new ArrayList<String>();
        for (var former : List.of(List.of("一", "二"), List.of("1", "2", "3"), List.<String>of(), List.of("3", "8"))) {
            var book = book(former, StandardFields.PROJECT_NO);
            var after = ProjectTemplate.newProject(book, form, YEAR, "新").applyTo(book);
            numbers.add(texts(after, YEAR, StandardFields.PROJECT_NO).getLast());
            assertThat(after.children(YEAR, SubjectKind.PROJECT).getLast().fields()
                    .has(StandardFields.PROJECT_ATTACHMENT_NO)).isFalse();
        }
        assertThat(numbers).containsExactly("三", "4", "1", "3");
        var attached = book(List.of("附表3-1", "附表3-2"), StandardFields.PROJECT_ATTACHMENT_NO);
        assertThat(texts(ProjectTemplate.newProject(attached, form, YEAR, "新").applyTo(attached), YEAR,
                StandardFields.PROJECT_ATTACHMENT_NO)).endsWith("附表3-3");
    }
}
