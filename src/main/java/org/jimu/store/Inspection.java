package org.jimu.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.jimu.store.StoreException.Reason;

/** Looks whether a file holds anything that is not of a book: code, triggers, links to other databases. */
final class Inspection {

    private static final List<String> MUST_FIND_NOTHING = List.of(
            "SELECT ROUTINE_NAME FROM INFORMATION_SCHEMA.ROUTINES WHERE ROUTINE_SCHEMA <> 'INFORMATION_SCHEMA'",
            "SELECT TRIGGER_NAME FROM INFORMATION_SCHEMA.TRIGGERS",
            "SELECT SYNONYM_NAME FROM INFORMATION_SCHEMA.SYNONYMS",
            "SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA <> 'INFORMATION_SCHEMA'"
                    + " AND (TABLE_TYPE <> 'BASE TABLE' OR STORAGE_TYPE <> 'CACHED'"
                    + " OR TABLE_NAME NOT IN ('META', 'SUBJECT', 'HISTORY'))",
            "SELECT DOMAIN_NAME FROM INFORMATION_SCHEMA.DOMAINS WHERE DOMAIN_SCHEMA <> 'INFORMATION_SCHEMA'",
            "SELECT CONSTANT_NAME FROM INFORMATION_SCHEMA.CONSTANTS",
            "SELECT USER_NAME FROM INFORMATION_SCHEMA.USERS WHERE USER_NAME <> 'JIMU'");

    private Inspection() {
    }

    /**
     * @throws StoreException with {@link Reason#FOREIGN} where something is found
     */
    static void check(Connection connection, BookFile file) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var question : MUST_FIND_NOTHING) {
                try (var found = statement.executeQuery(question)) {
                    if (found.next()) {
                        throw new StoreException(Reason.FOREIGN, file.name(), found.getString(1));
                    }
                }
            }
        }
    }
}
