package org.jimu.ui.window;

import java.util.List;
import java.util.stream.Stream;

import javafx.scene.control.Menu;
import javafx.scene.control.SeparatorMenuItem;

/**
 * A menu. Menu bar and help are made of the same ones, so that nothing can be in one alone.
 *
 * @param id     for style sheets and tests
 * @param letter with Alt it opens the menu
 * @param groups what stands in it; lines part the groups
 */
record ActionMenu(String id, String name, String letter, List<List<MenuEntry>> groups) implements MenuEntry {

    @Override
    public Menu menuItem() {
        var menu = new Menu(Way.caption(name, letter));
        menu.setId("menu-" + id);
        for (var group : groups) {
            if (!menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            for (var entry : group) {
                var item = entry.menuItem();
                MenuLetters.give(item, entry.letter());
                menu.getItems().add(item);
            }
        }
        return menu;
    }

    @Override
    public Stream<Reached> actions() {
        return groups.stream().flatMap(List::stream).flatMap(MenuEntry::actions)
                .map(reached -> reached.below(letter));
    }
}
