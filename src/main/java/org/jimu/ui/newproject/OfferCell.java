package org.jimu.ui.newproject;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

import org.jimu.desk.ProjectSources.Offer;

/** Something to begin with: its name, and below it where it stands. */
final class OfferCell extends ListCell<Offer> {

    private final Label name = new Label();
    private final Label about = new Label();
    private final VBox line = new VBox(name, about);

    OfferCell() {
        about.getStyleClass().add("entry-about");
        // a line is as wide as the list
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Offer offer, boolean empty) {
        super.updateItem(offer, empty);
        setText(null);
        if (empty || offer == null) {
            setGraphic(null);
            return;
        }
        name.setText(offer.name());
        about.setText(offer.about());
        setAccessibleText(offer.name() + " " + offer.about());
        setGraphic(line);
    }
}
