package org.jimu.ui.help;

import java.util.List;

import javafx.application.Platform;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;

import org.jimu.ui.Buttons;
import org.jimu.ui.Sentence;
import org.jimu.ui.Texts;
import org.jimu.ui.WideDialog;

/** All keys (帮助), to be searched. It stays open beside the form. */
public final class HelpDialog extends WideDialog<ButtonType> {

    private static final double WIDTH = 640;
    private static final double HEIGHT = 620;

    private final List<HelpSection> sections;
    private final TextField search = new TextField();
    private final ListView<HelpRow> list = new ListView<>();

    public HelpDialog(List<HelpSection> sections, Texts texts, Window owner) {
        super(texts.get("help.title"), owner);
        this.sections = List.copyOf(sections);
        initModality(Modality.NONE);
        search.setId("help-search");
        search.setPromptText(texts.get("help.search"));
        search.setAccessibleText(texts.get("help.search"));
        search.setTooltip(new Tooltip(texts.get("help.search")));
        search.textProperty().addListener((any, was, is) -> list());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setId("help-keys");
        list.setAccessibleText(texts.get("help.title"));
        list.setCellFactory(any -> new HelpCell());
        list.setPlaceholder(new Label(texts.get("help.none")));
        VBox.setVgrow(list, Priority.ALWAYS);
        var hint = new Sentence(texts.get("help.hint"));
        var content = new VBox(hint, search, list);
        content.getStyleClass().add("help");
        fill(content, WIDTH, HEIGHT, Buttons.close(texts));
        setOnShown(event -> Platform.runLater(search::requestFocus));
        list();
    }

    private void list() {
        list.getItems().setAll(HelpRow.of(sections, search.getText()));
        list.scrollTo(0);
    }

    /** From the box, the arrows go on into the list. */
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && !list.getItems().isEmpty()) {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
            event.consume();
        }
    }
}
