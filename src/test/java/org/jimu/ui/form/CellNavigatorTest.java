package org.jimu.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.jimu.model.MoneyUnit;
import org.jimu.model.SubjectId;
import org.jimu.paper.Page;
import org.jimu.paper.PlacedCell;
import org.jimu.sheet.Binding;
import org.jimu.sheet.Cell;
import org.jimu.sheet.CellStyle;
import org.jimu.ui.form.CellNavigator.Direction;

/** Ways through a small form: a head, a wide goal, and rows of which the last stands on the second page. */
class CellNavigatorTest {

    private static final double ROW = 10;

    private final List<PlacedCell> first = new ArrayList<>();
    private final List<PlacedCell> second = new ArrayList<>();
    private final CellNavigator cells = navigator();

    // |label| name                     |
    // |label| unit    | label | period |
    // | goal                           |
    // | kind (2 rows) | indicator | value |
    // |               | indicator | value |   <- on the next page
    private CellNavigator navigator() {
        first.add(label(0, 0, 0, 30, "项目名称"));
        first.add(bound(0, 1, 30, 120, 1, "name"));
        first.add(label(1, 0, 0, 30, "实施单位"));
        first.add(bound(1, 1, 30, 45, 1, "unit"));
        first.add(label(1, 2, 75, 30, "项目期限"));
        first.add(bound(1, 3, 105, 45, 1, "period"));
        first.add(bound(2, 0, 0, 150, 1, "goal"));
        first.add(bound(3, 0, 0, 60, 2, "kind"));
        first.add(bound(3, 2, 60, 50, 1, "indicator1"));
        first.add(bound(3, 3, 110, 40, 1, "value1"));
        second.add(place(4, cell(0, 2, "kind"), 0, 60, 0, 3, true));
        second.add(place(4, cell(2, 1, "indicator2"), 60, 50, 0, 4, false));
        second.add(place(4, cell(3, 1, "value2"), 110, 40, 0, 4, false));
        return CellNavigator.of(List.of(page(first), page(second)));
    }

    private static Page page(List<PlacedCell> cells) {
        return new Page(150, 40, List.of(), List.of(), cells);
    }

    private static PlacedCell label(int row, int column, double x, double width, String text) {
        return new PlacedCell(Cell.label(column, 1, text, CellStyle.TABLE), row, x, row * ROW, width, ROW, 10.5, false);
    }

    private static PlacedCell bound(int row, int column, double x, double width, int rows, String key) {
        return place(row, cell(column, rows, key), x, width, row * ROW, row, false);
    }

    private static PlacedCell place(int row, Cell cell, double x, double width, double y, int begins,
            boolean continued) {
        return new PlacedCell(cell, begins, x, y, width, ROW, 10.5, continued);
    }

    private static Cell cell(int column, int rows, String key) {
        return new Cell(column, 1, rows, key, CellStyle.TABLE, Optional.of(binding(key)), Optional.empty());
    }

    private static Binding binding(String key) {
        return new Binding.Value(new SubjectId(key.endsWith("2") ? 2 : 1), key, MoneyUnit.WAN_YUAN);
    }

    private FormCell at(String key) {
        return cells.cells().stream().filter(cell -> name(cell).equals(key)).findFirst().orElseThrow();
    }

    private static String name(FormCell cell) {
        return cell.place().cell().text();
    }

    private Optional<String> way(String from, Direction direction) {
        return cells.toward(at(from), direction, at(from).middleX()).map(CellNavigatorTest::name);
    }

    @Test
    void theOrderIsThatOfReadingAndLeavesLabelsOut() {
        assertThat(cells.cells()).extracting(CellNavigatorTest::name).containsExactly("name", "unit", "period", "goal",
                "kind", "indicator1", "value1", "indicator2", "value2");
        assertThat(cells.next(at("value1")).map(CellNavigatorTest::name)).contains("indicator2");
        assertThat(cells.previous(at("unit")).map(CellNavigatorTest::name)).contains("name");
        assertThat(cells.previous(at("name"))).isEmpty();
        assertThat(cells.next(at("value2"))).isEmpty();
    }

