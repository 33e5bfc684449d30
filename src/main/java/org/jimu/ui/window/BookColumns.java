package org.jimu.ui.window;

import java.util.HashMap;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;

import org.jimu.desk.Settings;
import org.jimu.ui.Theme;

/**
 * The columns of an open book: the tree, the form, and at the right what the form does not print. They share the width
 * anew where everything but the paper gets another size.
 */
final class BookColumns extends SplitPane {

    // on narrower windows the form needs the room
    private static final double WIDE = 1000;
    private static final double TREE_SHARE = 0.22;
    private static final double FORM_SHARE = 0.82;
    private static final double MOST_TREE_SHARE = 0.4;

    // dividers are seldom where they are asked to be, by a dot or two
    private static final double MOVED = 0.005;
    private static final String TREE = "columns.tree";
    private static final String SIDE = "columns.side";
    private static final String TAB = "columns.tab";
    private static final String NO_TAB = "none";

    private final Settings settings;
    private final SidePane side = new SidePane(this, () -> new double[]{treeShare(), formShare()});
    private final Runnable onFit;
    // the look of the program lives longer than a book is open
    private final ChangeListener<Number> look = (any, was, is) -> Platform.runLater(this::fitToLook);

    /**
     * @param settings where widths are remembered that the user gave the columns
     * @param onFit    runs after the columns have another width because of the look
     */
    BookColumns(Node tree, Node middle, Settings settings, Runnable onFit) {
        this.settings = settings;
        this.onFit = onFit;
        getItems().addAll(tree, middle);
        setDividerPositions(treeShare());
        SplitPane.setResizableWithParent(tree, false);
        Theme.size().addListener(new WeakChangeListener<>(look));
    }

    SidePane side() {
        return side;
    }

    /** Whether a window of a width has room for three columns. */
    static boolean isWide(double width) {
        return width > Theme.sized(WIDE);
    }

    /** Shows at the right what was shown there last; at first the properties, where there is room. */
    void showSide(double windowWidth, Tab usual) {
        if (isWide(windowWidth)) {
            var last = settings.get(TAB).orElse(usual.getId());
            side.getTabs().stream().filter(tab -> tab.getId().equals(last)).findFirst().ifPresent(side::show);
        }
    }

    /** Remembers widths that the user changed, and what is shown at the right. */
    void keep() {
        var at = getDividerPositions();
        var values = new HashMap<String, String>();
        if (Math.abs(at[0] - treeShare()) > MOVED) {
            values.put(TREE, Double.toString(at[0] / Theme.size().get()));
        }
        if (at.length > 1 && Math.abs(at[1] - formShare()) > MOVED) {
            values.put(SIDE, Double.toString((1 - at[1]) / Theme.size().get()));
        }
        values.put(TAB, side.wanted().map(Tab::getId).orElse(NO_TAB));
        settings.putAll(values);
    }

    private double treeShare() {
        return Math.min(MOST_TREE_SHARE, settings.number(TREE).orElse(TREE_SHARE) * Theme.size().get());
    }

    private double formShare() {
        return Math.max(treeShare(), 1 - settings.number(SIDE).orElse(1 - FORM_SHARE) * Theme.size().get());
    }

    private void fitToLook() {
        if (getScene() == null) {
            // the book was closed meanwhile
            return;
        }
        side.giveWayToLook(!isWide(getWidth()));
        setDividerPosition(0, treeShare());
        side.placeAnew();
        Platform.runLater(onFit);
    }
}
