package org.jimu.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.jimu.desk.Desk;
import org.jimu.desk.Office;
import org.jimu.exchange.LargeSample;
import org.jimu.exchange.SampleBook;

/**
 * What a user waits for in the window, on the sample book of 66 projects and on one of 10,000 projects with 150,000
 * indicators. Every measurement has a fresh process; runs on both books alternate.
 */
@Tag("benchmark")
class WindowBenchmark {

    private static final int PROJECTS = 10_000;
    private static final int STARTS = 7;
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

    @Test
    void theWindowIsQuickOnASmallAndOnALargeBook() throws Exception {
        var office = new Office(Clock.systemDefaultZone(), Locale.SIMPLIFIED_CHINESE, "会计", "pc", folder);
        var small = folder.resolve("small");
        try (var desk = Desk.create(small, office, SampleBook.NAME)) {
            desk.apply(SampleBook.addTo(desk.book()));
        }
        var large = folder.resolve("large");
        Desk.create(large, office, LargeSample.make(PROJECTS)).close();
        var starts = starts(small, large);
        var smallWork = run("work", small);
        var largeWork = run("work", large);
        System.out.println("| | 66 projects | 10,000 projects | limit |");
        System.out.println("|---|---|---|---|");
        row("usable window after, ms (median)", starts.get(small), starts.get(large), HALF, 0);
        row("committed cell to painted page, ms (median)", smallWork.get("commit"), largeWork.get("commit"), HALF, 0);
        row("committed cell to painted page, ms (99 %)", smallWork.get("commit"), largeWork.get("commit"), NEARLY_ALL,
                MOST_COMMIT);
        row("find as you type, ms (99 %)", smallWork.get("seek"), largeWork.get("seek"), NEARLY_ALL, MOST_SEEK);
        for (var frames : List.of("typing", "form", "tree", "list")) {
            row("longest frame, " + frames + ", ms", smallWork.get("frame." + frames),
                    largeWork.get("frame." + frames), ALL, MOST_FRAME);
        }
        row("memory at most, MB", smallWork.get("memory.VmHWM"), largeWork.get("memory.VmHWM"), ALL, MOST_MEMORY);
        assertThat(at(starts.get(large), HALF)).as("start on the large book")
                .isLessThan(MOST_START * at(starts.get(small), HALF));
        assertThat(at(largeWork.get("commit"), NEARLY_ALL)).as("commit").isLessThan(MOST_COMMIT);
        assertThat(at(largeWork.get("seek"), NEARLY_ALL)).as("find as you type").isLessThan(MOST_SEEK);
        largeWork.forEach((name, figures) -> {
            if (name.startsWith("frame.")) {
                assertThat(at(figures, ALL)).as(name).isLessThan(MOST_FRAME);
            }
        });
        assertThat(at(largeWork.get("memory.VmHWM"), ALL)).as("memory").isLessThan(MOST_MEMORY);
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
        var process = new ProcessBuilder(command).redirectError(log.toFile()).start();
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

    /** What the launcher tells the Java machine about its memory. */
    private static List<String> launcherOptions() throws IOException {
        var launcher = Files.readString(Path.of("src", "main", "launcher", "jimu"));
        return Arrays.stream(launcher.split("\\s+")).filter(word -> word.startsWith("-X")).toList();
    }

    private static void row(String what, List<Double> small, List<Double> large, int percent, double limit) {
        System.out.printf(Locale.ROOT, "| %s | %.1f | %.1f | %s |%n", what, at(small, percent), at(large, percent),
                limit > 0 ? Double.toString(limit) : MOST_START + " × 66");
    }

    /** The figure below which so many percent of all lie; 100 for the greatest. */
    private static double at(List<Double> figures, int percent) {
        var sorted = figures.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / ALL));
    }
}
