package org.jimu.ui.search;

import java.util.Optional;
import java.util.function.Consumer;

import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

import org.jimu.desk.BookSearch;
import org.jimu.desk.SearchHit;
import org.jimu.ui.Latest;
import org.jimu.ui.Texts;
import org.jimu.ui.Theme;

/** A box that finds anywhere in the book, as it is typed, with a list of what was found below it. */
public final class SearchBox extends TextField {

    private static final int SHOWN = 200;
    private static final double WIDTH = 520;
    private static final double MOST_LINES = 8;
    private static final double LINE_HEIGHT = 50;

    private final BookSearch search;
    private final Texts texts;
    private final Consumer<SearchHit> onChoose;
    private final Runnable onLeave;
    private final ListView<SearchHit> hits = new ListView<>();
    private final Label count = new Label();
    private final Popup popup = new Popup();
    private final Latest latest = new Latest();
    private boolean complete = true;

    /**
     * @param onChoose hears which place the user goes to
     * @param onLeave  hears when the user turns away from the box
     */
    public SearchBox(BookSearch search, Texts texts, Consumer<SearchHit> onChoose, Runnable onLeave) {
        this.search = search;
        this.texts = texts;
        this.onChoose = onChoose;
        this.onLeave = onLeave;
        setId("search");
        getStyleClass().add("search-box");
        setPromptText(texts.get("search.prompt"));
        setAccessibleText(texts.get("search.prompt"));
        setTooltip(new Tooltip(texts.get("search.tooltip")));
        fillPopup();
        textProperty().addListener((any, was, is) -> look());
        focusedProperty().addListener((any, was, is) -> {
            if (is) {
                look();
            } else {
                popup.hide();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void fillPopup() {
        hits.setId("search-hits");
        hits.setCellFactory(any -> new HitCell());
        hits.setFocusTraversable(false);
        hits.fixedCellSizeProperty().bind(Theme.following(LINE_HEIGHT));
        hits.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                choose();
            }
        });
        count.setId("search-count");
        count.getStyleClass().add("hit-count");
        var list = new VBox(hits, count);
        VBox.setVgrow(hits, Priority.ALWAYS);
        list.getStyleClass().add("search-list");
        Theme.dress(list);
        list.prefWidthProperty().bind(Theme.following(WIDTH));
        popup.getContent().add(list);
        popup.setAutoFix(true);
        // the box itself hears the key, and gives the keyboard back
        popup.setHideOnEscape(false);
    }

    /** Puts the keyboard into the box. */
    public void begin() {
        requestFocus();
        selectAll();
    }

    /** Looks again, when there is more to be found than before. */
    public void lookAgain() {
        if (popup.isShowing() && !complete) {
            look();
        }
    }

    private void look() {
        var wanted = getText();
        if (wanted.isBlank()) {
            latest.drop();
            popup.hide();
            return;
        }
        latest.ask(() -> search.find(wanted, SHOWN), this::show);
    }

    private void show(BookSearch.Result found) {
        complete = found.complete();
        hits.getItems().setAll(found.hits());
        hits.getSelectionModel().selectFirst();
        hits.scrollTo(0);
        var height = Math.clamp(found.hits().size(), 0, MOST_LINES) * hits.getFixedCellSize() + 2;
        // while it is open the list only grows: a window that changes its size with each letter is slow, and restless
        hits.setPrefHeight(popup.isShowing() ? Math.max(height, hits.getPrefHeight()) : height);
        count.setText(sentence(found));
        if (isFocused() && getScene() != null) {
            var corner = localToScreen(getWidth(), getHeight());
            if (!popup.isShowing()) {
                popup.show(this, corner.getX() - Theme.sized(WIDTH), corner.getY());
            }
            popup.sizeToScene();
        }
    }

    private String sentence(BookSearch.Result found) {
        var sentence = found.total() == 0
                ? texts.get("search.none")
                : found.total() > found.hits().size()
                        ? texts.get("search.more", found.total(), found.hits().size())
                        : texts.get("search.count", found.total());
        return found.complete() ? sentence : sentence + texts.get("search.gathering");
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> step(1);
            case UP -> step(-1);
            case PAGE_DOWN -> step((int) MOST_LINES);
            case PAGE_UP -> step(-(int) MOST_LINES);
            case ENTER -> choose();
            case ESCAPE -> leave();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int by) {
        if (!popup.isShowing()) {
            look();
            return;
        }
        var last = hits.getItems().size() - 1;
        var at = Math.clamp(hits.getSelectionModel().getSelectedIndex() + by, 0, Math.max(0, last));
        hits.getSelectionModel().select(at);
        hits.scrollTo(Math.max(0, at - 3));
    }

    private void choose() {
        Optional.ofNullable(hits.getSelectionModel().getSelectedItem()).filter(hit -> popup.isShowing())
                .ifPresent(hit -> {
                    popup.hide();
                    onChoose.accept(hit);
                });
    }

    private void leave() {
        popup.hide();
        Platform.runLater(onLeave);
    }
}
