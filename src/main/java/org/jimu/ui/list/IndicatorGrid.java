package org.jimu.ui.list;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.IntStream;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;

import org.jimu.desk.IndicatorColumn;
import org.jimu.desk.Wording;
import org.jimu.model.SubjectId;
import org.jimu.ui.Theme;

/** The table with its current cell, and the ways from cell to cell. Only the rows in sight have cells. */
final class IndicatorGrid {

    private static final double ROW_HEIGHT = 30;

    private final TableView<SubjectId> table = new TableView<>();
    private final GridSight sight = new GridSight(table);
    private final IndicatorItems items = new IndicatorItems();
    private final IndicatorTexts texts;
    private final Wording wording;
    private final Map<IndicatorColumn, TableColumn<SubjectId, SubjectId>> columns = new EnumMap<>(
            IndicatorColumn.class);
    private final Set<IndicatorCell> cells = Collections.newSetFromMap(new WeakHashMap<>());
    private IndicatorColumn column = IndicatorColumn.NAME;
    private int anchor;
    private Runnable onMove = () -> {
    };
    // the look lives longer than the list
    private final ChangeListener<Number> grow = (any, was, is) -> columns.values()
            .forEach(made -> made.setPrefWidth(made.getWidth() * is.doubleValue() / was.doubleValue()));

    IndicatorGrid(IndicatorTexts texts, Wording wording) {
        this.texts = texts;
        this.wording = wording;
        table.setId("indicator-table");
        table.getStyleClass().add("indicator-table");
        table.fixedCellSizeProperty().bind(Theme.following(ROW_HEIGHT));
        table.setTableMenuButtonVisible(true);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        for (var shown : IndicatorColumn.values()) {
            var made = column(shown);
            columns.put(shown, made);
            table.getColumns().add(made);
        }
        table.setItems(items);
        Theme.size().addListener(new WeakChangeListener<>(grow));
        table.getFocusModel().focusedIndexProperty().addListener((any, was, is) -> onMove.run());
    }

    private TableColumn<SubjectId, SubjectId> column(IndicatorColumn shown) {
        var made = new TableColumn<SubjectId, SubjectId>(shown.title(wording));
        made.setUserData(shown);
        made.setReorderable(true);
        made.setPrefWidth(Theme.sized(switch (shown) {
            case YEAR, UNIT -> 76;
            case WEIGHT -> 86;
            case LEVEL1, TARGET -> 104;
            case DEPARTMENT, LEVEL2 -> 132;
            case NAME -> 220;
            default -> 150;
        }));
        made.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        made.setCellFactory(any -> {
            var cell = new IndicatorCell(shown, texts);
            cells.add(cell);
            return cell;
        });
        return made;
    }

    TableView<SubjectId> table() {
        return table;
    }

    IndicatorItems items() {
        return items;
    }

    TableColumn<SubjectId, SubjectId> columnOf(IndicatorColumn shown) {
        return columns.get(shown);
    }

    /** Hears when another cell is the current one. */
    void onMove(Runnable listener) {
        onMove = listener;
    }

    /** Has the cells in sight say what the book says now. */
    void repaint() {
        cells.forEach(IndicatorCell::show);
    }

    String titleOf(IndicatorColumn shown) {
        return shown.title(wording);
    }

    String textOf(SubjectId id, IndicatorColumn shown) {
        return texts.text(id, shown);
    }

    int size() {
        return items.size();
    }

    /** The current row; -1 for none. */
    int row() {
        return table.getFocusModel().getFocusedIndex();
    }

    Optional<SubjectId> currentId() {
        var row = row();
        return row >= 0 && row < items.size() ? Optional.of(items.get(row)) : Optional.empty();
    }

    /** The columns that are shown, from left to right. */
    List<IndicatorColumn> shownColumns() {
        return table.getVisibleLeafColumns().stream().map(shown -> (IndicatorColumn) shown.getUserData()).toList();
    }

    /** The current column. */
    IndicatorColumn column() {
        var shown = shownColumns();
        return shown.contains(column) || shown.isEmpty() ? column : shown.getFirst();
    }

    IndicatorColumn firstColumn() {
        return shownColumns().getFirst();
    }

    IndicatorColumn lastColumn() {
        return shownColumns().getLast();
    }

    /** The column so many places to the right. */
    IndicatorColumn beside(int steps) {
        var shown = shownColumns();
        return shown.get(Math.clamp(shown.indexOf(column()) + steps, 0, shown.size() - 1));
    }

