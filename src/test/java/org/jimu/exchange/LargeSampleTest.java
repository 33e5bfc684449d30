package org.jimu.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import org.jimu.model.Book;
import org.jimu.model.StandardFields;
import org.jimu.model.SubjectKind;

class LargeSampleTest {

    private static final Book BOOK = LargeSample.make(250);

    @Test
    void itHasExactlyTheProjectsAskedForWithFifteenIndicatorsEach() {
        var projects = BOOK.all(SubjectKind.PROJECT);
        assertThat(projects).hasSize(250);
        assertThat(projects).allSatisfy(
                project -> assertThat(BOOK.children(project.id(), SubjectKind.INDICATOR)).hasSize(15));
    }

    @Test
    void streetsHaveThreeYearsOfFortyProjects() {
        assertThat(BOOK.all(SubjectKind.YEAR)).extracting(year -> year.text(StandardFields.YEAR))
                .containsExactly("2023", "2024", "2025", "2023", "2024", "2025", "2023");
        assertThat(BOOK.all(SubjectKind.YEAR)).extracting(year -> BOOK.children(year.id(), SubjectKind.PROJECT).size())
                .containsExactly(40, 40, 40, 40, 40, 40, 10);
    }

    @Test
    void theSameSizeGivesTheSameBook() {
        assertThat(LargeSample.make(250)).isEqualTo(BOOK);
    }

    @Test
    void everySubjectIsReachedFromItsParent() {
        assertThat(BOOK.subtree(BOOK.root().id())).hasSize(BOOK.size());
    }
}
