package org.jimu.ui.history;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.event.ActionEvent;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;

import org.jimu.desk.Desk;
import org.jimu.desk.Subscription;
import org.jimu.store.HistoryEntry;
import org.jimu.store.HistoryEntry.State;
import org.jimu.ui.Buttons;
import org.jimu.ui.Latest;
import org.jimu.ui.Texts;
import org.jimu.ui.WideDialog;

/** All edits of the book, newest first; the book can go back to the state after any of them. Stays open beside the form. */
public final class HistoryDialog extends WideDialog<ButtonType> {

    private static final int AT_FIRST = 200;
    private static final double WIDTH = 720;
    private static final double HEIGHT = 480;

    private final Desk desk;
    private final ListView<HistoryEntry> list = new ListView<>();
    private final Hyperlink more = new Hyperlink();
    private final Latest latest = new Latest();
    private final Subscription subscription;
    private int limit = AT_FIRST;

    /** @param onTravel hears after which edit the book is to be as it was then */
    public HistoryDialog(Desk desk, Texts texts, Window owner, Consumer<HistoryEntry> onTravel) {
        super(texts.get("history.title"), owner);
        this.desk = desk;
        initModality(Modality.NONE);
        list.setId("history");
        list.setAccessibleText(texts.get("history.title"));
        list.setCellFactory(any -> new HistoryCell(texts, desk.office().clock().getZone()));
        list.setPlaceholder(new Label(texts.get("history.none")));
        VBox.setVgrow(list, Priority.ALWAYS);
        more.setText(texts.get("history.more"));
        more.managedProperty().bind(more.visibleProperty());
        more.setOnAction(event -> {
            limit *= 2;
            load();
        });
        var content = new VBox(new Label(texts.get("history.hint")), list, more);
        content.getStyleClass().add("history");
        var travel = new ButtonType(texts.get("history.travel"), ButtonData.APPLY);
        fill(content, WIDTH, HEIGHT, travel, Buttons.close(texts));
        var button = getDialogPane().lookupButton(travel);
        button.setId("history-travel");
        button.disableProperty().bind(Bindings.createBooleanBinding(() -> !canTravel(),
                list.getSelectionModel().selectedItemProperty()));
        button.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            chosen().ifPresent(onTravel);
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && canTravel()) {
                chosen().ifPresent(onTravel);
            }
        });
        subscription = desk.onChange(change -> Platform.runLater(this::load));
        setOnHidden(event -> {
            subscription.cancel();
            latest.drop();
        });
        load();
    }

    private void load() {
        var wanted = limit;
        latest.ask(() -> desk.history(wanted), this::show);
    }

    private void show(List<HistoryEntry> entries) {
        var before = chosen().map(HistoryEntry::sequence);
        list.getItems().setAll(entries);
        more.setVisible(entries.size() == limit);
        before.flatMap(sequence -> entries.stream().filter(entry -> entry.sequence() == sequence).findFirst())
                .ifPresentOrElse(list.getSelectionModel()::select, list.getSelectionModel()::selectFirst);
    }

    private Optional<HistoryEntry> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private boolean canTravel() {
        return !desk.readOnly() && chosen().filter(entry -> entry.state() != State.DROPPED).isPresent();
    }
}