    @Test
    void arrowsGoToTheNearestCellStraightAhead() {
        assertThat(way("unit", Direction.RIGHT)).contains("period");
        assertThat(way("period", Direction.LEFT)).contains("unit");
        assertThat(way("unit", Direction.LEFT)).isEmpty();
        assertThat(way("period", Direction.UP)).contains("name");
        assertThat(way("period", Direction.DOWN)).contains("goal");
        assertThat(way("value1", Direction.LEFT)).contains("indicator1");
        assertThat(way("indicator2", Direction.LEFT)).as("a merged cell beside it").contains("kind");
        assertThat(way("value2", Direction.DOWN)).isEmpty();
    }

    @Test
    void aWayDownKeepsItsColumnThroughWideCellsAndOverPages() {
        var column = at("period").middleX();
        var goal = cells.toward(at("period"), Direction.DOWN, column).orElseThrow();
        var value = cells.toward(goal, Direction.DOWN, column).orElseThrow();
        assertThat(name(value)).isEqualTo("value1");
        assertThat(cells.toward(value, Direction.DOWN, column).map(CellNavigatorTest::name)).contains("value2");
        assertThat(cells.toward(value, Direction.DOWN, column).orElseThrow().page()).isEqualTo(1);
    }

    @Test
    void rowsHaveABeginningAndAnEnd() {
        assertThat(cells.rowStart(at("value1")).map(CellNavigatorTest::name)).contains("kind");
        assertThat(cells.rowEnd(at("unit")).map(CellNavigatorTest::name)).contains("period");
        assertThat(cells.first().map(CellNavigatorTest::name)).contains("name");
        assertThat(cells.last().map(CellNavigatorTest::name)).contains("value2");
    }

    @Test
    void aScreenFurtherIsTheCellThatIsAboutThere() {
        var column = at("value1").middleX();
        assertThat(cells.leap(at("name"), 30, column).map(CellNavigatorTest::name)).contains("value1");
        assertThat(cells.leap(at("name"), 300, column).map(CellNavigatorTest::name)).contains("value2");
        assertThat(cells.leap(at("value2"), -300, column).map(CellNavigatorTest::name)).contains("name");
        assertThat(cells.leap(at("value2"), 300, column)).isEmpty();
    }

    @Test
    void aPointFindsThePartOfTheCellThatIsThere() {
        assertThat(cells.at(0, 5, 5)).as("a label").isEmpty();
        assertThat(cells.at(0, 40, 15).map(CellNavigatorTest::name)).contains("unit");
        var part = cells.at(1, 5, 5).orElseThrow();
        assertThat(name(part)).isEqualTo("kind");
        assertThat(part.page()).isEqualTo(1);
        assertThat(cells.next(part).map(CellNavigatorTest::name)).contains("indicator1");
        assertThat(cells.same(part)).as("the same part again").contains(part);
    }

    @Test
    void aCellIsFoundAgainByItsDataElseByItsPlace() {
        var moved = new FormCell(0, 0, bound(7, 3, 0, 10, 1, "value1"), binding("value1"));
        assertThat(cells.again(moved).map(CellNavigatorTest::name)).contains("value1");
        var gone = new FormCell(0, 0, bound(3, 3, 0, 10, 1, "gone"), binding("gone"));
        assertThat(cells.same(gone)).isEmpty();
        assertThat(cells.again(gone).map(CellNavigatorTest::name)).contains("value1");
        assertThat(CellNavigator.NONE.again(gone)).isEmpty();
        assertThat(cells.ofRow(new SubjectId(2), at("value1")).map(CellNavigatorTest::name)).contains("value2");
    }

    @Test
    void aCellIsCalledByTheLabelBeforeItElseAboveIt() {
        assertThat(CellNames.of(page(first), at("period").place())).isEqualTo("项目期限");
        assertThat(CellNames.of(page(first), at("goal").place())).isEqualTo("项目期限");
        assertThat(CellNames.of(page(second), at("value2").place())).isEmpty();
    }
}
