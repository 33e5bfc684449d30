package org.jimu.desk;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.jimu.file.WholeFile;

/** What the program remembers for a user: recent books, sizes, zoom. Losing it loses no work, so it never stops any. */
public final class Settings {

    private static final Logger LOG = LoggerFactory.getLogger(Settings.class);
    private static final String RECENT = "recent.";
    private static final String PLACE = "place.";
    private static final int MOST_RECENT = 8;

    private final Path file;
    private final Properties values = new Properties();

    private Settings(Path file) {
        this.file = file;
    }

    /** The settings in the office's folder; empty ones where there are none. */
    public static Settings of(Office office) {
        var settings = new Settings(office.home().resolve("settings.properties"));
        if (Files.exists(settings.file)) {
            try (var in = Files.newBufferedReader(settings.file, StandardCharsets.UTF_8)) {
                settings.values.load(in);
            } catch (IOException | IllegalArgumentException e) {
                LOG.warn("the settings are not readable and begin anew", e);
            }
        }
        return settings;
    }

    public Optional<String> get(String name) {
        return Optional.ofNullable(values.getProperty(name));
    }

    public Optional<Double> number(String name) {
        return get(name).filter(text -> text.matches("-?\\d+(\\.\\d+)?")).map(Double::valueOf);
    }

    public void put(String name, String value) {
        values.setProperty(name, value);
        save();
    }

    /** Puts several values at once. */
    public void putAll(Map<String, String> several) {
        values.putAll(several);
        save();
    }

    public void remove(String name) {
        values.remove(name);
        save();
    }

    /** The books opened last, newest first. */
    public List<Path> recentBooks() {
        var books = new ArrayList<Path>();
        for (var i = 0; i < MOST_RECENT; i++) {
            get(RECENT + i).map(Path::of).ifPresent(books::add);
        }
        return books;
    }

    /** Puts a book at the head of the recent ones. */
    public void remember(Path book) {
        var books = new ArrayList<>(recentBooks());
        books.remove(book);
        books.addFirst(book);
        for (var i = 0; i < MOST_RECENT; i++) {
            if (i < books.size()) {
                values.setProperty(RECENT + i, books.get(i).toString());
            }
        }
        save();
    }

    /** What was noted about where the user was in a book; only of recent ones is it kept. */
    public Optional<String> placeIn(Path book) {
        return get(PLACE + book);
    }

    /** Notes where the user is in a book. */
    public void notePlace(Path book, String place) {
        var recent = recentBooks();
        values.keySet().removeIf(name -> name.toString().startsWith(PLACE)
                && !recent.contains(Path.of(name.toString().substring(PLACE.length()))));
        put(PLACE + book, place);
    }

    private void save() {
        try {
            WholeFile.write(file,
                    out -> values.store(new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder()), null));
        } catch (IOException e) {
            LOG.warn("the settings could not be saved", e);
        }
    }
}
