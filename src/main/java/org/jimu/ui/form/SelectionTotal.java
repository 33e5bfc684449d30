package org.jimu.ui.form;

import java.util.Optional;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jimu.desk.Desk;
import org.jimu.form.fill.SelectionSum;
import org.jimu.ui.Latest;
import org.jimu.ui.Texts;

/** What the chosen cells add up to, as a sentence. */
final class SelectionTotal {

    private final FormView view;
    private final Desk desk;
    private final CellSelection selection;
    private final Texts texts;
    private final Latest sums = new Latest();
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");

    SelectionTotal(FormView view, Desk desk, CellSelection selection, Texts texts) {
        this.view = view;
        this.desk = desk;
        this.selection = selection;
        this.texts = texts;
        selection.rangeProperty().addListener((any, was, is) -> ask());
        desk.onChange(change -> Platform.runLater(() -> {
            if (selection.range().isPresent()) {
                ask();
            }
        }));
    }

    ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    private void ask() {
        var range = selection.range();
        var sheet = view.sheet();
        if (range.isEmpty() || sheet.isEmpty()) {
            sums.drop();
            text.set("");
            return;
        }
        var book = desk.book();
        sums.ask(() -> SelectionSum.of(book, sheet.get(), range.get()), sum -> text.set(sentence(sum)));
    }

    private String sentence(Optional<SelectionSum> sum) {
        return sum.map(found -> found.sum()
                .map(total -> texts.get("form.sum", total, found.count()))
                .orElseGet(() -> texts.get("form.count", found.count()))).orElse("");
    }
}
