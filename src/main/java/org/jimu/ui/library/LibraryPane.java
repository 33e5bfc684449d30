package org.jimu.ui.library;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.beans.binding.Bindings;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jimu.desk.Choice;
import org.jimu.desk.Completion;
import org.jimu.form.library.LibraryEntry;
import org.jimu.ui.Latest;
import org.jimu.ui.Texts;

/**
 * The library of indicators: what suits the project that is shown, or one field of work, searched by characters and
 * initials. Several are put into the form at once, by key, button or dragging.
 */
public final class LibraryPane extends VBox {

    private static final int SHOWN = 300;
    private static final int DOUBLE = 2;

    private final Completion completion;
    private final Supplier<String> project;
    private final Consumer<List<LibraryEntry>> onInsert;
    private final ComboBox<String> field = new ComboBox<>();
    private final TextField typed = new TextField();
    private final ListView<Choice.Entry> list = new ListView<>();
    private final Latest latest = new Latest();

    /**
     * @param project  name of the project that is shown; empty where none is
     * @param onInsert hears what is to be put into the form
     */
    public LibraryPane(Completion completion, Texts texts, Supplier<String> project,
            Consumer<List<LibraryEntry>> onInsert) {
        this.completion = completion;
        this.project = project;
        this.onInsert = onInsert;
        getStyleClass().add("library");
        field.setId("library-field");
        field.getItems().addAll(texts.get("library.fitting"), texts.get("library.all"));
        field.getSelectionModel().selectFirst();
        field.setMaxWidth(Double.MAX_VALUE);
        field.setVisibleRowCount(16);
        field.setAccessibleText(texts.get("library.field"));
        typed.setId("library-search");
        typed.setPromptText(texts.get("library.search"));
        typed.setAccessibleText(texts.get("library.search"));
        list.setId("library-entries");
        list.setAccessibleText(texts.get("side.library"));
        list.setCellFactory(any -> new EntryCell(texts));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setPlaceholder(new Label(texts.get("library.none")));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(field, typed, list, insertButton(texts));
        field.getSelectionModel().selectedIndexProperty().addListener((any, was, is) -> look());
        typed.textProperty().addListener((any, was, is) -> look());
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::intoList);
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                insert();
                event.consume();
            }
        });
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == DOUBLE) {
                insert();
            }
        });
        list.addEventHandler(MouseEvent.DRAG_DETECTED, this::drag);
        list.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> getScene().setCursor(Cursor.DEFAULT));
    }

    private Button insertButton(Texts texts) {
        var chosen = list.getSelectionModel().getSelectedItems();
        var button = new Button();
        button.setId("library-insert");
        button.setMaxWidth(Double.MAX_VALUE);
        button.textProperty().bind(Bindings.createStringBinding(
                () -> texts.get("library.insert", chosen.size()), chosen));
        button.disableProperty().bind(Bindings.isEmpty(chosen));
        button.setTooltip(new Tooltip(texts.get("library.insertTip")));
        button.setOnAction(event -> insert());
        return button;
    }

    /** Shows what suits the project that is now shown. */
    public void refresh() {
        if (getScene() != null) {
            look();
        }
    }

    /** Puts the keyboard into the box that searches. */
    public void begin() {
        look();
        typed.requestFocus();
        typed.selectAll();
    }

    private void look() {
        var text = typed.getText();
        var name = project.get();
        var at = field.getSelectionModel().getSelectedIndex();
        var wanted = at > 1 ? Optional.of(field.getValue()) : Optional.<String>empty();
        latest.ask(() -> new Answer(completion.fieldsOfWork(),
                at == 0 ? completion.fitting(name, text, SHOWN) : completion.entries(wanted, text)), this::show);
    }

    private record Answer(List<String> fields, List<Choice.Entry> entries) {}

    private void show(Answer answer) {
        if (field.getItems().size() == 2) {
            field.getItems().addAll(answer.fields());
        }
        list.getItems().setAll(answer.entries());
        list.scrollTo(0);
    }

    private void intoList(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            list.requestFocus();
            list.getSelectionModel().clearAndSelect(0);
            event.consume();
        }
    }

    private List<LibraryEntry> chosen() {
        return list.getSelectionModel().getSelectedItems().stream().map(Choice.Entry::entry).toList();
    }

    private void insert() {
        if (!chosen().isEmpty()) {
            onInsert.accept(chosen());
        }
    }

    private void drag(MouseEvent event) {
        if (!chosen().isEmpty()) {
            // within the window alone: another program has no use for them
            list.startFullDrag();
            getScene().setCursor(Cursor.CLOSED_HAND);
            event.consume();
        }
    }

    /** What is being dragged out of the list; nothing where something else is. */
    public List<LibraryEntry> dragged(Object source) {
        return source == list ? chosen() : List.of();
    }
}
