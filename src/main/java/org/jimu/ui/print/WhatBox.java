package org.jimu.ui.print;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.jimu.desk.print.PrintSelection;
import org.jimu.desk.print.PrintSelection.Whole;
import org.jimu.form.Form.FormSubject;
import org.jimu.ui.Texts;

/** Which tables, and which of their pages. */
final class WhatBox extends VBox {

    private final Texts texts;
    private final ComboBox<PrintOffer> offer = new ComboBox<>();
    private final Map<FormSubject, CheckBox> kinds = new EnumMap<>(FormSubject.class);
    private final FlowPane kindsLine = new FlowPane();
    private final TextField ranges = new TextField();
    private final Label count = new Label();
    private final CheckBox coded = new CheckBox();

    /**
     * @param isCoded     whether pages carry check codes at first
     * @param onSelection hears when other tables are wanted, or set otherwise
     * @param onRanges    hears when other pages are wanted
     */
    WhatBox(List<PrintOffer> offers, boolean isCoded, Texts texts, Runnable onSelection, Runnable onRanges) {
        this.texts = texts;
        var rows = new Rows(texts);
        rows.named("scope", offer);
        Rows.names(offer, PrintOffer::name);
        offer.getItems().setAll(offers);
        offer.setValue(offers.getFirst());
        kindsLine.getStyleClass().add("print-kinds");
        for (var kind : FormSubject.values()) {
            var box = rows.named("kind-" + kind.name().toLowerCase(Locale.ROOT), new CheckBox());
            box.setText(box.getAccessibleText());
            box.setSelected(true);
            box.setOnAction(event -> onSelection.run());
            kinds.put(kind, box);
            kindsLine.getChildren().add(box);
        }
        rows.named("ranges", ranges);
        ranges.setPromptText(texts.get("print.ranges.prompt"));
        ranges.textProperty().addListener((any, was, is) -> onRanges.run());
        rows.named("coded", coded).setText(texts.get("print.coded"));
        coded.setSelected(isCoded);
        coded.setOnAction(event -> onSelection.run());
        count.setId("print-count");
        count.getStyleClass().add("print-hint");
        rows.add("scope", offer);
        rows.add(kindsLine);
        rows.add("ranges", ranges);
        rows.add(count);
        rows.add(coded);
        getChildren().add(rows);
        offer.setOnAction(event -> {
            showKinds();
            ranges.clear();
            onSelection.run();
        });
        showKinds();
    }

    private void showKinds() {
        Rows.show(kindsLine, offer.getValue().selection() instanceof Whole);
    }

    PrintSelection selection() {
        var wanted = EnumSet.noneOf(FormSubject.class);
        kinds.forEach((kind, box) -> {
            if (box.isSelected()) {
                wanted.add(kind);
            }
        });
        return offer.getValue().selection() instanceof Whole whole ? whole.of(wanted) : offer.getValue().selection();
    }

    String title() {
        return offer.getValue().title();
    }

    /** @param usable whether the target has pages that can be chosen */
    void showRanges(boolean usable) {
        ranges.setDisable(!usable);
        coded.setDisable(!usable);
    }

    /** Whether pages carry check codes. */
    boolean isCoded() {
        return coded.isSelected();
    }

    String ranges() {
        return ranges.isDisable() ? "" : ranges.getText();
    }

    void showCount(int pages, int printed) {
        count.setText(pages == printed
                ? texts.get("print.count", pages)
                : texts.get("print.count.some", pages, printed));
    }

    void showNoCount() {
        count.setText("");
    }

    /** Takes the keyboard. */
    void begin() {
        offer.requestFocus();
    }
}
