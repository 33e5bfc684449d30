package org.jimu.ui.code;

import java.util.Optional;
import java.util.function.Consumer;

import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
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
import org.jimu.desk.code.CheckCode;
import org.jimu.desk.code.CheckCode.Reading;
import org.jimu.desk.code.Paper;
import org.jimu.desk.code.Paper.Standing;
import org.jimu.desk.code.PaperCheck;
import org.jimu.desk.code.PaperText;
import org.jimu.desk.code.PrintedTable;
import org.jimu.form.FormLibrary;
import org.jimu.ui.Buttons;
import org.jimu.ui.Failure;
import org.jimu.ui.LatestJob;
import org.jimu.ui.Sentence;
import org.jimu.ui.Texts;
import org.jimu.ui.WideDialog;

/**
 * Takes a check code from paper and tells which table and version it is (核对校验码). Stays open beside the form, for the
 * next paper of the pile.
 */
public final class CodeDialog extends WideDialog<ButtonType> {

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
    private final LatestJob looking = new LatestJob(ProgressBar.INDETERMINATE_PROGRESS);
    private Optional<PrintedTable> found = Optional.empty();

    /** @param onGo hears which table is to be shown */
    public CodeDialog(Desk desk, FormLibrary forms, Texts texts, Window owner, Consumer<PrintedTable> onGo) {
        super(texts.get("code.title"), owner);
        this.check = new PaperCheck(desk, forms);
        this.texts = texts;
        this.text = new PaperText(texts.locale(), desk.office().clock().getZone());
        initModality(Modality.NONE);
        var goTo = new ButtonType(texts.get("code.go"), ButtonData.APPLY);
        fill(content(), WIDTH, HEIGHT, goTo, Buttons.close(texts));
        getDialogPane().getStyleClass().add("code-dialog");
        go = (Button) getDialogPane().lookupButton(goTo);
        go.setId("code-go");
        go.setDisable(true);
        go.setDefaultButton(false);
        go.setTooltip(new Tooltip(texts.get("code.go.tip")));
        go.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            found.ifPresent(onGo);
        });
        setOnShown(event -> code.requestFocus());
        setOnHidden(event -> looking.stop());
    }

    private VBox content() {
        var hint = new Sentence(texts.get("code.hint"));
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
        progress.visibleProperty().bind(looking.busyProperty());
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
        looking.stop();
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
        looking.ask(steps -> check.of(understood, steps), this::show,
                failure -> show("", Failure.sentence(failure, texts), true));
    }

    private void show(Paper paper) {
        show(text.table(paper), text.standing(paper), paper.standing() != Standing.SAME);
        found = Optional.of(paper.table()).filter(any -> paper.isThere());
        go.setDisable(found.isEmpty());
        for (var sentence : text.details(paper)) {
            var label = new Sentence(sentence);
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
