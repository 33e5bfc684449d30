package org.jimu.ui.tree;

import java.util.Arrays;
import java.util.Locale;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.shape.Circle;

import org.jimu.ui.tree.BookEntry.Shows;

/** A line of the tree: the name at the left, the amount at the right. */
final class BookTreeCell extends TreeCell<BookEntry> {

    private final Label name = new Label();
    private final Label amount = new Label();
    private final Circle mark = new Circle(4);
    private final HBox line = new HBox(name, mark, amount);

    BookTreeCell() {
        line.getStyleClass().add("tree-line");
        amount.getStyleClass().add("tree-amount");
        name.setTextOverrun(OverrunStyle.ELLIPSIS);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        mark.getStyleClass().add("tree-mark");
        amount.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(name, Priority.ALWAYS);
        // a line is as wide as the tree, so that amounts stand below each other
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(BookEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        setText(null);
        if (empty || entry == null) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        name.setText(entry.name());
        amount.setText(entry.amount());
        mark.setVisible(!entry.wrong().isEmpty());
        setTooltip(new Tooltip(entry.wrong().isEmpty() ? entry.name() : entry.name() + "\n" + entry.wrong()));
        setAccessibleText(String.join(" ", entry.name(), entry.amount(), entry.wrong()));
        Arrays.stream(Shows.values()).forEach(shows -> pseudoClassStateChanged(
                PseudoClass.getPseudoClass(shows.name().toLowerCase(Locale.ROOT).replace('_', '-')),
                shows == entry.shows()));
        setGraphic(line);
    }
}
