package org.jimu.ui.bin;

import java.util.List;
import java.util.function.Consumer;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;

import org.jimu.desk.Bin;
import org.jimu.desk.Desk;
import org.jimu.desk.Subscription;
import org.jimu.store.BinEntry;
import org.jimu.ui.Buttons;
import org.jimu.ui.Latest;
import org.jimu.ui.Sentence;
import org.jimu.ui.Texts;
import org.jimu.ui.WideDialog;

/** What was deleted (回收站), to be found and given back. Stays open beside the form. */
public final class BinDialog extends WideDialog<ButtonType> {

    private static final double WIDTH = 860;
    private static final double HEIGHT = 480;

    private final Bin bin;
    private final boolean readOnly;
    private final Texts texts;
    private final BinTable table;
    private final TextField search = new TextField();
    private final Label nothing = new Label();
    private final Latest latest = new Latest();
    private final Subscription subscription;
    private final Consumer<List<BinEntry>> onRestore;

    /** @param onRestore hears what is to be given back */
    public BinDialog(Desk desk, Texts texts, Window owner, Consumer<List<BinEntry>> onRestore) {
        super(texts.get("bin.title"), owner);
        this.bin = new Bin(desk);
        this.readOnly = desk.readOnly();
        this.texts = texts;
        this.onRestore = onRestore;
        this.table = new BinTable(texts, desk.office().clock().getZone());
        initModality(Modality.NONE);
        search.setId("bin-search");
        search.setPromptText(texts.get("bin.search"));
        search.setAccessibleText(texts.get("bin.search"));
        search.textProperty().addListener((any, was, is) -> {
            table.filter(is);
            tellNothing();
        });
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                table.requestFocus();
                event.consume();
            }
        });
        table.setPlaceholder(nothing);
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                restore();
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        var hint = new Sentence(texts.get(readOnly ? "bin.readOnly" : "bin.hint"));
        var content = new VBox(hint, search, table);
        content.getStyleClass().add("bin");
        var restore = new ButtonType(texts.get("bin.restore"), ButtonData.APPLY);
        fill(content, WIDTH, HEIGHT, restore, Buttons.close(texts));
        hear(getDialogPane().lookupButton(restore));
        subscription = desk.onChange(change -> Platform.runLater(this::load));
        setOnHidden(event -> {
            subscription.cancel();
            latest.drop();
        });
        setOnShown(event -> table.requestFocus());
        load();
    }

    private void hear(Node button) {
        button.setId("bin-restore");
        button.disableProperty().bind(Bindings.createBooleanBinding(() -> readOnly || table.chosen().isEmpty(),
                table.getSelectionModel().getSelectedItems()));
        // the window stays open
        button.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            restore();
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                restore();
                event.consume();
            }
        });
    }

    private void restore() {
        var chosen = table.chosen();
        if (!readOnly && !chosen.isEmpty()) {
            onRestore.accept(chosen);
        }
    }

    private void load() {
        latest.ask(bin::entries, entries -> {
            table.show(entries);
            tellNothing();
        });
    }

    private void tellNothing() {
        nothing.setText(texts.get(table.hasAny() ? "bin.notFound" : "bin.none"));
    }
}
