package org.jimu.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.jimu.model.SubjectId;

/** What is being typed outlives a program that is ended by force. */
class DraftsTest {

    private static final Draft HALF = new Draft(new SubjectId(7), "PROJECT", "7 project.name", "街道“人大”\n工作");

    @TempDir
    Path folder;
    private Office office;

    @BeforeEach
    void setUp() {
        office = SampleDesk.office(folder);
        Desk.create(folder.resolve("账套"), office, "账套").close();
    }

    private Desk open() {
        return Desk.open(folder.resolve("账套"), office);
    }

    @Test
    void theNewestIsThereAfterwards() {
        try (var desk = open()) {
            assertThat(desk.drafts().orElseThrow().left()).isEmpty();
            for (var end = 1; end <= HALF.text().length(); end++) {
                desk.drafts().orElseThrow()
                        .keep(new Draft(HALF.subject(), HALF.shows(), HALF.cell(), HALF.text().substring(0, end)));
            }
        }
        try (var desk = open()) {
            assertThat(desk.drafts().orElseThrow().left()).contains(HALF);
        }
    }

    @Test
    void nothingIsLeftOfWhatIsInTheBook() throws IOException {
        try (var desk = open()) {
            desk.drafts().orElseThrow().keep(HALF);
            desk.drafts().orElseThrow().drop();
        }
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("账套.jimu");
        }
        try (var desk = open()) {
            assertThat(desk.drafts().orElseThrow().left()).isEmpty();
        }
    }

    @Test
    void aDamagedDraftKeepsNoBookShut() throws IOException {
        for (var content : new String[]{"{\"subject\":7,\"te", "[]", "{\"subject\":-1,\"text\":\"甲\"}"}) {
            Files.writeString(folder.resolve("账套.jimu.draft"), content);
            try (var desk = open()) {
                assertThat(desk.drafts().orElseThrow().left()).as(content).isEmpty();
            }
        }
    }

    @Test
    void aNewBookKnowsNothingOfAFormerOneOfItsName() throws IOException {
        try (var desk = open()) {
            desk.drafts().orElseThrow().keep(HALF);
        }
        Files.delete(folder.resolve("账套.jimu"));
        try (var desk = Desk.create(folder.resolve("账套"), office, "账套")) {
            assertThat(desk.drafts().orElseThrow().left()).isEmpty();
        }
    }

    @Test
    void whoOnlyReadsKeepsNone() {
        try (var desk = Desk.openReadOnly(folder.resolve("账套"), office)) {
            assertThat(desk.drafts()).isEmpty();
        }
    }
}
