package org.jimu.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("表.pdf");
    }

    private static WholeFile.Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private Path former() throws IOException {
        return Files.writeString(file, "原来的");
    }

    private void assertFormerIsThereAlone() {
        assertThat(file).hasContent("原来的");
        assertThat(folder.toFile().list()).containsExactly("表.pdf");
    }

    @Test
    void aFileIsWrittenWithTheFoldersOnTheWayToIt() throws IOException {
        var deep = folder.resolve("2024").resolve("南关").resolve("表.pdf");
        WholeFile.write(deep, text("新的"));
        assertThat(deep).hasContent("新的");
        assertThat(deep.getParent().toFile().list()).containsExactly("表.pdf");
    }

    @Test
    void theFormerContentIsReplacedOnlyWhenAllIsWritten() throws IOException {
        former();
        WholeFile.write(file, out -> {
            text("新").to(out);
            out.flush();
            assertThat(file).hasContent("原来的");
            text("的").to(out);
        });
        assertThat(file).hasContent("新的");
        assertThat(folder.toFile().list()).containsExactly("表.pdf");
    }

    @Test
    void whatFailsOnTheWayLeavesTheFormerContentAndNoPartFile() throws IOException {
        former();
        assertThatIOException().isThrownBy(() -> WholeFile.write(file, out -> {
            text("新").to(out);
            throw new IOException("disk full");
        })).withMessage("disk full");
        assertFormerIsThereAlone();
        assertThatIllegalStateException().isThrownBy(() -> WholeFile.write(file, out -> {
            text("新").to(out);
            throw new IllegalStateException("no such glyph");
        })).withMessage("no such glyph");
        assertFormerIsThereAlone();
    }

    @Test
    void whoMakesThePartFileMayFailInItsOwnWay() throws IOException {
        former();
        assertThatExceptionOfType(InterruptedException.class).isThrownBy(() -> WholeFile.replace(file, part -> {
            Files.writeString(part, "新");
            throw new InterruptedException("stopped");
        })).withMessage("stopped");
        assertFormerIsThereAlone();
        WholeFile.replace(file, part -> Files.writeString(part, "新的"));
        assertThat(file).hasContent("新的");
    }

    @Test
    void aPartFileThatWasLeftWhenThePcWentOffIsInNobodysWay() throws IOException {
        Files.writeString(folder.resolve("表.pdf.part"), "half of a much longer text");
        WholeFile.write(file, text("新的"));
        assertThat(file).hasContent("新的");
        assertThat(folder.toFile().list()).containsExactly("表.pdf");
    }

    @Test
    void aFolderIsNotReplacedByAFile() throws IOException {
        Files.createDirectories(file.resolve("inside"));
        assertThatIOException().isThrownBy(() -> WholeFile.write(file, text("新的")));
        assertThat(file.resolve("inside")).isDirectory();
        assertThat(folder.toFile().list()).containsExactly("表.pdf");
    }

    @Test
    void aRootIsNoFile() {
        var root = folder.getRoot();
        assertThatIOException().isThrownBy(() -> WholeFile.write(root, text("新的")))
                .withMessageStartingWith(root.toString());
    }

    @Test
    void replacingMakesNoFolder() {
        assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(
                () -> WholeFile.replace(folder.resolve("没有").resolve("表.pdf"), part -> Files.writeString(part, "新的")));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderThatTakesNoFileSaysSoAndKeepsWhatItHas() throws IOException {
        former();
        assertThat(folder.toFile().setWritable(false)).isTrue();
        try {
            // whoever may write everywhere cannot see this
            assumeThat(Files.isWritable(folder)).isFalse();
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> WholeFile.write(file, text("新的")));
        } finally {
            assertThat(folder.toFile().setWritable(true)).isTrue();
        }
        assertFormerIsThereAlone();
    }
}
