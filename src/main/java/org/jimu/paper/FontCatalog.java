package org.jimu.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.jimu.sheet.CellStyle.FontFamily;

/**
 * Finds a font for each family of type: the PC's own where it has one, else the one that ships. A font file is read when
 * a text first needs it and kept.
 */
public final class FontCatalog {

    private static final Logger LOG = LoggerFactory.getLogger(FontCatalog.class);
    private static final int DEPTH = 4;

    /**
     * File names by family, the best first: Windows and its GB 2312 editions, 方正 (Kylin, WPS), 华文 (Office, macOS).
     * Only fonts that stand for the family in official papers; 等线 or 微软雅黑 are no 黑体.
     */
    private static final Map<FontFamily, List<String>> FILES = Map.of(
            FontFamily.SONG, List.of("simsun.ttc", "simsun.ttf", "fzssk.ttf", "stsong.ttf"),
            FontFamily.FANGSONG, List.of("simfang.ttf", "仿宋_gb2312.ttf", "fzfsk.ttf", "stfangso.ttf"),
            FontFamily.HEI, List.of("simhei.ttf", "fzhtk.ttf", "stheiti.ttf"),
            FontFamily.KAI, List.of("simkai.ttf", "楷体_gb2312.ttf", "fzktk.ttf", "stkaiti.ttf"));

    private final List<Path> folders;
    private final Map<FontFamily, FontStack> stacks = new EnumMap<>(FontFamily.class);
    private Optional<Map<String, Path>> found = Optional.empty();

    private FontCatalog(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** Only the fonts that ship: the same lines and pages on every machine. */
    public static FontCatalog shippedOnly() {
        return new FontCatalog(List.of());
    }

    /** The PC's own fonts first; see {@link #systemFolders}. Folders that are not there are passed over. */
    public static FontCatalog ofSystem(List<Path> folders) {
        return new FontCatalog(folders);
    }

    /** The folders in which this PC keeps fonts: a user's own, then those of Windows, Kylin, UOS and other systems. */
    public static List<Path> systemFolders(Map<String, String> environment, Path userHome) {
        var windows = environment.getOrDefault("WINDIR", "");
        var local = environment.getOrDefault("LOCALAPPDATA", "");
        return Stream.of(local.isEmpty() ? "" : local + "/Microsoft/Windows/Fonts",
                windows.isEmpty() ? "" : windows + "/Fonts", userHome + "/.local/share/fonts", userHome + "/.fonts",
                "/usr/local/share/fonts", "/usr/share/fonts").filter(folder -> !folder.isEmpty()).map(Path::of)
                .filter(Files::isDirectory).toList();
    }

    /**
     * The fonts in which texts of a family are set: the family's own, then those that stand in for characters that it
     * lacks.
     */
    public synchronized FontStack stack(FontFamily family) {
        return stacks.computeIfAbsent(family, this::findStack);
    }

    /** Reads what nearly every form is set in, before it is asked for; may run beside all else. */
    public void prepare() {
        stack(FontFamily.SONG);
        stack(FontFamily.HEI);
    }

    private FontStack findStack(FontFamily family) {
        for (var name : FILES.get(family)) {
            var file = files().get(name);
            if (file != null) {
                try {
                    return new FontStack(Typeface.of(file, 0), List.of(ShippedFonts::serif, ShippedFonts::sans));
                } catch (IOException unusable) {
                    LOG.info("font passed over: {}", unusable.getMessage());
                }
            }
        }
        return family == FontFamily.HEI
                ? new FontStack(ShippedFonts.sans(), List.of(ShippedFonts::serif))
                : new FontStack(ShippedFonts.serif(), List.of(ShippedFonts::sans));
    }

    private Map<String, Path> files() {
        if (found.isEmpty()) {
            found = Optional.of(search());
        }
        return found.get();
    }

    private Map<String, Path> search() {
        var wanted = FILES.values().stream().flatMap(List::stream).toList();
        var files = new HashMap<String, Path>();
        for (var folder : folders) {
            if (!Files.isDirectory(folder)) {
                continue;
            }
            try (var paths = Files.find(folder, DEPTH, (path, attributes) -> attributes.isRegularFile())) {
                paths.sorted().forEach(path -> {
                    var name = path.getFileName().toString().toLowerCase(Locale.ROOT);
                    if (wanted.contains(name)) {
                        files.putIfAbsent(name, path);
                    }
                });
            } catch (IOException | UncheckedIOException unreadable) {
                LOG.info("font folder passed over: {}", unreadable.getMessage());
            }
        }
        return files;
    }
}
