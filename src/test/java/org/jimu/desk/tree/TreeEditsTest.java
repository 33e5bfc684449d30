package org.jimu.desk.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.jimu.edit.Edit;
import org.jimu.model.Book;
import org.jimu.model.Field;
import org.jimu.model.Fields;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;

/** A book of 甲 (甲一 (甲一一 (2024: P1 P2 P3)), 2024: P4 P5), 乙 (2023). */
class TreeEditsTest {

    private Book book = Book.empty("账套");
    private final SubjectId top = add(SubjectId.BOOK, SubjectKind.DEPARTMENT, StandardFields.DEPARTMENT_NAME, "甲");
    private final SubjectId middle = add(top, SubjectKind.DEPARTMENT, StandardFields.DEPARTMENT_NAME, "甲一");
    private final SubjectId low = add(middle, SubjectKind.DEPARTMENT, StandardFields.DEPARTMENT_NAME, "甲一一");
    private final SubjectId lowYear = add(low, SubjectKind.YEAR, StandardFields.YEAR, "2024");
    private final SubjectId topYear = add(top, SubjectKind.YEAR, StandardFields.YEAR, "2024");
    private final SubjectId other = add(SubjectId.BOOK, SubjectKind.DEPARTMENT, StandardFields.DEPARTMENT_NAME, "乙");
    private final SubjectId otherYear = add(other, SubjectKind.YEAR, StandardFields.YEAR, "2023");
    private final List<SubjectId> lowProjects = List.of(project(lowYear, "P1", "1"), project(lowYear, "P2", "2"),
            project(lowYear, "P3", "3"));
    private final List<SubjectId> topProjects = List.of(project(topYear, "P4", "一"), project(topYear, "P5", "二"));

    private SubjectId add(SubjectId parent, SubjectKind kind, Field<?> field, String name) {
        return insert(parent, kind, Fields.NONE.withEncoded(field, name));
    }

    private SubjectId project(SubjectId year, String name, String number) {
        var project = insert(year, SubjectKind.PROJECT, Fields.NONE.with(StandardFields.PROJECT_NAME, name)
                .with(StandardFields.PROJECT_NO, number));
        insert(project, SubjectKind.INDICATOR, Fields.NONE.with(StandardFields.INDICATOR_NAME, name + "的指标"));
        return project;
    }

    private SubjectId insert(SubjectId parent, SubjectKind kind, Fields fields) {
        var fresh = Subject.leaf(new SubjectId(book.nextId()), kind, parent, fields);
        book = Edit.Insert.one(fresh, book.get(parent).children().size()).applyTo(book);
        return fresh.id();
    }

    /** Applies the edit after having seen that its inverse takes it back. */
    private void apply(Edit edit) {
        var after = edit.applyTo(book);
        assertThat(edit.inverse(book).applyTo(after)).isEqualTo(book);
        book = after;
    }

    private void move(TreePlace place, SubjectId... subjects) {
        assertThat(TreeEdits.canMove(book, List.of(subjects), place)).isTrue();
        apply(TreeEdits.move(book, List.of(subjects), place).orElseThrow());
    }

    /** Names with numbers: P1 1. */
    private List<String> projects(SubjectId year) {
        return book.children(year, SubjectKind.PROJECT).stream()
                .map(one -> one.text(StandardFields.PROJECT_NAME) + " " + one.text(StandardFields.PROJECT_NO)).toList();
    }

    @Test
    void aDepartmentMovesWithAllBelowItToAnyDepth() {
        move(TreePlace.endOf(other), middle);
        assertThat(book.get(middle).parent()).isEqualTo(other);
        assertThat(book.get(other).children()).containsExactly(otherYear, middle);
        assertThat(book.enclosing(lowProjects.getFirst(), SubjectKind.DEPARTMENT).orElseThrow().id()).isEqualTo(low);
        assertThat(projects(lowYear)).containsExactly("P1 1", "P2 2", "P3 3");
        move(TreePlace.before(SubjectId.BOOK, top), low);
        assertThat(book.root().children()).containsExactly(low, top, other);
    }

    @Test
    void nothingMovesIntoItselfOrWhereItDoesNotFit() {
        assertThat(TreeEdits.canMove(book, List.of(top), TreePlace.endOf(low))).isFalse();
        assertThat(TreeEdits.canMove(book, List.of(middle), TreePlace.endOf(middle))).isFalse();
        assertThat(TreeEdits.canMove(book, List.of(lowYear), TreePlace.endOf(SubjectId.BOOK))).isFalse();
        assertThat(TreeEdits.canMove(book, topProjects, TreePlace.endOf(other))).isFalse();
        assertThat(TreeEdits.canCopy(book, List.of(lowYear, top), TreePlace.endOf(SubjectId.BOOK))).isFalse();
        assertThat(TreeEdits.move(book, topProjects, TreePlace.endOf(topYear))).isEmpty();
    }

    @Test
    void projectsMoveBetweenYearsAndNumbersFollowInBoth() {
        move(TreePlace.before(topYear, topProjects.get(1)), lowProjects.get(2), lowProjects.get(0));
        assertThat(projects(topYear)).containsExactly("P4 一", "P3 二", "P1 三", "P5 四");
        assertThat(projects(lowYear)).containsExactly("P2 1");
        move(TreePlace.endOf(otherYear), topProjects.get(1));
        assertThat(projects(otherYear)).containsExactly("P5 一");
        assertThat(projects(topYear)).containsExactly("P4 一", "P3 二", "P1 三");
    }

