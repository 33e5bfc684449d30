package org.jimu.ui.properties;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javafx.application.Platform;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jimu.desk.Desk;
import org.jimu.desk.Wording;
import org.jimu.edit.Edit;
import org.jimu.edit.EditRefused;
import org.jimu.form.Form;
import org.jimu.form.Form.FormSubject;
import org.jimu.form.FormKeys;
import org.jimu.form.FormLibrary;
import org.jimu.model.Field;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.store.StoreException;
import org.jimu.ui.Failure;
import org.jimu.ui.FormName;
import org.jimu.ui.Leaving;
import org.jimu.ui.Texts;

/** The fields of a subject that the form does not print, to be read and changed. */
public final class PropertiesPane extends VBox {

    private static final Map<String, FormSubject> FORMS = Map.of(StandardFields.FORM_PROJECT.key(), FormSubject.PROJECT,
            StandardFields.FORM_DEPARTMENT.key(), FormSubject.DEPARTMENT, StandardFields.FORM_LIST.key(),
            FormSubject.LIST);
    private static final Set<String> LONG = Set.of("annualGoal", "periodGoal", "purpose", "note", "duties",
            "overallGoal",
            "safeguards", "summaryAnnualGoal", "summaryPeriodGoal");

    private final Desk desk;
    private final FormLibrary forms;
    private final Texts texts;
    private final Wording wording;
    private final VBox fields = new VBox();
    private final Map<Field<?>, TextArea> areas = new HashMap<>();
    private final Label title = new Label();
    private final Label message = new Label();
    private Optional<SubjectId> shown = Optional.empty();
    private Optional<Form> form = Optional.empty();

    public PropertiesPane(Desk desk, FormLibrary forms, Texts texts) {
        this.desk = desk;
        this.forms = forms;
        this.texts = texts;
        this.wording = new Wording(texts.locale());
        getStyleClass().add("properties");
        title.getStyleClass().add("properties-title");
        fields.getStyleClass().add("properties-fields");
        message.getStyleClass().add("properties-message");
        message.setWrapText(true);
        message.setManaged(false);
        var scroll = new ScrollPane(fields);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(title, message, scroll);
        desk.onChange(change -> {
            if (Platform.isFxApplicationThread()) {
                update();
            } else {
                Platform.runLater(this::update);
            }
        });
    }

    /** Shows the fields of a subject that the form leaves out. */
    public void show(SubjectId subject, Form printedIn) {
        shown = Optional.of(subject);
        form = Optional.of(printedIn);
        refresh();
    }

    private void refresh() {
        var subject = shown.flatMap(desk.book()::find);
        title.setText(subject.map(s -> texts.get("properties.title", wording.kind(s.kind().code()))).orElse(""));
        fields.getChildren().clear();
        areas.clear();
        subject.ifPresent(
                s -> notPrinted(s).forEach(field -> fields.getChildren().addAll(label(field), control(s, field))));
    }

    private Control control(Subject subject, Field<?> field) {
        return FORMS.containsKey(field.key()) ? chooser(subject, field) : editor(subject, field);
    }

    /** The forms that can stand here, by their names. */
    private ComboBox<Form> chooser(Subject subject, Field<?> field) {
        var chooser = new ComboBox<Form>();
        chooser.setId("property-" + field.key().replace('.', '-'));
        chooser.setMaxWidth(Double.MAX_VALUE);
        chooser.setDisable(desk.readOnly());
        chooser.setAccessibleText(wording.field(field.key()));
        chooser.setConverter(new Naming());
        chooser.getItems().setAll(
                forms.forms().values().stream().filter(one -> one.subject() == FORMS.get(field.key())).toList());
        forms.find(subject.text(field)).ifPresent(chooser::setValue);
        chooser.setOnAction(event -> change(subject.id(), field, chooser.getValue().id()));
        return chooser;
    }

    /** Shows a form by its name and place. */
    private static final class Naming extends StringConverter<Form> {
        @Override
        public String toString(Form form) {
            return form == null ? "" : FormName.of(form);
        }

        @Override
        public Form fromString(String name) {
            throw new IllegalStateException("forms are chosen, not typed");
        }
    }

    /** Shows changed texts in the fields that are there, so that the keyboard stays where it is. */
    private void update() {
        var subject = shown.flatMap(desk.book()::find);
        if (subject.isEmpty()) {
            refresh();
            return;
        }
        areas.forEach((field, area) -> {
            var text = subject.get().text(field);
            if (!area.getText().equals(text) && !hasKeyboard(area)) {
                area.setText(text);
            }
        });
    }

    private List<Field<?>> notPrinted(Subject subject) {
        var printed = form.map(FormKeys::of).orElse(Set.of());
        return StandardFields.ofKind(subject.kind()).stream().filter(field -> !printed.contains(field.key())).toList();
    }

    private Label label(Field<?> field) {
        var label = new Label(wording.field(field.key()));
        label.getStyleClass().add("property-name");
        return label;
    }

    private TextArea editor(Subject subject, Field<?> field) {
        var area = new TextArea(subject.text(field));
        areas.put(field, area);
        area.setId("property-" + field.key().replace('.', '-'));
        area.setWrapText(true);
        area.setEditable(!desk.readOnly());
        area.setPrefRowCount(LONG.contains(field.key().substring(field.key().indexOf('.') + 1)) ? 4 : 1);
        area.setAccessibleText(wording.field(field.key()));
        area.getStyleClass().add("property-value");
        Leaving.hear(area, () -> commit(subject.id(), field, area));
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isAltDown() && !event.isShiftDown()) {
                commit(subject.id(), field, area);
                event.consume();
            } else if (event.getCode() == KeyCode.TAB) {
                // a text area would take the key for itself
                area.requestFocusTraversal(
                        event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                area.setText(desk.book().find(subject.id()).map(s -> s.text(field)).orElse(""));
                event.consume();
            }
        });
        return area;
    }

    /** Commits what is being typed; false where it was refused, with a sentence. */
    public boolean commitEditing() {
        return areas.entrySet().stream().filter(one -> hasKeyboard(one.getValue()))
                .allMatch(one -> shown.map(id -> commit(id, one.getKey(), one.getValue())).orElse(true));
    }

    /** Also while another window is in front. */
    private static boolean hasKeyboard(TextArea area) {
        return area.getScene() != null && area.getScene().getFocusOwner() == area;
    }

    private boolean commit(SubjectId subject, Field<?> field, TextArea area) {
        var now = desk.book().find(subject);
        return now.isEmpty() || now.get().text(field).equals(area.getText()) || desk.readOnly()
                || change(subject, field, area.getText());
    }

    private boolean change(SubjectId subject, Field<?> field, String text) {
        try {
            desk.apply(Edit.SetField.typed(subject, field, text));
            message.setManaged(false);
            message.setText("");
            return true;
        } catch (EditRefused | StoreException e) {
            message.setText(Failure.sentence(e, texts));
            message.setManaged(true);
            return false;
        }
    }
}
