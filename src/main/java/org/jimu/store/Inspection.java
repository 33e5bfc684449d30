package org.jimu.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;

import org.jimu.store.StoreException.Reason;

/**
 * Looks whether a file holds anything that is not of a book: code, triggers, links to other databases. What makes up the
 * database is listed and compared with what a book is made of, so that nothing unforeseen passes.
 */
final class Inspection {

    private static final String TABLE = "\"PUBLIC\"\\.\"(META|SUBJECT|HISTORY|REMOVAL|ATTACHMENT)\"";
    private static final List<Pattern> OF_A_BOOK = List.of(
            statement("--.*"),
            statement("SET \\w+ \\d+;"),
            statement("CREATE USER IF NOT EXISTS \"JIMU\" .*"),
            statement("CREATE CACHED TABLE " + TABLE + "\\(.*"),
            statement("ALTER TABLE " + TABLE + " ADD CONSTRAINT \"PUBLIC\"\\.\"\\w+\" PRIMARY KEY\\(.*"),
            statement("CREATE INDEX \"PUBLIC\"\\.\"(HISTORY_STATE|REMOVAL_SUBJECT)\" ON " + TABLE + "\\(.*"));
    private static final int SHOWN = 60;

    private Inspection() {
    }

    private static Pattern statement(String regex) {
        return Pattern.compile(regex, Pattern.DOTALL);
    }

    /**
     * @throws StoreException with {@link Reason#FOREIGN} where something is found
     */
    static void check(Connection connection, BookFile file) throws SQLException {
        try (var statement = connection.createStatement();
                var parts = statement.executeQuery("SCRIPT NODATA NOPASSWORDS")) {
            while (parts.next()) {
                var part = parts.getString(1).strip();
                if (OF_A_BOOK.stream().noneMatch(pattern -> pattern.matcher(part).matches())) {
                    throw new StoreException(Reason.FOREIGN, file.name(),
                            part.substring(0, Math.min(SHOWN, part.length())));
                }
            }
        }
    }
}
