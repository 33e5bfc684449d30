package org.jimu.desk;

import java.util.List;
import java.util.stream.Collectors;

import org.jimu.model.Book;
import org.jimu.model.SubjectId;
import org.jimu.office.TabbedText;

/** Indicators as tab-separated text, as spreadsheets take it from the clipboard. */
public final class TabbedIndicators {

    private TabbedIndicators() {
    }

    /** One line for each indicator that the book has, in the order given, with the columns in the order given. */
    public static String text(Book book, List<SubjectId> ids, List<IndicatorColumn> columns) {
        return ids.stream().flatMap(id -> IndicatorLine.of(book, id).stream())
                .map(line -> columns.stream().map(column -> TabbedText.quoted(column.text(line)))
                        .collect(Collectors.joining("\t")))
                .map(line -> line + "\n").collect(Collectors.joining());
    }

    /** The cells of a tab-separated text as spreadsheets put it on the clipboard, line by line; none for an empty text. */
    public static List<List<String>> read(String text) {
        return TabbedText.lines(text);
    }
}
