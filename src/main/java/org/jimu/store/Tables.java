package org.jimu.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.jimu.model.Book;
import org.jimu.model.Fields;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.store.StoreException.Reason;

/**
 * The subjects of a book in the table of the file.
 *
 * @param connection in a transaction
 */
record Tables(Connection connection) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NEXT_ID = "nextId";

    Book book() throws SQLException {
        var subjects = new ArrayList<Subject>();
        try (var statement = connection.createStatement();
                var rows = statement
                        .executeQuery("SELECT id, kind, parent, fields, children FROM subject ORDER BY id")) {
            while (rows.next()) {
                subjects.add(new Subject(new SubjectId(rows.getLong(1)), kind(rows.getString(2)),
                        new SubjectId(rows.getLong(3)), fields(rows.getString(4)), children(rows.getString(5))));
            }
        }
        return Book.of(subjects, Long.parseLong(meta(connection, NEXT_ID).orElse("2")));
    }

    private static SubjectKind kind(String code) {
        return SubjectKind.ofCode(code).orElseThrow(() -> new StoreException(Reason.DAMAGED, code));
    }

    private static Fields fields(String json) {
        try {
            var fields = Fields.NONE;
            for (var entry : JSON.readTree(json).properties()) {
                fields = fields.withEncoded(StandardFields.of(entry.getKey()), entry.getValue().asText());
            }
            return fields;
        } catch (JsonProcessingException e) {
            throw new StoreException(Reason.DAMAGED, e, json);
        }
    }

    private static List<SubjectId> children(String ids) {
        return ids.isEmpty()
                ? List.of()
                : List.of(ids.split(" ")).stream().map(id -> new SubjectId(Long.parseLong(id))).toList();
    }

    void put(Subject subject) {
        var fields = JSON.createObjectNode();
        subject.fields().forEachEncoded((field, encoded) -> fields.put(field.key(), encoded));
        var children = subject.children().stream().map(SubjectId::toString).collect(Collectors.joining(" "));
        try (var statement = connection.prepareStatement(
                "MERGE INTO subject (id, kind, parent, fields, children) KEY (id) VALUES (?, ?, ?, ?, ?)")) {
            statement.setLong(1, subject.id().value());
            statement.setString(2, subject.kind().code());
            statement.setLong(3, subject.parent().value());
            statement.setString(4, fields.toString());
            statement.setString(5, children);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new StoreException(Reason.DISK, e, subject.id().toString());
        }
    }

    void remove(SubjectId id) {
        try (var statement = connection.prepareStatement("DELETE FROM subject WHERE id = ?")) {
            statement.setLong(1, id.value());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new StoreException(Reason.DISK, e, id.toString());
        }
    }

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
