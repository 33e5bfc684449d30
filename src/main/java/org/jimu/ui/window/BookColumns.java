package org.jimu.ui.window;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;

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
    private static final double MOST_TREE_SHARE = 0.36;

    private final SidePane side = new SidePane(this, () -> new double[]{treeShare(), formShare()});
    private final Runnable onFit;
    // the look of the program lives longer than a book is open
    private final ChangeListener<Number> look = (any, was, is) -> Platform.runLater(this::fitToLook);

    /** @param onFit runs after the columns have another width because of the look */
    BookColumns(Node tree, Node middle, Runnable onFit) {
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

    private static double treeShare() {
        return Math.min(MOST_TREE_SHARE, TREE_SHARE * Theme.size().get());
    }

    private static double formShare() {
        return Math.max(treeShare(), 1 - (1 - FORM_SHARE) * Theme.size().get());
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
