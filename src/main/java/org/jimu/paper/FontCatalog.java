package org.jimu.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.jimu.sheet.CellStyle.FontFamily;

/**
 * The fonts that forms are set in: the PC's own 宋体, 仿宋, 黑体 and 楷体 where it has them, else the Noto Serif SC and Noto
 * Sans SC that ship. Each family has a chain of fonts; a character is set in the first that has it.
 */
public final class FontCatalog {

    private static final Logger LOG = LoggerFactory.getLogger(FontCatalog.class);

    // file names of the families on Windows and on Chinese Linux desktops, best first
    private static final Map<FontFamily, List<String>> FILES = Map.of(
            FontFamily.SONG, List.of("simsun.ttc", "simsun.ttf", "songti.ttf", "fzssk.ttf", "gbsn00lp.ttf"),
            FontFamily.FANGSONG, List.of("simfang.ttf", "fangsong.ttf", "fzfsk.ttf", "stfangso.ttf"),
            FontFamily.HEI, List.of("simhei.ttf", "heiti.ttf", "fzhtk.ttf"),
            FontFamily.KAI, List.of("simkai.ttf", "kaiti.ttf", "fzktk.ttf", "gkai00mp.ttf"));

    private static final int DEEP = 4;

    private final Map<FontFamily, List<Typeface>> chains;

    private FontCatalog(Map<FontFamily, List<Typeface>> chains) {
        this.chains = chains;
    }

    /** Only the fonts that ship: the same pages on every PC. */
    public static FontCatalog shippedOnly() {
        return ofSystem(List.of());
    }

    /** The fonts of the given folders first, then those that ship. */
    public static FontCatalog ofSystem(List<Path> folders) {
        var files = fontFiles(folders);
        var chains = new EnumMap<FontFamily, List<Typeface>>(FontFamily.class);
        for (var family : FontFamily.values()) {
            var chain = new ArrayList<Typeface>();
            own(family, files).ifPresent(chain::add);
            chain.addAll(family == FontFamily.HEI
                    ? List.of(ShippedFonts.sans(), ShippedFonts.serif())
                    : List.of(ShippedFonts.serif(), ShippedFonts.sans()));
            chains.put(family, List.copyOf(chain));
        }
        return new FontCatalog(chains);
    }

    /** The folders in which this PC keeps fonts. */
    public static List<Path> systemFolders(Map<String, String> environment, Path userHome) {
        var windows = environment.getOrDefault("WINDIR", "");
        var local = environment.getOrDefault("LOCALAPPDATA", "");
        return Stream.of(windows.isEmpty() ? "" : windows + "/Fonts",
                local.isEmpty() ? "" : local + "/Microsoft/Windows/Fonts",
                "/usr/share/fonts", "/usr/local/share/fonts", userHome + "/.local/share/fonts", userHome + "/.fonts")
                .filter(folder -> !folder.isEmpty()).map(Path::of).filter(Files::isDirectory).toList();
    }

    /** The fonts of a family, first choice first; never empty. */
    public List<Typeface> chain(FontFamily family) {
        return chains.get(family);
    }

    private static Map<String, Path> fontFiles(List<Path> folders) {
        var files = new LinkedHashMap<String, Path>();
        for (var folder : folders) {
            try (var found = Files.walk(folder, DEEP)) {
                found.filter(Files::isRegularFile)
                        .forEach(file -> files.putIfAbsent(file.getFileName().toString().toLowerCase(Locale.ROOT),
                                file));
            } catch (IOException | UncheckedIOException e) {
                LOG.warn("fonts in {} are not readable", folder, e);
            }
        }
        return files;
    }

    private static Optional<Typeface> own(FontFamily family, Map<String, Path> files) {
        return FILES.get(family).stream().map(files::get).filter(Objects::nonNull)
                .flatMap(file -> open(file).stream()).findFirst();
    }

    private static Optional<Typeface> open(Path file) {
        try {
            var font = file.toString().toLowerCase(Locale.ROOT).endsWith(".ttc")
                    ? firstOf(file)
                    : new TTFParser().parse(new RandomAccessReadBuffer(Files.readAllBytes(file)));
            var name = Optional.ofNullable(font.getName()).orElse(file.getFileName().toString());
            return Optional.of(new Typeface(name, font, () -> Files.newInputStream(file)));
        } catch (IOException e) {
            LOG.warn("the font {} cannot be used", file, e);
            return Optional.empty();
        }
    }

    private static TrueTypeFont firstOf(Path file) throws IOException {
        var collection = new TrueTypeCollection(file.toFile());
        var fonts = new ArrayList<TrueTypeFont>();
        collection.processAllFonts(fonts::add);
        return fonts.getFirst();
    }
}
