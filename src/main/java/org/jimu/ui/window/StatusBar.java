package org.jimu.ui.window;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jimu.desk.FindingCounts;
import org.jimu.desk.Totals;
import org.jimu.model.MoneyUnit;
import org.jimu.ui.Texts;
import org.jimu.ui.form.FormView;

/** The line at the foot of the window: saved or not, pages, sums, and how far long work has come. */
final class StatusBar extends HBox {

    private static final int DECIMALS = 2;
    private static final PseudoClass ERRORS = PseudoClass.getPseudoClass("errors");

    private final Texts texts;
    private final Label saved = new Label();
    private final Label pages = new Label();
    private final Button findings = new Button();
    private final Label selection = new Label();
    private final Label sums = new Label();
    private final Label warning = new Label();
    private final Label work = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final Button cancel = new Button();

    StatusBar(Texts texts) {
        this.texts = texts;
        getStyleClass().add("status");
        saved.setId("status-saved");
        pages.setId("status-pages");
        selection.setId("status-selection");
        sums.setId("status-sums");
        warning.setId("status-warning");
        work.setId("status-work");
        warning.getStyleClass().add("status-warning");
        cancel.setText(texts.get("cancel"));
        cancel.getStyleClass().add("status-cancel");
        findings.setId("status-findings");
        findings.getStyleClass().add("status-findings");
        findings.setTooltip(new Tooltip(texts.get("status.findings.tooltip")));
        findings.setVisible(false);
        findings.managedProperty().bind(findings.visibleProperty());
        // the keyboard has F8 for it, and stays where it is
        findings.setFocusTraversable(false);
        for (var first : new Region[]{saved, pages, findings, cancel}) {
            // of the rest, sentences become shorter before these do
            first.setMinWidth(USE_PREF_SIZE);
        }
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(saved, pages, findings, warning, gap, work, progress, cancel, selection, sums);
        idle("");
    }

    void showSaved(boolean readOnly) {
        saved.setText(texts.get(readOnly ? "status.readOnly" : "status.saved"));
    }

    /** Tells of a form how many pages it has, what is chosen in it and what it cannot print. */
    void follow(FormView form) {
        selection.textProperty().bind(form.selectionSumProperty());
        form.pageCountProperty().addListener((any, was, is) -> showPages(is.intValue()));
        form.missingProperty().addListener((any, was, is) -> warn(is.isEmpty()
                ? ""
                : texts.get("status.missing", is.getFirst().character(), is.getFirst().text(), is.size())));
    }

    void showPages(int count) {
        pages.setText(texts.get("status.pages", count));
    }

    void showSums(Totals totals) {
        var total = totals.total().print(MoneyUnit.WAN_YUAN, DECIMALS);
        sums.setText(totals.differs()
                ? texts.get("status.sumsDiffer", totals.projects(), totals.indicators(), total,
                        totals.printed().orElseThrow().print(MoneyUnit.WAN_YUAN, DECIMALS))
                : texts.get("status.sums", totals.projects(), totals.indicators(), total));
    }

    /** @param run shows what is wrong */
    void onFindings(Runnable run) {
        findings.setOnAction(event -> run.run());
    }

    /** Shows how much is wrong in the book. */
    void showFindings(FindingCounts counts) {
        findings.setVisible(true);
        findings.setText(texts.get("status.findings", counts.errors(), counts.warnings()));
        findings.pseudoClassStateChanged(ERRORS, counts.errors() > 0);
    }

    void warn(String sentence) {
        warning.setText(sentence);
    }

    /** Shows a sentence where running work is shown, unless there is some. */
    void tell(String sentence) {
        if (!cancel.isVisible()) {
            work.setText(sentence);
        }
    }

    /** Shows running work with its cancel button. */
    void busy(String what, Runnable onCancel) {
        work.setText(what);
        progress.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        cancel.setOnAction(event -> onCancel.run());
        setBusy(true);
    }

    void progress(int done, int total) {
        progress.setProgress(total == 0 ? 1 : (double) done / total);
    }

    /** Shows how work ended. */
    void idle(String outcome) {
        work.setText(outcome);
        setBusy(false);
    }

    private void setBusy(boolean busy) {
        progress.setVisible(busy);
        progress.setManaged(busy);
        cancel.setVisible(busy);
        cancel.setManaged(busy);
    }
}
