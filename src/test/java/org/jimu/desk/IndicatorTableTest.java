package org.jimu.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.jimu.desk.IndicatorTable.Edited;
import org.jimu.edit.Edit;
import org.jimu.exchange.SampleBook;
import org.jimu.form.RowEditing;
import org.jimu.model.Book;
import org.jimu.model.Fields;
import org.jimu.model.Levels;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.paper.Progress;

/** The rows of the list of indicators: which there are, their order, and how they follow the book. */
class IndicatorTableTest {

    private static final Book SAMPLE = SampleBook.make();

    private static IndicatorTable table(Book book, IndicatorQuery query) {
        return IndicatorTable.of(book, query, Progress.NONE).orElseThrow();
    }

    private static IndicatorQuery by(IndicatorColumn column, boolean descending) {
        return IndicatorQuery.ALL.withOrder(Optional.of(new IndicatorQuery.Order(column, descending)));
    }

    private static List<SubjectId> ids(IndicatorRows rows) {
        return IntStream.range(0, rows.size()).mapToObj(rows::get).toList();
    }

    private static List<String> texts(Book book, IndicatorRows rows, IndicatorColumn column) {
        return ids(rows).stream().map(id -> column.text(IndicatorLine.of(book, id).orElseThrow())).toList();
    }

    /** The different texts in their order. */
    private static List<String> order(Book book, IndicatorColumn column, boolean descending) {
        return List.copyOf(new LinkedHashSet<>(texts(book, table(book, by(column, descending)).rows(), column)));
    }

    private static Subject department(String name) {
        return SAMPLE.children(SubjectId.BOOK).filter(d -> d.text(StandardFields.DEPARTMENT_NAME).contains(name))
                .findFirst().orElseThrow();
    }

    @Test
    void theWholeBookStandsInItsOrder() {
        var rows = table(SAMPLE, IndicatorQuery.ALL).rows();
        assertThat(ids(rows)).hasSize(581)
                .isEqualTo(SAMPLE.all(SubjectKind.INDICATOR).stream().map(Subject::id).toList());
        var line = IndicatorLine.of(SAMPLE, rows.get(0)).orElseThrow();
        assertThat(List.of(IndicatorColumn.values())).extracting(column -> column.text(line)).containsExactly(
                "原州区南关办事处", "2024", "街道人大工作经费", "产出指标", "数量指标", "人大活动宣传横幅条数", "≥ 30 条", "条", "", "", "", "",
                "");
    }

    @Test
    void anIndicatorOfTheWholeDepartmentHasNoProject() {
        var year = SAMPLE.children(department("学林").id()).findFirst().orElseThrow();
        var own = SAMPLE.children(year.id(), SubjectKind.INDICATOR).getFirst();
        assertThat(IndicatorLine.of(SAMPLE, own.id())).hasValueSatisfying(line -> {
            assertThat(line.project()).isEmpty();
            assertThat(line.year()).isEqualTo("2023");
            assertThat(line.department()).isEqualTo("株洲市石峰区学林街道办事处");
        });
    }

    @Test
    void onlyTheChosenDepartmentsAndYearsAreShown() {
        var shifeng = department("学林").id();
        var yuanzhou = department("南关").id();
        assertThat(table(SAMPLE, IndicatorQuery.ALL.withTops(Set.of(shifeng))).rows().size()).isEqualTo(45);
        assertThat(table(SAMPLE, IndicatorQuery.ALL.withTops(Set.of(shifeng, yuanzhou))).rows().size()).isEqualTo(111);
        var year = SAMPLE.children(yuanzhou).findFirst().orElseThrow().id();
        assertThat(table(SAMPLE, IndicatorQuery.ALL.withTops(Set.of(year))).rows().size()).isEqualTo(66);
    }

    @Test
    void filtersOfSeveralColumnsHoldTogether() {
        var query = IndicatorQuery.ALL
                .withFilters(Map.of(IndicatorColumn.NAME, " 党员", IndicatorColumn.LEVEL2, "数量"));
        assertThat(texts(SAMPLE, table(SAMPLE, query).rows(), IndicatorColumn.NAME)).containsExactly("慰问生活困难党员人数",
                "建国前老党员数量");
    }

    @Test
    void aFilterTakesNoHeedOfWidth() {
        var narrow = table(SAMPLE, IndicatorQuery.ALL.withFilters(Map.of(IndicatorColumn.TARGET, "100%"))).rows();
        var wide = table(SAMPLE, IndicatorQuery.ALL.withFilters(Map.of(IndicatorColumn.TARGET, "１００％"))).rows();
        assertThat(wide).isEqualTo(narrow);
        assertThat(texts(SAMPLE, wide, IndicatorColumn.TARGET)).hasSize(58).allMatch(text -> text.contains("100%"));
        assertThat(SAMPLE.all(SubjectKind.INDICATOR))
                .filteredOn(row -> row.text(StandardFields.INDICATOR_TARGET).contains("100%")).hasSize(58);
    }

