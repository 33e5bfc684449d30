package org.jimu.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jimu.ui.Texts;
import org.jimu.ui.help.HelpLine;
import org.jimu.ui.help.HelpSection;
import org.jimu.ui.help.PartKeys;

/** The help of the keys, made of the very menus of the window. */
final class KeyHelp {

    private KeyHelp() {
    }

    static List<HelpSection> of(List<ActionMenu> menus, Texts texts) {
        var sections = new ArrayList<HelpSection>();
        for (var menu : menus) {
            sections.add(new HelpSection(texts.get("help.menu", menu.name()), menu.actions()
                    .map(reached -> new HelpLine(reached.keys(), reached.action().name().get())).toList()));
        }
        Stream.of(PartKeys.values()).map(part -> part.section(texts)).forEach(sections::add);
        return sections;
    }
}
