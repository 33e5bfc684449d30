package org.jimu.ui.many;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jimu.desk.tree.ChangeMany.Line;
import org.jimu.model.SubjectId;
import org.jimu.ui.Texts;
import org.jimu.ui.Theme;
import org.jimu.ui.WayText;

/** What a change would do: each project with what it says now and then, and a tick for those that are to change. */
final class ChangesTable extends TableView<Line> {

    private static final PseudoClass SAME = PseudoClass.getPseudoClass("same");

    private final Texts texts;
    private final Function<Optional<String>, String> printed;
    private final TableColumn<Line, Line> place;
    private final CheckBox all = new CheckBox();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private final Set<SubjectId> left = new HashSet<>();
    private Optional<Optional<String>> value = Optional.empty();

    /** @param printed how a value is shown */
    ChangesTable(Texts texts, Function<Optional<String>, String> printed) {
        this.texts = texts;
        this.printed = printed;
        setId("many-lines");
        setAccessibleText(texts.get("many.lines"));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        place = column("place", 180, line -> WayText.ofProject(line.way(), texts));
        getColumns().setAll(List.of(ticks(), column("project", 220, Line::name), place,
                column("was", 180, line -> printed.apply(line.was())), column("now", 180, this::now)));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE) {
                toggleSelected();
                event.consume();
            }
        });
    }

    private TableColumn<Line, Line> ticks() {
        var column = new TableColumn<Line, Line>();
        all.setId("many-all");
        all.setSelected(true);
        all.setAccessibleText(texts.get("many.all"));
        all.setTooltip(new Tooltip(texts.get("many.all")));
        all.setOnAction(event -> tick(getItems(), all.isSelected()));
        column.setGraphic(all);
        column.setMinWidth(Theme.sized(40));
        column.setMaxWidth(Theme.sized(40));
        column.setSortable(false);
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        column.setCellFactory(any -> new TickCell());
        return column;
    }

    private TableColumn<Line, Line> column(String name, double width, Function<Line, String> text) {
        var column = new TableColumn<Line, Line>(texts.get("many." + name));
        column.setId("many-" + name);
        column.setPrefWidth(Theme.sized(width));
        column.setSortable(false);
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        column.setCellFactory(any -> new TextCell(text));
        return column;
    }

    private String now(Line line) {
        return isChanged(line) ? printed.apply(value.orElseThrow()) : texts.get("many.same");
    }

    private boolean isChanged(Line line) {
        return value.filter(line::differs).isPresent() && !left.contains(line.project());
    }

    private final class TickCell extends TableCell<Line, Line> {

        private final CheckBox box = new CheckBox();

        TickCell() {
            box.setFocusTraversable(false);
            box.setOnAction(event -> tick(List.of(getItem()), box.isSelected()));
        }

        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(empty || line == null ? null : box);
            if (line != null) {
                box.setSelected(!left.contains(line.project()));
                box.setAccessibleText(line.name());
            }
        }
    }

    private final class TextCell extends TableCell<Line, Line> {

        private final Function<Line, String> text;

        TextCell(Function<Line, String> text) {
            this.text = text;
        }

        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            var nothing = empty || line == null;
            setText(nothing ? null : text.apply(line));
            setTooltip(nothing || getText().isEmpty() ? null : new Tooltip(getText()));
            pseudoClassStateChanged(SAME, !nothing && !isChanged(line));
        }
    }

    private void toggleSelected() {
        var selected = getSelectionModel().getSelectedItems();
        tick(selected, selected.stream().anyMatch(line -> left.contains(line.project())));
    }

    private void tick(List<Line> lines, boolean ticked) {
        lines.forEach(line -> {
            if (ticked) {
                left.remove(line.project());
            } else {
                left.add(line.project());
            }
        });
        showChanges();
    }

    /** Shows other projects; their ticks stay. */
    void show(List<Line> lines) {
        place.setVisible(lines.stream().map(Line::way).distinct().limit(2).count() > 1);
        getItems().setAll(lines);
        showChanges();
    }

    /** Shows what another value would change; empty where none is said yet. */
    void showValue(Optional<Optional<String>> wanted) {
        value = wanted;
        showChanges();
    }

    private void showChanges() {
        all.setSelected(getItems().stream().noneMatch(line -> left.contains(line.project())));
        changes.set((int) getItems().stream().filter(this::isChanged).count());
        refresh();
    }

    /** How many projects would change. */
    ReadOnlyIntegerProperty changes() {
        return changes.getReadOnlyProperty();
    }

    /** The projects that would change. */
    List<SubjectId> changed() {
        return getItems().stream().filter(this::isChanged).map(Line::project).toList();
    }
}
