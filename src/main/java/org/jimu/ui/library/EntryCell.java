package org.jimu.ui.library;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

import org.jimu.desk.Choice;
import org.jimu.ui.Texts;

/** An indicator of the library: its name, and below it the value, the level and where it is known from. */
final class EntryCell extends ListCell<Choice.Entry> {

    private final Texts texts;
    private final Label name = new Label();
    private final Label about = new Label();
    private final VBox lines = new VBox(name, about);
    private final Tooltip tooltip = new Tooltip();

    EntryCell(Texts texts) {
        this.texts = texts;
        about.getStyleClass().add("entry-about");
        // a line is as wide as the list
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Choice.Entry choice, boolean empty) {
        super.updateItem(choice, empty);
        setText(null);
        if (empty || choice == null) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        var entry = choice.entry();
        name.setText(entry.name());
        about.setText(joined(" · ", entry.target().text(), entry.level2(),
                choice.uses() > 0 ? texts.get("choice.uses", choice.uses()) : entry.field()));
        tooltip.setText(joined("\n", entry.name(), entry.target().text(), entry.level1() + " › " + entry.level2(),
                entry.basis()));
        setTooltip(tooltip);
        setAccessibleText(name.getText() + " " + about.getText());
        setGraphic(lines);
    }

    private static String joined(String separator, String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(separator));
    }
}
