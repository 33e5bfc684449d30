package org.jimu.desk.replace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.jimu.desk.BookSearch;
import org.jimu.desk.Desk;
import org.jimu.desk.IndicatorColumn;
import org.jimu.desk.IndicatorQuery;
import org.jimu.desk.IndicatorTable;
import org.jimu.desk.SampleDesk;
import org.jimu.desk.Wording;
import org.jimu.desk.replace.ReplaceRequest.Options;
import org.jimu.edit.Edit;
import org.jimu.exchange.SampleBook;
import org.jimu.model.Amount;
import org.jimu.model.Field;
import org.jimu.model.MoneyUnit;
import org.jimu.model.Operator;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.model.Target;
import org.jimu.paper.Progress;

class ReplacingTest {

    @TempDir
    private Path folder;
    private Desk desk;

    @BeforeEach
    void open() {
        desk = Desk.create(folder.resolve("book"),
                SampleDesk.office(folder), SampleBook.make());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static ReplaceRequest request(String find, String replacement) {
        return new ReplaceRequest(find, replacement, Options.USUAL, ReplaceScope.BOOK, FieldGroup.ALL);
    }

    private Preview preview(ReplaceRequest request) {
        return Preview.of(desk.book(), request, Set.of(), Progress.NONE).orElseThrow();
    }

    /** Does what is ticked from the start: all that is not doubtful. */
    private Replacing.Outcome replace(Preview preview) {
        return new Replacing(preview, sure(preview), true).run(desk, Progress.NONE).orElseThrow();
    }

    private static BitSet sure(Preview preview) {
        return IntStream.range(0, preview.shown().size()).filter(i -> preview.shown().get(i).doubt().isEmpty())
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    private Subject indicator(int at) {
        return desk.book().all(SubjectKind.INDICATOR).get(at);
    }

    private <T> void set(SubjectId subject, Field<T> field, T value) {
        desk.apply(Edit.SetField.to(subject, field, value));
    }

    /** How often a text stands in what the program prints, counted without the searching that is under test. */
    private long cellsWith(String text) {
        return desk.book().subtree(SubjectId.BOOK).stream().flatMap(subject -> subject.fields().fields().stream()
                .filter(field -> !field.key().startsWith("form.")).map(subject::text)).filter(t -> t.contains(text))
                .count();
    }

    @Test
    void nextYearIsFoundFieldByField() {
        var found = preview(request("2024", "2025"));
        Map<String, Long> byField = found.shown().stream()
                .collect(Collectors.groupingBy(place -> place.field().key(), Collectors.counting()));
        assertThat(byField).containsExactlyInAnyOrderEntriesOf(Map.of("year", 3L, "project.name", 2L,
                "project.period", 1L, "project.annualGoal", 3L, "indicator.name", 7L, "indicator.target", 10L,
                "x.yearLine", 1L));
        assertThat(found.total()).isEqualTo(27).isEqualTo((int) cellsWith("2024"));
        assertThat(found.shown()).filteredOn(place -> place.doubt().isPresent()).extracting(Replacement::field)
                .containsOnly(StandardFields.YEAR).hasSize(3);
    }

    @Test
    void oneEditReplacesAndOneUndoGivesTheEqualBook() {
        var before = desk.book();
        var found = preview(request("2024", "2025"));
        var done = replace(found);
        assertThat(done).isEqualTo(new Replacing.Outcome(found.total() - 3, 0));
        assertThat(cellsWith("2024")).isEqualTo(3);
        assertThat(desk.book().all(SubjectKind.YEAR)).extracting(year -> year.text(StandardFields.YEAR))
                .containsExactly("2024", "2022", "2024", "2023", "2024");
        assertThat(new Wording(Locale.SIMPLIFIED_CHINESE).edit(desk.undoable().orElseThrow().edit())).isEqualTo("替换");
        desk.undo();
        assertThat(desk.book()).isEqualTo(before);
        assertThat(desk.undoable()).isEmpty();
    }

    @Test
    void aTargetIsReadAnewAsIfTyped() {
        var row = indicator(0);
        set(row.id(), StandardFields.INDICATOR_TARGET, Target.read("≥30条"));
        replace(preview(new ReplaceRequest("30", "40", Options.USUAL, new ReplaceScope.Below(Set.of(row.parent())),
                FieldGroup.TARGET)));
        assertThat(indicator(0).fields().get(StandardFields.INDICATOR_TARGET)).contains(Target.read("≥40条"));
        assertThat(indicator(0).fields().get(StandardFields.INDICATOR_TARGET).orElseThrow().value()).isEqualTo("40");
    }

    @Test
    void theUnitOfATargetStaysAPartWhereItsTextDoesNotTellIt() {
        var row = indicator(0);
        set(row.id(), StandardFields.INDICATOR_TARGET, Target.of(Optional.of(Operator.EQUAL), "第1", "批"));
        replace(preview(new ReplaceRequest("批", "期", Options.USUAL, new ReplaceScope.Below(Set.of(row.parent())),
                FieldGroup.TARGET)));
        var target = indicator(0).fields().get(StandardFields.INDICATOR_TARGET).orElseThrow();
        assertThat(target).isEqualTo(Target.of(Optional.of(Operator.EQUAL), "第1", "期"));
    }

    @Test
    void anAmountKeepsTheUnitOfItsForm() {
        var project = desk.book().all(SubjectKind.PROJECT).getFirst();
        set(project.id(), StandardFields.BUDGET_TOTAL, Amount.read("30000", MoneyUnit.YUAN));
        var found = preview(new ReplaceRequest("3", "4", Options.USUAL, new ReplaceScope.Below(Set.of(project.id())),
                FieldGroup.AMOUNT));
        replace(found);
        assertThat(desk.book().get(project.id()).fields().get(StandardFields.BUDGET_TOTAL))
                .contains(Amount.read("40000", MoneyUnit.YUAN));
    }

    @Test
    void whatCouldNotBeReadAnyMoreIsDoubtful() {
        var project = desk.book().all(SubjectKind.PROJECT).getFirst();
        set(project.id(), StandardFields.BUDGET_TOTAL, Amount.read("30", MoneyUnit.WAN_YUAN));
        set(indicator(0).id(), StandardFields.INDICATOR_TARGET, Target.read("30条"));
        var found = preview(new ReplaceRequest("30", "三十", Options.USUAL,
                new ReplaceScope.Below(Set.of(project.id())), FieldGroup.ALL));
        var doubts = found.shown().stream().filter(place -> place.doubt().isPresent()).collect(Collectors.toMap(
                place -> place.field().key(), place -> new Wording(Locale.SIMPLIFIED_CHINESE)
                        .doubt(place.doubt().orElseThrow())));
        assertThat(doubts).containsEntry("budget.total", "“三十”不是金额，会照原样打印，但不计入合计")
                .containsEntry("indicator.target", "“三十条”不再是数值，请核对");
        replace(found);
        assertThat(desk.book().get(project.id()).text(StandardFields.BUDGET_TOTAL)).isEqualTo("30");
    }

    @Test
    void aProjectIsNotLeftWithoutAName() {
        var found = preview(request("街道人大工作经费", ""));
        assertThat(found.shown()).filteredOn(place -> place.field().equals(StandardFields.PROJECT_NAME))
                .singleElement().satisfies(place -> assertThat(place.doubt().orElseThrow().key())
                        .isEqualTo("doubt.nameless"));
    }

    private List<String> found(String text, String find, Options options) {
        var project = desk.book().all(SubjectKind.PROJECT).getFirst();
        set(project.id(), StandardFields.PROJECT_NOTE, text);
        return preview(new ReplaceRequest(find, "｜", options, new ReplaceScope.Below(Set.of(project.id())),
                FieldGroup.ALL)).shown().stream().filter(place -> place.field().equals(StandardFields.PROJECT_NOTE))
                .map(Replacement::after).toList();
    }

    @Test
    void widthAndCaseMakeADifferenceWhereAsked() {
        assertThat(found("ＡＢｃ（２０２４）", "abc(2024)", Options.USUAL)).containsExactly("｜");
        assertThat(found("ＡＢｃ（２０２４）", "abc(2024)", new Options(false, false, false))).isEmpty();
        assertThat(found("ＡＢｃ（２０２４）", "abc(2024)", new Options(true, true, false))).isEmpty();
        assertThat(found("ＡＢｃ　abc", "ABc", new Options(true, true, false))).containsExactly("｜　abc");
        assertThat(found("2024年与2024年", "2024年", Options.USUAL)).containsExactly("｜与｜");
        assertThat(found("aaa", "aa", Options.USUAL)).containsExactly("｜a");
    }

    @Test
    void aWholeCellSaysNothingElse() {
        var whole = new Options(false, true, true);
        assertThat(found("2024年", "2024", whole)).isEmpty();
        assertThat(found(" ２０２４ ", "2024", whole)).containsExactly("｜");
    }

    @Test
    void aPlaceThatChangedMeanwhileIsSkippedAndTold() {
        var found = preview(request("满意度", "满意率"));
        var rows = found.shown().stream().filter(p -> p.field().equals(StandardFields.INDICATOR_NAME)).toList();
        set(rows.get(0).subject(), StandardFields.INDICATOR_NAME, "群众满意度（新）");
        desk.apply(new Edit.Remove(rows.get(1).subject()));
        var done = new Replacing(found, sure(found), true).run(desk, Progress.NONE).orElseThrow();
        var lost = (int) found.shown().stream().filter(p -> p.subject().equals(rows.get(1).subject())).count();
        assertThat(done).isEqualTo(new Replacing.Outcome(found.total() - 1 - lost, 1 + lost));
        assertThat(desk.book().get(rows.get(0).subject()).text(StandardFields.INDICATOR_NAME)).isEqualTo("群众满意度（新）");
    }

    @Test
    void whatIsNotTickedStays() {
        var found = preview(request("2024", "2025"));
        var one = new BitSet();
        one.set(1);
        assertThat(new Replacing(found, one, true).run(desk, Progress.NONE)).contains(new Replacing.Outcome(1, 0));
        assertThat(cellsWith("2024")).isEqualTo(found.total() - 1);
    }

    @Test
    void placesThatAreNotShownAreReplacedTogetherOrNotAtAll() {
        var all = preview(request("2024", "2025"));
        var few = Preview.of(desk.book(), request("2024", "2025"), Set.of(), Progress.NONE, 5).orElseThrow();
        assertThat(few.shown()).isEqualTo(all.shown().subList(0, 5));
        assertThat(few.total()).isEqualTo(all.total());
        var second = new BitSet();
        second.set(2);
        var shownAlone = new Replacing(few, second, false);
        assertThat(shownAlone.count()).isEqualTo(1);
        assertThat(shownAlone.run(desk, Progress.NONE)).contains(new Replacing.Outcome(1, 0));
        desk.undo();
        var rest = new Replacing(few, new BitSet(), true);
        assertThat(rest.run(desk, Progress.NONE)).contains(new Replacing.Outcome(few.more(), 0));
        assertThat(cellsWith("2024")).isEqualTo(all.total() - few.more());
    }

    @Test
    void onlyTheRowsOfAListAreLookedAt() {
        var query = IndicatorQuery.ALL.withFilters(Map.of(IndicatorColumn.NAME, "党员"));
        var table = IndicatorTable.of(desk.book(), query, Progress.NONE).orElseThrow();
        var found = preview(new ReplaceRequest("党员", "党员同志", Options.USUAL,
                new ReplaceScope.Listed(table.rows()), FieldGroup.ALL));
        assertThat(found.shown()).extracting(Replacement::subject).allMatch(table.rows()::contains);
        assertThat(found.shown().stream().filter(p -> p.field().equals(StandardFields.INDICATOR_NAME))).hasSize(21);
    }

    @Test
    void levelsAndFormsAreNoTexts() {
        assertThat(preview(request("数量指标", "x")).shown()).extracting(Replacement::field)
                .doesNotContain(StandardFields.INDICATOR_LEVEL2);
        assertThat(preview(request("shapotou", "x")).total()).isZero();
    }

    @Test
    void itStopsWhenToldAndThenNothingHasChanged() {
        assertThat(Preview.of(desk.book(), request("2024", "2025"), Set.of(), (done, total) -> done < 3)).isEmpty();
        var few = Preview.of(desk.book(), request("2024", "2025"), Set.of(), Progress.NONE, 5).orElseThrow();
        var before = desk.book();
        assertThat(new Replacing(few, new BitSet(), true).run(desk, (done, total) -> done < 3)).isEmpty();
        assertThat(desk.book()).isSameAs(before);
    }

    @Test
    void thePathLeadsToTheProject() {
        var place = preview(request("横幅", "标语")).shown().getFirst();
        assertThat(place.path()).isEqualTo("原州区南关办事处 › 2024 › 街道人大工作经费");
        assertThat(place.before().substring(place.places().getFirst().start(), place.places().getFirst().end()))
                .isEqualTo("横幅");
    }

    @Test
    void whatIsKnownToLackTheTextNeedNotBeLookedAt() {
        var search = new BookSearch(desk);
        assertThat(search.lacking("2024")).isEmpty();
        search.gather(subject -> {
        }, Progress.NONE);
        for (var find : List.of("2024", "２０２４", "满意度", "党员", "≥90％", "没有这样的")) {
            var request = request(find, "x");
            assertThat(Preview.of(desk.book(), request, search.lacking(find), Progress.NONE))
                    .contains(preview(request));
        }
        assertThat(search.lacking("没有这样的")).contains(desk.book().all(SubjectKind.PROJECT).getFirst().id());
    }
}
