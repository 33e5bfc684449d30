package org.jimu.ui.form;

import java.util.List;
import java.util.Optional;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jimu.paper.Page;
import org.jimu.paper.Typeset;

/** The document that is shown: its pages, and the cells on them. */
final class ShownPages {

    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<List<Typeset.MissingCharacter>> missing = new ReadOnlyObjectWrapper<>(
            List.of());
    private Optional<SetDocument> document = Optional.empty();
    private List<Page> pages = List.of();
    private CellNavigator cells = CellNavigator.NONE;

    void take(Optional<SetDocument> ready) {
        document = ready;
        var typeset = ready.map(SetDocument::typeset);
        pages = typeset.map(Typeset::pages).orElse(List.of());
        missing.set(typeset.map(Typeset::missing).orElse(List.of()));
        cells = CellNavigator.of(pages);
        count.set(pages.size());
    }

    /** The pages stay, but nothing can be typed into them: another document will take their place. */
    void closeCells() {
        cells = CellNavigator.NONE;
    }

    Optional<SetDocument> document() {
        return document;
    }

    List<Page> pages() {
        return pages;
    }

    CellNavigator cells() {
        return cells;
    }

    /** Width of the first page in mm; 0 where there is none. */
    double width() {
        return pages.isEmpty() ? 0 : pages.getFirst().width();
    }

    ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** Characters that no font has. */
    ReadOnlyObjectProperty<List<Typeset.MissingCharacter>> missingProperty() {
        return missing.getReadOnlyProperty();
    }
}
