package org.jimu.desk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/**
 * The program itself: its version, which the build alone tells, and what of others ships with it.
 *
 * @param version as in the build file
 */
public record Program(String version, List<Part> parts) {

    private static final int COLUMNS = 3;

    public Program {
        parts = List.copyOf(parts);
    }

    /**
     * A library, font or runtime of others.
     *
     * @param licence its SPDX name
     * @param files   names of its files without ending; none where it is not a file of the library folder
     */
    public record Part(String name, String licence, List<String> files) {

        public Part {
            files = List.copyOf(files);
        }

        /** The version that its first file names; that of the running Java for OpenJDK; empty where there is none. */
        public String version() {
            if (name.equals("OpenJDK")) {
                return Runtime.version().toString();
            }
            return files.stream().findFirst().map(file -> file.substring(file.lastIndexOf('-') + 1)).orElse("");
        }

        private static Part of(String line) {
            var columns = line.split("\\|", COLUMNS);
            return new Part(columns[0], columns[1],
                    Arrays.stream(columns[2].split(" ")).filter(file -> !file.isEmpty()).toList());
        }
    }

    /** The program that runs. */
    public static Program running() {
        return new Program(readVersion(), readParts());
    }

    private static String readVersion() {
        try (var in = Program.class.getResourceAsStream("program.properties")) {
            var properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Part> readParts() {
        try (var in = new BufferedReader(
                new InputStreamReader(Program.class.getResourceAsStream("parts.txt"), StandardCharsets.UTF_8))) {
            return in.lines().filter(line -> !line.startsWith("#")).map(Part::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
