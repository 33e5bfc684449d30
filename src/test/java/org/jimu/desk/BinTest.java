package org.jimu.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.jimu.desk.tree.Returning.Returned;
import org.jimu.desk.tree.TreeEdits;
import org.jimu.desk.tree.TreePlace;
import org.jimu.edit.Above;
import org.jimu.edit.Edit;
import org.jimu.edit.Removed;
import org.jimu.model.Field;
import org.jimu.model.MoneyUnit;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.store.BinEntry;
import org.jimu.store.BookBackup;
import org.jimu.store.BookFile;

/** What is deleted can be given back at any later time. */
class BinTest {

    @TempDir
    private Path folder;
    private Path path;
    private Office office;
    private Desk desk;

    @BeforeEach
    void setUp() {
        path = folder.resolve("账套");
        office = SampleDesk.office(folder);
        desk = SampleDesk.create(path, office);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void reopen() {
        desk.close();
        desk = Desk.open(path, office);
    }

    private SubjectId named(SubjectKind kind, Field<?> field, String name) {
        return desk.book().all(kind).stream().filter(one -> one.text(field).equals(name)).findFirst().orElseThrow()
                .id();
    }

    private SubjectId project(String name) {
        return named(SubjectKind.PROJECT, StandardFields.PROJECT_NAME, name);
    }

    private void delete(SubjectId... subjects) {
        desk.apply(TreeEdits.delete(desk.book(), List.of(subjects)));
    }

    private List<String> names() {
        return new Bin(desk).entries().stream().map(BinEntry::removed).map(Removed::name).toList();
    }

    private List<Returned> restore(String... names) {
        var wanted = List.of(names);
        return new Bin(desk).restore(
                new Bin(desk).entries().stream().filter(entry -> wanted.contains(entry.removed().name())).toList());
    }

    private List<String> projects(SubjectId year, Field<?> field) {
        return desk.book().children(year, SubjectKind.PROJECT).stream().map(one -> one.text(field)).toList();
    }

    @Test
    void aProjectComesBackToItsPlaceAfterOtherEditsAndARestart() {
        var before = desk.book();
        var id = project("基层党建工作经费");
        var year = before.get(id).parent();
        delete(id);
        assertThat(projects(year, StandardFields.PROJECT_NO)).startsWith("1", "2", "3", "4")
                .hasSize(before.children(year, SubjectKind.PROJECT).size() - 1);
        desk.apply(Edit.SetField.to(project("街道人大工作经费"), StandardFields.PROJECT_NOTE, "改过"));
        reopen();
        var entry = new Bin(desk).entries().getFirst();
        assertThat(entry.at()).isEqualTo(Instant.parse("2024-03-01T08:00:00Z"));
        assertThat(entry.who()).isEqualTo("王会计");
        assertThat(entry.removed().kind()).isEqualTo(SubjectKind.PROJECT);
        assertThat(entry.removed().way()).extracting(Above::name).containsExactly("中卫市沙坡头区委组织部", "2024");
        assertThat(entry.removed().projects()).isEqualTo(1);
        assertThat(restore("基层党建工作经费")).containsExactly(new Returned(id, false));
        assertThat(names()).isEmpty();
        desk.apply(new Edit.SetField<>(project("街道人大工作经费"), StandardFields.PROJECT_NOTE,
                before.get(project("街道人大工作经费")).fields().get(StandardFields.PROJECT_NOTE)));
        assertThat(desk.book()).isEqualTo(before);
    }

    @Test
    void undoAndRedoGoThroughTheBin() {
        var before = desk.book();
        delete(project("基层党建工作经费"));
        assertThat(names()).containsExactly("基层党建工作经费");
        desk.undo();
        assertThat(names()).isEmpty();
        desk.redo();
        restore("基层党建工作经费");
        assertThat(desk.book()).isEqualTo(before);
        desk.undo();
        assertThat(names()).containsExactly("基层党建工作经费");
        desk.redo();
        assertThat(names()).isEmpty();
        assertThat(desk.book()).isEqualTo(before);
    }

    @Test
    void severalComeBackInTheirOrder() {
        var before = desk.book();
        var year = before.get(project("基层党建工作经费")).parent();
        var all = before.children(year, SubjectKind.PROJECT);
        delete(all.get(1).id());
        delete(all.get(4).id(), all.get(2).id());
        delete(all.get(0).id());
        assertThat(new Bin(desk).entries()).hasSize(4);
        assertThat(new Bin(desk).restore(new Bin(desk).entries())).hasSize(4).noneMatch(Returned::elsewhere);
        assertThat(desk.book()).isEqualTo(before);
        desk.undo();
        assertThat(new Bin(desk).entries()).hasSize(4);
    }

    @Test
    void whatWasGivenBackAndWentWithItsDepartmentIsNotListedTwice() {
        var department = named(SubjectKind.DEPARTMENT, StandardFields.DEPARTMENT_NAME, "中卫市沙坡头区委组织部");
        var project = project("基层党建工作经费");
        delete(project);
        restore("基层党建工作经费");
        desk.apply(Edit.SetField.to(project, StandardFields.PROJECT_NOTE, "以后写的"));
        var before = desk.book();
        delete(department);
        assertThat(names()).containsExactly("中卫市沙坡头区委组织部");
        restore("中卫市沙坡头区委组织部");
        assertThat(desk.book()).isEqualTo(before);
    }

    @Test
    void aProjectAndThenItsDepartmentComeBackTogether() {
        var before = desk.book();
        var project = project("基层党建工作经费");
        var department = named(SubjectKind.DEPARTMENT, StandardFields.DEPARTMENT_NAME, "中卫市沙坡头区委组织部");
        delete(project);
        delete(department);
        assertThat(names()).containsExactly("中卫市沙坡头区委组织部", "基层党建工作经费");
        var entry = new Bin(desk).entries().getFirst().removed();
        assertThat(entry.projects()).isEqualTo(20);
        assertThat(entry.total().print(MoneyUnit.WAN_YUAN, 2)).isEqualTo(Totals.of(before, department).total()
                .minus(before.get(project).fields().get(StandardFields.BUDGET_TOTAL).orElseThrow().money()
                        .orElseThrow())
                .print(MoneyUnit.WAN_YUAN, 2));
        assertThat(restore("基层党建工作经费", "中卫市沙坡头区委组织部")).containsExactly(new Returned(department, false),
                new Returned(project, false));
        assertThat(desk.book()).isEqualTo(before);
    }

    @Test
    void aProjectWhoseDepartmentIsGoneGoesIntoTheYearOfTheDepartmentAbove() {
        var above = named(SubjectKind.DEPARTMENT, StandardFields.DEPARTMENT_NAME, "中卫市沙坡头区委组织部");
        var project = project("基层党建工作经费");
        var year = desk.book().get(project).parent();
        var below = new SubjectId(desk.book().nextId());
        desk.apply(Edit.Insert.one(Subject.leaf(below, SubjectKind.DEPARTMENT, above,
                desk.book().get(above).fields().with(StandardFields.DEPARTMENT_NAME, "下属单位")), 0));
        var inner = TreeEdits.copy(desk.book(), List.of(year), TreePlace.endOf(below), name -> name);
        desk.apply(inner.edit());
        var copied = desk.book().children(inner.tops().getFirst(), SubjectKind.PROJECT).get(2);
        delete(copied.id());
        delete(below);
        reopen();
        var count = desk.book().children(year, SubjectKind.PROJECT).size();
        assertThat(restore(copied.text(StandardFields.PROJECT_NAME))).containsExactly(new Returned(copied.id(), true));
        assertThat(desk.book().get(copied.id()).parent()).isEqualTo(year);
        // at the end, with the next number
        assertThat(projects(year, StandardFields.PROJECT_NO)).hasSize(count + 1)
                .endsWith(Integer.toString(count), Integer.toString(count + 1));
        assertThat(names()).containsExactly("下属单位");
        restore("下属单位");
        assertThat(names()).isEmpty();
        assertThat(desk.book().children(inner.tops().getFirst(), SubjectKind.PROJECT)).hasSize(20);
    }

    @Test
    void whereNothingIsLeftANewDepartmentAndYearTakeItInWithItsForm() {
        var department = named(SubjectKind.DEPARTMENT, StandardFields.DEPARTMENT_NAME, "中卫市沙坡头区委组织部");
        var project = desk.book().get(project("基层党建工作经费"));
        var form = desk.book().inherited(project.id(), StandardFields.FORM_PROJECT).orElseThrow();
        var rows = desk.book().subtree(project.id());
        delete(project.id());
        delete(department);
        assertThat(restore("基层党建工作经费")).containsExactly(new Returned(project.id(), true));
        var year = desk.book().get(desk.book().get(project.id()).parent());
        assertThat(year.text(StandardFields.YEAR)).isEqualTo("2024");
        assertThat(desk.book().get(year.parent()).text(StandardFields.DEPARTMENT_NAME)).isEqualTo("中卫市沙坡头区委组织部");
        assertThat(year.parent()).isNotEqualTo(department);
        assertThat(desk.book().inherited(project.id(), StandardFields.FORM_PROJECT)).contains(form);
        assertThat(desk.book().subtree(project.id()).subList(1, rows.size())).isEqualTo(rows.subList(1, rows.size()));
    }

    @Test
    void aBookForReadingShowsItsBin() {
        delete(project("基层党建工作经费"));
        try (var reader = Desk.openReadOnly(path, office)) {
            assertThat(new Bin(reader).entries()).isEqualTo(new Bin(desk).entries()).hasSize(1);
        }
    }

    /** Makes the file what a program before the bin wrote. */
    private void makeOld() throws SQLException {
        desk.close();
        try (var connection = DriverManager.getConnection("jdbc:h2:book:" + BookFile.of(path).path(), "jimu", "");
                var statement = connection.createStatement()) {
            statement.execute("DROP TABLE REMOVAL");
            statement.execute("DROP TABLE ATTACHMENT");
            statement.execute("UPDATE META SET CONTENT = '1' WHERE NAME = 'version'");
        }
    }

    @Test
    void whatWasDeletedBeforeThereWasABinIsInIt() throws SQLException {
        var before = desk.book();
        var project = project("基层党建工作经费");
        var department = named(SubjectKind.DEPARTMENT, StandardFields.DEPARTMENT_NAME, "中卫市沙坡头区委组织部");
        delete(project);
        var row = before.children(project("街道人大工作经费"), SubjectKind.INDICATOR).getFirst().id();
        desk.apply(new Edit.Remove(row));
        desk.undo();
        delete(department);
        var entries = new Bin(desk).entries();
        makeOld();
        try (var reader = Desk.openReadOnly(path, office)) {
            assertThat(new Bin(reader).entries()).usingRecursiveComparison().ignoringFields("removed.preceding")
                    .isEqualTo(entries);
        }
        desk = Desk.open(path, office);
        assertThat(new Bin(desk).entries()).usingRecursiveComparison().ignoringFields("removed.preceding")
                .isEqualTo(entries);
        new Bin(desk).restore(new Bin(desk).entries());
        assertThat(desk.book()).isEqualTo(before);
        // the file of before is a backup beside the book
        desk.close();
        BookBackup.restore(BookFile.of(path), folder.resolve("账套.jimu.v1.zip"), office.clock());
        desk = Desk.open(path, office);
        assertThat(names()).containsExactly("中卫市沙坡头区委组织部", "基层党建工作经费");
    }
}
