package org.jimu.ui.state;

import java.util.Optional;
import java.util.function.Consumer;

import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;

import org.jimu.desk.Job;
import org.jimu.desk.state.Scans;
import org.jimu.desk.state.Stamp;
import org.jimu.paper.Progress;
import org.jimu.ui.Buttons;
import org.jimu.ui.Failure;
import org.jimu.ui.Sentence;
import org.jimu.ui.Texts;
import org.jimu.ui.Theme;

/** Asks who signed tables or takes their lock away, and when. */
public final class StampDialog extends Dialog<ButtonType> {

    private static final double WIDTH = 460;

    private final Texts texts;
    private final String kind;
    private final TextField date = new TextField();
    private final TextField person = new TextField();
    private final TextField note = new TextField();
    private final Label message = new Label();
    private final ScanBox scan;
    private final Optional<Scans> scans;
    private final Consumer<Stamp> onStamp;

    /**
     * @param kind     {@code sign} or {@code unlock}
     * @param what     the tables, as a sentence names them
     * @param proposed what stands in the boxes at first
     * @param scans    takes the scan of the signed page; none where nothing is signed
     * @param onStamp  hears what was entered
     */
    public StampDialog(String kind, String what, Stamp proposed, Optional<Scans> scans, Texts texts, Window owner,
            Consumer<Stamp> onStamp) {
        this.texts = texts;
        this.scans = scans;
        this.onStamp = onStamp;
        this.scan = new ScanBox(texts);
        this.kind = kind;
        initOwner(owner);
        initModality(Modality.WINDOW_MODAL);
        setTitle(texts.get("stamp." + kind + ".title"));
        var pane = getDialogPane();
        pane.getStyleClass().add("stamp-dialog");
        var ok = new ButtonType(texts.get("stamp." + kind + ".do"), ButtonData.OK_DONE);
        pane.getButtonTypes().addAll(ok, Buttons.cancel(texts));
        pane.setContent(content(what));
        date.setText(proposed.date().toString());
        person.setText(proposed.person());
        var button = (Button) pane.lookupButton(ok);
        button.setId("stamp-do");
        button.addEventFilter(ActionEvent.ACTION, this::take);
        Theme.dress(pane.getScene());
        setOnShown(event -> person.requestFocus());
    }

    private VBox content(String what) {
        var hint = new Sentence(texts.get("stamp." + kind + ".hint", what));
        message.setId("stamp-message");
        message.setWrapText(true);
        message.getStyleClass().add("properties-message");
        message.setManaged(false);
        var boxes = new GridPane();
        boxes.getStyleClass().add("stamp-boxes");
        add(boxes, 0, "date", date);
        add(boxes, 1, kind + ".person", person);
        add(boxes, 2, kind + ".note", note);
        if (scans.isPresent()) {
            add(boxes, 3, "sign.scan", scan, scan.field());
        }
        date.setId("stamp-date");
        person.setId("stamp-person");
        note.setId("stamp-note");
        var content = new VBox(hint, boxes, message);
        content.getStyleClass().add("stamp");
        content.setPrefWidth(Theme.sized(WIDTH));
        return content;
    }

    private void add(GridPane boxes, int row, String name, TextField box) {
        add(boxes, row, name, box, box);
    }

    private void add(GridPane boxes, int row, String name, Node content, TextField box) {
        var label = new Label(texts.get("stamp." + name));
        label.setMinWidth(Label.USE_PREF_SIZE);
        label.setLabelFor(box);
        box.setAccessibleText(label.getText());
        boxes.addRow(row, label, content);
        GridPane.setHgrow(content, Priority.ALWAYS);
    }

    private void take(ActionEvent event) {
        var day = Stamp.date(date.getText());
        if (day.isEmpty()) {
            refuse(event, date, texts.get("stamp.badDate"));
        } else if (person.getText().isBlank()) {
            refuse(event, person, texts.get("stamp." + kind + ".noPerson"));
        } else {
            take(event, new Stamp(day.get(), person.getText(), note.getText()));
        }
    }

    /** The scan is looked at before anything is stamped, so that a wrong file costs no entry. */
    private void take(ActionEvent event, Stamp stamp) {
        if (scan.path().isEmpty() || scans.isEmpty()) {
            onStamp.accept(stamp);
            return;
        }
        event.consume();
        getDialogPane().setDisable(true);
        Job.start(progress -> scans.get().take(scan.path()), Progress.NONE).result()
                .whenComplete((taken, failure) -> Platform.runLater(() -> {
                    if (!isShowing()) {
                        // the user gave it up meanwhile
                        return;
                    }
                    getDialogPane().setDisable(false);
                    if (failure == null) {
                        onStamp.accept(stamp.with(taken));
                        close();
                    } else {
                        refuse(event, scan.field(), Failure.sentence(failure, texts));
                    }
                }));
    }

    private void refuse(ActionEvent event, TextField box, String sentence) {
        event.consume();
        message.setText(sentence);
        message.setManaged(true);
        getDialogPane().getScene().getWindow().sizeToScene();
        box.requestFocus();
        box.selectAll();
    }
}