    /** The current column is the one that was clicked. */
    void take(IndicatorColumn clicked) {
        column = clicked;
        onMove.run();
    }

    /** The row that was clicked is where a selection by keys begins. */
    void takeAnchor() {
        anchor = row();
    }

    /**
     * Goes to a cell, or to the nearest that there is.
     *
     * @param extend whether all rows from where the selection began are selected
     */
    void goTo(int row, IndicatorColumn to, boolean extend) {
        if (items.isEmpty()) {
            return;
        }
        column = to;
        stand(Math.clamp(row, 0, items.size() - 1), extend);
        reveal();
        onMove.run();
    }

    /** Goes to a row; the columns stay where they are, so that a head that was clicked stays under the mouse. */
    void goToRow(int row) {
        if (!items.isEmpty()) {
            stand(Math.clamp(row, 0, items.size() - 1), false);
            sight.reveal(row());
            onMove.run();
        }
    }

    private void stand(int at, boolean extend) {
        var selection = table.getSelectionModel();
        if (extend) {
            selection.clearSelection();
            selection.selectRange(Math.min(anchor, at), Math.max(anchor, at) + 1);
            table.getFocusModel().focus(at);
        } else {
            anchor = at;
            selection.clearAndSelect(at);
        }
    }

    /** Goes to the next or former cell that can be typed into, row after row. */
    void toNextEditable(boolean forward) {
        var editable = shownColumns().stream().filter(IndicatorColumn::isEditable).toList();
        if (editable.isEmpty()) {
            return;
        }
        var shown = shownColumns();
        var here = shown.indexOf(column());
        var inRow = editable.stream().filter(to -> forward ? shown.indexOf(to) > here : shown.indexOf(to) < here)
                .toList();
        if (!inRow.isEmpty()) {
            goTo(row(), forward ? inRow.getFirst() : inRow.getLast(), false);
        } else if (forward ? row() < items.size() - 1 : row() > 0) {
            goTo(row() + (forward ? 1 : -1), forward ? editable.getFirst() : editable.getLast(), false);
        }
    }

    void selectAll() {
        table.getSelectionModel().selectAll();
    }

    /** The selected indicators in their order. */
    List<SubjectId> selected() {
        var ids = new ArrayList<SubjectId>();
        for (var row : table.getSelectionModel().getSelectedIndices()) {
            if (row >= 0 && row < items.size()) {
                ids.add(items.get(row));
            }
        }
        return ids;
    }

    /** So many indicators from the first selected row down, as far as there are. */
    List<SubjectId> fromSelected(int count) {
        var first = table.getSelectionModel().getSelectedIndices().stream().mapToInt(row -> row).min();
        return first.isEmpty() ? List.of() : rows(first.getAsInt(), Math.min(items.size(), first.getAsInt() + count));
    }

    /** The current indicator below the one above it; of the first row, itself alone. */
    List<SubjectId> withRowAbove() {
        return row() < 0 ? List.of() : rows(Math.max(0, row() - 1), row() + 1);
    }

    private List<SubjectId> rows(int from, int to) {
        return IntStream.range(from, to).mapToObj(items::get).toList();
    }

    /** Sorts by the current column; not at all where it is sorted so already. */
    void sortByCurrent(SortType way) {
        var by = columns.get(column());
        var same = table.getSortOrder().contains(by) && by.getSortType() == way;
        by.setSortType(way);
        if (same) {
            table.getSortOrder().clear();
        } else {
            table.getSortOrder().setAll(List.of(by));
        }
    }

    /** How many rows are in sight. */
    int page() {
        return sight.rows();
    }

    /** Brings the current cell into sight, by as little as can be. */
    void reveal() {
        sight.reveal(row());
        table.scrollToColumn(columns.get(column()));
    }

    /** Where the rows are seen, in the coordinates of another node. */
    Bounds area(Node in) {
        return sight.area(in);
    }

    /** Where the current cell stands; empty where it is out of sight. */
    Optional<Bounds> boundsOfCurrent(Node in) {
        var current = currentId();
        return current.flatMap(id -> cells.stream().filter(cell -> cell.column() == column() && isShown(cell, id))
                .findFirst()).map(cell -> in.sceneToLocal(cell.localToScene(cell.getLayoutBounds())));
    }

    private boolean isShown(IndicatorCell cell, SubjectId id) {
        return id.equals(cell.getItem()) && cell.getIndex() == row() && cell.getScene() != null
                && cell.getTableRow() instanceof Control row && row.isVisible() && row.getParent() != null;
    }
}
