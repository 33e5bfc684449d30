package org.jimu.ui.many;

import java.util.List;
import java.util.Optional;

import javafx.beans.binding.Bindings;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.jimu.desk.Completion;
import org.jimu.desk.Desk;
import org.jimu.desk.Wording;
import org.jimu.desk.tree.ChangeMany;
import org.jimu.form.Form;
import org.jimu.form.Form.FormSubject;
import org.jimu.form.FormLibrary;
import org.jimu.model.Field;
import org.jimu.model.StandardFields;
import org.jimu.ui.Buttons;
import org.jimu.ui.FormName;
import org.jimu.ui.Latest;
import org.jimu.ui.Naming;
import org.jimu.ui.Texts;
import org.jimu.ui.WideDialog;

/** Asks which field of many projects is to say what, and shows what that changes (批量修改). */
public final class ChangeManyDialog extends WideDialog<ChangeMany> {

    private static final double WIDTH = 860;
    private static final double HEIGHT = 560;
    private static final int OFFERED = 30;

    private final Desk desk;
    private final Completion completion;
    private final FormLibrary forms;
    private final Texts texts;
    private final Wording wording;
    private final ComboBox<Scope> scope = new ComboBox<>();
    private final ComboBox<Field<String>> field = new ComboBox<>();
    private final ComboBox<String> text = new ComboBox<>();
    private final ComboBox<Optional<Form>> form = new ComboBox<>();
    private final CheckBox blank = new CheckBox();
    private final Label count = new Label();
    private final ChangesTable table;
    private final Latest latest = new Latest();

    /**
     * @param scopes the projects that may be changed, those first that are meant most likely
     */
    public ChangeManyDialog(Desk desk, Completion completion, FormLibrary forms, List<Scope> scopes, Texts texts,
            Window owner) {
        super(texts.get("many.title"), owner);
        this.desk = desk;
        this.completion = completion;
        this.forms = forms;
        this.texts = texts;
        this.wording = new Wording(texts.locale());
        this.table = new ChangesTable(texts, this::printed);
        setUpChoices(scopes);
        table.setPlaceholder(new Label(texts.get("many.none")));
        VBox.setVgrow(table, Priority.ALWAYS);
        count.setId("many-count");
        count.textProperty().bind(Bindings.createStringBinding(
                () -> texts.get("many.count", table.getItems().size(), table.changes().get()), table.changes(),
                table.getItems()));
        var content = new VBox(choices(), table, count);
        content.getStyleClass().add("many");
        var apply = new ButtonType(texts.get("many.apply"), ButtonData.OK_DONE);
        fill(content, WIDTH, HEIGHT, apply, Buttons.cancel(texts));
        var button = getDialogPane().lookupButton(apply);
        button.setId("many-apply");
        button.disableProperty().bind(table.changes().isEqualTo(0));
        setResultConverter(type -> type == apply
                ? new ChangeMany(field.getValue(), value().orElseThrow(), table.changed())
                : null);
        setOnShown(event -> field.requestFocus());
        showField();
    }

    private void setUpChoices(List<Scope> scopes) {
        name(scope, "scope");
        scope.setConverter(new Naming<>(Scope::name));
        scope.getItems().setAll(scopes);
        scope.setValue(scopes.getFirst());
        scope.setDisable(scopes.size() == 1);
        scope.setOnAction(event -> load());
        name(field, "field");
        field.setConverter(new Naming<>(one -> wording.field(one.key())));
        field.getItems().setAll(ChangeMany.fields());
        field.setValue(ChangeMany.fields().getFirst());
        field.setOnAction(event -> showField());
        name(text, "text");
        text.setEditable(true);
        text.getEditor().setId("many-typed");
        text.getEditor().textProperty().addListener((any, was, is) -> showValue());
        name(form, "form");
        form.setConverter(new Naming<>(this::name));
        form.getItems().add(Optional.empty());
        forms.forms().values().stream().filter(one -> one.subject() == FormSubject.PROJECT)
                .forEach(one -> form.getItems().add(Optional.of(one)));
        form.setOnAction(event -> showValue());
        blank.setId("many-blank");
        blank.setText(texts.get("many.blank"));
        blank.setMinWidth(CheckBox.USE_PREF_SIZE);
        blank.setOnAction(event -> showValue());
        text.disableProperty().bind(blank.selectedProperty());
    }

    private void name(ComboBox<?> box, String name) {
        box.setId("many-" + name);
        box.setAccessibleText(texts.get("many." + name));
        box.setMaxWidth(Double.MAX_VALUE);
    }

    private GridPane choices() {
        var values = new StackPane(text, form);
        HBox.setHgrow(values, Priority.ALWAYS);
        var grid = new GridPane();
        grid.getStyleClass().add("many-choices");
        grid.addRow(0, label("scope"), scope);
        grid.addRow(1, label("field"), field);
        grid.addRow(2, label("text"), new HBox(values, blank));
        grid.getChildren().forEach(child -> GridPane.setHgrow(child,
                child instanceof Label ? Priority.NEVER : Priority.ALWAYS));
        return grid;
    }

    private Label label(String name) {
        var label = new Label(texts.get("many." + name));
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }

    private String name(Optional<Form> one) {
        return one.map(FormName::of).orElseGet(() -> texts.get("many.formOfYear"));
    }

    private boolean isForm() {
        return field.getValue().equals(StandardFields.FORM_PROJECT);
    }

    private String printed(Optional<String> value) {
        return isForm()
                ? value.map(id -> forms.find(id).map(FormName::of).orElse(id))
                        .orElseGet(() -> texts.get("many.formOfYear"))
                : value.filter(one -> !one.isEmpty()).orElseGet(() -> texts.get("many.empty"));
    }

    private void showField() {
        text.setVisible(!isForm());
        blank.setVisible(!isForm());
        form.setVisible(isForm());
        text.getEditor().clear();
        blank.setSelected(false);
        if (!isForm()) {
            text.getItems().setAll(completion.values(field.getValue(), "", OFFERED));
        }
        showValue();
        load();
    }

    private void load() {
        var wanted = scope.getValue().projects();
        var of = field.getValue();
        latest.ask(() -> ChangeMany.lines(desk.book(), wanted.get(), of), table::show);
    }

    /** What the field is to say; empty where that is not said yet. */
    private Optional<Optional<String>> value() {
        if (isForm()) {
            return Optional.ofNullable(form.getValue()).map(one -> one.map(Form::id));
        }
        var typed = text.getEditor().getText().strip();
        return typed.isEmpty() && !blank.isSelected()
                ? Optional.empty()
                : Optional.of(Optional.of(blank.isSelected() ? "" : typed));
    }

    private void showValue() {
        table.showValue(value());
    }
}
