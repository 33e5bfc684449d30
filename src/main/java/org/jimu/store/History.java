package org.jimu.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jimu.edit.EditJson;
import org.jimu.edit.Edits;
import org.jimu.store.HistoryEntry.State;

/**
 * The history of a book in the table of the file.
 *
 * @param connection in a transaction
 */
record History(Connection connection) {

    private static final String COLUMNS = "SELECT sequence, made, who, edit, inverse, state FROM history ";

    /** Writes what happened; answers with the entry, where it is a new one. */
    Optional<HistoryEntry> write(Mark mark) throws SQLException {
        return switch (mark) {
            case Mark.Made made -> Optional.of(add(made));
            case Mark.Undone undone -> setState(undone.sequence(), State.UNDONE);
            case Mark.Redone redone -> setState(redone.sequence(), State.DONE);
        };
    }

    private HistoryEntry add(Mark.Made made) throws SQLException {
        try (var drop = connection.prepareStatement("UPDATE history SET state = ? WHERE state = ?")) {
            drop.setString(1, State.DROPPED.name());
            drop.setString(2, State.UNDONE.name());
            drop.executeUpdate();
        }
        try (var insert = connection.prepareStatement(
                "INSERT INTO history (made, who, edit, inverse, state) VALUES (?, ?, ?, ?, ?)",
                Statement.RETURN_GENERATED_KEYS)) {
            insert.setObject(1, OffsetDateTime.ofInstant(made.at(), ZoneOffset.UTC));
            insert.setString(2, made.who());
            insert.setString(3, EditJson.write(made.edit()));
            insert.setString(4, EditJson.write(made.inverse()));
            insert.setString(5, State.DONE.name());
            insert.executeUpdate();
            try (var keys = insert.getGeneratedKeys()) {
                keys.next();
                var sequence = keys.getLong(1);
                var removals = new Removals(connection);
                removals.add(sequence, made.removed());
                removals.putBack(sequence, Edits.inserted(made.edit()));
                return new HistoryEntry(sequence, made.at(), made.who(), made.edit(), made.inverse(), State.DONE);
            }
        }
    }

    private Optional<HistoryEntry> setState(long sequence, State state) throws SQLException {
        try (var update = connection.prepareStatement("UPDATE history SET state = ? WHERE sequence = ?")) {
            update.setString(1, state.name());
            update.setLong(2, sequence);
            update.executeUpdate();
        }
        return Optional.empty();
    }

    Optional<HistoryEntry> last(State state) throws SQLException {
        return one(COLUMNS + "WHERE state = ? ORDER BY sequence DESC LIMIT 1", state);
    }

    Optional<HistoryEntry> first(State state) throws SQLException {
        return one(COLUMNS + "WHERE state = ? ORDER BY sequence LIMIT 1", state);
    }

    private Optional<HistoryEntry> one(String sql, State state) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, state.name());
            return entries(statement).stream().findFirst();
        }
    }

    Optional<HistoryEntry> entry(long sequence) throws SQLException {
        try (var statement = connection.prepareStatement(COLUMNS + "WHERE sequence = ?")) {
            statement.setLong(1, sequence);
            return entries(statement).stream().findFirst();
        }
    }

    List<HistoryEntry> before(long sequence, int limit) throws SQLException {
        try (var statement = connection
                .prepareStatement(COLUMNS + "WHERE sequence < ? ORDER BY sequence DESC LIMIT ?")) {
            statement.setLong(1, sequence);
            statement.setInt(2, limit);
            return entries(statement);
        }
    }

    List<HistoryEntry> newest(int limit) throws SQLException {
        try (var statement = connection.prepareStatement(COLUMNS + "ORDER BY sequence DESC LIMIT ?")) {
            statement.setInt(1, limit);
            return entries(statement);
        }
    }

    private static List<HistoryEntry> entries(PreparedStatement statement) throws SQLException {
        var entries = new ArrayList<HistoryEntry>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                entries.add(entry(rows));
            }
        }
        return entries;
    }

    private static HistoryEntry entry(ResultSet rows) throws SQLException {
        return new HistoryEntry(rows.getLong(1), rows.getObject(2, OffsetDateTime.class).toInstant(), rows.getString(3),
                EditJson.read(rows.getString(4)), EditJson.read(rows.getString(5)), State.valueOf(rows.getString(6)));
    }
}
