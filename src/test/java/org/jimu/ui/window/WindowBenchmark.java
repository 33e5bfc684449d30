package org.jimu.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.jimu.desk.Desk;
import org.jimu.desk.Office;
import org.jimu.desk.SampleDesk;
import org.jimu.exchange.LargeSample;

/**
 * What a user waits for in the window, on the sample book of 66 projects and on one of 10,000 projects with 150,000
 * indicators. Every measurement has a fresh process; runs on both books alternate, and each figure is the middle one of
 * several runs.
 */
@Tag("benchmark")
class WindowBenchmark {

    private static final Path LAUNCHER = Path.of("src", "main", "launcher", "jimu");
    private static final int PROJECTS = 10_000;
    private static final int STARTS = 7;
    private static final int ROUNDS = 5;
    private static final double MOST_START = 1.5;
    private static final double MOST_COMMIT = 16;
    private static final double MOST_SEEK = 50;
    private static final double MOST_FRAME = 50;
    private static final double MOST_MEMORY = 400;
    private static final int ALL = 100;
    private static final int NEARLY_ALL = 99;
    private static final int HALF = 50;

    @TempDir
    private Path folder;
    private final List<String> missed = new ArrayList<>();

    @Test
    void theWindowIsQuickOnASmallAndOnALargeBook() throws Exception {
        var office = new Office(Clock.systemDefaultZone(), Locale.SIMPLIFIED_CHINESE, "会计", "pc", folder);
        var small = folder.resolve("small");
        SampleDesk.create(small, office).close();
        var large = folder.resolve("large");
        Desk.create(large, office, LargeSample.make(PROJECTS)).close();
        var starts = starts(small, large);
        var smallWork = new ArrayList<Map<String, List<Double>>>();
        var largeWork = new ArrayList<Map<String, List<Double>>>();
        for (var round = 0; round < ROUNDS; round++) {
            smallWork.add(run("work", small));
            largeWork.add(run("work", large));
        }
        System.out.println("| | 66 projects | 10,000 projects | limit |");
        System.out.println("|---|---|---|---|");
        row("usable window after, ms", at(starts.get(small), HALF), at(starts.get(large), HALF),
                MOST_START * at(starts.get(small), HALF));
        row("committed cell to painted page, ms (half of all)", middle(smallWork, "commit", HALF),
                middle(largeWork, "commit", HALF), MOST_COMMIT);
        row("committed cell to painted page, ms (99 %)", middle(smallWork, "commit", NEARLY_ALL),
                middle(largeWork, "commit", NEARLY_ALL), MOST_COMMIT);
        row("find as you type, ms (99 %)", middle(smallWork, "seek", NEARLY_ALL),
                middle(largeWork, "seek", NEARLY_ALL), MOST_SEEK);
        for (var frames : List.of("typing", "form", "tree", "list")) {
            row("longest frame, " + frames + ", ms", middle(smallWork, "frame." + frames, ALL),
                    middle(largeWork, "frame." + frames, ALL), MOST_FRAME);
        }
        row("memory at most, MB", middle(smallWork, "memory.VmHWM", ALL), middle(largeWork, "memory.VmHWM", ALL),
                MOST_MEMORY);
        assertThat(missed).as("figures of the large book beyond their limits").isEmpty();
    }

    /** The middle one of what the rounds gave. */
    private static double middle(List<Map<String, List<Double>>> rounds, String name, int percent) {
        return at(rounds.stream().map(round -> at(round.get(name), percent)).toList(), HALF);
    }

    private Map<Path, List<Double>> starts(Path small, Path large) throws Exception {
        var starts = new LinkedHashMap<Path, List<Double>>();
        for (var round = 0; round < STARTS; round++) {
            for (var book : List.of(small, large)) {
                starts.computeIfAbsent(book, any -> new ArrayList<>()).addAll(run("usable", book).get("usable"));
            }
        }
        return starts;
    }

    /** Runs a measurement in a process of its own, with the settings of the program's launcher. */
    private Map<String, List<Double>> run(String what, Path book) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(launcherOptions());
        command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw", "-Djava.awt.headless=true",
                "-Djavafx.animation.fullspeed=" + what.equals("work"), "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow", "-cp", System.getProperty("java.class.path"),
                WindowMeasurement.class.getName(), what, book.toString(), folder.resolve("home").toString()));
        var log = folder.resolve("measurement.log");
        var builder = new ProcessBuilder(command).redirectError(log.toFile());
        builder.environment().putAll(launcherEnvironment());
        var process = builder.start();
        var figures = new LinkedHashMap<String, List<Double>>();
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var words = line.split(" ");
                if (words[0].equals("figure")) {
                    figures.computeIfAbsent(words[1], any -> new ArrayList<>()).add(Double.valueOf(words[2]));
                }
            }
        }
        assertThat(process.waitFor()).as(Files.readString(log)).isZero();
        return figures;
    }

    /** What the launcher tells the Java machine about its memory, for the window. */
    private static List<String> launcherOptions() throws IOException {
        var memory = Files.readAllLines(LAUNCHER).stream().filter(line -> line.startsWith("memory=")).findFirst();
        return List.of(memory.orElseThrow().replaceAll("memory=|\"", "").split(" "));
    }

    /** What the launcher tells the system's libraries. */
    private static Map<String, String> launcherEnvironment() throws IOException {
        return Files.readAllLines(LAUNCHER).stream().filter(line -> line.startsWith("export "))
                .map(line -> line.substring("export ".length()).split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> part[1]));
    }

    private void row(String what, double small, double large, double limit) {
        System.out.printf(Locale.ROOT, "| %s | %.1f | %.1f | %.1f |%n", what, small, large, limit);
        if (large >= limit) {
            missed.add(what);
        }
    }

    /** The figure below which so many percent of all lie; 100 for the greatest. */
    private static double at(List<Double> figures, int percent) {
        var sorted = figures.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / ALL));
    }
}
