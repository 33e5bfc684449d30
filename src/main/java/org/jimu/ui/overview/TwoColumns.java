package org.jimu.ui.overview;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

import org.jimu.ui.Theme;

/** Two boxes, beside each other where there is room for two, and one below the other where there is not. */
final class TwoColumns extends GridPane {

    /** Width from which on there is room for two, with the plain look. */
    private static final double ROOM = 760;
    private static final double ALL = 100;

    private List<Node> boxes = List.of();

    TwoColumns() {
        getStyleClass().add("overview-row");
        widthProperty().addListener((any, was, is) -> arrange());
    }

    void show(Node first, Node second) {
        boxes = List.of(first, second);
        boxes.forEach(box -> GridPane.setVgrow(box, Priority.ALWAYS));
        arrange();
    }

    private void arrange() {
        var columns = getWidth() < Theme.sized(ROOM) ? 1 : boxes.size();
        if (getColumnCount() == columns && getChildren().equals(boxes)) {
            return;
        }
        getChildren().clear();
        getColumnConstraints().clear();
        for (var i = 0; i < boxes.size(); i++) {
            add(boxes.get(i), i % columns, i / columns);
        }
        for (var column = 0; column < columns; column++) {
            var share = new ColumnConstraints();
            share.setPercentWidth(ALL / columns);
            getColumnConstraints().add(share);
        }
    }
}
