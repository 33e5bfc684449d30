package org.jimu.ui.help;

import java.util.List;

/**
 * The keys of one menu or of one part of the window.
 *
 * @param title its name
 */
public record HelpSection(String title, List<HelpLine> lines) {

    public HelpSection {
        lines = List.copyOf(lines);
    }

    /** What of it matches the words typed; a title alone matches all its lines. */
    HelpSection matching(String typed) {
        return new HelpSection(title, lines.stream().filter(line -> line.matches(title, typed)).toList());
    }
}
