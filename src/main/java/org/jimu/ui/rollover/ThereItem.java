package org.jimu.ui.rollover;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.TreeItem;

/** A line of what the other year has already: it is ticked by itself, and never together with the lines around it. */
final class ThereItem extends TreeItem<OfferLine> {

    private final BooleanProperty ticked = new SimpleBooleanProperty(false);

    ThereItem(OfferLine line) {
        super(line);
    }

    BooleanProperty tickedProperty() {
        return ticked;
    }
}
