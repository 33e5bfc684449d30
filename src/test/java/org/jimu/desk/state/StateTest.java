package org.jimu.desk.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.jimu.desk.Desk;
import org.jimu.desk.Office;
import org.jimu.desk.SampleDesk;
import org.jimu.desk.Wording;
import org.jimu.desk.tree.TreeEdits;
import org.jimu.desk.tree.TreePlace;
import org.jimu.edit.Edit;
import org.jimu.edit.EditRefused;
import org.jimu.exchange.BookJson;
import org.jimu.form.rollover.CarryOver;
import org.jimu.form.rollover.ProjectCopy;
import org.jimu.model.Fields;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.model.WorkState;
import org.jimu.paper.Progress;

/** States of the work, and the lock on what is signed, over the real store. */
class StateTest {

    private static final Stamp STAMP = new Stamp(LocalDate.of(2024, 3, 1), "王某某", "");
    private static final String LOCKED = "“街道人大工作经费”已签字盖章，已锁定，没有改动；要修改，请先用菜单“项目”里的“解除锁定”（Ctrl+Shift+U）";

    @TempDir
    Path folder;
    private Office office;
    private Desk desk;

    @BeforeEach
    void openBook() {
        office = SampleDesk.office(folder);
        desk = SampleDesk.create(folder.resolve("账套"), office);
    }

    @AfterEach
    void closeBook() {
        desk.close();
    }

    private Subject project(String name) {
        return SampleDesk.project(desk.book(), name);
    }

    private SubjectId first() {
        return project("街道人大工作经费").id();
    }

    private SubjectId second() {
        return project("社区工作者责任险").id();
    }

    private Subject row(SubjectId project) {
        return desk.book().children(project, SubjectKind.INDICATOR).getFirst();
    }

    private void mark(WorkState state, SubjectId... tables) {
        desk.apply(StateEdits.mark(desk.book(), List.of(tables), state, STAMP).orElseThrow().edit());
    }

    private WorkState state(SubjectId table) {
        return WorkState.of(desk.book().get(table));
    }

    private void refused(String sentence, ThrowingCallable change) {
        var before = desk.book();
        assertThatThrownBy(change).isInstanceOfSatisfying(EditRefused.class, refused -> {
            assertThat(new Wording(Locale.SIMPLIFIED_CHINESE).refused(refused)).isEqualTo(sentence);
            assertThat(SignedLock.isReason(refused)).isTrue();
        });
        assertThat(desk.book()).isSameAs(before);
    }

    private void refused(Edit edit) {
        refused(LOCKED, () -> desk.apply(edit));
    }

    @Test
    void severalTablesGoForwardAndBackEachTimeInOneStep() {
        var before = desk.book();
        assertThat(state(first())).isEqualTo(WorkState.FILLING);
        mark(WorkState.CHECKED, first(), second());
        assertThat(List.of(state(first()), state(second()))).containsOnly(WorkState.CHECKED);
        assertThat(desk.book().get(first()).text(StandardFields.STATE_PERSON)).isEqualTo("王某某");
        assertThat(desk.book().get(first()).text(StandardFields.STATE_DATE)).isEqualTo("2024-03-01");
        mark(WorkState.PRINTED, first());
        mark(WorkState.FILLING, first());
        assertThat(state(first())).isEqualTo(WorkState.FILLING);
        assertThat(new Wording(Locale.SIMPLIFIED_CHINESE).edit(desk.history(1).getFirst().edit()))
                .isEqualTo("标为填报中");
        assertThat(StateEdits.mark(desk.book(), List.of(second()), WorkState.CHECKED, STAMP)).isEmpty();
        desk.undo();
        desk.undo();
        desk.undo();
        assertThat(desk.book()).isEqualTo(before);
    }

    @Test
    void nothingOfASignedTableChanges() {
        mark(WorkState.SIGNED, first());
        var row = row(first());
        var year = desk.book().get(first()).parent();
        refused(Edit.SetField.to(first(), StandardFields.PROJECT_NAME, "别的"));
        refused(Edit.SetField.to(row.id(), StandardFields.INDICATOR_NAME, "别的"));
        refused(new Edit.Remove(row.id()));
        refused(new Edit.Move(row.id(), first(), 2));
        refused(new Edit.Move(row(second()).id(), first(), 0));
        refused(Edit.Insert.one(Subject.leaf(new SubjectId(desk.book().nextId()), SubjectKind.INDICATOR, first(),
                Fields.NONE), 0));
        refused(new Edit.Remove(first()));
        refused(TreeEdits.delete(desk.book(), List.of(year)));
        refused(new Edit.Move(first(), desk.book().get(project("社区经费").id()).parent(), 0));
        refused(Edit.SetField.to(first(), StandardFields.STATE, WorkState.FILLING.code()));
        refused(new Edit.Batch("history.changeMany",
                List.of(Edit.SetField.to(second(), StandardFields.PROJECT_NOTE, "备注"),
                        Edit.SetField.to(first(), StandardFields.PROJECT_NOTE, "备注"))));
        assertThat(StateEdits.mark(desk.book(), List.of(first()), WorkState.FILLING, STAMP)).isEmpty();
        mark(WorkState.SIGNED, second());
        refused("“街道人大工作经费”等 2 张表已签字盖章，已锁定，没有改动；要修改，请先用菜单“项目”里的“解除锁定”（Ctrl+Shift+U）",
                () -> desk.apply(new Edit.Remove(year)));
    }

