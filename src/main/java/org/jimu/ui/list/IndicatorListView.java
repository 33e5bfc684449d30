package org.jimu.ui.list;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import org.jimu.desk.Change;
import org.jimu.desk.Desk;
import org.jimu.desk.IndicatorColumn;
import org.jimu.desk.IndicatorQuery;
import org.jimu.desk.IndicatorRows;
import org.jimu.desk.IndicatorTable;
import org.jimu.desk.Subscription;
import org.jimu.desk.TabbedIndicators;
import org.jimu.desk.Wording;
import org.jimu.model.Field;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.ui.Failure;
import org.jimu.ui.Latest;
import org.jimu.ui.Texts;
import org.jimu.ui.Typed;

/**
 * The list of all indicators of the book (指标列表) or of some departments and years: sorted by a click on a head, filtered
 * by column, edited in place. Holds ids alone; what is out of sight costs eight bytes a row.
 */
public final class IndicatorListView extends BorderPane {

    private final Desk desk;
    private final Texts texts;
    private final BiConsumer<Subject, Field<?>> onOpen;
    private final IndicatorTexts lines;
    private final IndicatorGrid grid;
    private final ListedIndicators listed;
    private final ListCursor cursor;
    private final ListBar bar;
    private final Map<IndicatorColumn, FilterField> filters = new EnumMap<>(IndicatorColumn.class);
    private final Latest copying = new Latest();
    private final Runnable afterLayout;
    private final Subscription subscription;
    // while the program itself sets what is asked for
    private boolean setting;

    /**
     * @param onOpen  hears which indicator, and which field of it, the user wants to see on its form
     * @param onLeave hears when the user wants to go back to the form
     */
    public IndicatorListView(Desk desk, Texts texts, BiConsumer<Subject, Field<?>> onOpen, Runnable onLeave) {
        this.desk = desk;
        this.texts = texts;
        this.onOpen = onOpen;
        this.lines = new IndicatorTexts(desk);
        this.grid = new IndicatorGrid(lines, new Wording(texts.locale()));
        this.listed = new ListedIndicators(desk, failure -> Failure.show(failure, texts, getScene().getWindow()));
        this.cursor = new ListCursor(desk, texts, grid);
        this.bar = new ListBar(desk, texts, this, onLeave);
        this.afterLayout = cursor::place;
        new ListKeys(this, grid, cursor, new ListChanges(desk, texts, grid, cursor));
        getStyleClass().add("indicator-list");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(texts.get("list.accessible"));
        addFilters();
        setTop(bar);
        setCenter(new StackPane(grid.table(), cursor.layer()));
        hearTable();
        listed.tableProperty().addListener((any, was, is) -> show(was, is));
        listed.busyProperty().addListener((any, was, is) -> bar.showState(listed.tableProperty().get()));
        grid.table().setPlaceholder(new Label(texts.get("list.none")));
        sceneProperty().addListener((any, was, is) -> followLayouts(was, is));
        subscription = desk.onChange(change -> {
            if (Platform.isFxApplicationThread()) {
                changed(change);
            } else {
                Platform.runLater(() -> changed(change));
            }
        });
    }

    private void followLayouts(Scene was, Scene is) {
        if (was != null) {
            was.removePostLayoutPulseListener(afterLayout);
        }
        if (is != null) {
            is.addPostLayoutPulseListener(afterLayout);
        }
    }

    private void addFilters() {
        for (var column : IndicatorColumn.values()) {
            var field = new FilterField(column, texts.get("list.filter.prompt"),
                    texts.get("list.filter", grid.titleOf(column)), texts.get("list.filter.tooltip"), this::ask,
                    this::focusCell);
            var shown = grid.columnOf(column);
            field.prefWidthProperty().bind(shown.widthProperty().subtract(12));
            filters.put(column, field);
            shown.setGraphic(field);
        }
    }

