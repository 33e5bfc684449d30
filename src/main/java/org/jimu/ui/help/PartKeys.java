package org.jimu.ui.help;

import java.util.List;
import java.util.Locale;

import org.jimu.ui.Texts;

/** The keys of the parts of the window that stand in no menu, as {@code CursorKeys}, {@code ListKeys} and others read them. */
public enum PartKeys {

    /** Everywhere in the window. */
    WINDOW("Alt / F10: menus", "Tab / Shift+Tab: step", "Space: tick", "Shift+F10: context", "Esc: close"),
    /** The form on paper. */
    FORM("↑ ↓ ← →: arrows", "Tab / Shift+Tab: tab", "Enter / Shift+Enter: enter", "F2: edit", "Esc: escape",
            "Delete: clear", "Backspace: empty", "Alt+Enter: break", "F3: offer", "Home / End: line",
            "Ctrl+Home / Ctrl+End: ends", "PageUp / PageDown: page", "Ctrl+↑ ↓ ← →: edge", "Shift+↑ ↓ ← →: range",
            "Ctrl+A: all", "Ctrl+Enter: fill", "Ctrl+Insert / Shift+Insert / Shift+Delete: insert"),
    /** The list of all indicators. */
    LIST("↑ ↓ ← →: arrows", "Tab / Shift+Tab: tab", "Enter / Shift+Enter: enter", "F2: edit", "Esc: escape",
            "Delete: clear", "Shift+↑ ↓: range", "Ctrl+A: all", "Ctrl+C / Ctrl+V: clipboard", "Ctrl+D: fill",
            "Ctrl+-: remove", "Ctrl+Enter: open", "Alt+↓: filter", "Alt+Shift+↑ / Alt+Shift+↓: sort",
            "Ctrl+Home / Ctrl+End: ends"),
    /** The tree of departments, years and projects. */
    TREE("↑ ↓ ← →: arrows", "Enter: enter", "F2: rename", "Insert: insert", "Delete: delete",
            "Ctrl+X / Ctrl+C / Ctrl+V: clipboard", "Esc: escape", "Alt+↑ / Alt+↓: step", "Shift+↑ ↓: range"),
    /** The box that finds anywhere. */
    SEARCH("↑ ↓: arrows", "Enter: enter", "Esc: escape"),
    /** Find and replace. */
    REPLACE("Space: tick", "Enter: enter", "Alt+A / Alt+N: all", "Ctrl+Enter: run", "Esc: escape"),
    /** The print dialog. */
    PRINT("PageUp / PageDown: page", "Ctrl+PageUp / Ctrl+PageDown: ends");

    private final List<String> keys;

    PartKeys(String... keys) {
        this.keys = List.of(keys);
    }

    /** The keys with what they do. */
    public HelpSection section(Texts texts) {
        var part = "help." + name().toLowerCase(Locale.ROOT);
        return new HelpSection(texts.get(part + ".part"), keys.stream().map(line -> line.split(": "))
                .map(line -> new HelpLine(line[0], texts.get(part + "." + line[1]))).toList());
    }
}
