package org.jimu.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;

import org.jimu.model.Book;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;

/**
 * The subjects of a book in the table of the file.
 *
 * @param connection in a transaction
 */
record Tables(Connection connection) {

    private static final int AT_ONCE = 1_000;
    private static final String NEXT_ID = "nextId";

    long nextId() throws SQLException {
        return Long.parseLong(meta(connection, NEXT_ID).orElse("2"));
    }

    /** Writes a whole book into the empty table. */
    void fill(Book book) throws SQLException {
        try (var insert = connection
                .prepareStatement("INSERT INTO subject (" + SubjectRow.COLUMNS + ") VALUES (?, ?, ?, ?, ?)")) {
            var waiting = 0;
            for (var subject : book.subtree(SubjectId.BOOK)) {
                SubjectRow.write(subject, insert);
                insert.addBatch();
                if (++waiting % AT_ONCE == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        putNextId(book.nextId());
    }

    /** Writes the present state of some subjects: those that the book no longer has are deleted. */
    void put(Collection<SubjectId> touched, Book book) throws SQLException {
        try (var merge = connection.prepareStatement(
                "MERGE INTO subject (" + SubjectRow.COLUMNS + ") KEY (id) VALUES (?, ?, ?, ?, ?)");
                var delete = connection.prepareStatement("DELETE FROM subject WHERE id = ?")) {
            for (var id : touched) {
                var subject = book.find(id);
                if (subject.isPresent()) {
                    put(subject.get(), merge);
                } else {
                    delete.setLong(1, id.value());
                    delete.executeUpdate();
                }
            }
        }
    }

    private static void put(Subject subject, PreparedStatement merge) throws SQLException {
        SubjectRow.write(subject, merge);
        merge.executeUpdate();
    }

    /** Writes which id is the first that no subject has had. */
    void putNextId(long nextId) throws SQLException {
        putMeta(connection, NEXT_ID, Long.toString(nextId));
    }

    static Optional<String> meta(Connection connection, String name) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT content FROM meta WHERE name = ?")) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
            }
        }
    }

    static void putMeta(Connection connection, String name, String content) throws SQLException {
        try (var statement = connection.prepareStatement("MERGE INTO meta (name, content) KEY (name) VALUES (?, ?)")) {
            statement.setString(1, name);
            statement.setString(2, content);
            statement.executeUpdate();
        }
    }
}
