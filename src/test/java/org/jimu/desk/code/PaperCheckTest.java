package org.jimu.desk.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.jimu.desk.Desk;
import org.jimu.desk.Document;
import org.jimu.desk.DocumentChoice;
import org.jimu.desk.SampleDesk;
import org.jimu.desk.code.Paper.Standing;
import org.jimu.desk.state.Stamp;
import org.jimu.desk.state.StateEdits;
import org.jimu.desk.tree.TreeEdits;
import org.jimu.edit.Edit;
import org.jimu.form.FormLibrary;
import org.jimu.form.Scope;
import org.jimu.model.Field;
import org.jimu.model.StandardFields;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.model.WorkState;
import org.jimu.paper.Progress;

/** Papers found again by their codes, over the real store. */
class PaperCheckTest {

    private static final FormLibrary FORMS = FormLibrary.shipped();

    @TempDir
    Path folder;
    private Desk desk;
    private SubjectId project;

    @BeforeEach
    void openBook() {
        var office = SampleDesk.office(folder);
        desk = SampleDesk.create(folder.resolve("账套"), office);
        project = SampleDesk.project(desk.book(), "街道人大工作经费")
                .id();
    }

    @AfterEach
    void closeBook() {
        desk.close();
    }

    private CheckCode code() {
        return CheckCode.of(DocumentChoice.ofProject(desk.book(), FORMS, project)).orElseThrow();
    }

    private Paper paper(CheckCode code) {
        return new PaperCheck(desk, FORMS).of(code, Progress.NONE).orElseThrow();
    }

    private void type(Field<?> field, String text) {
        desk.apply(Edit.SetField.typed(project, field, text));
    }

    private static List<String> told(Paper paper) {
        var text = new PaperText(Locale.SIMPLIFIED_CHINESE, ZoneOffset.UTC);
        var lines = new ArrayList<>(List.of(text.table(paper), text.standing(paper)));
        lines.addAll(text.details(paper));
        return lines;
    }

    @Test
    void aPaperFromBeforeAChangeTellsItsVersionAndWhatChanged() {
        var before = code();
        assertThat(told(paper(before))).containsExactly("项目表：原州区南关办事处 2024 年度“街道人大工作经费”",
                "数据没有变：纸上的和账套里现在的一样。", "纸上是这一步以后的内容：2024-03-01 08:00 王会计，示例数据");
        type(StandardFields.PROJECT_NAME, "人大工作经费");
        var between = code();
        type(StandardFields.BUDGET_TOTAL, "4");
        assertThat(List.of(before, between, code())).doesNotHaveDuplicates();
        assertThat(told(paper(before))).containsExactly("项目表：原州区南关办事处 2024 年度“街道人大工作经费”",
                "数据已经变了：纸上的是以前的内容。", "纸上是这一步以后的内容：2024-03-01 08:00 王会计，示例数据",
                "第一次改动：2024-03-01 08:00 王会计，修改“项目名称”：人大工作经费（原：街道人大工作经费）",
                "项目名称：纸上“街道人大工作经费”，现在“人大工作经费”", "资金总额：纸上“3.000000”，现在“4.000000”");
        assertThat(paper(between).made().orElseThrow().edit())
                .isEqualTo(Edit.SetField.typed(project, StandardFields.PROJECT_NAME, "人大工作经费"));
        assertThat(paper(between).differences()).hasSize(1);
        assertThat(paper(code()).standing()).isEqualTo(Standing.SAME);
    }

    @Test
    void theCodeComesBackWithUndoAndWhatWasTakenBackIsFound() {
        var before = code();
        type(StandardFields.BUDGET_TOTAL, "4");
        var four = code();
        type(StandardFields.PROJECT_NAME, "人大工作经费");
        var both = code();
        desk.undo();
        assertThat(code()).isEqualTo(four);
        assertThat(paper(both).standing()).isEqualTo(Standing.TAKEN_BACK);
        desk.undo();
        assertThat(code()).isEqualTo(before);
        assertThat(paper(before).standing()).isEqualTo(Standing.SAME);
        assertThat(paper(both).standing()).isEqualTo(Standing.TAKEN_BACK);
        type(StandardFields.BUDGET_TOTAL, "5");
        assertThat(paper(four).standing()).isEqualTo(Standing.TAKEN_BACK);
        assertThat(paper(both).made().orElseThrow().edit())
                .isEqualTo(Edit.SetField.typed(project, StandardFields.PROJECT_NAME, "人大工作经费"));
        assertThat(paper(before).standing()).isEqualTo(Standing.CHANGED);
    }

    @Test
    void marksAndOtherTablesChangeNothing() {
        var before = code();
        var stamp = new Stamp(LocalDate.of(2024, 3, 1), "王某某", "");
        desk.apply(StateEdits.mark(desk.book(), List.of(project), WorkState.SIGNED, stamp).orElseThrow().edit());
        var other = desk.book().all(SubjectKind.PROJECT).get(1).id();
        desk.apply(Edit.SetField.typed(other, StandardFields.PROJECT_NAME, "另一个项目"));
        assertThat(code()).isEqualTo(before);
        assertThat(paper(before).standing()).isEqualTo(Standing.SAME);
        assertThat(told(paper(before))).last().asString().endsWith("示例数据");
    }

    @Test
    void aDeletedTableAnotherBooksAndAnotherFormsPaperAreToldApart() {
        var code = code();
        var onCentral = CheckCode.of(new Document(FORMS.find("central-project").orElseThrow(),
                Scope.of(desk.book(), project))).orElseThrow();
        assertThat(onCentral).isNotEqualTo(code);
        assertThat(paper(onCentral).standing()).isEqualTo(Standing.SAME);
        assertThat(paper(new CheckCode(code.table(), code.data() + 1)).standing()).isEqualTo(Standing.OTHER_DATA);
        var unknown = new PrintedTable(PrintedTable.Kind.PROJECT, new SubjectId(desk.book().nextId() + 5));
        assertThat(paper(new CheckCode(unknown, 1)).standing()).isEqualTo(Standing.NO_TABLE);
        desk.apply(TreeEdits.delete(desk.book(), List.of(project)));
        assertThat(paper(code).standing()).isEqualTo(Standing.DELETED);
        assertThat(told(paper(code)).getFirst()).isEqualTo("项目表：原州区南关办事处 2024 年度“街道人大工作经费”");
    }

    @Test
    void theHistoryIsSearchedAfterARestartAndCanBeLeft() {
        var before = code();
        type(StandardFields.BUDGET_TOTAL, "4");
        desk.close();
        desk = Desk.open(folder.resolve("账套"), desk.office());
        assertThat(paper(before).standing()).isEqualTo(Standing.CHANGED);
        assertThat(new PaperCheck(desk, FORMS).of(before, (done, total) -> false)).isEqualTo(Optional.empty());
    }
}
