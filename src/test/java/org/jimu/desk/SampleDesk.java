package org.jimu.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;

import org.jimu.exchange.SampleBook;
import org.jimu.model.Book;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectKind;

/** What most tests of an open book begin with: the five offices of the sample book, on a morning that does not pass. */
public final class SampleDesk {

    /** The morning: eight o'clock on the first of March, 2024. */
    public static final Clock MORNING = Clock.fixed(Instant.parse("2024-03-01T08:00:00Z"), ZoneOffset.UTC);

    private SampleDesk() {
    }

    /** The office of 王会计, with its settings in a folder of the test. */
    public static Office office(Path folder) {
        return office(folder, "王会计", "街道办");
    }

    /** An office with its settings in a folder of the test. */
    public static Office office(Path folder, String user, String host) {
        return new Office(MORNING, Locale.SIMPLIFIED_CHINESE, user, host, folder.resolve("home"));
    }

    /** A new book into which the sample was taken: the first edit of its history. */
    public static Desk create(Path book, Office office) {
        var desk = Desk.create(book, office, SampleBook.NAME);
        desk.apply(SampleBook.addTo(desk.book()));
        return desk;
    }

    /** The first project of a name. */
    public static Subject project(Book book, String name) {
        return book.all(SubjectKind.PROJECT).stream()
                .filter(one -> one.text(StandardFields.PROJECT_NAME).equals(name)).findFirst().orElseThrow();
    }
}
