package org.jimu.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.jimu.exchange.SampleBook;
import org.jimu.model.Book;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;

class ListEditingTest {

    private final Book book = SampleBook.make();
    private final List<SubjectId> rows = book.all(SubjectKind.INDICATOR).stream().map(Subject::id).limit(4).toList();

    private static String name(Book book, SubjectId row) {
        return book.get(row).text(StandardFields.INDICATOR_NAME);
    }

    private static String target(Book book, SubjectId row) {
        return book.get(row).text(StandardFields.INDICATOR_TARGET);
    }

    @Test
    void whatIsCopiedIsReadBack() {
        assertThat(TabbedIndicators.read("甲\t≥30条\n\"乙 \"\"一\"\"\n二\"\t\n")).containsExactly(List.of("甲", "≥30条"),
                List.of("乙 \"一\"\n二", ""));
        assertThat(TabbedIndicators.read("甲\t乙\r\n丙\t丁\r\n")).containsExactly(List.of("甲", "乙"), List.of("丙", "丁"));
        assertThat(TabbedIndicators.read("甲")).containsExactly(List.of("甲"));
        assertThat(TabbedIndicators.read("甲\t")).containsExactly(List.of("甲", ""));
        assertThat(TabbedIndicators.read("甲\n\n乙")).containsExactly(List.of("甲"), List.of(""), List.of("乙"));
        assertThat(TabbedIndicators.read("")).isEmpty();
        // a quote that is no mark of a cell is a character
        assertThat(TabbedIndicators.read("\"甲\"班\t\"乙")).containsExactly(List.of("\"甲\"班", "\"乙"));
        var columns = List.of(IndicatorColumn.values());
        var ids = book.all(SubjectKind.INDICATOR).stream().map(Subject::id).toList();
        var read = TabbedIndicators.read(TabbedIndicators.text(book, ids, columns));
        assertThat(read).hasSize(ids.size());
        for (var row = 0; row < ids.size(); row++) {
            var line = IndicatorLine.of(book, ids.get(row)).orElseThrow();
            assertThat(read.get(row)).isEqualTo(columns.stream().map(column -> column.text(line)).toList());
        }
    }

    @Test
    void linesGoRightAndDownOverEditableColumnsAsOneEdit() {
        var columns = List.of(IndicatorColumn.LEVEL2, IndicatorColumn.NAME, IndicatorColumn.TARGET,
                IndicatorColumn.UNIT);
        var lines = List.of(List.of("x", "甲", ">=5条", "次"), List.of("x", "乙"), List.of("x", "丙"), List.<String>of(),
                List.of("too", "many"));
        var edit = ListEditing.paste(book, rows, columns, lines).orElseThrow();
        var after = edit.applyTo(book);
        assertThat(rows.stream().map(row -> name(after, row))).containsExactly("甲", "乙", "丙", name(book, rows.get(3)));
        // the unit is a part of the value that was pasted just before it
        assertThat(target(after, rows.get(0))).isEqualTo("≥5次");
        assertThat(target(after, rows.get(1))).isEqualTo(target(book, rows.get(1)));
        assertThat(after.get(rows.get(0)).text(StandardFields.INDICATOR_LEVEL2)).isEqualTo("数量指标");
        assertThat(edit.inverse(book).applyTo(after)).isEqualTo(book);
    }

    @Test
    void aSingleLineGoesIntoEveryRow() {
        var after = ListEditing.paste(book, rows, List.of(IndicatorColumn.NAME), List.of(List.of("同"))).orElseThrow()
                .applyTo(book);
        assertThat(rows).allMatch(row -> name(after, row).equals("同"));
    }

    @Test
    void theFirstRowFillsTheOthers() {
        var after = ListEditing.fillDown(book, rows, IndicatorColumn.TARGET).orElseThrow().applyTo(book);
        assertThat(rows).allMatch(row -> target(after, row).equals("≥ 30 条"));
        assertThat(ListEditing.fillDown(after, rows, IndicatorColumn.TARGET)).isEmpty();
        assertThat(ListEditing.fillDown(book, rows, IndicatorColumn.LEVEL2)).isEmpty();
    }

    @Test
    void aColumnIsClearedAndRowsAreRemovedAsOneEdit() {
        var cleared = ListEditing.clear(book, rows, IndicatorColumn.NAME).orElseThrow().applyTo(book);
        assertThat(rows).allMatch(row -> name(cleared, row).isEmpty());
        var edit = ListEditing.remove(book, rows).orElseThrow();
        var removed = edit.applyTo(book);
        assertThat(rows).allMatch(row -> removed.find(row).isEmpty());
        assertThat(edit.inverse(book).applyTo(removed)).isEqualTo(book);
        assertThat(ListEditing.remove(removed, rows)).isEmpty();
        assertThat(ListEditing.clear(removed, rows, IndicatorColumn.NAME)).isEmpty();
    }
}
