package org.jimu.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jimu.sheet.CellStyle.FontFamily;

/**
 * Breaks texts into lines, and knows again what it broke lately: an edit changes one text of a page and leaves a hundred as
 * they were. May be used from several threads.
 */
final class LineSetting {

    // the texts of some twenty pages; labels come back on every one
    private static final int KNOWN = 2_000;

    private final FontCatalog fonts;
    private final Map<Setting, Lines> known = new LinkedHashMap<>(KNOWN, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Setting, Lines> eldest) {
            return size() > KNOWN;
        }
    };

    LineSetting(FontCatalog fonts) {
        this.fonts = fonts;
    }

    /**
     * What lines depend on.
     *
     * @param measure width of the lines in thousandths of the type size
     * @param indent  of the first line of each paragraph, in thousandths of the type size
     * @param upright whether the characters stand below each other
     */
    record Setting(String text, FontFamily font, double measure, double indent, boolean upright) {}

    /** @param missing each character that no font has, in the order of the text */
    record Lines(List<Line> lines, List<Integer> missing) {}

    Lines lines(Setting setting) {
        synchronized (known) {
            var lines = known.get(setting);
            if (lines != null) {
                return lines;
            }
        }
        var lines = broken(setting);
        synchronized (known) {
            known.put(setting, lines);
        }
        return lines;
    }

    private Lines broken(Setting setting) {
        var missing = new ArrayList<Integer>();
        var breaker = new LineBreaker(fonts.stack(setting.font()), missing::add);
        var lines = setting.upright()
                ? breaker.upright(setting.text(), setting.measure())
                : breaker.lines(setting.text(), setting.measure(), setting.indent());
        return new Lines(List.copyOf(lines), List.copyOf(missing));
    }
}
