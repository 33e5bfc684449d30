package org.jimu.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import javafx.beans.binding.Bindings;

import org.jimu.desk.Settings;
import org.jimu.ui.Appearance;
import org.jimu.ui.Appearance.Scheme;
import org.jimu.ui.Theme;

/** The menu of the window's look (外观): light or dark, scale, size of type. What is chosen holds at once and next time. */
final class LookMenu {

    private static final List<String> SCALE_LETTERS = List.of("A", "B", "C", "D");
    private static final List<String> TYPE_LETTERS = List.of("E", "F", "G", "H");

    private final ActionMaker maker;
    private final Settings settings;

    LookMenu(ActionMaker maker, Settings settings) {
        this.maker = maker;
        this.settings = settings;
    }

    ActionMenu make(String name) {
        return new ActionMenu("look", name, "O", List.of(schemes(), scales(), types()));
    }

    private List<MenuEntry> schemes() {
        return List.of(scheme("lookLight", "1", Scheme.LIGHT), scheme("lookDark", "2", Scheme.DARK),
                scheme("lookSystem", "3", Scheme.SYSTEM));
    }

    // no key with Ctrl and Alt together: on some keyboards that is AltGr, and types into the cell
    private Action scheme(String id, String digit, Scheme scheme) {
        return choice(id, Way.key("Shortcut+Shift+" + digit), look -> look.scheme() == scheme,
                look -> look.with(scheme));
    }

    private List<MenuEntry> scales() {
        var entries = new ArrayList<MenuEntry>();
        for (var scale : Appearance.SCALES) {
            entries.add(choice("scale" + scale, Way.letter(SCALE_LETTERS.get(entries.size())),
                    look -> look.scale() == scale, look -> look.scaled(scale)));
        }
        entries.add(step("scaleUp", "F11", look -> look.scaled(true)));
        entries.add(step("scaleDown", "Shift+F11", look -> look.scaled(false)));
        return entries;
    }

    private List<MenuEntry> types() {
        var entries = new ArrayList<MenuEntry>();
        for (var type : Appearance.TYPES) {
            entries.add(choice("type" + type, Way.letter(TYPE_LETTERS.get(entries.size())),
                    look -> look.type() == type, look -> look.typed(type)));
        }
        entries.add(step("typeUp", "F12", look -> look.typed(true)));
        entries.add(step("typeDown", "Shift+F12", look -> look.typed(false)));
        return entries;
    }

    private Action choice(String id, Way way, Predicate<Appearance> holds, UnaryOperator<Appearance> change) {
        return maker.choice(id, way, Bindings.createBooleanBinding(() -> holds.test(Theme.worn().get()), Theme.worn()),
                () -> wear(change));
    }

    private Action step(String id, String key, UnaryOperator<Appearance> change) {
        return maker.always(id, Way.key(key), () -> wear(change));
    }

    private void wear(UnaryOperator<Appearance> change) {
        var look = change.apply(Theme.worn().get());
        Theme.wear(look);
        look.keep(settings);
    }
}
