package org.jimu.ui.findings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;

import org.jimu.audit.Family;
import org.jimu.audit.rule.Severity;
import org.jimu.desk.Wording;
import org.jimu.desk.findings.FindingsFilter;
import org.jimu.ui.Texts;

/** Which findings are shown: where, how bad, what about, which words, and those that do not count. */
final class FindingsBar extends FlowPane {

    private final Texts texts;
    private final Around around;
    private final Runnable onChange;
    private final ComboBox<Choice<Boolean>> scope = new ComboBox<>();
    private final ComboBox<Choice<Optional<Severity>>> severity = new ComboBox<>();
    private final ComboBox<Choice<Optional<Family>>> family = new ComboBox<>();
    private final TextField text = new TextField();
    private final CheckBox dismissed = new CheckBox();

    /** Something that can be chosen, with its name. */
    private record Choice<T>(String name, T value) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** @param onChange hears when others are to be shown */
    FindingsBar(Texts texts, Around around, Runnable onChange) {
        this.texts = texts;
        this.around = around;
        this.onChange = onChange;
        var wording = new Wording(texts.locale());
        getStyleClass().add("findings-bar");
        setAlignment(Pos.CENTER_LEFT);
        offer(scope, "scope", List.of(new Choice<>(texts.get("findings.scope.book"), false),
                new Choice<>(texts.get("findings.scope.chosen"), true)));
        offer(severity, "severity", Stream.concat(
                Stream.of(new Choice<>(texts.get("findings.severity.any"), Optional.<Severity>empty())),
                Arrays.stream(Severity.values()).map(one -> new Choice<>(wording.severity(one), Optional.of(one))))
                .toList());
        offer(family, "family", Stream.concat(
                Stream.of(new Choice<>(texts.get("findings.family.any"), Optional.<Family>empty())),
                Arrays.stream(Family.values()).map(one -> new Choice<>(wording.family(one), Optional.of(one))))
                .toList());
        text.setId("findings-text");
        text.setPromptText(texts.get("findings.text"));
        text.setAccessibleText(texts.get("findings.text"));
        text.textProperty().addListener((any, was, is) -> onChange.run());
        dismissed.setId("findings-dismissed");
        dismissed.setText(texts.get("findings.dismissed"));
        dismissed.setMinWidth(USE_PREF_SIZE);
        dismissed.selectedProperty().addListener((any, was, is) -> onChange.run());
        getChildren().addAll(scope, severity, family, text, dismissed);
    }

    private <T> void offer(ComboBox<Choice<T>> box, String name, List<Choice<T>> choices) {
        box.setId("findings-" + name);
        box.setAccessibleText(texts.get("findings." + name));
        box.getItems().setAll(choices);
        box.setValue(choices.getFirst());
        box.valueProperty().addListener((any, was, is) -> onChange.run());
    }

    /** What is to be shown now. */
    FindingsFilter filter() {
        return new FindingsFilter(
                isOfChosen() ? Optional.of(around.chosenTables()) : Optional.empty(),
                severity.getValue().value(), family.getValue().value(), text.getText(), dismissed.isSelected());
    }

    /** Whether only what is chosen in the tree is looked at. */
    boolean isOfChosen() {
        return scope.getValue().value();
    }

    /** Whether the keyboard is in the box for words. */
    boolean isTyping() {
        return text.isFocused();
    }
}
