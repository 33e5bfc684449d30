package org.jimu.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.jimu.edit.Edit;
import org.jimu.exchange.SampleBook;
import org.jimu.model.StandardFields;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;

class BookSearchTest {

    private static final int ALL = 10_000;

    @TempDir
    private Path folder;
    private Desk desk;
    private BookSearch search;

    @BeforeEach
    void open() {
        var clock = Clock.fixed(Instant.parse("2024-03-01T08:00:00Z"), ZoneOffset.UTC);
        desk = Desk.create(folder.resolve("book"),
                new Office(clock, Locale.SIMPLIFIED_CHINESE, "会计", "pc", folder), SampleBook.make());
        search = new BookSearch(desk);
        search.gather(subject -> {
        }, (done, total) -> true);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private List<String> texts(String wanted) {
        return search.find(wanted, ALL).hits().stream().map(SearchHit::text).toList();
    }

    @Test
    void aProjectIsFoundByAPartOfItsNameWithThePathToIt() {
        var hit = search.find("人大工作", 5).hits().getFirst();
        assertThat(hit.text()).isEqualTo("街道人大工作经费");
        assertThat(hit.field()).isEqualTo(StandardFields.PROJECT_NAME);
        assertThat(hit.text().substring(hit.start(), hit.start() + hit.length())).isEqualTo("人大工作");
        assertThat(hit.path()).isEqualTo("原州区南关办事处 › 2024 › 街道人大工作经费");
    }

    @Test
    void namesComeBeforeOtherTexts() {
        var hits = search.find("培训", ALL).hits();
        var isName = hits.stream()
                .map(hit -> hit.field().equals(StandardFields.nameOf(desk.book().get(hit.subject()).kind()))).toList();
        assertThat(isName).contains(true, false);
        assertThat(isName.lastIndexOf(true)).isLessThan(isName.indexOf(false));
    }

    @Test
    void everySubjectWithTheTextIsFoundAndNoOther() {
        for (var wanted : List.of("满意度", "2024", "95", "≥", "万元", "社区")) {
            var expected = desk.book().subtree(SubjectId.BOOK).stream()
                    .filter(subject -> subject.kind() != SubjectKind.BOOK)
                    .filter(subject -> subject.fields().fields().stream().filter(SearchIndex::isSearched)
                            .anyMatch(field -> subject.text(field).contains(wanted)))
                    .map(subject -> subject.id()).toList();
            assertThat(search.find(wanted, ALL).hits()).extracting(SearchHit::subject)
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void idsOfFormsAreNotTexts() {
        assertThat(texts("shapotou-project")).isEmpty();
    }

    @Test
    void amountsAreFound() {
        assertThat(search.find("930.09", ALL).hits()).isNotEmpty();
    }

    @Test
    void editsAreFoundAtOnceAndFormerTextsNoMore() {
        var project = desk.book().all(SubjectKind.PROJECT).getFirst();
        desk.apply(Edit.SetField.to(project.id(), StandardFields.PROJECT_NAME, "从未有过的名字"));
        assertThat(texts("从未有过")).containsExactly("从未有过的名字");
        desk.apply(new Edit.Remove(project.id()));
        assertThat(texts("从未有过")).isEmpty();
        desk.undo();
        assertThat(texts("从未有过")).containsExactly("从未有过的名字");
        desk.undo();
        assertThat(texts("从未有过")).isEmpty();
    }

    @Test
    void afterManyEditsTheSameIsFoundAsInATextGatheredAnew() {
        var random = new Random(3);
        for (var step = 0; step < 80; step++) {
            var rows = desk.book().all(SubjectKind.INDICATOR);
            var row = rows.get(random.nextInt(rows.size()));
            desk.apply(switch (random.nextInt(4)) {
                case 0 -> new Edit.Remove(row.id());
                case 1 -> new Edit.Remove(row.parent());
                case 2 -> new Edit.Move(row.id(), row.parent(), 0);
                default -> Edit.SetField.to(row.id(), StandardFields.INDICATOR_NAME, "指标" + random.nextInt(9));
            });
        }
        var anew = new BookSearch(desk);
        anew.gather(subject -> {
        }, (done, total) -> true);
        for (var wanted : List.of("指标3", "率", "5", "经费")) {
            assertThat(search.find(wanted, ALL).hits())
                    .containsExactlyInAnyOrderElementsOf(anew.find(wanted, ALL).hits());
        }
    }

    @Test
    void beforeAllIsGatheredTheAnswerSaysSo() {
        var fresh = new BookSearch(desk);
        assertThat(fresh.find("经费", 3).complete()).isFalse();
        fresh.gather(subject -> {
        }, (done, total) -> true);
        assertThat(fresh.find("经费", 3).complete()).isTrue();
    }
}
