package org.jimu.ui.help;

import java.util.ArrayList;
import java.util.List;

/** A row of the help: the title of a section, or one of its lines. */
sealed interface HelpRow {

    /** The title of a section. */
    record Title(String text) implements HelpRow {}

    /** A key with what it does. */
    record Key(HelpLine line) implements HelpRow {}

    /** The rows that match the words typed. */
    static List<HelpRow> of(List<HelpSection> sections, String typed) {
        var rows = new ArrayList<HelpRow>();
        for (var section : sections) {
            var lines = section.matching(typed).lines();
            if (!lines.isEmpty()) {
                rows.add(new Title(section.title()));
                lines.forEach(line -> rows.add(new Key(line)));
            }
        }
        return rows;
    }
}
