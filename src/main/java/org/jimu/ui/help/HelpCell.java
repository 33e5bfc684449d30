package org.jimu.ui.help;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;

/** A row of the help: keys at the left, what they do at the right. */
final class HelpCell extends ListCell<HelpRow> {

    private static final PseudoClass TITLE = PseudoClass.getPseudoClass("title");

    private final Label keys = new Label();
    private final Label what = new Label();
    private final HBox line = new HBox(keys, what);

    HelpCell() {
        keys.getStyleClass().add("help-key");
        what.setWrapText(true);
        line.getStyleClass().add("help-line");
        // no wider than the list
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(HelpRow row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(TITLE, !empty && row instanceof HelpRow.Title);
        switch (empty ? null : row) {
            case HelpRow.Title title -> {
                setText(title.text());
                setGraphic(null);
                setAccessibleText(title.text());
            }
            case HelpRow.Key(var key) -> {
                keys.setText(key.keys());
                what.setText(key.text());
                setText(null);
                setGraphic(line);
                setAccessibleText(key.keys() + "：" + key.text());
            }
            case null -> {
                setText(null);
                setGraphic(null);
                setAccessibleText(null);
            }
        }
    }
}
