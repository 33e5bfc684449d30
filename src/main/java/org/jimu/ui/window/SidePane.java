package org.jimu.ui.window;

import java.util.Optional;
import java.util.function.Supplier;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/** What can be shown at the right of the form, one at a time: the other fields, the library. */
final class SidePane extends TabPane {

    private final SplitPane split;
    private final Supplier<double[]> dividers;
    private boolean gaveWay;
    private boolean gaveWayToLook;

    /**
     * @param split    into which it is put at the right
     * @param dividers places of the dividers when it is there
     */
    SidePane(SplitPane split, Supplier<double[]> dividers) {
        this.split = split;
        this.dividers = dividers;
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        getStyleClass().add("side");
        SplitPane.setResizableWithParent(this, false);
    }

    Tab add(String id, String title, Node content) {
        var tab = new Tab(title, content);
        tab.setId(id);
        getTabs().add(tab);
        return tab;
    }

    private boolean isShown() {
        return split.getItems().contains(this);
    }

    void show(Tab tab) {
        getSelectionModel().select(tab);
        if (!isShown()) {
            split.getItems().add(this);
            split.setDividerPositions(dividers.get());
        }
    }

    /** The tab that is shown, or was before it gave way to something for a while. */
    Optional<Tab> wanted() {
        return isShown() || gaveWay || gaveWayToLook
                ? Optional.ofNullable(getSelectionModel().getSelectedItem())
                : Optional.empty();
    }

    /** Gives it its room anew where it is shown. */
    void placeAnew() {
        if (isShown()) {
            split.setDividerPositions(dividers.get());
        }
    }

    void hide() {
        split.getItems().remove(this);
    }

    /** Hides what is shown while something else needs the room, and brings it back afterwards. */
    void giveWay(boolean needed) {
        if (needed) {
            gaveWay = split.getItems().remove(this);
        } else if (gaveWay) {
            gaveWay = false;
            show(getSelectionModel().getSelectedItem());
        }
    }

    /** Hides what is shown while everything is so large that it has no room, and brings it back afterwards. */
    void giveWayToLook(boolean needed) {
        if (needed) {
            gaveWayToLook |= split.getItems().remove(this);
        } else if (gaveWayToLook) {
            gaveWayToLook = false;
            show(getSelectionModel().getSelectedItem());
        }
    }

    /**
     * Shows the tab, or hides everything where it is shown already.
     *
     * @return whether it is shown now
     */
    boolean toggle(Tab tab) {
        if (isShown() && tab.isSelected()) {
            hide();
            return false;
        }
        show(tab);
        return true;
    }
}
