package org.jimu.ui.form;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jimu.desk.Choice;
import org.jimu.ui.Texts;

/** Something that may be meant: the name, a usual value, and where it is known from. */
final class ChoiceCell extends ListCell<Choice> {

    private final Texts texts;
    private final Label name = new Label();
    private final Label target = new Label();
    private final Label source = new Label();
    private final HBox line;

    ChoiceCell(Texts texts) {
        this.texts = texts;
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        line = new HBox(name, target, gap, source);
        line.getStyleClass().add("choice");
        target.getStyleClass().add("choice-target");
        source.getStyleClass().add("choice-source");
        target.setMinWidth(USE_PREF_SIZE);
        source.setMinWidth(USE_PREF_SIZE);
        // a line is as wide as the list
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Choice choice, boolean empty) {
        super.updateItem(choice, empty);
        setText(null);
        if (empty || choice == null) {
            setGraphic(null);
            return;
        }
        name.setText(choice.text().replace('\n', ' '));
        switch (choice) {
            case Choice.Entry entry -> {
                target.setText(entry.entry().target().text());
                source.setText(Stream.of(entry.entry().level2(), entry.uses() > 0
                        ? texts.get("choice.uses", entry.uses())
                        : entry.entry().field()).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · ")));
            }
            case Choice.Text text -> {
                target.setText("");
                source.setText("");
            }
        }
        setAccessibleText(String.join(" ", name.getText(), target.getText(), source.getText()));
        setGraphic(line);
    }
}
