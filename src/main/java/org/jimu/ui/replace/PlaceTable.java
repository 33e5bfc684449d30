package org.jimu.ui.replace;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

import org.jimu.desk.Wording;
import org.jimu.desk.replace.Replacement;
import org.jimu.model.Field;
import org.jimu.ui.Texts;
import org.jimu.ui.Theme;

/** The places of a preview, each with a tick. Only the lines in sight have nodes. */
final class PlaceTable extends TableView<Replacement> {

    private static final double LINE_HEIGHT = 28;
    private static final double TICK_WIDTH = 44;

    private final Texts texts;
    private final Wording wording;
    private final Runnable onTick;
    private final BitSet ticked = new BitSet();

    /**
     * @param onTick hears when other places are ticked, or another is the current one
     * @param onOpen hears which place the user wants to see in its form
     */
    PlaceTable(Texts texts, Runnable onTick, Consumer<Replacement> onOpen) {
        this.texts = texts;
        this.wording = new Wording(texts.locale());
        this.onTick = onTick;
        setId("replace-places");
        getStyleClass().add("replace-places");
        setAccessibleText(texts.get("replace.places"));
        fixedCellSizeProperty().bind(Theme.following(LINE_HEIGHT));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns().setAll(List.of(column("tick", TICK_WIDTH, any -> new TickCell()),
                column("where", 280, any -> new PathCell()),
                column("field", 120, any -> new TextCell(place -> nameOf(place.field()))),
                column("before", 260, any -> new MarkedCell()),
                column("after", 260, any -> new AfterCell())));
        getSelectionModel().selectedItemProperty().addListener((any, was, is) -> onTick.run());
        getColumns().getFirst().minWidthProperty().bind(Theme.following(TICK_WIDTH));
        getColumns().getFirst().maxWidthProperty().bind(Theme.following(TICK_WIDTH));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, onOpen));
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2
                    && event.getX() > getColumns().getFirst().getWidth()) {
                current().ifPresent(place -> onOpen.accept(place));
            }
        });
    }

    private TableColumn<Replacement, Replacement> column(String name, double width,
            Function<TableColumn<Replacement, Replacement>, TableCell<Replacement, Replacement>> cells) {
        var column = new TableColumn<Replacement, Replacement>(texts.get("replace.column." + name));
        column.setPrefWidth(Theme.sized(width));
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(cells::apply);
        return column;
    }

    /** A field that a form brings has no name that users know. */
    private String nameOf(Field<?> field) {
        var name = wording.field(field.key());
        return name.equals(field.key()) ? texts.get("replace.field.other") : name;
    }

    private void pressed(KeyEvent event, Consumer<Replacement> onOpen) {
        switch (event.getCode()) {
            case SPACE -> toggleSelected();
            case ENTER -> {
                if (event.isShortcutDown()) {
                    return;
                }
                current().ifPresent(place -> onOpen.accept(place));
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** The sentence for what is doubtful at the current place; empty where nothing is. */
    String doubt() {
        return current().flatMap(Replacement::doubt).map(wording::doubt).orElse("");
    }

    private Optional<Replacement> current() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    /** Shows other places; those without a doubt are ticked. */
    void show(List<Replacement> places) {
        ticked.clear();
        for (var i = 0; i < places.size(); i++) {
            ticked.set(i, places.get(i).doubt().isEmpty());
        }
        // looked at in place: 20,000 lines are not copied
        setItems(FXCollections.observableList(places));
        scrollTo(0);
        onTick.run();
    }

    /** Puts the keyboard onto the first place. */
    void begin() {
        if (!getItems().isEmpty()) {
            requestFocus();
            if (getSelectionModel().isEmpty()) {
                getSelectionModel().selectFirst();
            }
        }
    }

    /** Which of the places are ticked. */
    BitSet ticked() {
        return (BitSet) ticked.clone();
    }

    void tickAll(boolean all) {
        ticked.set(0, getItems().size(), all);
        changed();
    }

    /** All selected lines as the current one is not. */
    private void toggleSelected() {
        var rows = getSelectionModel().getSelectedIndices();
        if (!rows.isEmpty()) {
            var tick = !ticked.get(getSelectionModel().getSelectedIndex());
            rows.forEach(row -> ticked.set(row, tick));
            changed();
        }
    }

    private void changed() {
        refresh();
        onTick.run();
    }

    /** A line's tick. */
    private final class TickCell extends TableCell<Replacement, Replacement> {
        private final CheckBox box = new CheckBox();

        TickCell() {
            box.setFocusTraversable(false);
            box.setOnAction(event -> {
                ticked.set(getIndex(), box.isSelected());
                onTick.run();
            });
        }

        @Override
        protected void updateItem(Replacement item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty ? null : box);
            if (!empty) {
                box.setSelected(ticked.get(getIndex()));
                box.setAccessibleText(texts.get("replace.column.tick"));
            }
        }
    }

    /** A text of a place. */
    private static class TextCell extends TableCell<Replacement, Replacement> {
        private final Function<Replacement, String> text;

        TextCell(Function<Replacement, String> text) {
            this.text = text;
        }

        @Override
        protected void updateItem(Replacement item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : text.apply(item));
        }
    }

    /** Where a place is; where there is no room for all, its end tells most. */
    private static final class PathCell extends TextCell {
        private final Tooltip whole = new Tooltip();

        PathCell() {
            super(Replacement::path);
            setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
            setTooltip(whole);
            whole.textProperty().bind(textProperty());
        }
    }

    /** What a place would say, and why it should be looked at first. */
    private final class AfterCell extends TextCell {
        private final Label doubt = new Label("!");

        AfterCell() {
            super(place -> MarkedCell.from(place.places().getFirst(), place.after()));
            doubt.getStyleClass().add("replace-doubt");
        }

        @Override
        protected void updateItem(Replacement item, boolean empty) {
            super.updateItem(item, empty);
            var sentence = Optional.ofNullable(empty ? null : item).flatMap(Replacement::doubt).map(wording::doubt);
            setGraphic(sentence.isPresent() ? doubt : null);
            setTooltip(sentence.map(Tooltip::new).orElse(null));
        }
    }
}
