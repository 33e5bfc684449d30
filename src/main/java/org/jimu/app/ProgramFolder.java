package org.jimu.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where settings, own forms and the log lie.
 *
 * @param home    that folder
 * @param refused the folder beside a portable copy of the program, where it cannot be written and {@code home} stands in
 *                for it
 */
record ProgramFolder(Path home, Optional<Path> refused) {

    /** Names the folder outright. */
    private static final String HOME_VARIABLE = "JIMU_HOME";
    /** The file that makes a copy of the program a portable one (绿色版): what it keeps lies beside it. */
    private static final String MARKER = "portable";
    private static final String DATA = "data";

    /**
     * @param program where the program lies, if the launcher has told
     * @param own     the user's folder on this PC
     */
    static ProgramFolder of(Map<String, String> environment, Optional<Path> program, Path own) {
        var named = environment.getOrDefault(HOME_VARIABLE, "");
        if (!named.isBlank()) {
            return new ProgramFolder(Path.of(named), Optional.empty());
        }
        var beside = program.filter(folder -> Files.exists(folder.resolve(MARKER))).map(folder -> folder.resolve(DATA));
        return beside.isEmpty() || canWrite(beside.get())
                ? new ProgramFolder(beside.orElse(own), Optional.empty())
                : new ProgramFolder(own, beside);
    }

    private static boolean canWrite(Path folder) {
        try {
            Files.createDirectories(folder);
            // what the system says of rights is not the whole truth on a stick with a write lock
            Files.delete(Files.createTempFile(folder, "jimu", ".part"));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
