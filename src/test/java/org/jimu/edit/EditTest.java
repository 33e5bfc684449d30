package org.jimu.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.jimu.model.Book;
import org.jimu.model.Fields;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;

class EditTest {

    private static final SubjectId DEPARTMENT = new SubjectId(2);
    private static final SubjectId YEAR = new SubjectId(3);

    private static Book book() {
        var book = Book.empty("账套");
        book = insert(book, SubjectId.BOOK, SubjectKind.DEPARTMENT);
        book = insert(book, DEPARTMENT, SubjectKind.YEAR);
        for (var i = 0; i < 4; i++) {
            book = insert(book, YEAR, SubjectKind.PROJECT);
            var project = new SubjectId(book.nextId() - 1);
            book = insert(book, project, SubjectKind.INDICATOR);
            book = insert(book, project, SubjectKind.INDICATOR);
        }
        return book;
    }

    private static Book insert(Book book, SubjectId parent, SubjectKind kind) {
        var fresh = Subject.leaf(new SubjectId(book.nextId()), kind, parent, Fields.NONE);
        return Edit.Insert.one(fresh, book.get(parent).children().size()).applyTo(book);
    }

    @Test
    void everyEditIsTakenBackByItsInverseAndReadBackFromJson() {
        var random = new Random(42);
        var start = book();
        var book = start;
        var inverses = new ArrayList<Edit>();
        for (var i = 0; i < 400; i++) {
            var edit = randomEdit(book, random);
            assertThat(EditJson.read(EditJson.write(edit))).isEqualTo(edit);
            inverses.addFirst(EditJson.read(EditJson.write(edit.inverse(book))));
            book = edit.applyTo(book);
        }
        assertThat(book).isNotEqualTo(start);
        for (var inverse : inverses) {
            book = inverse.applyTo(book);
        }
        assertThat(book).isEqualTo(start);
    }

    private static Edit randomEdit(Book book, Random random) {
        var projects = book.children(YEAR, SubjectKind.PROJECT);
        var project = projects.isEmpty() ? book.get(YEAR) : projects.get(random.nextInt(projects.size()));
        return switch (random.nextInt(6)) {
            case 0 -> Edit.SetField.typed(project.id(), StandardFields.PROJECT_NAME, "项目" + random.nextInt(100));
            case 1 -> new Edit.SetField<>(project.id(), StandardFields.BUDGET_TOTAL, Optional.empty());
            case 2 -> Edit.SetField.typed(project.id(), StandardFields.BUDGET_TOTAL, random.nextInt(100) + ".50万元");
            case 3 -> new Edit.Batch("history.addRow", List.of(
                    Edit.Insert.one(Subject.leaf(new SubjectId(book.nextId()), SubjectKind.PROJECT, YEAR, Fields.NONE),
                            random.nextInt(projects.size() + 1)),
                    Edit.SetField.typed(new SubjectId(book.nextId()), StandardFields.PROJECT_NAME, "新")));
            case 4 -> projects.size() > 2
                    ? new Edit.Remove(project.id())
                    : Edit.SetField.typed(YEAR, StandardFields.YEAR, "2024");
            default -> projects.size() > 1
                    ? new Edit.Move(project.id(), YEAR, random.nextInt(projects.size()))
                    : Edit.SetField.typed(YEAR, StandardFields.YEAR, "2025");
        };
    }

    @Test
    void aBatchThatFailsLeavesTheBookAsItWas() {
        var book = book();
        var batch = new Edit.Batch("history.cell", List.of(
                Edit.SetField.typed(YEAR, StandardFields.YEAR, "2024"),
                Edit.SetField.typed(new SubjectId(999), StandardFields.PROJECT_NAME, "无")));
        assertThatThrownBy(() -> batch.applyTo(book)).isInstanceOf(EditRefused.class)
                .hasMessage("edit.refused.missing");
        assertThat(book.get(YEAR).fields().has(StandardFields.YEAR)).isFalse();
    }

    @Test
    void whatDoesNotFitIsRefused() {
        var book = book();
        assertThatThrownBy(() -> insert(book, SubjectId.BOOK, SubjectKind.PROJECT)).hasMessage("edit.refused.kind");
        assertThatThrownBy(() -> new Edit.Move(DEPARTMENT, DEPARTMENT, 0).applyTo(book))
                .hasMessage("edit.refused.inside");
        assertThatThrownBy(() -> new Edit.Remove(SubjectId.BOOK).applyTo(book)).hasMessage("edit.refused.root");
        assertThatThrownBy(() -> new Edit.Move(YEAR, DEPARTMENT, 5).applyTo(book)).hasMessage("edit.refused.place");
    }

    @Test
    void anIdIsNeverGivenAgain() {
        var book = book();
        var last = new SubjectId(book.nextId() - 1);
        assertThat(new Edit.Remove(last).applyTo(book).nextId()).isEqualTo(book.nextId());
    }

    @Test
    void touchedAreTheSubjectsWhoseStoredStateChanges() {
        var book = book();
        var project = book.children(YEAR, SubjectKind.PROJECT).getFirst();
        assertThat(Edits.touched(new Edit.Remove(project.id()), book))
                .containsExactlyInAnyOrder(YEAR, project.id(), project.children().get(0), project.children().get(1));
        assertThat(Edits.touched(Edit.SetField.typed(YEAR, StandardFields.YEAR, "2024"), book)).containsExactly(YEAR);
    }
}
