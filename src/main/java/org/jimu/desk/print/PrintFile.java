package org.jimu.desk.print;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The file that a job is printed into. */
public final class PrintFile {

    private static final String FORBIDDEN = "[\\\\/:*?\"<>|\\p{Cntrl}]";

    private PrintFile() {
    }

    /** A name that any system takes. */
    public static String name(String title) {
        return title.replaceAll(FORBIDDEN, " ").strip();
    }

    /** A file that is not there yet: {@code title.pdf}, else {@code title (2).pdf} and so on. */
    public static Path fresh(Path folder, String title, PrintTarget target) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> folder.resolve(
                        name(title) + (number == 1 ? "" : " (" + number + ")") + "." + target.code()))
                .filter(file -> present(file, target).isEmpty()).findFirst().orElseThrow();
    }

    /** The file of one of several pictures: {@code name-001.png}. */
    public static Path numbered(Path picture, int number) {
        var name = picture.getFileName().toString();
        var dot = name.lastIndexOf('.');
        return picture.resolveSibling("%s-%03d%s".formatted(name.substring(0, dot), number, name.substring(dot)));
    }

    /** What printing into the file would replace. */
    public static Optional<Path> present(Path file, PrintTarget target) {
        return Stream.of(file, target == PrintTarget.PNG ? numbered(file, 1) : file).filter(Files::exists).findFirst();
    }

    /**
     * Reads what was typed; the ending may be left out.
     *
     * @param folder where a name without a folder belongs
     */
    public static Entry<Path> read(String typed, Path folder, PrintTarget target) {
        var ending = "." + target.code();
        if (typed.isBlank()) {
            return new Entry.Refused<>(PrintProblem.of("print.file.none"));
        }
        try {
            var named = folder.resolve(typed.strip());
            if (named.getFileName() == null) {
                return new Entry.Refused<>(PrintProblem.of("print.file.isFolder", named.toString()));
            }
            var file = named.toString().toLowerCase(Locale.ROOT).endsWith(ending)
                    ? named
                    : named.resolveSibling(named.getFileName() + ending);
            if (!Files.isDirectory(file.toAbsolutePath().getParent())) {
                return new Entry.Refused<>(
                        PrintProblem.of("print.file.noFolder", file.toAbsolutePath().getParent().toString()));
            }
            return Files.isDirectory(file)
                    ? new Entry.Refused<>(PrintProblem.of("print.file.isFolder", file.toString()))
                    : new Entry.Understood<>(file);
        } catch (InvalidPathException e) {
            return new Entry.Refused<>(PrintProblem.of("print.file.badName", typed.strip()));
        }
    }
}
