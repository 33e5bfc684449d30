package org.jimu.paper;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Reads from a TrueType file which glyphs draw which characters, in the two ways in which nearly all files tell it. */
final class CharacterMap {

    private static final int ENTRY = 8;
    private static final int SEGMENTS = 4;
    private static final int GROUPS = 12;
    private static final int GROUP = 12;
    private static final int LAST = 0xFFFF;

    private final ByteBuffer table;
    private final int glyphCount;
    private final char[] glyphs;
    private final Map<Integer, Integer> rareGlyphs;

    /** Platform and encoding of a map. */
    private record Kind(int platform, int encoding) {}

    // the most complete first
    private static final List<Kind> KINDS = List.of(new Kind(0, 4), new Kind(3, 10), new Kind(0, 3), new Kind(3, 1));

    /**
     * @param table      the table {@code cmap}
     * @param glyphs     takes the glyphs of the first plane
     * @param rareGlyphs takes the others
     */
    CharacterMap(ByteBuffer table, int glyphCount, char[] glyphs, Map<Integer, Integer> rareGlyphs) {
        this.table = table;
        this.glyphCount = glyphCount;
        this.glyphs = glyphs;
        this.rareGlyphs = rareGlyphs;
    }

    /** @throws IOException where the file tells it in another way */
    void read() throws IOException {
        var at = KINDS.stream().flatMapToInt(this::find).findFirst()
                .orElseThrow(() -> new IOException("no map of Unicode"));
        switch (FontTables.unsigned(table, at)) {
            case SEGMENTS -> readSegments(at);
            case GROUPS -> readGroups(at);
            default -> throw new IOException("a rare kind of map");
        }
    }

    private IntStream find(Kind kind) {
        return IntStream.range(0, FontTables.unsigned(table, 2)).map(i -> 4 + ENTRY * i)
                .filter(at -> FontTables.unsigned(table, at) == kind.platform()
                        && FontTables.unsigned(table, at + 2) == kind.encoding())
                .map(at -> table.getInt(at + 4));
    }

    /** Runs of characters: the glyph follows from the character, or is looked up in a list. */
    private void readSegments(int at) {
        var size = FontTables.unsigned(table, at + 6);
        var ends = at + 14;
        var starts = ends + size + 2;
        for (var i = 0; i < size; i += 2) {
            var start = FontTables.unsigned(table, starts + i);
            var end = FontTables.unsigned(table, ends + i);
            var delta = table.getShort(starts + size + i);
            var place = starts + 2 * size + i;
            var offset = FontTables.unsigned(table, place);
            for (var code = start; code <= end && code < LAST; code++) {
                var glyph = offset == 0 ? code : FontTables.unsigned(table, place + offset + 2 * (code - start));
                put(code, offset != 0 && glyph == 0 ? 0 : glyph + delta & LAST);
            }
        }
    }

    private void readGroups(int at) {
        var count = table.getInt(at + 12);
        for (var i = 0; i < count; i++) {
            var group = at + 16 + GROUP * i;
            var start = table.getInt(group);
            var first = table.getInt(group + 8);
            for (var code = start; code <= table.getInt(group + 4); code++) {
                put(code, first + code - start);
            }
        }
    }

    private void put(int code, int glyph) {
        if (glyph <= 0 || glyph >= glyphCount) {
            return;
        }
        if (code < FontMetrics.PLANE) {
            glyphs[code] = (char) glyph;
        } else {
            rareGlyphs.put(code, glyph);
        }
    }
}
