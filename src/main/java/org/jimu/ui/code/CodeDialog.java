package org.jimu.ui.code;

import java.util.Optional;
import java.util.function.Consumer;

import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;

import org.jimu.desk.Desk;
import org.jimu.desk.Job;
import org.jimu.desk.code.CheckCode;
import org.jimu.desk.code.CheckCode.Reading;
import org.jimu.desk.code.Paper;
import org.jimu.desk.code.Paper.Standing;
import org.jimu.desk.code.PaperCheck;
import org.jimu.desk.code.PaperText;
import org.jimu.desk.code.PrintedTable;
import org.jimu.form.FormLibrary;
import org.jimu.paper.Progress;
import org.jimu.ui.Failure;
import org.jimu.ui.Texts;
import org.jimu.ui.Theme;

/**
 * Takes a check code from paper and tells which table and version it is (核对校验码). Stays open beside the form, for the
 * next paper of the pile.
 */
public final class CodeDialog extends Dialog<ButtonType> {

    private static final double WIDTH = 560;
    private static final double HEIGHT = 360;

    private final PaperCheck check;
    private final Texts texts;
    private final PaperText text;
    private final TextField code = new TextField();
    private final ProgressBar progress = new ProgressBar();
    private final Label table = new Label();
    private final Label standing = new Label();
    private final VBox details = new VBox();
    private final Button go;
    private Optional<Job<Optional<Paper>>> running = Optional.empty();
    private Optional<PrintedTable> found = Optional.empty();

    /** @param onGo hears which table is to be shown */
    public CodeDialog(Desk desk, FormLibrary forms, Texts texts, Window owner, Consumer<PrintedTable> onGo) {
        this.check = new PaperCheck(desk, forms);
        this.texts = texts;
        this.text = new PaperText(texts.locale(), desk.office().clock().getZone());
        initOwner(owner);
        initModality(Modality.NONE);
        setTitle(texts.get("code.title"));
        setResizable(true);
        var pane = getDialogPane();
        pane.getStyleClass().addAll("wide", "code-dialog");
        var goTo = new ButtonType(texts.get("code.go"), ButtonData.APPLY);
        pane.getButtonTypes().addAll(goTo, new ButtonType(texts.get("close"), ButtonData.CANCEL_CLOSE));
        pane.setContent(content());
        Theme.prefer(pane, owner, WIDTH, HEIGHT);
        go = (Button) pane.lookupButton(goTo);
        go.setId("code-go");
        go.setDisable(true);
        go.setDefaultButton(false);
        go.setTooltip(new Tooltip(texts.get("code.go.tip")));
        go.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            found.ifPresent(onGo);
        });
        Theme.dress(pane.getScene());
        setOnShown(event -> code.requestFocus());
        setOnHidden(event -> drop());
    }

    private VBox content() {
        var hint = new Label(texts.get("code.hint"));
        hint.setWrapText(true);
        hint.setMinHeight(Label.USE_PREF_SIZE);
        code.setId("code-text");
        code.setAccessibleText(texts.get("code.text"));
        code.setPromptText(texts.get("code.prompt"));
        code.setOnAction(event -> look());
        HBox.setHgrow(code, Priority.ALWAYS);
        var look = new Button(texts.get("code.look"));
        look.setId("code-look");
        look.setTooltip(new Tooltip(texts.get("code.look.tip")));
        look.setDefaultButton(true);
        look.setMinWidth(Button.USE_PREF_SIZE);
        look.setOnAction(event -> look());
        var line = new HBox(code, look);
        line.getStyleClass().add("code-line");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setAccessibleText(texts.get("code.looking"));
        progress.setVisible(false);
        table.setId("code-table");
        standing.setId("code-standing");
        for (var label : new Label[]{table, standing}) {
            label.setWrapText(true);
            label.setMinHeight(Label.USE_PREF_SIZE);
        }
        table.getStyleClass().add("code-table");
        details.setId("code-details");
        var content = new VBox(hint, line, progress, table, standing, details);
        content.getStyleClass().add("code");
        return content;
    }

    private void look() {
        drop();
        show("", "", false);
        switch (CheckCode.read(code.getText())) {
            case Reading.Slip slip -> {
                show("", text.slip(slip), true);
                code.requestFocus();
                code.selectAll();
            }
            case Reading.Understood(var understood) -> look(understood);
        }
    }

    private void look(CheckCode understood) {
        progress.setVisible(true);
        Job<Optional<Paper>> job = Job.start(steps -> check.of(understood, steps), Progress.NONE);
        running = Optional.of(job);
        job.result().whenComplete((paper, failure) -> Platform.runLater(() -> {
            if (running.filter(now -> now == job).isEmpty()) {
                return;
            }
            drop();
            if (failure == null) {
                paper.ifPresent(this::show);
            } else {
                show("", Failure.sentence(failure, texts), true);
            }
        }));
    }

    private void drop() {
        running.ifPresent(Job::cancel);
        running = Optional.empty();
        progress.setVisible(false);
    }

    private void show(Paper paper) {
        show(text.table(paper), text.standing(paper), paper.standing() != Standing.SAME);
        found = Optional.of(paper.table()).filter(any -> paper.isThere());
        go.setDisable(found.isEmpty());
        for (var sentence : text.details(paper)) {
            var label = new Label(sentence);
            label.setWrapText(true);
            label.setMinHeight(Label.USE_PREF_SIZE);
            details.getChildren().add(label);
        }
    }

    private void show(String name, String sentence, boolean warning) {
        found = Optional.empty();
        go.setDisable(true);
        table.setText(name);
        standing.setText(sentence);
        standing.getStyleClass().setAll("label", warning ? "code-warning" : "code-good");
        details.getChildren().clear();
    }
}
