package org.jimu.desk.state;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who brought a table into a state, and when.
 *
 * @param note what was noted about it; may be empty
 * @param scan the scan of the signed page, where there is one
 */
public record Stamp(LocalDate date, String person, String note, Optional<Scan> scan) {

    private static final Pattern DATE = Pattern
            .compile("(\\d{4})(?:\\s*[-./年]\\s*|(?=\\d{4}$))(\\d{1,2})(?:\\s*[-./月]\\s*|(?=\\d{2}$))(\\d{1,2})\\s*日?");

    public Stamp(LocalDate date, String person, String note) {
        this(date, person, note, Optional.empty());
    }

    public Stamp {
        person = person.strip();
        note = note.strip();
    }

    /** The same with a scan of the signed page. */
    public Stamp with(Scan page) {
        return new Stamp(date, person, note, Optional.of(page));
    }

    /** The day that is typed: 2024-03-01, 2024.3.1, 2024年3月1日 or 20240301; empty where it is none. */
    public static Optional<LocalDate> date(String typed) {
        var found = DATE.matcher(typed.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(3))));
        } catch (DateTimeException _) {
            // a day that no month has
            return Optional.empty();
        }
    }
}