    @Test
    void numbersAreSortedByTheirSizeAndBlanksStandLast() {
        assertThat(order(SAMPLE, IndicatorColumn.WEIGHT, false)).containsExactly("5", "5.00", "10", "10.00", "15",
                "15.00", "20", "20.00", "25", "25.00", "30", "30.00", "");
        assertThat(order(SAMPLE, IndicatorColumn.WEIGHT, true)).startsWith("30.00", "30", "25.00").endsWith("");
        assertThat(order(SAMPLE, IndicatorColumn.YEAR, true)).containsExactly("2024", "2023", "2022");
    }

    @Test
    void targetsAreSortedByTheirNumberAndThenByTheirUnit() {
        assertThat(order(SAMPLE, IndicatorColumn.TARGET, false)).startsWith("0%", "≦0.66 万元", "≤0.84 万元", "≥1次", "1个",
                "=1辆", "1名", "1台", "1万元", "≤1.4 万元", "2", "≥2 次", "=2次");
    }

    @Test
    void chineseIsSortedByItsSounds() {
        assertThat(order(SAMPLE, IndicatorColumn.BASIS, false)).containsExactly("办公设备正常运行情况", "保险单", "车辆正常运行情况",
                "工资发放单", "工作安排", "工作规定", "工作计划", "工作要求", "计划标准", "历史标准", "满意度调查", "预算数额", "在编人数", "在编人员", "");
    }

    @Test
    void whatIsEqualStaysInTheOrderOfTheBook() {
        var bookOrder = ids(table(SAMPLE, IndicatorQuery.ALL).rows());
        var sorted = table(SAMPLE, by(IndicatorColumn.LEVEL1, true)).rows();
        assertThat(texts(SAMPLE, sorted, IndicatorColumn.LEVEL1)).startsWith("效益指标").endsWith("产出指标");
        assertThat(ids(sorted)).filteredOn(id -> SAMPLE.get(id).text(StandardFields.INDICATOR_LEVEL1).equals("产出指标"))
                .isEqualTo(bookOrder.stream()
                        .filter(id -> SAMPLE.get(id).text(StandardFields.INDICATOR_LEVEL1).equals("产出指标")).toList());
    }

    @Test
    void theWorkStopsWhenItIsToldTo() {
        var steps = new ArrayList<Integer>();
        assertThat(IndicatorTable.of(SAMPLE, IndicatorQuery.ALL, (done, total) -> {
            steps.add(done);
            assertThat(total).isEqualTo(5);
            return done < 2;
        })).isEmpty();
        assertThat(steps.getLast()).isEqualTo(2);
    }

    @Test
    void aRowThatIsTypedIntoStaysUntilTheListIsAskedForAnew() {
        var query = IndicatorQuery.ALL.withFilters(Map.of(IndicatorColumn.NAME, "党员"));
        var table = table(SAMPLE, query);
        var row = table.rows().get(0);
        var edit = Edit.SetField.typed(row, StandardFields.INDICATOR_NAME, "慰问人数");
        var changed = new Change(SAMPLE, edit.applyTo(SAMPLE), edit, Change.Cause.EDIT);
        var kept = table.after(changed, Edited.STAYS).orElseThrow();
        assertThat(kept.rows()).isEqualTo(table.rows());
        assertThat(kept.stale()).containsExactly(row);
        var back = edit.inverse(SAMPLE);
        var undone = kept.after(new Change(changed.after(), SAMPLE, back, Change.Cause.UNDO), Edited.STAYS)
                .orElseThrow();
        assertThat(undone).isEqualTo(table);
        assertThat(table.after(changed, Edited.MOVES).orElseThrow().rows().size()).isEqualTo(table.rows().size() - 1);
    }