    @Test
    void oneStepPassesTheNextSibling() {
        var place = TreeEdits.step(book, List.of(lowProjects.get(1)), false).orElseThrow();
        move(place, lowProjects.get(1));
        assertThat(projects(lowYear)).containsExactly("P2 1", "P1 2", "P3 3");
        assertThat(TreeEdits.step(book, List.of(lowProjects.get(1)), false)).isEmpty();
        assertThat(TreeEdits.step(book, List.of(lowProjects.get(0), topProjects.get(0)), true)).isEmpty();
    }

    @Test
    void aCopyOfADepartmentHasAllBelowItUnderNewIds() {
        var copies = TreeEdits.copy(book, List.of(middle), TreePlace.endOf(top), name -> name + "（副本）");
        var size = book.size();
        apply(copies.edit());
        var copy = book.get(copies.tops().getFirst());
        assertThat(copy.text(StandardFields.DEPARTMENT_NAME)).isEqualTo("甲一（副本）");
        assertThat(book.subtree(copy.id())).hasSize(book.subtree(middle).size())
                .allMatch(one -> one.id().value() > size)
                .extracting(Subject::fields).isEqualTo(book.subtree(middle).stream().map(Subject::fields)
                        .map(fields -> fields.text(StandardFields.DEPARTMENT_NAME).equals("甲一")
                                ? fields.with(StandardFields.DEPARTMENT_NAME, "甲一（副本）")
                                : fields)
                        .toList());
        assertThat(book.size()).isEqualTo(size + book.subtree(middle).size());
    }

    @Test
    void aCopiedYearKeepsItsNumbersAndACopiedProjectGetsOne() {
        var year = TreeEdits.copy(book, List.of(lowYear), TreePlace.endOf(other), name -> name + "（副本）");
        apply(year.edit());
        assertThat(projects(year.tops().getFirst())).containsExactly("P1 1", "P2 2", "P3 3");
        apply(TreeEdits.copy(book, List.of(lowProjects.getFirst()), TreePlace.before(lowYear, lowProjects.get(1)),
                name -> name + "（副本）").edit());
        assertThat(projects(lowYear)).containsExactly("P1 1", "P1（副本） 2", "P2 3", "P3 4");
        apply(TreeEdits.copy(book, List.of(lowProjects.getFirst()), TreePlace.endOf(topYear), name -> name + "（副本）")
                .edit());
        assertThat(projects(topYear)).containsExactly("P4 一", "P5 二", "P1 三");
    }

    @Test
    void whatIsDeletedOrSortedIsNumberedAnew() {
        apply(TreeEdits.delete(book, List.of(lowProjects.get(0))));
        assertThat(projects(lowYear)).containsExactly("P2 1", "P3 2");
        apply(Edit.SetField.to(lowProjects.get(1), StandardFields.PROJECT_NAME, "P9"));
        apply(TreeEdits.sort(book, lowYear, SubjectKind.PROJECT, TreeOrder.NAME, Locale.SIMPLIFIED_CHINESE)
                .orElseThrow());
        assertThat(projects(lowYear)).containsExactly("P3 1", "P9 2");
        assertThat(TreeEdits.sort(book, lowYear, SubjectKind.PROJECT, TreeOrder.NAME, Locale.SIMPLIFIED_CHINESE))
                .isEmpty();
        apply(TreeEdits.delete(book, List.of(top)));
        assertThat(book.all(SubjectKind.PROJECT)).isEmpty();
    }

    @Test
    void aTextIsSetInManyProjectsAtOnce() {
        assertThat(ChangeMany.projectsOf(book, List.of(top))).containsExactly(lowProjects.get(0), lowProjects.get(1),
                lowProjects.get(2), topProjects.get(0), topProjects.get(1));
        assertThat(ChangeMany.projectsOf(book, List.of(topProjects.get(1), topYear))).containsExactly(
                topProjects.get(1), topProjects.get(0));
        apply(Edit.SetField.to(topProjects.get(0), StandardFields.PROJECT_CATEGORY, "其他运转类"));
        var lines = ChangeMany.lines(book, topProjects, StandardFields.PROJECT_CATEGORY);
        assertThat(lines).extracting(line -> line.was().orElse("无")).containsExactly("其他运转类", "无");
        var change = new ChangeMany(StandardFields.PROJECT_CATEGORY, Optional.of("其他运转类"), topProjects);
        assertThat(lines).extracting(line -> line.differs(change.value())).containsExactly(false, true);
        assertThat(((Edit.Batch) change.edit(book)).edits()).containsExactly(
                Edit.SetField.to(topProjects.get(1), StandardFields.PROJECT_CATEGORY, "其他运转类"));
        apply(change.edit(book));
        // what a project does not have is not made blank
        assertThat(((Edit.Batch) new ChangeMany(StandardFields.PROJECT_CATEGORY, Optional.of(""),
                List.of(lowProjects.get(0), topProjects.get(0))).edit(book)).edits()).hasSize(1);
    }

    @Test
    void whatManyMayShareIsOffered() {
        assertThat(ChangeMany.fields()).extracting(Field::key).containsExactly("project.category", "project.attribute",
                "project.period", "project.start", "project.end", "project.competentDepartment",
                "project.competentCode", "project.implementingUnit", "project.division", "project.parentProgram",
                "project.note", "form.project");
    }
}
