package org.jimu.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/** The menu of the books opened last. */
record RecentBooks(String name, List<Path> books, Consumer<Path> open) implements MenuEntry {

    private static final String LETTER = "R";

    @Override
    public String letter() {
        return LETTER;
    }

    @Override
    public MenuItem menuItem() {
        var menu = new Menu(Way.caption(name, LETTER));
        menu.setId("menu-recent");
        for (var path : books) {
            var item = new MenuItem(path.toString());
            item.setMnemonicParsing(false);
            item.setOnAction(event -> open.accept(path));
            menu.getItems().add(item);
        }
        return menu;
    }

    @Override
    public Stream<Reached> actions() {
        return Stream.empty();
    }
}
