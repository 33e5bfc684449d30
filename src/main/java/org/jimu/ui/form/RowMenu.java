package org.jimu.ui.form;

import java.util.List;

import javafx.beans.binding.Bindings;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.jimu.ui.Texts;

/** The menu of the right mouse button: what can be done with the cell and its row. */
final class RowMenu extends ContextMenu {

    RowMenu(FormView view, FormCursor cursor, Texts texts) {
        var edit = item(texts.get("form.edit"), cursor::begin);
        var rows = List.of(item(texts.get("action.addBelow"), () -> view.commands().rows().add(true)),
                item(texts.get("action.addAbove"), () -> view.commands().rows().add(false)),
                item(texts.get("action.duplicateRow"), view.commands().rows()::duplicate),
                item(texts.get("action.removeRow"), view.commands().rows()::remove),
                item(texts.get("action.moveUp"), () -> view.commands().rows().move(false)),
                item(texts.get("action.moveDown"), () -> view.commands().rows().move(true)));
        var clipboard = view.commands().clipboard();
        var changing = List.of(item(texts.get("action.paste"), clipboard::paste),
                item(texts.get("action.clear"), view.commands().range()::clear),
                item(texts.get("action.fillDown"), view.commands().range()::fillDown));
        var cut = item(texts.get("action.cut"), clipboard::cut);
        getItems().addAll(edit, new SeparatorMenuItem(), cut, item(texts.get("action.copy"), clipboard::copy));
        getItems().addAll(changing);
        getItems().add(new SeparatorMenuItem());
        getItems().addAll(rows);
        edit.setDisable(!view.canEdit());
        cut.setDisable(!view.canEdit());
        changing.forEach(item -> item.setDisable(!view.canEdit()));
        // systems differ in whether the menu comes before or after the click that chooses the cell
        var noRow = Bindings.createBooleanBinding(
                () -> !view.canEdit() || view.currentRowProperty().get().isEmpty(), view.currentRowProperty());
        rows.forEach(row -> row.disableProperty().bind(noRow));
    }

    private static MenuItem item(String text, Runnable run) {
        var item = new MenuItem(text);
        item.setOnAction(event -> run.run());
        return item;
    }
}
