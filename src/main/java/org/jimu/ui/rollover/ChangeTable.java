package org.jimu.ui.rollover;

import java.util.List;
import java.util.Locale;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.cell.CheckBoxTableCell;
import javafx.scene.input.KeyEvent;

import org.jimu.form.rollover.YearChange;
import org.jimu.ui.Texts;
import org.jimu.ui.Theme;

/** The years in the texts, a line for each. Space ticks what is chosen, F2 edits the replacement. */
final class ChangeTable extends TableView<ChangeLine> {

    private static final double LINE_HEIGHT = 34;
    private static final double TICK_WIDTH = 44;
    private static final double PROJECT_WIDTH = 180;
    private static final double FIELD_WIDTH = 110;
    private static final double ORIGIN_WIDTH = 270;
    private static final double REPLACEMENT_WIDTH = 160;
    private static final double DOUBT_WIDTH = 170;

    private final Texts texts;
    private final TableColumn<ChangeLine, String> replacement;

    ChangeTable(Texts texts) {
        this.texts = texts;
        setId("rollover-table");
        setEditable(true);
        fixedCellSizeProperty().bind(Theme.following(LINE_HEIGHT));
        setAccessibleText(texts.get("rollover.preview.hint"));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setPlaceholder(new Label(texts.get("rollover.noChanges")));
        var origin = this.<YearChange>column("origin", ORIGIN_WIDTH);
        origin.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue().change()));
        origin.setCellFactory(any -> new OriginCell());
        replacement = column("replacement", REPLACEMENT_WIDTH);
        replacement.setEditable(true);
        replacement.setCellValueFactory(line -> line.getValue().replacementProperty());
        replacement.setCellFactory(any -> new ReplacementCell(texts.get("rollover.column.replacement")));
        getColumns().add(tick());
        getColumns().add(text("project", PROJECT_WIDTH));
        getColumns().add(text("field", FIELD_WIDTH));
        getColumns().add(origin);
        getColumns().add(replacement);
        getColumns().add(text("doubt", DOUBT_WIDTH));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private <T> TableColumn<ChangeLine, T> column(String id, double width) {
        var column = new TableColumn<ChangeLine, T>(texts.get("rollover.column." + id));
        column.setPrefWidth(Theme.sized(width));
        column.setEditable(false);
        column.setReorderable(false);
        column.setSortable(false);
        return column;
    }

    private TableColumn<ChangeLine, Boolean> tick() {
        var column = this.<Boolean>column("tick", TICK_WIDTH);
        column.setEditable(true);
        column.setCellValueFactory(line -> line.getValue().tickedProperty());
        column.setCellFactory(CheckBoxTableCell.forTableColumn(column));
        return column;
    }

    private TableColumn<ChangeLine, String> text(String id, double width) {
        var column = this.<String>column(id, width);
        column.setCellValueFactory(line -> new ReadOnlyStringWrapper(switch (id) {
            case "project" -> line.getValue().project();
            case "field" -> line.getValue().field();
            default -> line.getValue().change().mention().doubt()
                    .map(doubt -> texts.get("rollover.doubt." + doubt.name().toLowerCase(Locale.ROOT))).orElse("");
        }));
        return column;
    }

    void show(List<ChangeLine> lines) {
        getItems().setAll(lines);
        getSelectionModel().selectFirst();
        scrollTo(0);
    }

    /** Puts the keyboard into the table. */
    void begin() {
        requestFocus();
        if (getSelectionModel().isEmpty()) {
            getSelectionModel().selectFirst();
        }
    }

    private void pressed(KeyEvent event) {
        if (getEditingCell() != null) {
            return;
        }
        switch (event.getCode()) {
            case SPACE -> turn(getSelectionModel().getSelectedItems());
            case F2 -> edit();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void edit() {
        var row = getSelectionModel().getSelectedIndex();
        if (row >= 0) {
            scrollTo(Math.max(0, row - 2));
            layout();
            edit(row, replacement);
        }
    }

    /** Ticks lines, or takes the ticks away where all of them have one. */
    private static void turn(List<ChangeLine> lines) {
        var tick = !lines.stream().allMatch(line -> line.tickedProperty().get());
        List.copyOf(lines).forEach(line -> line.tickedProperty().set(tick));
    }

    /** Ticks all lines that are shown, or none of them. */
    void tickAll(boolean tick) {
        getItems().forEach(line -> line.tickedProperty().set(tick));
    }

    /** Ticks all shown lines of the chosen lines' projects, or takes their ticks away. */
    void turnProject() {
        var owners = getSelectionModel().getSelectedItems().stream().map(line -> line.change().owner()).toList();
        turn(getItems().stream().filter(line -> owners.contains(line.change().owner())).toList());
    }
}