    @Test
    void whatIsBesideASignedTableCanBeChanged() {
        mark(WorkState.SIGNED, first());
        desk.apply(Edit.SetField.to(second(), StandardFields.PROJECT_NAME, "别的"));
        var year = desk.book().get(first()).parent();
        desk.apply(Edit.Insert.one(Subject.leaf(new SubjectId(desk.book().nextId()), SubjectKind.PROJECT, year,
                Fields.NONE), desk.book().get(year).children().size()));
        desk.apply(Edit.SetField.to(first(), StandardFields.STATE_NOTE, "原件在档案柜"));
        assertThat(state(first())).isEqualTo(WorkState.SIGNED);
    }

    @Test
    void aSignedWholeDepartmentTableLeavesItsProjectsFree() {
        var duty = desk.book().all(SubjectKind.DUTY).getFirst();
        var year = duty.parent();
        mark(WorkState.SIGNED, year);
        var sentence = "“西关街道办事处部门”2022 年度的部门整体表已签字盖章，已锁定，没有改动；要修改，请先用菜单“项目”里的“解除锁定”（Ctrl+Shift+U）";
        refused(sentence, () -> desk.apply(Edit.SetField.to(duty.id(), StandardFields.DUTY_NAME, "别的")));
        refused(sentence, () -> desk.apply(new Edit.Remove(duty.id())));
        refused(sentence,
                () -> desk.apply(Edit.SetField.to(year, StandardFields.DEPARTMENT_OVERALL_GOAL, "别的")));
        var project = desk.book().children(year, SubjectKind.PROJECT).getFirst().id();
        desk.apply(Edit.SetField.to(project, StandardFields.PROJECT_NAME, "别的"));
        desk.apply(new Edit.Remove(project));
        assertThat(desk.book().find(project)).isEmpty();
    }

    @Test
    void anEditOfItsOwnUnlocks() {
        var table = first();
        mark(WorkState.SIGNED, table);
        desk.apply(StateEdits.unlock(desk.book(), List.of(table, second()),
                new Stamp(LocalDate.of(2024, 3, 2), "李某", "金额有误")).orElseThrow().edit());
        assertThat(new Wording(Locale.SIMPLIFIED_CHINESE).edit(desk.history(1).getFirst().edit())).isEqualTo("解除锁定");
        assertThat(state(table)).isEqualTo(WorkState.FILLING);
        assertThat(desk.book().get(table).text(StandardFields.STATE_NOTE)).isEqualTo("金额有误");
        assertThat(desk.book().get(second()).fields().has(StandardFields.STATE)).isFalse();
        desk.apply(Edit.SetField.to(table, StandardFields.PROJECT_NAME, "别的"));
        desk.undo();
        desk.undo();
        assertThat(state(table)).isEqualTo(WorkState.SIGNED);
        desk.redo();
        desk.redo();
        assertThat(desk.book().get(table).text(StandardFields.PROJECT_NAME)).isEqualTo("别的");
    }

    @Test
    void undoTakesNoSignatureAwayUnasked() {
        var before = desk.book();
        desk.apply(Edit.SetField.to(first(), StandardFields.PROJECT_NOTE, "备注"));
        mark(WorkState.SIGNED, first());
        refused(LOCKED, desk::undo);
        refused(LOCKED, () -> desk.travelTo(desk.history(10).getLast(), Progress.NONE));
        desk.undoLocked();
        assertThat(state(first())).isEqualTo(WorkState.FILLING);
        desk.undo();
        assertThat(desk.book()).isEqualTo(before);
        desk.redo();
        desk.redo();
        assertThat(state(first())).isEqualTo(WorkState.SIGNED);
    }

    @Test
    void copiesAreToBeSignedAnew() {
        mark(WorkState.SIGNED, first());
        var year = desk.book().get(first()).parent();
        var copies = TreeEdits.copy(desk.book(), List.of(first()), new TreePlace(year, Optional.empty()),
                name -> name + "（副本）");
        desk.apply(copies.edit());
        assertThat(state(copies.tops().getFirst())).isEqualTo(WorkState.FILLING);
        var copy = new SubjectId(desk.book().nextId());
        desk.apply(ProjectCopy.newProject(desk.book(), first(), year, "新的", CarryOver.ALL, Optional.empty()));
        assertThat(desk.book().get(copy).text(StandardFields.PROJECT_NAME)).isEqualTo("新的");
        assertThat(desk.book().get(copy).fields().fields()).noneMatch(StandardFields::isOfState);
    }

    @Test
    void statesComeBackAfterARestartAndThroughJson() throws Exception {
        mark(WorkState.SIGNED, first());
        var book = desk.book();
        assertThat(BookJson.read("账套.json", BookJson.write(book))).isEqualTo(book);
        desk.close();
        desk = Desk.open(folder.resolve("账套"), office);
        assertThat(desk.book()).isEqualTo(book);
        refused(Edit.SetField.to(first(), StandardFields.PROJECT_NAME, "别的"));
    }

    @Test
    void daysAreTypedInAnyUsualWay() {
        var day = Optional.of(LocalDate.of(2024, 3, 1));
        assertThat(List.of("2024-03-01", " 2024.3.1", "2024/3/1", "2024年3月1日", "20240301"))
                .allMatch(typed -> Stamp.date(typed).equals(day));
        assertThat(List.of("", "3月1日", "2024-13-01", "2024-02-30", "2024301"))
                .allMatch(typed -> Stamp.date(typed).isEmpty());
    }
}
