package org.jimu.ui.newproject;

import java.util.function.Consumer;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;

import org.jimu.desk.NewProject;
import org.jimu.desk.ProjectSources;
import org.jimu.desk.ProjectSources.Offer;
import org.jimu.model.SubjectId;
import org.jimu.ui.Buttons;
import org.jimu.ui.Texts;
import org.jimu.ui.Theme;

/** Asks for the name of a new project and what it begins with; a name and Enter give a blank one. */
public final class NewProjectDialog extends Dialog<ButtonType> {

    private static final double WIDTH = 560;

    private final SubjectId year;
    private final TextField name = new TextField();
    private final SourcePane source;
    private final SimpleBooleanProperty hasOffer = new SimpleBooleanProperty(false);
    private SourceKind kind = SourceKind.BLANK;
    private String proposed = "";

    /**
     * @param year     the department's year that the project will stand in
     * @param onCreate hears what is to be made
     */
    public NewProjectDialog(SubjectId year, ProjectSources sources, Texts texts, Window owner,
            Consumer<NewProject> onCreate) {
        this.year = year;
        initOwner(owner);
        initModality(Modality.WINDOW_MODAL);
        setTitle(texts.get("action.newProject"));
        setResizable(true);
        var pane = getDialogPane();
        pane.getStyleClass().add("new-project-dialog");
        var create = new ButtonType(texts.get("newProject.create"), ButtonData.OK_DONE);
        pane.getButtonTypes().addAll(create, Buttons.cancel(texts));
        var button = (Button) pane.lookupButton(create);
        button.setId("new-create");
        source = new SourcePane(sources, texts, this::choose, button::fire);
        name.setId("ask");
        name.setAccessibleText(texts.get("ask.newProject"));
        var content = new VBox(new Label(texts.get("ask.newProject")), name, kinds(texts), source);
        VBox.setVgrow(source, Priority.ALWAYS);
        content.getStyleClass().add("new-project");
        content.setPrefWidth(Theme.sized(WIDTH));
        pane.setContent(content);
        button.disableProperty().bind(Bindings.createBooleanBinding(() -> name.getText().isBlank(),
                name.textProperty()).or(hasOffer.not()));
        // a button that is chosen would take the key for itself
        content.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof RadioButton) {
                button.fire();
                event.consume();
            }
        });
        button.addEventFilter(ActionEvent.ACTION, event -> onCreate.accept(wanted()));
        Theme.dress(pane.getScene());
        setOnShown(event -> name.requestFocus());
        setOnHidden(event -> source.close());
        offer(SourceKind.BLANK);
    }

    private HBox kinds(Texts texts) {
        var group = new ToggleGroup();
        var line = new HBox(new Label(texts.get("newProject.from")));
        line.getStyleClass().add("rollover-line");
        for (var one : SourceKind.values()) {
            var choice = new RadioButton(texts.get("newProject.from." + one.id()));
            choice.setId("new-from-" + one.id());
            choice.setToggleGroup(group);
            choice.setSelected(one == SourceKind.BLANK);
            choice.selectedProperty().addListener((any, was, is) -> {
                if (is) {
                    offer(one);
                }
            });
            line.getChildren().add(choice);
        }
        return line;
    }

    private void offer(SourceKind wanted) {
        kind = wanted;
        hasOffer.set(wanted == SourceKind.BLANK);
        propose("");
        source.offer(wanted);
        if (getDialogPane().getScene().getWindow() != null) {
            getDialogPane().getScene().getWindow().sizeToScene();
        }
    }

    private void choose(Offer offer) {
        hasOffer.set(true);
        propose(kind == SourceKind.TEMPLATE ? "" : offer.name());
    }

    /** Puts the name of what is chosen into the box, unless the user typed one. */
    private void propose(String other) {
        if (name.getText().equals(proposed)) {
            name.setText(other);
        }
        proposed = other;
    }

    private NewProject wanted() {
        var typed = name.getText().strip();
        return source.chosen().map(offer -> new NewProject(year, typed, offer.source(), source.keepsAmounts()))
                .orElseGet(() -> NewProject.blank(year, typed));
    }
}
