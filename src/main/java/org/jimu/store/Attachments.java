package org.jimu.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import org.jimu.model.Attachment;

/**
 * The files that lie in a book. One that no table names any more stays, since undo may name it again.
 *
 * @param connection in a transaction, for writing
 */
record Attachments(Connection connection) {

    void put(Attachment attachment) throws SQLException {
        try (var merge = connection
                .prepareStatement("MERGE INTO attachment (digest, name, content) KEY (digest) VALUES (?, ?, ?)")) {
            merge.setString(1, attachment.digest());
            merge.setString(2, attachment.name());
            merge.setBytes(3, attachment.content());
            merge.executeUpdate();
        }
    }

    Optional<Attachment> get(String digest) throws SQLException {
        try (var select = connection.prepareStatement("SELECT name, content FROM attachment WHERE digest = ?")) {
            select.setString(1, digest);
            try (var rows = select.executeQuery()) {
                return rows.next()
                        ? Optional.of(new Attachment(rows.getString(1), rows.getBytes(2)))
                        : Optional.empty();
            }
        }
    }
}
