package org.jimu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramFolderTest {

    @TempDir
    private Path folder;

    private ProgramFolder found() {
        return ProgramFolder.of(Map.of(), Optional.of(folder.resolve("绩目 便携")), folder.resolve("own"));
    }

    private void putMarker() throws IOException {
        Files.createFile(Files.createDirectories(folder.resolve("绩目 便携")).resolve("portable"));
    }

    @Test
    void anInstalledProgramKeepsItsSettingsWithTheUser() {
        assertThat(found()).isEqualTo(new ProgramFolder(folder.resolve("own"), Optional.empty()));
        assertThat(ProgramFolder.of(Map.of(), Optional.empty(), folder).home()).isEqualTo(folder);
    }

    @Test
    void aPortableCopyKeepsThemBesideItself() throws IOException {
        putMarker();
        assertThat(found()).isEqualTo(new ProgramFolder(folder.resolve("绩目 便携/data"), Optional.empty()));
    }

    @Test
    void whereThatCannotBeWrittenTheUsersFolderStandsIn() throws IOException {
        putMarker();
        // a file in the place of the folder: nobody can write into it, not even the administrator
        Files.createFile(folder.resolve("绩目 便携/data"));
        assertThat(found()).isEqualTo(
                new ProgramFolder(folder.resolve("own"), Optional.of(folder.resolve("绩目 便携/data"))));
    }

    @Test
    void theEnvironmentNamesItOutright() throws IOException {
        putMarker();
        assertThat(ProgramFolder.of(Map.of("JIMU_HOME", "elsewhere"), Optional.of(folder.resolve("绩目 便携")), folder)
                .home()).isEqualTo(Path.of("elsewhere"));
    }
}
