package org.jimu.form.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.jimu.edit.Edit;
import org.jimu.exchange.SampleBook;
import org.jimu.form.Composer;
import org.jimu.form.Form;
import org.jimu.form.FormLibrary;
import org.jimu.form.RowsEditing;
import org.jimu.form.Scope;
import org.jimu.model.Book;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.sheet.CellRange;
import org.jimu.sheet.Sheet;

/** Cells and rows of a chosen rectangle. */
class RangeEditingTest {

    private static final Book BOOK = SampleBook.make();
    private static final Form FORM = FormLibrary.shipped().find("yuanzhou-project").orElseThrow();
    private static final SubjectId PROJECT = BOOK.all(SubjectKind.PROJECT).stream()
            .filter(p -> p.text(StandardFields.PROJECT_NAME).equals("街道人大工作经费")).map(Subject::id).findFirst()
            .orElseThrow();
    private static final Sheet SHEET = Composer.compose(FORM, Scope.of(BOOK, PROJECT));

    private static CellRange range(String from, String to) {
        return at(from).range().with(at(to).range()).whole(SHEET);
    }

    private static CellRange.At at(String text) {
        return CellRange.all(SHEET).filter(at -> at.cell().text().equals(text)).findFirst().orElseThrow();
    }

    private static List<String> rows(Optional<Edit> edit) {
        var after = edit.orElseThrow().applyTo(BOOK);
        assertThat(edit.get().inverse(BOOK).applyTo(after)).isEqualTo(BOOK);
        return after.children(PROJECT, SubjectKind.INDICATOR).stream()
                .map(row -> row.text(StandardFields.INDICATOR_LEVEL2) + "|" + row.text(StandardFields.INDICATOR_NAME)
                        + "|"
                        + row.text(StandardFields.INDICATOR_TARGET))
                .toList();
    }

    private static List<SubjectId> ids(int from, int to) {
        return BOOK.children(PROJECT, SubjectKind.INDICATOR).subList(from, to).stream().map(Subject::id).toList();
    }

    @Test
    void clearingEmptiesBoundCellsAndKeepsRows() {
        assertThat(rows(RangeEditing.clear(BOOK, FORM, SHEET, range("11-数量指标", "高质量完成"), "history.clear")))
                .hasSize(10).startsWith("数量指标||", "数量指标||", "质量指标||", "时效指标|人大工作完成及时率|100%");
    }

    @Test
    void fillingAndFillingDown() {
        assertThat(rows(RangeEditing.fill(BOOK, FORM, SHEET, range("≥ 30 条", "≥ 15 块"), ">=8个"))).startsWith(
                "数量指标|人大活动宣传横幅条数|>=8个", "数量指标|人大活动宣传展板块数|>=8个", "质量指标|人大工作完成情况|高质量完成");
        assertThat(rows(RangeEditing.fillDown(BOOK, FORM, SHEET, range("人大活动宣传横幅条数", "高质量完成")))).startsWith(
                "数量指标|人大活动宣传横幅条数|≥ 30 条", "数量指标|人大活动宣传横幅条数|≥ 30 条", "质量指标|人大活动宣传横幅条数|≥ 30 条",
                "时效指标|人大工作完成及时率|100%");
        assertThat(RangeEditing.withAbove(BOOK, FORM, SHEET, at("≥ 15 块"))).contains(range("≥ 30 条", "≥ 15 块"));
        assertThat(RangeEditing.withAbove(BOOK, FORM, SHEET, at("≥ 30 条"))).isEmpty();
        assertThat(RangeEditing.withAbove(BOOK, FORM, SHEET, at("01-行财股"))).isEmpty();
    }

    @Test
    void sumsAreExactAndOfOneUnit() {
        assertThat(SelectionSum.of(BOOK, SHEET, range("3.000000", "项目年度金额")))
                .contains(new SelectionSum(1, Optional.of("3 万元")));
        assertThat(SelectionSum.of(BOOK, SHEET, range("100%", "100%")))
                .contains(new SelectionSum(1, Optional.of("100%")));
        assertThat(SelectionSum.of(BOOK, SHEET, range("≥ 30 条", "≥ 15 块")))
                .contains(new SelectionSum(2, Optional.empty()));
        assertThat(SelectionSum.of(BOOK, SHEET, range("高质量完成", "高质量完成"))).isEmpty();
        var alike = RangeEditing.fill(BOOK, FORM, SHEET, range("≥ 30 条", "≥ 15 块"), "≥ 0.1 条").orElseThrow();
        assertThat(SelectionSum.of(alike.applyTo(BOOK), SHEET, range("人大活动宣传横幅条数", "≥ 15 块")))
                .contains(new SelectionSum(4, Optional.of("0.2 条")));
    }

    @Test
    void rowsMoveTogetherAndTakeOverTheLevelWhereTheyLand() {
        var all = ids(0, 10);
        assertThat(rows(RowsEditing.moveBeside(BOOK, ids(0, 2), all.get(3), true))).startsWith("质量指标|人大工作完成情况|高质量完成",
                "时效指标|人大工作完成及时率|100%", "时效指标|人大活动宣传横幅条数|≥ 30 条", "时效指标|人大活动宣传展板块数|≥ 15 块");
        assertThat(rows(RowsEditing.moveBeside(BOOK, List.of(all.get(3)), all.get(0), false))).startsWith(
                "数量指标|人大工作完成及时率|100%", "数量指标|人大活动宣传横幅条数|≥ 30 条");
        assertThat(RowsEditing.moveBeside(BOOK, List.of(all.get(1)), all.get(0), true)).as("where it is").isEmpty();
        assertThat(RowsEditing.moveBeside(BOOK, ids(0, 2), all.get(1), true)).isEmpty();
        assertThat(rows(RowsEditing.move(BOOK, ids(0, 2), true))).startsWith("质量指标|人大活动宣传横幅条数|≥ 30 条",
                "质量指标|人大活动宣传展板块数|≥ 15 块", "质量指标|人大工作完成情况|高质量完成");
        assertThat(RowsEditing.move(BOOK, ids(0, 2), false)).isEmpty();
    }

    @Test
    void rowsAreAddedRemovedAndCopiedTogether() {
        assertThat(rows(Optional.of(RowsEditing.remove(ids(0, 3))))).hasSize(7).startsWith("时效指标|人大工作完成及时率|100%");
        assertThat(rows(Optional.of(RowsEditing.insertBeside(BOOK, ids(0, 2), true)))).hasSize(12).startsWith(
                "数量指标|人大活动宣传横幅条数|≥ 30 条", "数量指标|人大活动宣传展板块数|≥ 15 块", "数量指标||", "数量指标||", "质量指标|人大工作完成情况|高质量完成");
        assertThat(rows(Optional.of(RowsEditing.duplicate(BOOK, ids(0, 3))))).hasSize(13).startsWith(
                "数量指标|人大活动宣传横幅条数|≥ 30 条", "数量指标|人大活动宣传展板块数|≥ 15 块", "数量指标|人大活动宣传横幅条数|≥ 30 条",
                "数量指标|人大活动宣传展板块数|≥ 15 块", "质量指标|人大工作完成情况|高质量完成", "质量指标|人大工作完成情况|高质量完成");
    }
}
