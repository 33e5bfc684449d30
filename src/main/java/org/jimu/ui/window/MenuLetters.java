package org.jimu.ui.window;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;

/**
 * The letters of the entries of an open menu. JavaFX opens a menu by its letter, but within the menu it knows arrows
 * alone.
 */
final class MenuLetters {

    private static final Object LETTER = new Object();

    private final List<Menu> menus;

    private MenuLetters(List<Menu> menus) {
        this.menus = List.copyOf(menus);
    }

    /** Gives an entry its letter; none where it is empty. */
    static void give(MenuItem item, String letter) {
        item.getProperties().put(LETTER, letter);
    }

    /** @param window hears the keys while a menu is open */
    static void hear(Node window, List<Menu> menus) {
        window.addEventFilter(KeyEvent.KEY_PRESSED, new MenuLetters(menus)::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown()) {
            return;
        }
        showing(menus.stream()).flatMap(top -> deepest(top).getItems().stream()
                .filter(item -> event.getCode().getName().equals(item.getProperties().get(LETTER)))
                .filter(item -> !item.isDisable()).findFirst().map(item -> new Pressed(top, item)))
                .ifPresent(pressed -> {
                    event.consume();
                    pressed.run();
                });
    }

    private record Pressed(Menu top, MenuItem item) {

        void run() {
            if (item instanceof Menu below) {
                below.show();
            } else {
                top.hide();
                item.fire();
            }
        }
    }

    private static Menu deepest(Menu menu) {
        return showing(menu.getItems().stream().filter(Menu.class::isInstance).map(Menu.class::cast))
                .map(MenuLetters::deepest).orElse(menu);
    }

    private static Optional<Menu> showing(Stream<Menu> menus) {
        return menus.filter(Menu::isShowing).findFirst();
    }
}