    @Test
    void aChangeOfVeryManyRowsIsLeftToANewSearch() {
        var edits = SAMPLE.all(SubjectKind.INDICATOR).stream()
                .<Edit>map(row -> Edit.SetField.to(row.id(), StandardFields.INDICATOR_NOTE, "同")).toList();
        var edit = new Edit.Batch("history.cell", edits);
        var change = new Change(SAMPLE, edit.applyTo(SAMPLE), edit, Change.Cause.EDIT);
        assertThat(table(SAMPLE, IndicatorQuery.ALL).after(change, Edited.MOVES)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Queries.class)
    void followingAnyEditsComesToTheSameAsANewSearch(Queries asked) {
        var random = new Random(asked.ordinal());
        var book = SAMPLE;
        var query = asked.query();
        var moving = table(book, query);
        var staying = moving;
        for (var i = 0; i < 150; i++) {
            var edit = new RandomEdit(book, random).next();
            var change = new Change(book, edit.applyTo(book), edit, Change.Cause.EDIT);
            book = change.after();
            moving = moving.after(change, Edited.MOVES).orElseThrow();
            staying = staying.after(change, Edited.STAYS).orElseThrow();
            var anew = table(book, query);
            assertThat(moving).as("%d: %s", i, edit).isEqualTo(anew);
            // what stays out of place apart, both lists are one
            var right = new ArrayList<>(ids(staying.rows()));
            right.removeAll(staying.stale());
            var expected = new ArrayList<>(ids(anew.rows()));
            expected.removeAll(staying.stale());
            assertThat(right).as("%d: %s", i, edit).isEqualTo(expected);
            assertThat(new HashSet<>(ids(staying.rows()))).containsAll(ids(anew.rows())).hasSize(staying.rows().size());
        }
        assertThat(book).isNotEqualTo(SAMPLE);
    }

    /** Lists of every sort. */
    enum Queries {
        ALL, BY_NAME, BY_TARGET_DOWN, FILTERED_BY_NAME, BY_PROJECT, OF_ONE_YEAR, BY_WEIGHT_FILTERED;

        IndicatorQuery query() {
            return switch (this) {
                case ALL -> IndicatorQuery.ALL;
                case BY_NAME -> by(IndicatorColumn.NAME, false);
                case BY_TARGET_DOWN -> by(IndicatorColumn.TARGET, true);
                case FILTERED_BY_NAME -> IndicatorQuery.ALL.withFilters(Map.of(IndicatorColumn.NAME, "数"));
                case BY_PROJECT -> by(IndicatorColumn.PROJECT, false)
                        .withFilters(Map.of(IndicatorColumn.PROJECT, "经费"));
                case OF_ONE_YEAR -> by(IndicatorColumn.UNIT, false)
                        .withTops(Set.of(department("城关").children().getFirst(), department("学林").id()));
                case BY_WEIGHT_FILTERED -> by(IndicatorColumn.WEIGHT, true)
                        .withFilters(Map.of(IndicatorColumn.LEVEL2, "数量"));
            };
        }
    }

    /** Any edit of a book that its desk could make. */
    private record RandomEdit(Book book, Random random) {

        private static final List<String> WORDS = List.of("数量", "培训人数", "", "完成率", "≥90%", "12 次", "党员活动", "7");

        Edit next() {
            return switch (random.nextInt(10)) {
                case 0 -> RowEditing.insertBeside(book, indicator(), random.nextBoolean());
                case 1 -> RowEditing.duplicate(book, indicator());
                case 2 -> RowEditing.remove(indicator());
                case 3 -> RowEditing.move(book, indicator(), random.nextBoolean()).orElseGet(this::next);
                case 4 -> Edit.SetField.to(project(), StandardFields.PROJECT_NAME, word() + "经费".repeat(
                        random.nextInt(2)));
                case 5 -> random.nextInt(6) == 0 ? new Edit.Remove(project()) : moveProject();
                case 6 -> twoAtOnce();
                default -> set(indicator());
            };
        }

        private Edit set(SubjectId row) {
            return switch (random.nextInt(4)) {
                case 0 -> Edit.SetField.typed(row, StandardFields.INDICATOR_TARGET, word());
                case 1 -> Edit.SetField.typed(row, StandardFields.INDICATOR_WEIGHT, word());
                case 2 -> Edit.SetField.to(row, StandardFields.INDICATOR_LEVEL2, Levels.QUANTITY);
                default -> Edit.SetField.to(row, StandardFields.INDICATOR_NAME, word());
            };
        }

        private Edit moveProject() {
            var years = book.all(SubjectKind.YEAR);
            return new Edit.Move(project(), years.get(random.nextInt(years.size())).id(), 0);
        }

        /** A new project with a row that is edited at once, and another that goes. */
        private Edit twoAtOnce() {
            var year = book.all(SubjectKind.YEAR).get(random.nextInt(5)).id();
            var project = new SubjectId(book.nextId());
            var row = new SubjectId(book.nextId() + 1);
            var fields = Fields.NONE.with(StandardFields.INDICATOR_NAME, "新" + word());
            var insert = new Edit.Insert(List.of(
                    new Subject(project, SubjectKind.PROJECT, year,
                            Fields.NONE.with(StandardFields.PROJECT_NAME, "新经费"), List.of(row)),
                    Subject.leaf(row, SubjectKind.INDICATOR, project, fields)), 0);
            return new Edit.Batch("history.import",
                    List.of(insert, set(row), new Edit.Remove(indicator())));
        }

        private String word() {
            return WORDS.get(random.nextInt(WORDS.size()));
        }

        private SubjectId project() {
            var all = book.all(SubjectKind.PROJECT);
            return all.get(random.nextInt(all.size())).id();
        }

        private SubjectId indicator() {
            var all = book.all(SubjectKind.INDICATOR);
            return all.get(random.nextInt(all.size())).id();
        }
    }
}