    private void hearTable() {
        var table = grid.table();
        table.setAccessibleText(texts.get("list.accessible"));
        // where a text that cannot be taken keeps the cell, the heads go back to what is shown
        table.setSortPolicy(any -> setting || ask());
        table.focusedProperty().addListener((any, was, is) -> {
            if (is) {
                // the keys belong to the editor on the current cell
                cursor.editor().requestFocus();
            }
        });
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        table.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && cellOf(event).isPresent()) {
                open();
            }
        });
        table.getVisibleLeafColumns().addListener((ListChangeListener<TableColumn<SubjectId, ?>>) any -> grid
                .take(grid.column()));
    }

    /** A text that cannot be taken keeps the cell. */
    private void pressed(MouseEvent event) {
        if (!cursor.commit()) {
            event.consume();
            return;
        }
        cellOf(event).ifPresent(cell -> {
            grid.take(cell.column());
            if (!event.isShiftDown()) {
                Platform.runLater(grid::takeAnchor);
            }
        });
    }

    private static Optional<IndicatorCell> cellOf(MouseEvent event) {
        var at = event.getTarget() instanceof Node node ? node : null;
        while (at != null && !(at instanceof IndicatorCell)) {
            at = at.getParent();
        }
        return at instanceof IndicatorCell cell && !cell.isEmpty() ? Optional.of(cell) : Optional.empty();
    }

    /** Looks for the rows, the first time that the list is shown. */
    public void begin() {
        if (listed.tableProperty().get() == IndicatorTable.NONE && !listed.busyProperty().get()) {
            ask();
        }
    }

    /** Asks for what filters, heads and the chooser say now; false where what is typed could not be taken. */
    boolean ask() {
        if (setting || !cursor.commit()) {
            return false;
        }
        var wanted = new EnumMap<IndicatorColumn, String>(IndicatorColumn.class);
        filters.forEach((column, field) -> wanted.put(column, field.wanted()));
        listed.ask(new IndicatorQuery(bar.scope(), wanted, order()));
        return true;
    }

    private Optional<IndicatorQuery.Order> order() {
        return grid.table().getSortOrder().stream().findFirst()
                .map(column -> new IndicatorQuery.Order((IndicatorColumn) column.getUserData(),
                        column.getSortType() == SortType.DESCENDING));
    }

    /** Puts the keyboard into the filter of the current column. */
    void focusFilter() {
        if (cursor.commit()) {
            grid.table().scrollToColumn(grid.columnOf(grid.column()));
            filters.get(grid.column()).requestFocus();
        }
    }

    /** Looks for nothing in particular. */
    void clearFilters() {
        setting = true;
        filters.values().forEach(field -> field.show(""));
        setting = false;
        ask();
    }

    /** Stops the search; heads and filters say again what is shown. */
    void cancel() {
        listed.stop();
        var query = listed.tableProperty().get().query();
        setting = true;
        filters.forEach((column, field) -> field.show(query.filters().getOrDefault(column, "")));
        var sorted = query.order().map(order -> {
            var column = grid.columnOf(order.column());
            column.setSortType(order.descending() ? SortType.DESCENDING : SortType.ASCENDING);
            return column;
        });
        grid.table().getSortOrder().setAll(sorted.stream().toList());
        bar.showScope(query.tops());
        setting = false;
    }

    ListedIndicators listed() {
        return listed;
    }

    private void changed(Change change) {
        lines.forget();
        listed.changed(change);
        grid.repaint();
    }

    private void show(IndicatorTable was, IndicatorTable is) {
        var current = grid.currentId();
        grid.items().show(is.rows());
        bar.showState(is);
        if (!was.query().equals(is.query()) || grid.table().getSelectionModel().isEmpty()) {
            // the same indicator, where it is still shown, else the first one
            var row = current.map(is.rows()::indexOf).orElse(0);
            grid.goToRow(Math.max(0, row));
        }
    }

    /** Puts the keyboard onto the current cell. */
    public void focusCell() {
        cursor.editor().requestFocus();
    }

    /** What is being typed and is not in the book yet. */
    public ReadOnlyObjectProperty<Optional<Typed>> typedProperty() {
        return cursor.typedProperty();
    }

    /** Commits what is being typed; false where it could not be taken. */
    public boolean commitEditing() {
        return cursor.commit();
    }

    /** Goes to the form of the current indicator. */
    void open() {
        if (cursor.commit()) {
            var column = grid.column();
            grid.currentId().flatMap(id -> desk.book().find(id)).ifPresent(indicator -> onOpen.accept(indicator,
                    column.isEditable() ? column.field() : IndicatorColumn.NAME.field()));
        }
    }

    /** Puts the selected rows on the clipboard, with the columns that are shown. */
    void copy() {
        var ids = grid.selected();
        var columns = grid.shownColumns();
        var book = desk.book();
        copying.ask(() -> TabbedIndicators.text(book, ids, columns), text -> {
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    /** Whether rows are being looked for. */
    public ReadOnlyBooleanProperty busyProperty() {
        return listed.busyProperty();
    }

    /** The indicators that are shown, in their order. */
    public List<SubjectId> shown() {
        return grid.table().getItems();
    }

    /** The rows that are shown, without their texts. */
    public IndicatorRows rows() {
        return grid.items().rows();
    }

    /** Ends all work for the list, when its book is closed. */
    public void close() {
        listed.stop();
        copying.drop();
        subscription.cancel();
    }
}
