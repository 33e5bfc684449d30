package org.jimu.ui.state;

import java.util.Optional;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.FileChooser;

import org.jimu.desk.state.Scans;
import org.jimu.ui.Texts;

/** Which file is the scan: typed, chosen, or dropped here from the desktop. */
final class ScanBox extends HBox {

    private final Texts texts;
    private final TextField file = new TextField();

    ScanBox(Texts texts) {
        this.texts = texts;
        getStyleClass().add("scan-box");
        file.setId("scan-file");
        file.setPromptText(texts.get("scan.file.prompt"));
        file.setAccessibleText(texts.get("scan.file"));
        HBox.setHgrow(file, Priority.ALWAYS);
        var browse = new Button(texts.get("scan.browse"));
        browse.setId("scan-browse");
        browse.setTooltip(new Tooltip(texts.get("scan.browse.tip")));
        browse.setMinWidth(USE_PREF_SIZE);
        browse.setOnAction(event -> browse());
        getChildren().addAll(file, browse);
        setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
        });
        setOnDragDropped(event -> {
            event.getDragboard().getFiles().stream().findFirst().ifPresent(dropped -> file.setText(dropped.getPath()));
            event.setDropCompleted(true);
        });
    }

    TextField field() {
        return file;
    }

    /** The path as it is typed; empty where none is named. */
    String path() {
        return file.getText().strip();
    }

    private void browse() {
        var chooser = new FileChooser();
        chooser.setTitle(texts.get("scan.browse.title"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(texts.get("scan.kinds"),
                Scans.ENDINGS.stream().map(ending -> "*." + ending).toList()));
        Optional.ofNullable(chooser.showOpenDialog(getScene().getWindow()))
                .ifPresent(chosen -> file.setText(chosen.getPath()));
    }
}
