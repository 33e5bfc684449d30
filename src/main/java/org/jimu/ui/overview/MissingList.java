package org.jimu.ui.overview;

import java.util.Locale;
import java.util.Optional;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;

import org.jimu.desk.overview.Missing;
import org.jimu.model.SubjectKind;
import org.jimu.ui.Texts;

/** What is still to be done, a line each; Enter or a click goes there. */
final class MissingList extends ListView<Missing> {

    private static final double LINE = 30;
    private static final double HEIGHT = 9 * LINE;

    private final Texts texts;
    private final Ways ways;

    MissingList(Texts texts, Ways ways) {
        this.texts = texts;
        this.ways = ways;
        setId("overview-missing");
        setAccessibleText(texts.get("overview.missing"));
        setPlaceholder(new Label(texts.get("overview.missing.none")));
        setFixedCellSize(LINE);
        setPrefHeight(HEIGHT);
        setMinHeight(HEIGHT);
        setCellFactory(any -> new Line());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                go(Optional.ofNullable(getSelectionModel().getSelectedItem()));
                event.consume();
            }
        });
    }

    private void go(Optional<Missing> missing) {
        missing.ifPresent(one -> {
            if (one.kind() == SubjectKind.YEAR && one.what() == Missing.What.NO_PROJECTS) {
                ways.year(one.table());
            } else {
                ways.table(one.table());
            }
        });
    }

    /** One thing that is missing. */
    private final class Line extends ListCell<Missing> {

        private final Label what = new Label();
        private final Label where = new Label();
        private final Label project = new Label();
        private final HBox line = new HBox(what, project, where);

        Line() {
            line.getStyleClass().add("overview-missing-line");
            what.setMinWidth(USE_PREF_SIZE);
            where.getStyleClass().add("hit-path");
            setPrefWidth(0);
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY) {
                    go(Optional.ofNullable(getItem()));
                }
            });
        }

        @Override
        protected void updateItem(Missing missing, boolean empty) {
            super.updateItem(missing, empty);
            setText(null);
            if (empty || missing == null) {
                setGraphic(null);
                return;
            }
            var code = missing.what().name().toLowerCase(Locale.ROOT);
            what.setText(texts.get("overview.missing." + code));
            what.getStyleClass().setAll("label", "overview-what", "overview-what-" + code);
            project.setText(name(missing));
            where.setText(texts.get("overview.year", missing.department(), missing.year()));
            setAccessibleText(String.join(" ", what.getText(), project.getText(), where.getText()));
            setGraphic(line);
        }

        private String name(Missing missing) {
            if (missing.kind() == SubjectKind.YEAR) {
                return missing.what() == Missing.What.FILLING ? texts.get("tree.departmentTable") : "";
            }
            return missing.project().isBlank() ? texts.get("overview.unnamed") : missing.project();
        }
    }
}
