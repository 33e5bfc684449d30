package org.jimu.ui.replace;

import java.util.Locale;

import javafx.animation.PauseTransition;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import javafx.util.StringConverter;

import org.jimu.desk.Desk;
import org.jimu.desk.replace.FieldGroup;
import org.jimu.desk.replace.ReplaceRequest;
import org.jimu.desk.replace.ReplaceRequest.Options;
import org.jimu.ui.Composition;
import org.jimu.ui.Texts;

/** What is asked for: what to find, what to put in its place, where and in which fields. */
final class ReplaceForm extends GridPane {

    // a quick typist is not answered letter by letter
    private static final Duration PAUSE = Duration.millis(200);

    private final Texts texts;
    private final TextField find = new TextField();
    private final TextField replacement = new TextField();
    private final Composition findComposition = new Composition(find);
    private final Composition replacementComposition = new Composition(replacement);
    private final ComboBox<FieldGroup> fields = new ComboBox<>();
    private final CheckBox matchCase;
    private final CheckBox anyWidth;
    private final CheckBox wholeCell;
    private final ScopeChoice scope;
    private final PauseTransition pause = new PauseTransition(PAUSE);

    /** @param onAsk hears when something else is asked for, once the typing pauses */
    ReplaceForm(Desk desk, Texts texts, Surroundings around, Runnable onAsk) {
        this.texts = texts;
        this.scope = new ScopeChoice(desk, texts, around, onAsk);
        this.matchCase = box("matchCase", Options.USUAL.matchCase(), onAsk);
        this.anyWidth = box("anyWidth", Options.USUAL.anyWidth(), onAsk);
        this.wholeCell = box("wholeCell", Options.USUAL.wholeCell(), onAsk);
        getStyleClass().add("replace-form");
        pause.setOnFinished(event -> onAsk.run());
        hear(find);
        hear(replacement);
        fields.setId("replace-fields");
        fields.getItems().setAll(FieldGroup.values());
        fields.setConverter(new Naming());
        fields.setValue(FieldGroup.ALL);
        fields.setMaxWidth(Double.MAX_VALUE);
        fields.valueProperty().addListener((any, was, is) -> onAsk.run());
        var names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        var values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(names, values);
        add(0, "find", find);
        add(1, "with", replacement);
        addRow(2, new Label(texts.get("replace.scope")), scope);
        add(3, "fields", fields);
        add(new FlowPane(matchCase, anyWidth, wholeCell), 0, 4, 2, 1);
    }

    private void add(int row, String name, Control field) {
        var label = new Label(texts.get("replace." + name));
        label.setLabelFor(field);
        field.setId("replace-" + name);
        field.setAccessibleText(texts.get("replace." + name));
        addRow(row, label, field);
    }

    private void hear(TextField field) {
        field.textProperty().addListener((any, was, is) -> pause.playFromStart());
        field.addEventHandler(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, event -> pause.playFromStart());
    }

    private CheckBox box(String name, boolean ticked, Runnable onAsk) {
        var box = new CheckBox(texts.get("replace." + name));
        box.setId("replace-" + name);
        box.setSelected(ticked);
        box.setTooltip(new Tooltip(texts.get("replace." + name + ".tooltip")));
        box.selectedProperty().addListener((any, was, is) -> onAsk.run());
        return box;
    }

    /** Puts the keyboard into the first box. */
    void begin() {
        scope.open();
        find.requestFocus();
        find.selectAll();
    }

    /** Something else is shown in the window. */
    void refresh() {
        scope.refresh();
    }

    boolean isComposing() {
        return findComposition.isOpen() || replacementComposition.isOpen();
    }

    /** Whether the keyboard is in one of the two boxes. */
    boolean isTyping() {
        return find.isFocused() || replacement.isFocused();
    }

    /** What is asked for now. */
    ReplaceRequest request() {
        pause.stop();
        return new ReplaceRequest(findComposition.settled(), replacementComposition.settled(),
                new Options(matchCase.isSelected(), anyWidth.isSelected(), wholeCell.isSelected()), scope.scope(),
                fields.getValue());
    }

    /** Names of the groups of fields. */
    private final class Naming extends StringConverter<FieldGroup> {
        @Override
        public String toString(FieldGroup group) {
            return group == null ? "" : texts.get("replace.fields." + group.name().toLowerCase(Locale.ROOT));
        }

        @Override
        public FieldGroup fromString(String name) {
            throw new UnsupportedOperationException("a group is not typed");
        }
    }
}
