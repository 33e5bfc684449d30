package org.jimu.ui.search;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jimu.desk.SearchHit;

/** A place that was found: a piece of its text with what was looked for marked, and below it where it stands. */
final class HitCell extends ListCell<SearchHit> {

    // what is shown before the found text, so that it is in sight
    private static final int BEFORE = 14;

    private final Label before = new Label();
    private final Label match = new Label();
    private final Label after = new Label();
    private final Label path = new Label();
    private final VBox lines = new VBox(new HBox(before, match, after), path);

    HitCell() {
        lines.getStyleClass().add("hit");
        match.getStyleClass().add("hit-match");
        path.getStyleClass().add("hit-path");
        before.setMinWidth(USE_PREF_SIZE);
        match.setMinWidth(USE_PREF_SIZE);
        // a line is as wide as the list
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(SearchHit hit, boolean empty) {
        super.updateItem(hit, empty);
        setText(null);
        if (empty || hit == null) {
            setGraphic(null);
            return;
        }
        var from = Math.max(0, hit.start() - BEFORE);
        var end = Math.min(hit.text().length(), hit.start() + hit.length());
        before.setText((from > 0 ? "…" : "") + hit.text().substring(from, hit.start()));
        match.setText(hit.text().substring(hit.start(), end));
        after.setText(hit.text().substring(end));
        path.setText(hit.path());
        setAccessibleText(hit.text() + " " + hit.path());
        setGraphic(lines);
    }
}
