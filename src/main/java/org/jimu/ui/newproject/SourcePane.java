package org.jimu.ui.newproject;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.jimu.desk.ProjectSources;
import org.jimu.desk.ProjectSources.Offer;
import org.jimu.ui.Latest;
import org.jimu.ui.Texts;
import org.jimu.ui.Theme;

/** A box that searches, and the list of what a new project can begin with. */
final class SourcePane extends VBox {

    // a quick typist is not answered letter by letter
    private static final Duration PAUSE = Duration.millis(120);
    private static final double LINE_HEIGHT = 46;
    private static final double LINES = 6;
    private static final int DOUBLE = 2;

    private final ProjectSources sources;
    private final Texts texts;
    private final TextField typed = new TextField();
    private final ListView<Offer> list = new ListView<>();
    private final RadioButton keep = new RadioButton();
    private final RadioButton empty = new RadioButton();
    private final HBox amounts = new HBox();
    private final Label placeholder = new Label();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final Latest latest = new Latest();
    private SourceKind kind = SourceKind.BLANK;

    /**
     * @param onChoose hears what is chosen in the list
     * @param onAccept hears when the user takes what is chosen
     */
    SourcePane(ProjectSources sources, Texts texts, Consumer<Offer> onChoose, Runnable onAccept) {
        this.sources = sources;
        this.texts = texts;
        getStyleClass().add("new-source");
        typed.setId("new-search");
        list.setId("new-offers");
        list.fixedCellSizeProperty().bind(Theme.following(LINE_HEIGHT));
        list.setPrefHeight(LINES * list.getFixedCellSize() + 2);
        list.setMinHeight(list.getFixedCellSize());
        list.setCellFactory(any -> new OfferCell());
        list.setPlaceholder(placeholder);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.getSelectionModel().selectedItemProperty().addListener((any, was, is) -> Optional.ofNullable(is)
                .ifPresent(onChoose));
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> accept(event, onAccept));
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == DOUBLE && chosen().isPresent()) {
                onAccept.run();
            }
        });
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::intoList);
        typed.textProperty().addListener((any, was, is) -> pause.playFromStart());
        pause.setOnFinished(event -> look());
        setUpAmounts();
        getChildren().addAll(typed, list, amounts);
        managedProperty().bind(visibleProperty());
    }

    private void setUpAmounts() {
        var group = new ToggleGroup();
        group.getToggles().addAll(keep, empty);
        keep.setText(texts.get("rollover.amounts.keep"));
        keep.setId("new-amounts-keep");
        empty.setText(texts.get("rollover.amounts.empty"));
        empty.setId("new-amounts-empty");
        keep.setSelected(true);
        amounts.getStyleClass().add("rollover-line");
        amounts.getChildren().addAll(new Label(texts.get("rollover.amounts")), keep, empty);
        amounts.managedProperty().bind(amounts.visibleProperty());
    }

    private static void accept(KeyEvent event, Runnable onAccept) {
        if (event.getCode() == KeyCode.ENTER) {
            onAccept.run();
            event.consume();
        }
    }

    /** Offers what there is of a kind. */
    void offer(SourceKind wanted) {
        kind = wanted;
        amounts.setVisible(wanted == SourceKind.PROJECT || wanted == SourceKind.LAST_YEAR);
        setVisible(wanted != SourceKind.BLANK);
        list.getItems().clear();
        if (wanted != SourceKind.BLANK) {
            var prompt = texts.get("newProject.search." + wanted.id());
            typed.setPromptText(prompt);
            typed.setAccessibleText(prompt);
            typed.clear();
            look();
        }
    }

    private void look() {
        pause.stop();
        var text = typed.getText();
        var wanted = kind;
        placeholder.setText(texts.get("newProject.searching"));
        latest.ask(() -> find(wanted, text), this::show);
    }

    private List<Offer> find(SourceKind wanted, String text) {
        return switch (wanted) {
            case BLANK -> List.of();
            case TEMPLATE -> sources.fields(text);
            case PROJECT -> sources.projects(text);
            case LAST_YEAR -> sources.continued(text);
        };
    }

    private void show(List<Offer> offers) {
        placeholder.setText(texts.get(kind == SourceKind.LAST_YEAR && typed.getText().isBlank()
                ? "newProject.noLastYear"
                : "library.none"));
        list.getItems().setAll(offers);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    /** The arrows go through the list while it is being searched. */
    private void intoList(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            var last = list.getItems().size() - 1;
            var at = list.getSelectionModel().getSelectedIndex() + (event.getCode() == KeyCode.DOWN ? 1 : -1);
            if (last >= 0) {
                list.getSelectionModel().clearAndSelect(Math.clamp(at, 0, last));
                list.scrollTo(Math.max(0, at - 2));
            }
            event.consume();
        }
    }

    Optional<Offer> chosen() {
        return kind == SourceKind.BLANK
                ? Optional.empty()
                : Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    boolean keepsAmounts() {
        return keep.isSelected();
    }

    void close() {
        pause.stop();
        latest.drop();
    }
}
