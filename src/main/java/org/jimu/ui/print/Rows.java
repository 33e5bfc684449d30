package org.jimu.ui.print;

import java.util.function.Function;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

import org.jimu.ui.Naming;
import org.jimu.ui.Texts;
import org.jimu.ui.Theme;

/** Rows of a caption and what is chosen or typed beside it. */
final class Rows extends GridPane {

    // all boxes of the dialog begin at one line
    private static final double CAPTION = 70;

    private final Texts texts;
    private int rows;

    Rows(Texts texts) {
        this.texts = texts;
        getStyleClass().add("print-rows");
        var captions = new ColumnConstraints();
        captions.setMinWidth(Theme.sized(CAPTION));
        getColumnConstraints().add(captions);
    }

    /** Adds a row whose texts are named after it. */
    void add(String name, Node content) {
        var label = new Label(texts.get("print." + name));
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(content);
        label.managedProperty().bind(content.managedProperty());
        label.visibleProperty().bind(content.visibleProperty());
        setHgrow(content, Priority.ALWAYS);
        addRow(rows++, label, content);
    }

    /** Adds a row without a caption. */
    void add(Node content) {
        setHgrow(content, Priority.ALWAYS);
        add(content, 1, rows++);
    }

    /** Gives a control its id, what it says to screen readers, and its tip. */
    <T extends Control> T named(String name, T control) {
        control.setId("print-" + name);
        control.setAccessibleText(texts.get("print." + name));
        control.setTooltip(new Tooltip(texts.get("print." + name + ".tip")));
        return control;
    }

    /** Shows or hides, and gives its room away. */
    static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** Shows choices by their names. */
    static <T> void names(ComboBox<T> box, Function<T, String> name) {
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new Naming<>(name));
    }
}
