package org.jimu.ui.window;

import javafx.application.Platform;
import javafx.scene.control.Tab;

import org.jimu.ui.Texts;
import org.jimu.ui.library.LibraryPane;
import org.jimu.ui.properties.PropertiesPane;

/** The properties and the library at the right of the form, and the ways to show them. */
final class SideTabs {

    private final SidePane side;
    private final MiddlePane middle;
    private final LibraryPane library;
    private final Tab propertiesTab;
    private final Tab libraryTab;

    SideTabs(BookColumns columns, MiddlePane middle, PropertiesPane properties, LibraryPane library, Texts texts) {
        this.side = columns.side();
        this.middle = middle;
        this.library = library;
        this.propertiesTab = side.add("tab-properties", texts.get("side.properties"), properties);
        this.libraryTab = side.add("tab-library", texts.get("side.library"), library);
        libraryTab.selectedProperty().addListener((any, was, is) -> library.refresh());
        middle.formHiddenProperty().addListener((any, was, is) -> side.giveWay(is));
    }

    /** What is shown where nothing was ever chosen. */
    Tab usual() {
        return propertiesTab;
    }

    void toggleProperties() {
        toggle(propertiesTab);
    }

    /** The library is shown with the keyboard in it. */
    void toggleLibrary() {
        if (toggle(libraryTab)) {
            Platform.runLater(library::begin);
        } else {
            middle.focusCell();
        }
    }

    private boolean toggle(Tab tab) {
        if (middle.formHiddenProperty().get()) {
            middle.showForm();
            side.show(tab);
            return true;
        }
        return side.toggle(tab);
    }
}
