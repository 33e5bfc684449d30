package org.jimu.paper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads of a TrueType file what setting type needs, and nothing of its glyphs: some 300 KB of 15 MB, in a tenth of the time
 * that reading all takes. A file that is made in another way than nearly all are is left to those who read all.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/otff">OpenType: the font file</a>
 */
final class FontTables {

    private static final Set<String> WANTED = Set.of("OS/2", "cmap", "head", "hhea", "hmtx", "maxp", "name");
    private static final int COLLECTION = 0x74746366;
    private static final int TRUE_TYPE = 0x00010000;
    private static final int HEADER = 12;
    private static final int ENTRY = 16;
    private static final int NAME_ENTRY = 12;
    private static final int FAMILY = 1;
    private static final int RESTRICTED = 0x2;
    private static final int RIGHTS = 0xF;
    private static final int NO_SUBSETTING = 0x100;
    private static final int BITMAP_ONLY = 0x200;

    private final InputStream in;
    private final Map<String, ByteBuffer> tables = new HashMap<>();
    private long position;

    private FontTables(InputStream in) {
        this.in = in;
    }

    /** Where a table lies in the file. */
    private record Entry(String tag, long offset, long length) {}

    /**
     * The metrics of a font.
     *
     * @param in     the file from its start; the caller closes
     * @param length of the file, to know a file that was cut off
     * @param index  of the font in a collection
     * @throws IOException where the file is not of the usual kind, is cut off or may not be embedded
     */
    static FontMetrics read(InputStream in, long length, int index) throws IOException {
        var tables = new FontTables(in);
        try {
            tables.readTables(length, index);
            return tables.metrics();
        } catch (RuntimeException damaged) {
            throw new IOException("not a font of the usual kind", damaged);
        }
    }

    private void readTables(long length, int index) throws IOException {
        var header = bytes(0, HEADER);
        var start = 0L;
        if (header.getInt(0) == COLLECTION) {
            var offsets = bytes(HEADER, Integer.BYTES * header.getInt(8));
            start = Integer.toUnsignedLong(offsets.getInt(Integer.BYTES * index));
            header = bytes(start, HEADER);
        }
        require(header.getInt(0) == TRUE_TYPE, "no TrueType outlines");
        var count = header.getShort(4);
        var directory = bytes(start + HEADER, ENTRY * count);
        var entries = IntStream.range(0, count).mapToObj(i -> entry(directory, ENTRY * i)).toList();
        require(entries.stream().allMatch(entry -> entry.offset() + entry.length() <= length), "cut off");
        require(entries.stream().anyMatch(entry -> entry.tag().equals("glyf")), "no TrueType outlines");
        for (var entry : entries.stream().filter(one -> WANTED.contains(one.tag()))
                .sorted(Comparator.comparing(Entry::offset)).toList()) {
            tables.put(entry.tag(), bytes(entry.offset(), Math.toIntExact(entry.length())));
        }
    }

    private static Entry entry(ByteBuffer directory, int at) {
        var tag = new byte[Integer.BYTES];
        directory.get(at, tag);
        return new Entry(new String(tag, StandardCharsets.ISO_8859_1), Integer.toUnsignedLong(directory.getInt(at + 8)),
                Integer.toUnsignedLong(directory.getInt(at + 12)));
    }

    private ByteBuffer bytes(long offset, int count) throws IOException {
        require(offset >= position, "tables out of order");
        in.skipNBytes(offset - position);
        var read = in.readNBytes(count);
        require(read.length == count, "cut off");
        position = offset + count;
        return ByteBuffer.wrap(read);
    }

    private static void require(boolean holds, String otherwise) throws IOException {
        if (!holds) {
            throw new IOException(otherwise);
        }
    }

    private FontMetrics metrics() throws IOException {
        var head = tables.get("head");
        var horizontal = tables.get("hhea");
        var os2 = tables.get("OS/2");
        int rights = os2.getShort(8);
        require((rights & RIGHTS) != RESTRICTED && (rights & (NO_SUBSETTING | BITMAP_ONLY)) == 0,
                "may not be embedded");
        var unitsPerEm = unsigned(head, 18);
        int typographic = os2.getShort(68);
        var ascent = typographic > 0
                ? FontMetrics.emAscent(typographic, os2.getShort(70))
                : FontMetrics.emAscent(horizontal.getShort(4), horizontal.getShort(6));
        var advances = advances(unsigned(tables.get("maxp"), 4), unsigned(horizontal, 34), 1000f / unitsPerEm);
        var glyphs = new char[FontMetrics.PLANE];
        var rare = new HashMap<Integer, Integer>();
        new CharacterMap(tables.get("cmap"), advances.length, glyphs, rare).read();
        return new FontMetrics(glyphs, rare, advances, unitsPerEm, name(), ascent);
    }

    /** The last of the widths that are told holds for all glyphs after it. */
    private float[] advances(int glyphs, int told, float unit) {
        var widths = tables.get("hmtx");
        var advances = new float[glyphs];
        for (var glyph = 0; glyph < glyphs; glyph++) {
            advances[glyph] = unsigned(widths, Integer.BYTES * Math.min(glyph, told - 1)) * unit;
        }
        return advances;
    }

    private String name() throws IOException {
        return name(3, 1, FontMetrics.SIMPLIFIED_CHINESE)
                .or(() -> List.of(4, 3, 2, 1, 0).stream().flatMap(encoding -> name(0, encoding, 0).stream())
                        .findFirst())
                .or(() -> name(3, 1, 0x409)).orElseThrow(() -> new IOException("no name"));
    }

    private Optional<String> name(int platform, int encoding, int language) {
        var names = tables.get("name");
        return IntStream.range(0, unsigned(names, 2)).map(i -> 6 + NAME_ENTRY * i)
                .filter(at -> unsigned(names, at) == platform && unsigned(names, at + 2) == encoding
                        && unsigned(names, at + 4) == language && unsigned(names, at + 6) == FAMILY)
                .mapToObj(at -> {
                    var text = new byte[unsigned(names, at + 8)];
                    names.get(unsigned(names, 4) + unsigned(names, at + 10), text);
                    return new String(text, StandardCharsets.UTF_16BE);
                }).findFirst();
    }

    static int unsigned(ByteBuffer table, int at) {
        return Short.toUnsignedInt(table.getShort(at));
    }
}
